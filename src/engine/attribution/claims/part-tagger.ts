import { RowBuffer } from '../model/rows.ts';
import type { WideWeights } from '../model/wide-weights.ts';
import { type Columns, PAD } from './columns.ts';
import { PART_SLOTS, partFeatures } from './part-features.ts';
import { PART, PARTS } from './parts.ts';

/**
 * Tells each word's part of speech, from left to right, the likeliest at a time (Collins, EMNLP 2002, with greedy search). It is a hint
 * for other features: a wrong one costs little, so that speed goes before the last point of accuracy.
 */
export class PartTagger {
  private readonly rows = new RowBuffer();
  private readonly scores = new Int32Array(PARTS.length);

  constructor(readonly weights: WideWeights) {}

  /** Fills `c.part`. Without weights every word is `none`. */
  tag(c: Columns): void {
    if (!this.weights.rows.length) return;
    for (let at = PAD; at < c.length + PAD; at++) {
      partFeatures(c, at, this.rows);
      this.weights.score(this.rows.rows, PART_SLOTS, this.scores);
      c.part[at] = best(this.scores);
    }
  }
}

function best(scores: Int32Array): number {
  let best: number = PART.adjective;
  for (let l = 1; l < scores.length; l++) if ((scores[l] as number) > (scores[best] as number)) best = l;
  return best;
}
