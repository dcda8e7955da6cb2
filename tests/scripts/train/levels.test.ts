import { describe, expect, it } from 'vitest';
import { type Example, learnCalibration } from '../../../scripts/train/levels.ts';
import { randomly } from '../../../scripts/train/random.ts';
import { levelAt } from '../../../src/engine/annotation.ts';
import { ALWAYS_TRAIT } from '../../../src/engine/attribution/confidence/traits.ts';
import { Lattice } from '../../../src/engine/attribution/model/crf.ts';

/** Statements of three kinds: always right, mostly, seldom. */
const KINDS = [
  { row: 11, share: 1 },
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
  it.each(KINDS)('gives what is right in $share of the cases about that confidence', ({ row, share }) => {
    expect(Math.abs(confidenceOf(row) - share)).toBeLessThan(0.1);
  });

  it.each([
    [11, 'sure'],
    [12, 'likely'],
    [13, 'guess'],
  ] as const)('draws the lines where their promises are kept: kind %d is %s', (row, level) => {
    expect(levelAt(confidenceOf(row), lines)).toBe(level);
  });
});
