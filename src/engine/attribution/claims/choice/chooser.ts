import { Lattice } from '../../model/crf.ts';
import { RowBuffer } from '../../model/rows.ts';
import type { Weights } from '../../model/weights.ts';
import type { Reading, Readings } from '../claim.ts';
import type { Columns } from '../columns.ts';
import { CHOICE_SLOTS, featuresOfAll } from './features.ts';

/** Says which of a cue's readings is meant: a log-linear model over whole readings (Collins and Koo 2005 call it reranking). */
export class Chooser {
  private readonly lattice = new Lattice();
  private readonly rows = new RowBuffer();

  constructor(private readonly weights: Pick<Weights, 'score'>) {}

  /** The likeliest reading, and how likely it is among the others. */
  choose(c: Columns, marginals: Float32Array, readings: Readings): { chosen: Reading; odds: number } {
    const { all } = readings;
    this.weights.score(featuresOfAll(c, marginals, readings, this.rows), CHOICE_SLOTS, all.length, this.lattice);
    const scores = this.lattice.scores.subarray(0, all.length);
    let best = 0;
    for (let k = 1; k < all.length; k++) if ((scores[k] as number) > (scores[best] as number)) best = k;
    let sum = 0;
    for (const score of scores) sum += Math.exp(score - (scores[best] as number));
    return { chosen: all[best] as Reading, odds: 1 / sum };
  }
}
