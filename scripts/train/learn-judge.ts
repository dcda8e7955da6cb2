import { ALWAYS } from '../../src/engine/attribution/claims/judge-features.ts';
import { keepPromise, plattScale } from './calibrate.ts';
import { FeatureIndex } from './feature-index.ts';
import { randomly, shuffle } from './random.ts';

/** A claim's features and what is true of it, one 0 or 1 a question, NaN where it cannot be told. */
export interface Case {
  features: Int32Array;
  truths: readonly number[];
}

/** Views show a claim as sure from 0.9 on; then nineteen of twenty shall be right, and some more, for other pages are harder. */
const PROMISED = 0.9;
const KEPT = 0.968;

const DROPOUT = [0.6, 0];
const EPOCHS = 16;
const DECAY = 0.002;
const RATE = 0.1;
const AT_LEAST = 3;

export interface Judge {
  rows: Int32Array;
  /** Feature number × question. */
  weights: Float32Array;
}

/**
 * Logistic regression, one for each question, by AdaGrad with a little decay. The first question, whether a claim is right, leans on
 * many features that say nearly the same: dropout of more than half of them makes it better and its odds more honest.
 */
export function learnJudge(cases: readonly Case[], questions: number): Judge {
  const examples = cases.map(({ features }) => ({ length: 1, features, edges: new Uint8Array(1), labels: new Uint8Array(1) }));
  const index = new FeatureIndex(examples, AT_LEAST);
  for (const { features } of examples) index.renumber(features);
  const weights = new Float32Array(index.rows.length * questions);
  const squares = new Float32Array(weights.length).fill(1);
  const random = randomly(5);
  const order = Int32Array.from(cases, (_, i) => i);
  const sum = new Float32Array(weights.length);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const { features, truths } = cases[at] as Case;
      for (let q = 0; q < questions; q++) {
        const truth = truths[q] as number;
        if (Number.isNaN(truth)) continue;
        const dropout = DROPOUT[q] ?? 0;
        const kept = dropout ? features.map((number) => (random() < dropout ? 0 : number)) : features;
        let score = 0;
        for (const number of kept) if (number) score += weights[number * questions + q] as number;
        const slope = truth - 1 / (1 + Math.exp(-score));
        for (const number of kept) {
          if (!number) continue;
          const f = number * questions + q;
          const gradient = slope - DECAY * (weights[f] as number);
          squares[f] = (squares[f] as number) + gradient * gradient;
          weights[f] = (weights[f] as number) + (RATE * gradient) / Math.sqrt(squares[f] as number);
        }
      }
    }
    if (epoch >= EPOCHS / 2)
      for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (weights[i] as number) / (EPOCHS / 2);
  }
  return { rows: index.rows, weights: sum.map((weight, i) => weight * (1 - (DROPOUT[i % questions] ?? 0))) };
}

/** The judge with its first question's odds put right on claims it has not learned from. */
export function calibrated({ rows, weights }: Judge, cases: readonly Case[]): Judge {
  const questions = weights.length / rows.length;
  const number = new Map([...rows].map((row, i) => [row, i]));
  const scores = cases.map(({ features }) =>
    features.reduce((sum, row) => sum + (weights[(number.get(row) ?? -1) * questions] ?? 0), 0),
  );
  const truths = cases.map((one) => one.truths[0] === 1);
  const { slope, offset } = keepPromise(plattScale(scores, truths), scores, truths, PROMISED, KEPT);
  const scaled = weights.map((weight, i) => (i % questions ? weight : weight * slope));
  const always = (number.get(ALWAYS) ?? 0) * questions;
  scaled[always] = (scaled[always] ?? 0) + offset;
  return { rows, weights: scaled };
}
