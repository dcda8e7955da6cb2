import type { Lattice } from './crf.ts';
import { ROWS } from './rows.ts';
import { countBits } from './wide-weights.ts';

/**
 * The weights of the features that matter, small whole numbers times `unit`. A bit for every row that has weights and, at every 32nd,
 * how many have them before: their sum is the place of a row's weights, without a search (Jacobson's rank, FOCS 1989). Most features
 * have none, and then the bit is all that is read.
 */
export class Weights {
  /** Bits of 32 rows and the count of those set before, in turn. */
  private readonly places = new Int32Array((ROWS / 32) * 2);
  /** Up to eight weights of one byte each. */
  private readonly cells: Int32Array;

  /**
   * @param rows features' rows, each once, ascending, none 0
   * @param packed their weights, rows × labels; at most eight labels
   * @param unit what 1 stands for
   */
  constructor(
    readonly labels: number,
    readonly rows: Int32Array,
    readonly packed: Int8Array,
    readonly unit: number,
  ) {
    this.cells = new Int32Array(rows.length * 2);
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number;
      const at = (row >> 5) * 2;
      this.places[at] = (this.places[at] as number) | (1 << (row & 31));
      for (let l = 0; l < labels; l++) {
        const cell = i * 2 + (l >> 2);
        this.cells[cell] = (this.cells[cell] as number) | (((packed[i * labels + l] as number) & 255) << ((l & 3) * 8));
      }
    }
    for (let at = 0, before = 0; at < this.places.length; at += 2) {
      this.places[at + 1] = before;
      before += countBits(this.places[at] as number);
    }
  }

  /** Sums the weights of `slots` features a token into `lattice.scores`. */
  score(features: Int32Array, slots: number, length: number, lattice: Lattice): void {
    const { labels, places, cells, unit } = this;
    lattice.fit(length * labels + 8);
    const { scores } = lattice;
    for (let i = 0; i < length; i++) {
      let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
      for (let s = i * slots, end = s + slots; s < end; s++) {
        const row = features[s] as number;
        const at = (row >> 5) * 2;
        const bits = places[at] as number;
        const bit = 1 << (row & 31);
        if ((bits & bit) === 0) continue;
        const cell = ((places[at + 1] as number) + countBits(bits & (bit - 1))) * 2;
        const low = cells[cell] as number;
        const high = cells[cell + 1] as number;
        a += (low << 24) >> 24;
        b += (low << 16) >> 24;
        c += (low << 8) >> 24;
        d += low >> 24;
        e += (high << 24) >> 24;
        f += (high << 16) >> 24;
        g += (high << 8) >> 24;
        h += high >> 24;
      }
      // The columns beyond the last label hold nothing and are written over by the next token's.
      const base = i * labels;
      scores[base] = a * unit;
      scores[base + 1] = b * unit;
      scores[base + 2] = c * unit;
      scores[base + 3] = d * unit;
      scores[base + 4] = e * unit;
      scores[base + 5] = f * unit;
      scores[base + 6] = g * unit;
      scores[base + 7] = h * unit;
    }
  }
}
