/** A row holds up to eight weights and, behind them, what AdaGrad remembers of each: all that one feature needs in one line of the cache. */
const ROW = 16;
const SQUARES = 8;

/** What AdaGrad starts from. */
const FIRST = 1e-2;

/** The weights of many features while they are learned. */
export class SparseWeights {
  private readonly cells: Float32Array;
  private readonly sum: Float32Array;

  /** @param labels at most eight; rate: AdaGrad's step. */
  constructor(
    private readonly features: number,
    private readonly labels: number,
    private readonly rate: number,
  ) {
    this.cells = new Float32Array(features * ROW);
    this.sum = new Float32Array(features * labels);
    this.forget();
  }

  /** Writes the sums of the features `list[from, to)`, label by label, to `scores` from `at` on. */
  score(list: Int32Array, from: number, to: number, scores: Float64Array, at: number): void {
    const { cells, labels } = this;
    let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
    for (let s = from; s < to; s++) {
      const row = (list[s] as number) * ROW;
      a += cells[row] as number;
      b += cells[row + 1] as number;
      c += cells[row + 2] as number;
      d += cells[row + 3] as number;
      e += cells[row + 4] as number;
      if (labels <= 5) continue;
      f += cells[row + 5] as number;
      g += cells[row + 6] as number;
      h += cells[row + 7] as number;
    }
    scores[at] = a;
    scores[at + 1] = b;
    scores[at + 2] = c;
    scores[at + 3] = d;
    scores[at + 4] = e;
    if (labels > 5) scores[at + 5] = f;
    if (labels > 6) scores[at + 6] = g;
    if (labels > 7) scores[at + 7] = h;
  }

  /** One step for the features `list[from, to)`. */
  learn(list: Int32Array, from: number, to: number, slopes: Float64Array): void {
    const { cells, labels, rate } = this;
    for (let s = from; s < to; s++) {
      const row = (list[s] as number) * ROW;
      for (let l = 0; l < labels; l++) {
        const slope = slopes[l] as number;
        if (slope === 0) continue;
        const square = (cells[row + SQUARES + l] as number) + slope * slope;
        cells[row + SQUARES + l] = square;
        cells[row + l] = (cells[row + l] as number) + (rate * slope) / Math.sqrt(square);
      }
    }
  }

  forget(): void {
    for (let row = 0; row < this.cells.length; row += ROW) {
      this.cells.fill(0, row, row + SQUARES);
      this.cells.fill(FIRST, row + SQUARES, row + ROW);
    }
  }

  clear(feature: number): void {
    this.cells.fill(0, feature * ROW, feature * ROW + SQUARES);
  }

  /** Feature × label. */
  now(): Float32Array {
    const weights = new Float32Array(this.sum.length);
    for (let i = 0; i < this.features; i++)
      for (let l = 0; l < this.labels; l++) weights[i * this.labels + l] = this.cells[i * ROW + l] as number;
    return weights;
  }

  /** Adds the weights of now to what `mean` divides. */
  remember(): void {
    for (let i = 0; i < this.features; i++)
      for (let l = 0; l < this.labels; l++) {
        const at = i * this.labels + l;
        this.sum[at] = (this.sum[at] as number) + (this.cells[i * ROW + l] as number);
      }
  }

  mean(count: number): Float32Array {
    return this.sum.map((value) => value / count);
  }
}
