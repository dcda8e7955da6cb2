import { describe, expect, it } from 'vitest';
import { annotateText as attributePlain } from '../../../../src/engine/annotate.ts';
import { attribute, statementsOf } from '../../../../src/engine/attribution/attribute.ts';
import type { ClaimFinder } from '../../../../src/engine/attribution/claims/finder.ts';
import { ALWAYS_TRAIT, TRAIT_SLOTS, traitsOf } from '../../../../src/engine/attribution/confidence/traits.ts';
import { RowBuffer } from '../../../../src/engine/attribution/model/rows.ts';
import type { Calibration } from '../../../../src/engine/attribution/model/trained.ts';
import { Weights } from '../../../../src/engine/attribution/model/weights.ts';
import { annotateText } from '../../../annotate.ts';

const TEXT = 'Ann Bell said it would rain.';

/** Finds one claim, always: "Ann Bell" "said" and the rest, with these odds. */
const finderOf = (right: number, calibration: Calibration | null = null): ClaimFinder => ({
  calibration,
  find: () => [
    {
      cue: { from: 2, to: 3, probability: 0.9 },
      source: [{ from: 0, to: 2 }],
      content: [{ from: 3, to: 6 }],
      contentOdds: { mean: 0.9, least: 0.8, start: 0.9, end: 0.9 },
      sourceOdds: 0.9,
      choiceOdds: 0.9,
      right,
      attitude: 0,
    },
  ],
});
const input = { text: TEXT, blocks: [{ span: [0, TEXT.length] as [number, number], role: 'paragraph' as const }], context: [] };
const found = (finder: ClaimFinder) => attribute(input, finder).attributions[0];

/** One weight for the trait that every statement has. */
const constant = (logOdds: number, lines: Calibration['lines']): Calibration => ({
  weights: new Weights(1, Int32Array.of(ALWAYS_TRAIT), Int8Array.of(100), logOdds / 100),
  lines,
});

describe('how far a statement can be believed', () => {
  it.each([
    [0.95, 'sure'],
    [0.7, 'likely'],
    [0.3, 'guess'],
  ] as const)('is what each step says of itself where nothing was learned: %d, %s', (right, level) => {
    expect(found(finderOf(right))?.level).toBe(level);
  });

  it.each([
    [3, 'sure'],
    [0, 'likely'],
    [-0.9, 'guess'],
  ] as const)('is what was learned, by lines that were learned too: %d, %s', (logOdds, level) => {
    const attribution = found(finderOf(0.5, constant(logOdds, { sure: 0.94, likely: 0.4 })));
    expect(attribution?.level).toBe(level);
    expect(attribution?.confidence).toBeCloseTo(1 / (1 + Math.exp(-logOdds)), 2);
  });

  it('leaves out what is all but surely wrong', () => {
    expect(found(finderOf(0.5, constant(-1.2, { sure: 0.94, likely: 0.4 })))).toBeUndefined();
    expect(found(finderOf(0.5, constant(-1, { sure: 0.94, likely: 0.4 })))).toBeDefined();
  });

  it('leaves out less of plain text: what is too faint was learned on pages', () => {
    const faint = finderOf(0.5, constant(-1.6, { sure: 0.94, likely: 0.4 }));
    expect(found(faint)).toBeUndefined();
    expect(attributePlain(TEXT, faint).attributions).toMatchObject([{ level: 'guess' }]);
  });

  it('leaves out more of states of mind, which are found worst', () => {
    const wishing = (logOdds: number): ClaimFinder => {
      const finder = finderOf(0.5, constant(logOdds, { sure: 0.94, likely: 0.4 }));
      return { ...finder, find: (tokens, least) => finder.find(tokens, least).map((claim) => ({ ...claim, attitude: 0.9 })) };
    };
    expect(found(wishing(-0.5))).toMatchObject({ act: 'attitude', level: 'guess' });
    expect(found(wishing(-0.8))).toBeUndefined();
  });

  it('keeps its level where the shown confidence is rounded over a line', () => {
    expect(found(finderOf(0.5, constant(2.75, { sure: 0.9405, likely: 0.4 })))).toMatchObject({
      confidence: 0.94,
      level: 'likely',
    });
  });
});

describe('the traits of a statement', () => {
  const statements = statementsOf(input, finderOf(0.9));
  const rowsOf = (at: number): number[] => {
    const rows = new RowBuffer();
    traitsOf(at, statements, rows);
    return [...rows.rows.slice(0, rows.length)];
  };

  it('are as many as is said, the constant one first', () => {
    expect(rowsOf(0)).toHaveLength(TRAIT_SLOTS);
    expect(rowsOf(0)[0]).toBe(ALWAYS_TRAIT);
  });

  it('are the same for the same statement', () => {
    expect(rowsOf(0)).toEqual(rowsOf(0));
  });
});

describe('an obvious sentence is sure', () => {
  it.each([
    '“The river will not wait for us,” Ann Bell said on Wednesday.',
    'Ann Bell, the mayor of Kelmore, spoke after the vote. “The river will not wait for us,” Bell said on Wednesday.',
    'Finance minister Priya Rao said on Wednesday that the budget would be cut. “We have no choice left,” Rao said on Wednesday.',
  ])('%s', (text) => {
    expect(annotateText(text).attributions.at(-1)?.level).toBe('sure');
  });
});
