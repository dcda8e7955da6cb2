import { FeatureIndex } from './feature-index.ts';
import { randomly, shuffle } from './random.ts';

/** A claim's features and what is true of it, one 0 or 1 a question, NaN where it cannot be told. */
export interface Case {
  features: Int32Array;
  truths: readonly number[];
}

/** Logistic regression, one for each question, by AdaGrad with a little decay. */
export function learnJudge(
  cases: readonly Case[],
  questions: number,
  { decay = 0.002, atLeast = 3, dropout = [0.6, 0], EPOCHS = 16, rate = 0.1 } = {},
): { rows: Int32Array; weights: Float32Array } {
  const examples = cases.map(({ features }) => ({ length: 1, features, edges: new Uint8Array(1), labels: new Uint8Array(1) }));
  const index = new FeatureIndex(examples, atLeast);
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
        const kept = dropout[q] ? features.map((number) => (random() < (dropout[q] as number) ? 0 : number)) : features;
        let score = 0;
        for (const number of kept) if (number) score += weights[number * questions + q] as number;
        const slope = truth - 1 / (1 + Math.exp(-score));
        for (const number of kept) {
          if (!number) continue;
          const f = number * questions + q;
          const gradient = slope - decay * (weights[f] as number);
          squares[f] = (squares[f] as number) + gradient * gradient;
          weights[f] = (weights[f] as number) + (rate * gradient) / Math.sqrt(squares[f] as number);
        }
      }
    }
    if (epoch >= EPOCHS / 2)
      for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (weights[i] as number) / (EPOCHS / 2);
  }
  return { rows: index.rows, weights: sum.map((weight, i) => weight * (1 - (dropout[i % questions] as number))) };
}
