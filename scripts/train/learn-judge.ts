import { ALWAYS } from '../../src/engine/attribution/claims/judge-features.ts';
import { FeatureIndex } from './feature-index.ts';
import type { Scale } from './platt.ts';
import { randomly, shuffle } from './random.ts';

/** A claim's features and what is true of it, one 0 or 1 a question, NaN where it cannot be told. */
export interface Case {
  features: Int32Array;
  fold: number;
  isPage: boolean;
  /** How often it counts. */
  weight: number;
  truths: readonly number[];
}

/** How a question is learned: the share of features left out at each visit, and how much of a weight is lost at each. */
export interface JudgeOptions {
  dropout: readonly number[];
  decay: number;
  epochs: number;
  /** AdaGrad's step. */
  rate: number;
  /** A feature must be seen as often as this. */
  atLeast: number;
}

const JUDGE: JudgeOptions = { dropout: [0.6, 0], decay: 0.002, epochs: 16, rate: 0.1, atLeast: 3 };

export interface Judge {
  rows: Int32Array;
  /** Feature number × question. */
  weights: Float32Array;
}

/**
 * Logistic regression, one for each question, by AdaGrad with a little decay. The first question, whether a claim is right, leans on
 * many features that say nearly the same: dropout of more than half of them makes it better and its odds more honest.
 */
export function learnJudge(
  cases: readonly Case[],
  questions: number,
  { dropout: shares, decay, epochs, rate, atLeast } = JUDGE,
): Judge {
  const examples = cases.map(({ features }) => ({
    length: 1,
    features: features.slice(),
    edges: new Uint8Array(1),
    labels: new Uint8Array(1),
  }));
  const index = new FeatureIndex(examples, atLeast);
  for (const { features } of examples) index.renumber(features);
  const numbered = examples.map(({ features }) => features.filter(Boolean));
  const weights = new Float32Array(index.rows.length * questions);
  const squares = new Float32Array(weights.length).fill(1);
  const random = randomly(5);
  const order = Int32Array.from(cases.flatMap(({ weight }, i) => Array.from({ length: weight }, () => i)));
  const sum = new Float32Array(weights.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const { truths } = cases[at] as Case;
      const features = numbered[at] as Int32Array;
      for (let q = 0; q < questions; q++) {
        const truth = truths[q] as number;
        if (Number.isNaN(truth)) continue;
        const dropout = shares[q] ?? 0;
        const kept = dropout ? features.filter(() => random() >= dropout) : features;
        let score = 0;
        for (const number of kept) score += weights[number * questions + q] as number;
        const slope = truth - 1 / (1 + Math.exp(-score));
        for (const number of kept) {
          const f = number * questions + q;
          const gradient = slope - decay * (weights[f] as number);
          squares[f] = (squares[f] as number) + gradient * gradient;
          weights[f] = (weights[f] as number) + (rate * gradient) / Math.sqrt(squares[f] as number);
        }
      }
    }
    if (epoch >= epochs / 2)
      for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (weights[i] as number) / (epochs / 2);
  }
  return { rows: index.rows, weights: sum.map((weight, i) => weight * (1 - (shares[i % questions] ?? 0))) };
}

/** What the judge's first question gives each case: the logarithm of its odds. */
export function scoresOf({ rows, weights }: Judge, cases: readonly Case[]): number[] {
  const questions = weights.length / rows.length;
  const number = new Map([...rows].map((row, i) => [row, i]));
  return cases.map(({ features }) => features.reduce((sum, row) => sum + (weights[(number.get(row) ?? -1) * questions] ?? 0), 0));
}

/** The judge with its first question's odds put right. */
export function scaled({ rows, weights }: Judge, { slope, offset }: Scale, always = ALWAYS): Judge {
  const questions = weights.length / rows.length;
  const changed = weights.map((weight, i) => (i % questions ? weight : weight * slope));
  const base = Math.max(0, rows.indexOf(always)) * questions;
  changed[base] = (changed[base] ?? 0) + offset;
  return { rows, weights: changed };
}
