import { CHOICE_SLOTS } from '../../src/engine/attribution/claims/choice/features.ts';
import type { Weights } from '../../src/engine/attribution/model/weights.ts';
import { FeatureIndex } from './feature-index.ts';
import { pack } from './pack.ts';
import { randomly, shuffle } from './random.ts';

/** A cue's readings and how like the gold each is. */
export interface Choice {
  fold: number;
  /** How often it counts. */
  weight: number;
  /** CHOICE_SLOTS a reading. */
  features: Int32Array;
  /** Share of words in common, of those in either, a reading. */
  likeness: readonly { content: number; source: number }[];
}

const EPOCHS = 8;
/** AdaGrad's step. */
const RATE = 0.05;
/** How much of a weight is lost at each visit. */
const DECAY = 1e-4;
/** The share of the features left out at each visit. */
const DROPOUT = 0.3;
/** A feature must be seen as often as this. */
const AT_LEAST = 4;
/** How much less a reading is wanted that is worse than the best. */
const STRICTNESS = 12;

/**
 * A log-linear model that ranks the readings of a cue: the better a reading, the more it is wanted to win (Collins and Koo,
 * Discriminative Reranking for Natural Language Parsing, Computational Linguistics 31, 2005).
 */
export function learnChooser(choices: readonly Choice[], keep: number): Weights {
  const examples = choices.map(({ features }) => ({
    length: 1,
    features: features.slice(),
    edges: new Uint8Array(1),
    labels: new Uint8Array(1),
  }));
  const index = new FeatureIndex(examples, AT_LEAST);
  for (const { features } of examples) index.renumber(features);
  const wanted = choices.map(({ likeness }) => shares(likeness.map(quality), STRICTNESS));
  const weights = new Float32Array(index.rows.length);
  const squares = new Float32Array(weights.length).fill(1);
  const sum = new Float32Array(weights.length);
  const random = randomly(7);
  const order = Int32Array.from(choices.flatMap(({ weight }, i) => Array.from({ length: weight }, () => i)));
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const target = wanted[at] as number[];
      const { features } = examples[at] as (typeof examples)[0];
      const kept = target.map((_, k) =>
        features.subarray(k * CHOICE_SLOTS, (k + 1) * CHOICE_SLOTS).filter((number) => number > 0 && random() >= DROPOUT),
      );
      const scores = kept.map((own) => own.reduce((total, f) => total + (weights[f] as number), 0) / (1 - DROPOUT));
      for (const [k, share] of shares(scores, 1).entries()) {
        const slope = (target[k] as number) - share;
        if (Math.abs(slope) < 1e-4) continue;
        for (const f of kept[k] as Int32Array) {
          const gradient = slope - DECAY * (weights[f] as number);
          squares[f] = (squares[f] as number) + gradient * gradient;
          weights[f] = (weights[f] as number) + (RATE * gradient) / Math.sqrt(squares[f] as number);
        }
      }
    }
    if (epoch >= EPOCHS / 2)
      for (let f = 0; f < sum.length; f++) sum[f] = (sum[f] as number) + (weights[f] as number) / (EPOCHS / 2);
  }
  return pack(index.rows, sum, 1, keep);
}

/** The content counts most; to the word is better than nearly. */
const quality = ({ content, source }: { content: number; source: number }): number =>
  content + 0.6 * source + (content === 1 ? 0.3 : 0) + (source === 1 ? 0.2 : 0);

/** Each value's share when the values are logarithms, times `factor`. */
function shares(values: readonly number[], factor: number): number[] {
  const most = Math.max(...values);
  const powers = values.map((value) => Math.exp((value - most) * factor));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}
