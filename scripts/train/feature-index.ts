import { ROWS } from '../../src/engine/attribution/model/rows.ts';

/** A sequence to learn from. */
export interface Example {
  length: number;
  /** `slots` features a token: rows first, numbers of the index after `FeatureIndex.renumber`. */
  features: Int32Array;
  edges: Uint8Array;
  labels: Uint8Array;
  /** How often it is visited in an epoch; 1 where it is not told. */
  weight?: number;
}

/** Numbers the features that were seen at least twice, from 1; the rest are 0. Rare ones carry more noise than news. */
export class FeatureIndex {
  private readonly numbers = new Int32Array(ROWS);
  /** Row of each number; the first stands for nothing. */
  readonly rows: Int32Array;

  constructor(examples: readonly Example[], atLeast: number) {
    const counts = new Uint8Array(ROWS);
    for (const { features } of examples)
      for (const row of features) if ((counts[row] as number) < 255) counts[row] = (counts[row] as number) + 1;
    const rows = [0];
    for (let row = 1; row < ROWS; row++)
      if ((counts[row] as number) >= atLeast) {
        this.numbers[row] = rows.length;
        rows.push(row);
      }
    this.rows = Int32Array.from(rows);
  }

  renumber(features: Int32Array): void {
    for (let i = 0; i < features.length; i++) features[i] = this.numbers[features[i] as number] as number;
  }
}
