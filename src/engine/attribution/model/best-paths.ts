import type { Chain, Lattice } from './crf.ts';

/** A labeling and the logarithm of its weight. */
export interface Path {
  labels: Uint8Array;
  score: number;
}

const NEVER = -1e30;

/**
 * The `most` likeliest labelings of `lattice.scores`, likeliest first (list Viterbi: Seshadri and Sundberg, IEEE Transactions on
 * Communications 42, 1994): each label at each token keeps its best ways there, not only the best one. Time grows with `most` times
 * `length`.
 */
export function bestPaths(
  { labels, edges, allowed }: Chain,
  edgeClass: Uint8Array,
  length: number,
  lattice: Lattice,
  most: number,
): Path[] {
  if (length === 0) return [];
  const { scores } = lattice;
  const square = labels * labels;
  const width = labels * most;
  const value = new Float64Array(length * width).fill(NEVER);
  /** Label × `most` + rank of the way before. */
  const back = new Int16Array(length * width).fill(-1);
  const next = new Int32Array(labels);
  for (let l = 0; l < labels; l++) if (allowed[square + l]) value[l * most] = scores[l] as number;
  for (let i = 1; i < length; i++) {
    const edge = (edgeClass[i] as number) * square;
    const before = (i - 1) * width;
    for (let l = 0; l < labels; l++) {
      next.fill(0);
      const own = scores[i * labels + l] as number;
      for (let rank = 0; rank < most; rank++) {
        let [best, from] = [NEVER, -1];
        for (let k = 0; k < labels; k++) {
          const at = next[k] as number;
          if (at >= most || !allowed[k * labels + l]) continue;
          const sum = (value[before + k * most + at] as number) + (edges[edge + k * labels + l] as number);
          if (sum > best) [best, from] = [sum, k];
        }
        if (from < 0) break;
        back[i * width + l * most + rank] = from * most + (next[from] as number);
        value[i * width + l * most + rank] = best + own;
        next[from] = (next[from] as number) + 1;
      }
    }
  }
  const last = (length - 1) * width;
  const ends = Array.from({ length: width }, (_, at) => at).filter((at) => (value[last + at] as number) > NEVER / 2);
  ends.sort((a, b) => (value[last + b] as number) - (value[last + a] as number));
  return ends
    .slice(0, most)
    .map((end) => ({ labels: wayTo(end, back, length, width, most), score: value[last + end] as number }));
}

function wayTo(end: number, back: Int16Array, length: number, width: number, most: number): Uint8Array {
  const labels = new Uint8Array(length);
  let at = end;
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = Math.floor(at / most);
    at = back[i * width + at] as number;
  }
  return labels;
}
