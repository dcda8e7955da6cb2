import { describe, expect, it } from 'vitest';
import { type Example, learnCalibration } from '../../../scripts/train/levels.ts';
import { randomly } from '../../../scripts/train/random.ts';
import { ALWAYS_TRAIT } from '../../../src/engine/attribution/confidence/traits.ts';
import { Lattice } from '../../../src/engine/attribution/model/crf.ts';

/** Statements of three kinds: nearly always right, mostly, seldom. */
const KINDS = [
  { row: 11, share: 0.99 },
  { row: 12, share: 0.7 },
  { row: 13, share: 0.1 },
];
const random = randomly(3);
const examples = Array.from({ length: 1200 }, (_, i): Example => {
  const { row, share } = KINDS[i % 3] as (typeof KINDS)[0];
  return {
    features: Int32Array.of(ALWAYS_TRAIT, row),
    fold: (i % 4) + 1,
    isPage: true,
    weight: 1,
    truths: [random() < share ? 1 : 0],
    isAttitude: false,
  };
});
const { weights, lines } = learnCalibration(examples, [1, 2, 3, 4]);
const confidenceOf = (row: number): number => {
  const lattice = new Lattice();
  weights.score(Int32Array.of(ALWAYS_TRAIT, row), 2, 1, lattice);
  return 1 / (1 + Math.exp(-(lattice.scores[0] ?? 0)));
};

describe('the calibration', () => {
  it.each(KINDS)('gives what is right in $share of the cases that confidence', ({ row, share }) => {
    expect(Math.abs(confidenceOf(row) - share)).toBeLessThan(0.08);
  });

  it('draws the line for sure where its promise is kept, and hides only what is seldom right', () => {
    expect(confidenceOf(11)).toBeGreaterThanOrEqual(lines.sure - 0.01);
    expect(confidenceOf(12)).toBeLessThan(lines.sure);
    expect(confidenceOf(12)).toBeGreaterThanOrEqual(lines.likely - 0.01);
    expect(confidenceOf(13)).toBeLessThan(lines.likely);
  });
});
