import { type Chain, exponentiate, infer, Lattice } from '../../src/engine/attribution/model/crf.ts';
import { transitions } from '../../src/engine/attribution/model/labels.ts';
import { type Example, FeatureIndex } from './feature-index.ts';
import { randomly, shuffle } from './random.ts';

export interface LearnOptions {
  labels: number;
  slots: number;
  edgeClasses: number;
  epochs: number;
  /** AdaGrad's step. */
  rate: number;
  /** Share of features left out at each visit, so that no rare word decides alone. */
  dropout: number;
  /** A feature must be seen as often as this. */
  atLeast: number;
  /** So many features go on after `pruneAfter` epochs: those whose weights differ most between labels. The rest of the epochs
   * learns with them alone, so that what the others carried is taken over. */
  keep: number;
  pruneAfter: number;
  /** So often it starts anew with the features that were kept, and takes the mean of all: chance weighs less then. */
  runs: number;
  seed: number;
}

/** A chain and the weights of its features, not yet packed. */
export interface Learned {
  chain: Chain;
  rows: Int32Array;
  /** Feature number × label. */
  weights: Float32Array;
}

/** What a step below this would change is not worth the time. */
const NEGLIGIBLE = 0.003;

/**
 * Maximises the conditional likelihood of the labels, a sequence at a time, by AdaGrad (Duchi, Hazan and Singer, JMLR 2011) with
 * dropout of features; the result is the mean over the later half of the epochs. Changes the examples' features into numbers.
 */
export function learnChain(examples: readonly Example[], options: LearnOptions): Learned {
  const { labels: L, slots, edgeClasses, epochs, rate, dropout } = options;
  const index = new FeatureIndex(examples, options.atLeast);
  for (const { features } of examples) index.renumber(features);
  const weights = new Float32Array(index.rows.length * L);
  const squares = new Float32Array(weights.length).fill(1e-2);
  const edges = new Float32Array(edgeClasses * L * L);
  const edgeSquares = new Float32Array(edges.length).fill(1e-1);
  const [sum, edgeSum] = [new Float32Array(weights.length), new Float64Array(edges.length)];
  const chain: Chain = { labels: L, edges, allowed: transitions(L) };
  const lattice = new Lattice();
  const random = randomly(options.seed);
  const order = Int32Array.from(examples, (_, i) => i);
  const pairs = new Float64Array(L * L);
  let kept = new Int32Array(0);
  let averaged = 0;

  for (let epoch = 0; epoch < options.pruneAfter; epoch++) pass(false);
  prune();
  for (let run = 0; run < options.runs; run++) {
    if (run) forget();
    for (let epoch = run ? 0 : options.pruneAfter; epoch < epochs; epoch++) pass(epoch >= options.pruneAfter);
  }
  for (let i = 0; i < sum.length; i++) weights[i] = ((sum[i] as number) / averaged) * (1 - dropout);
  for (let i = 0; i < edges.length; i++) edges[i] = (edgeSum[i] as number) / averaged;
  return { chain, rows: index.rows, weights };

  /** Once through the examples in a new order. `counts`: whether what is known then goes into the mean. */
  function pass(counts: boolean): void {
    shuffle(order, random);
    for (const at of order) {
      const example = examples[at] as Example;
      if (!example.length) continue;
      const cells = example.length * slots;
      if (kept.length < cells) kept = new Int32Array(cells * 2);
      for (let s = 0; s < cells; s++) kept[s] = random() < dropout ? 0 : (example.features[s] as number);
      const expEdges = exponentiate(chain);
      scoreDense(example.length);
      infer(chain, expEdges, example.edges, example.length, lattice);
      learnEdges(example, expEdges);
      learnWeights(example);
    }
    if (counts) {
      averaged++;
      for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (weights[i] as number);
      for (let i = 0; i < edges.length; i++) edgeSum[i] = (edgeSum[i] as number) + (edges[i] as number);
    }
  }

  function forget(): void {
    weights.fill(0);
    squares.fill(1e-2);
    edges.fill(0);
    edgeSquares.fill(1e-1);
  }

  function prune(): void {
    const kept = mostTelling(weights, L, options.keep);
    for (let i = 1; i < index.rows.length; i++) if (!kept[i]) weights.fill(0, i * L, (i + 1) * L);
    for (const { features } of examples)
      for (let s = 0; s < features.length; s++) if (!kept[features[s] as number]) features[s] = 0;
  }

  function scoreDense(length: number): void {
    lattice.fit(length * L);
    const { scores } = lattice;
    for (let i = 0; i < length; i++) {
      const base = i * L;
      for (let l = 0; l < L; l++) scores[base + l] = 0;
      for (let s = i * slots, end = s + slots; s < end; s++) {
        const row = (kept[s] as number) * L;
        if (row === 0) continue;
        for (let l = 0; l < L; l++) scores[base + l] = (scores[base + l] as number) + (weights[row + l] as number);
      }
    }
  }

  /** The gradient is what is there less what is expected, pair by pair of neighbours. */
  function learnEdges({ length, labels, edges: classes }: Example, expEdges: Float64Array): void {
    for (let i = 1; i < length; i++) {
      const edge = (classes[i] as number) * L * L;
      let total = 0;
      for (let k = 0; k < L; k++)
        for (let l = 0; l < L; l++) {
          const value =
            (lattice.forward[(i - 1) * L + k] as number) *
            (expEdges[edge + k * L + l] as number) *
            (lattice.scores[i * L + l] as number) *
            (lattice.backward[i * L + l] as number);
          pairs[k * L + l] = value;
          total += value;
        }
      if (total <= 0) continue;
      const truth = (labels[i - 1] as number) * L + (labels[i] as number);
      for (let p = 0; p < L * L; p++) {
        const slope = (p === truth ? 1 : 0) - (pairs[p] as number) / total;
        if (Math.abs(slope) < 1e-4) continue;
        edgeSquares[edge + p] = (edgeSquares[edge + p] as number) + slope * slope;
        edges[edge + p] = (edges[edge + p] as number) + (rate * slope) / Math.sqrt(edgeSquares[edge + p] as number);
      }
    }
  }

  function learnWeights({ length, labels }: Example): void {
    for (let i = 0; i < length; i++)
      for (let l = 0; l < L; l++) {
        const slope = (l === labels[i] ? 1 : 0) - (lattice.marginals[i * L + l] as number);
        if (Math.abs(slope) < NEGLIGIBLE) continue;
        for (let s = i * slots, end = s + slots; s < end; s++) {
          const number = kept[s] as number;
          if (number === 0) continue;
          const f = number * L + l;
          const square = (squares[f] as number) + slope * slope;
          squares[f] = square;
          weights[f] = (weights[f] as number) + (rate * slope) / Math.sqrt(square);
        }
      }
  }
}

/** Marks the rows whose largest and least weight lie farthest apart: that difference alone can change a decision. */
export function mostTelling(weights: Float32Array, labels: number, keep: number): Uint8Array {
  const spread = new Float32Array(weights.length / labels);
  for (let i = 1; i < spread.length; i++) {
    let [least, most] = [0, 0];
    for (let l = 0; l < labels; l++) {
      const weight = weights[i * labels + l] as number;
      if (weight < least) least = weight;
      if (weight > most) most = weight;
    }
    spread[i] = most - least;
  }
  const limit = spread.slice().sort()[Math.max(0, spread.length - keep)] ?? 0;
  return Uint8Array.from(spread, (value) => (value > 0 && value >= limit ? 1 : 0));
}
