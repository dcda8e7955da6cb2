import type { Lattice } from './crf.ts';
import { ROWS } from './rows.ts';

/** Whole numbers of a table entry: the feature's row, then up to eight weights of one byte each. */
const ENTRY = 3;

/**
 * The weights of the features that matter, small whole numbers times `unit`. A hash table with open addressing; an entry lies in one
 * piece and a set of bits is asked first, because most features have no weight and each look into the table costs a cache miss.
 */
export class Weights {
  private readonly mask: number;
  private readonly table: Int32Array;
  private readonly present = new Int32Array(ROWS / 32);

  /**
   * @param rows features' rows, each once, none 0
   * @param packed their weights, rows × labels; at most eight labels
   * @param unit what 1 stands for
   */
  constructor(
    readonly labels: number,
    readonly rows: Int32Array,
    readonly packed: Int8Array,
    readonly unit: number,
  ) {
    let size = 16;
    while (size < rows.length * 1.6) size *= 2;
    this.mask = size - 1;
    this.table = new Int32Array(size * ENTRY);
    for (let i = 0; i < rows.length; i++) this.insert(rows[i] as number, i * labels);
  }

  private insert(row: number, from: number): void {
    const { table, present, mask, packed, labels } = this;
    present[row >> 5] = (present[row >> 5] as number) | (1 << (row & 31));
    let at = row & mask;
    while (table[at * ENTRY] !== 0) at = (at + 1) & mask;
    table[at * ENTRY] = row;
    for (let l = 0; l < labels; l++) {
      const cell = at * ENTRY + 1 + (l >> 2);
      table[cell] = (table[cell] as number) | (((packed[from + l] as number) & 255) << ((l & 3) * 8));
    }
  }

  /** Sums the weights of `slots` features a token into `lattice.scores`. */
  score(features: Int32Array, slots: number, length: number, lattice: Lattice): void {
    const { labels, mask, table, present, unit } = this;
    lattice.fit(length * labels + 8);
    const { scores } = lattice;
    for (let i = 0; i < length; i++) {
      let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
      for (let s = i * slots, end = s + slots; s < end; s++) {
        const row = features[s] as number;
        if (((present[row >> 5] as number) & (1 << (row & 31))) === 0) continue;
        let at = row & mask;
        while (table[at * ENTRY] !== row) at = (at + 1) & mask;
        const low = table[at * ENTRY + 1] as number;
        const high = table[at * ENTRY + 2] as number;
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
