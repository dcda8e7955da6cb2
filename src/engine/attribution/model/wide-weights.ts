import { ROWS } from './rows.ts';

/**
 * Like `Weights` for any number of labels, for choices where only the highest sum counts: no unit, no exponents. The rank of a row's bit
 * is the place of its weights, as there.
 */
export class WideWeights {
  private readonly places = new Int32Array((ROWS / 32) * 2);

  /**
   * @param rows features' rows, each once, ascending, none 0
   * @param packed their weights, rows × labels
   */
  constructor(
    readonly labels: number,
    readonly rows: Int32Array,
    readonly packed: Int8Array,
  ) {
    for (const row of rows) {
      const at = (row >> 5) * 2;
      this.places[at] = (this.places[at] as number) | (1 << (row & 31));
    }
    for (let at = 0, before = 0; at < this.places.length; at += 2) {
      this.places[at + 1] = before;
      before += countBits(this.places[at] as number);
    }
  }

  /** The sums of the first `count` features, label by label. */
  score(features: Int32Array, count: number, scores: Int32Array): void {
    const { labels, places, packed } = this;
    scores.fill(0);
    for (let s = 0; s < count; s++) {
      const row = features[s] as number;
      const at = (row >> 5) * 2;
      const bits = places[at] as number;
      const bit = 1 << (row & 31);
      if ((bits & bit) === 0) continue;
      const base = ((places[at + 1] as number) + countBits(bits & (bit - 1))) * labels;
      for (let l = 0; l < labels; l++) scores[l] = (scores[l] as number) + (packed[base + l] as number);
    }
  }
}

/** Set bits of 32 (Warren, Hacker's Delight, 5-1). */
export function countBits(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
