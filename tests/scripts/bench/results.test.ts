import { describe, expect, it } from 'vitest';
import { moved, type Result } from '../../../scripts/bench/results.ts';

describe('a ratio against the last run', () => {
  const run = (ratio: number, noise: number): Result => ({
    at: '',
    machine: '',
    ratios: { pageThreadVsReadability: ratio },
    noise: { pageThreadVsReadability: noise },
    figures: {},
  });

  it('is told where it moved beyond the noise of both', () => {
    expect(moved(run(1.5, 0.1), run(1, 0.1))).toEqual(['pageThreadVsReadability: 1.00 → 1.50 (slower beyond ± 20 %)']);
    expect(moved(run(0.7, 0.1), run(1, 0.1))[0]).toContain('faster');
  });

  it('is not told within it, nor where it is new', () => {
    expect(moved(run(1.15, 0.1), run(1, 0.1))).toEqual([]);
    expect(moved(run(1.5, 0.1), { ...run(1, 0.1), ratios: {} })).toEqual([]);
  });
});
