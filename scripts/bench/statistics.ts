/** A value below which a share of the values lies: nearest rank, 0 to 1. Not a number where there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
export const p95 = (values: readonly number[]): number => quantile(values, 0.95);
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
export const most = (values: readonly number[]): number =>
  values.reduce((top, value) => Math.max(top, value), Number.NEGATIVE_INFINITY);

/**
 * How far a median may be off by chance: half the width of its 95 % interval by the sign test, as a share of the median.
 * Source: Hollander and Wolfe, Nonparametric Statistical Methods, 3.4 (normal approximation of the ranks).
 */
export function noiseOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const reach = 0.98 * Math.sqrt(sorted.length);
  const low = sorted[Math.max(0, Math.floor(sorted.length / 2 - reach))];
  const high = sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length / 2 + reach))];
  return low === undefined || high === undefined ? Number.NaN : (high - low) / 2 / median(sorted);
}
