/** Features are named by numbers below this: a hash of the template and what it saw. Row 0 is never a feature. */
export const ROWS = 1 << 21;

/** The row of a feature. Mixing steps of MurmurHash3 (public domain, A. Appleby). */
export function rowOf(template: number, a: number, b: number, c: number): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) + Math.imul(b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39) + Math.imul(c, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash ^= hash >>> 13;
  return hash & (ROWS - 1) || 1;
}

/** Receives features: a template's number and up to three things that it saw. */
export type Put = (template: number, a: number, b?: number, c?: number) => void;

/** A growing list of rows that is used again for every paragraph: no garbage. */
export class RowBuffer {
  rows = new Int32Array(1 << 14);
  private at = 0;
  readonly put: Put = (template, a, b = 0, c = 0) => {
    this.rows[this.at++] = rowOf(template, a, b, c);
  };

  /** Empties it and makes room. */
  reset(size: number): void {
    if (this.rows.length < size) this.rows = new Int32Array(size * 2);
    this.at = 0;
  }

  /** Nothing up to there: row 0 is never a feature. */
  fillTo(length: number): void {
    while (this.at < length) this.rows[this.at++] = 0;
  }

  get length(): number {
    return this.at;
  }
}

/** 0, 1, 2, 3–4, 5–7, 8–12, 13–20, 21 and more: distances as features see them. */
export function step(distance: number): number {
  if (distance < 3) return distance;
  if (distance < 5) return 3;
  if (distance < 8) return 4;
  if (distance < 13) return 5;
  return distance < 21 ? 6 : 7;
}

/** Probabilities as features see them, 0 to 7. */
export function level(probability: number): number {
  if (probability < 0.02) return 0;
  if (probability < 0.08) return 1;
  if (probability < 0.2) return 2;
  if (probability < 0.4) return 3;
  if (probability < 0.6) return 4;
  if (probability < 0.8) return 5;
  return probability < 0.95 ? 6 : 7;
}
