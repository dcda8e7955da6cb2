/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira, ICML 2001). Here are its sums and its best path; the
 * scores of labels at tokens come from `weights.ts` and, in training, from the trainer.
 */
export interface Chain {
  labels: number;
  /** Edge class × label before × label here. */
  edges: Float32Array;
  /** See `transitions`. */
  allowed: Uint8Array;
}

/** Working memory, used again for every paragraph. */
export class Lattice {
  scores = new Float64Array(0);
  forward = new Float64Array(0);
  backward = new Float64Array(0);
  marginals = new Float64Array(0);
  back = new Uint8Array(0);

  fit(cells: number): void {
    if (this.scores.length >= cells) return;
    const size = cells * 2;
    this.scores = new Float64Array(size);
    this.forward = new Float64Array(size);
    this.backward = new Float64Array(size);
    this.marginals = new Float64Array(size);
    this.back = new Uint8Array(size);
  }
}

const NEVER = -1e30;

/** The likeliest labeling of `lattice.scores` (Viterbi). */
export function decode({ labels, edges, allowed }: Chain, edgeClass: Uint8Array, length: number, lattice: Lattice): Uint8Array {
  const out = new Uint8Array(length);
  if (length === 0) return out;
  const { scores, forward, back } = lattice;
  const square = labels * labels;
  for (let l = 0; l < labels; l++) forward[l] = allowed[square + l] ? (scores[l] as number) : NEVER;
  for (let i = 1; i < length; i++) {
    const edge = (edgeClass[i] as number) * square;
    const row = i * labels;
    for (let l = 0; l < labels; l++) {
      let best = NEVER * 2;
      let from = 0;
      for (let k = 0; k < labels; k++) {
        if (!allowed[k * labels + l]) continue;
        const value = (forward[row - labels + k] as number) + (edges[edge + k * labels + l] as number);
        if (value > best) {
          best = value;
          from = k;
        }
      }
      forward[row + l] = best + (scores[row + l] as number);
      back[row + l] = from;
    }
  }
  let label = 0;
  const last = (length - 1) * labels;
  for (let l = 1; l < labels; l++) if ((forward[last + l] as number) > (forward[last + label] as number)) label = l;
  for (let i = length - 1; i >= 0; i--) {
    out[i] = label;
    label = back[i * labels + label] as number;
  }
  return out;
}

/** e to the edge weights, 0 where the pair is not allowed: made once per chain. */
export function exponentiate({ labels, edges, allowed }: Chain): Float64Array {
  const square = labels * labels;
  return Float64Array.from(edges, (weight, i) => (allowed[i % square] ? Math.exp(weight) : 0));
}

/**
 * The probability of each label at each token, into `lattice.marginals` (forward-backward, scaled at each token against underflow).
 * `lattice.scores` becomes e to the scores.
 */
export function infer(
  { labels, allowed }: Chain,
  expEdges: Float64Array,
  edgeClass: Uint8Array,
  length: number,
  lattice: Lattice,
): void {
  const { scores, forward, backward, marginals } = lattice;
  if (length === 0) return;
  const square = labels * labels;
  exponentiateScores(scores, length, labels);
  for (let i = 0; i < length; i++) {
    const edge = (edgeClass[i] as number) * square;
    const row = i * labels;
    let total = 0;
    for (let l = 0; l < labels; l++) {
      let sum = 0;
      if (i === 0) sum = allowed[square + l] as number;
      else
        for (let k = 0; k < labels; k++)
          sum += (forward[row - labels + k] as number) * (expEdges[edge + k * labels + l] as number);
      const value = sum * (scores[row + l] as number);
      forward[row + l] = value;
      total += value;
    }
    scale(forward, row, labels, total);
  }
  const last = (length - 1) * labels;
  for (let l = 0; l < labels; l++) backward[last + l] = 1;
  for (let i = length - 1; i >= 0; i--) {
    const row = i * labels;
    if (i < length - 1) {
      const edge = (edgeClass[i + 1] as number) * square;
      let total = 0;
      for (let k = 0; k < labels; k++) {
        let sum = 0;
        for (let l = 0; l < labels; l++)
          sum +=
            (expEdges[edge + k * labels + l] as number) *
            (scores[row + labels + l] as number) *
            (backward[row + labels + l] as number);
        backward[row + k] = sum;
        total += sum;
      }
      scale(backward, row, labels, total);
    }
    let sum = 0;
    for (let l = 0; l < labels; l++) {
      const value = (forward[row + l] as number) * (backward[row + l] as number);
      marginals[row + l] = value;
      sum += value;
    }
    scale(marginals, row, labels, sum);
  }
}

function scale(values: Float64Array, row: number, labels: number, total: number): void {
  const factor = total > 0 ? 1 / total : 0;
  for (let l = 0; l < labels; l++) values[row + l] = (values[row + l] as number) * factor;
}

/** Each token's scores become e to the difference to their maximum. */
function exponentiateScores(scores: Float64Array, length: number, labels: number): void {
  for (let row = 0; row < length * labels; row += labels) {
    let max = NEVER;
    for (let l = 0; l < labels; l++) if ((scores[row + l] as number) > max) max = scores[row + l] as number;
    for (let l = 0; l < labels; l++) scores[row + l] = Math.exp((scores[row + l] as number) - max);
  }
}
