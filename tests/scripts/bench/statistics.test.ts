import { describe, expect, it } from 'vitest';
import { median, most, noiseOf, p95, quantile, sum } from '../../../scripts/bench/statistics.ts';

describe('figures of a bench', () => {
  it('takes quantiles by nearest rank', () => {
    const values = [5, 1, 4, 2, 3];
    expect([median(values), p95(values), quantile(values, 0), sum(values), most(values)]).toEqual([3, 5, 1, 15, 5]);
  });

  it('has no median where nothing was measured', () => {
    expect(median([])).toBeNaN();
    expect(noiseOf([])).toBeNaN();
  });

  it('finds no noise in equal values and much in wild ones', () => {
    expect(noiseOf([2, 2, 2, 2, 2, 2])).toBe(0);
    expect(noiseOf([1, 9, 2, 8, 3, 7, 4, 6])).toBeGreaterThan(0.3);
  });
});
