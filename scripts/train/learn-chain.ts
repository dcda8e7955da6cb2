import { type Chain, exponentiate, infer, Lattice } from '../../src/engine/attribution/model/crf.ts';
import { transitions } from '../../src/engine/attribution/model/labels.ts';
import { type Example, FeatureIndex } from './feature-index.ts';
import { randomly, shuffle } from './random.ts';
import { SparseWeights } from './sparse-weights.ts';

export interface LearnOptions {
  labels: number;
  slots: number;
  edgeClasses: number;
  epochs: number;
  /** AdaGrad's step. */
  rate: number;
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

/** Half of the features are left out at each visit, so that no rare word decides alone. */
const DROPOUT = 0.5;

/**
 * Maximises the conditional likelihood of the labels, a sequence at a time, by AdaGrad (Duchi, Hazan and Singer, JMLR 2011) with
 * dropout of features; the result is the mean over the later half of the epochs. Changes the examples' features into numbers.
 */
export function learnChain(examples: readonly Example[], options: LearnOptions): Learned {
  const { labels: L, slots, edgeClasses, epochs, rate } = options;
  const index = new FeatureIndex(examples, options.atLeast);
  for (const { features } of examples) index.renumber(features);
  const weights = new SparseWeights(index.rows.length, L, rate);
  const edges = new Float32Array(edgeClasses * L * L);
  const edgeSquares = new Float32Array(edges.length).fill(1e-1);
  const edgeSum = new Float64Array(edges.length);
  const chain: Chain = { labels: L, edges, allowed: transitions(L) };
  let expEdges = exponentiate(chain);
  const lattice = new Lattice();
  const random = randomly(options.seed);
  const order = visits(examples);
  const pairs = new Float64Array(L * L);
  const slopes = new Float64Array(L);
  /** The features that stay at this visit, token after token, and where each token's begin. */
  let kept = new Int32Array(0);
  let starts = new Int32Array(0);
  /** Whether a token has anything left to teach. */
  let open = new Uint8Array(0);
  let averaged = 0;

  for (let epoch = 0; epoch < options.pruneAfter; epoch++) pass(false);
  prune();
  for (let run = 0; run < options.runs; run++) {
    if (run) forget();
    for (let epoch = run ? 0 : options.pruneAfter; epoch < epochs; epoch++) pass(epoch >= options.pruneAfter);
  }
  for (let i = 0; i < edges.length; i++) edges[i] = (edgeSum[i] as number) / averaged;
  return { chain, rows: index.rows, weights: weights.mean(averaged / (1 - DROPOUT)) };

  /** Once through the examples in a new order. `counts`: whether what is known then goes into the mean. */
  function pass(counts: boolean): void {
    shuffle(order, random);
    for (const at of order) {
      const example = examples[at] as Example;
      if (!example.length) continue;
      dropOut(example);
      lattice.fit(example.length * L);
      for (let i = 0; i < example.length; i++)
        weights.score(kept, starts[i] as number, starts[i + 1] as number, lattice.scores, i * L);
      infer(chain, expEdges, example.edges, example.length, lattice);
      learnWeights(example);
      learnEdges(example);
    }
    if (!counts) return;
    averaged++;
    weights.remember();
    for (let i = 0; i < edges.length; i++) edgeSum[i] = (edgeSum[i] as number) + (edges[i] as number);
  }

  function dropOut({ length, features }: Example): void {
    if (kept.length < length * slots) kept = new Int32Array(length * slots * 2);
    if (starts.length <= length) [starts, open] = [new Int32Array(length * 2 + 2), new Uint8Array(length * 2)];
    let [to, bits, left] = [0, 0, 0];
    for (let i = 0; i < length; i++) {
      starts[i] = to;
      for (let s = i * slots, end = s + slots; s < end; s++) {
        const number = features[s] as number;
        if (number === 0) continue;
        if (left === 0) {
          bits = Math.floor(random() * 2 ** 30);
          left = 30;
        }
        if (bits & 1) kept[to++] = number;
        bits >>= 1;
        left--;
      }
    }
    starts[length] = to;
  }

  function forget(): void {
    weights.forget();
    edges.fill(0);
    edgeSquares.fill(1e-1);
    expEdges = exponentiate(chain);
  }

  function prune(): void {
    const telling = mostTelling(weights.now(), L, options.keep);
    for (let i = 1; i < index.rows.length; i++) if (!telling[i]) weights.clear(i);
    for (const { features } of examples)
      for (let s = 0; s < features.length; s++) if (!telling[features[s] as number]) features[s] = 0;
  }

  /** The gradient is what is there less what is expected, pair by pair of neighbours. */
  function learnEdges({ length, labels, edges: classes }: Example): void {
    for (let i = 1; i < length; i++) {
      if (!open[i] && !open[i - 1]) continue;
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
        const weight = (edges[edge + p] as number) + (rate * slope) / Math.sqrt(edgeSquares[edge + p] as number);
        edges[edge + p] = weight;
        if (chain.allowed[p]) expEdges[edge + p] = Math.exp(weight);
      }
    }
  }

  function learnWeights({ length, labels }: Example): void {
    for (let i = 0; i < length; i++) {
      open[i] = 0;
      for (let l = 0; l < L; l++) {
        const slope = (l === labels[i] ? 1 : 0) - (lattice.marginals[i * L + l] as number);
        slopes[l] = Math.abs(slope) < NEGLIGIBLE ? 0 : slope;
        if (slopes[l]) open[i] = 1;
      }
      if (open[i]) weights.learn(kept, starts[i] as number, starts[i + 1] as number, slopes);
    }
  }
}

/** The examples' indices, each as often as it weighs. */
function visits(examples: readonly Example[]): Int32Array {
  return Int32Array.from(examples.flatMap(({ weight = 1 }, i) => Array.from({ length: weight }, () => i)));
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
