import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Chooser } from '../../../../../src/engine/attribution/claims/choice/chooser.ts';
import { CHOICE_SLOTS, featuresOfAll } from '../../../../../src/engine/attribution/claims/choice/features.ts';
import type { Reading } from '../../../../../src/engine/attribution/claims/claim.ts';
import { PartTagger } from '../../../../../src/engine/attribution/claims/part-tagger.ts';
import { readWords } from '../../../../../src/engine/attribution/claims/read-words.ts';
import { readModel } from '../../../../../src/engine/attribution/model/file.ts';
import { TAG_LABELS } from '../../../../../src/engine/attribution/model/labels.ts';
import { RowBuffer } from '../../../../../src/engine/attribution/model/rows.ts';
import { Weights } from '../../../../../src/engine/attribution/model/weights.ts';
import { tokenize } from '../../../../../src/engine/attribution/text/tokenize.ts';

const model = readModel(readFileSync(join(import.meta.dirname, '../../../../../assets/attribution.model')));
const text = 'Bell said it would rain and went home.';
const columns = readWords(tokenize(text, [0, text.length], []), {
  lexicon: model.lexicon,
  parts: new PartTagger(model.parts),
});
const marginals = new Float32Array(columns.length * TAG_LABELS);
const source = [{ from: 0, to: 1 }];
const short: Reading = { source, content: [{ from: 2, to: 5 }], behind: 1 };
const long: Reading = { source, content: [{ from: 2, to: 8 }], behind: 0 };
const readings = {
  cue: { from: 1, to: 2, probability: 0.9 },
  others: new Uint8Array(columns.length),
  stretch: { from: 0, to: columns.length },
  all: [long, short],
  marginals: new Float64Array(),
};

/** A chooser that knows one feature alone: one that the first reading has and the other lacks, or the other way round. */
function knowing(whose: Reading, weight: number): Chooser {
  const rows = featuresOfAll(columns, marginals, readings, new RowBuffer());
  const [first, second] = [0, 1].map((k) => [...rows.subarray(k * CHOICE_SLOTS, (k + 1) * CHOICE_SLOTS)]) as [number[], number[]];
  const [own, other] = whose === long ? [first, second] : [second, first];
  const row = own.find((one) => one > 0 && !other.includes(one)) as number;
  return new Chooser(new Weights(1, Int32Array.of(row), Int8Array.of(100), weight / 100));
}

describe('which reading of a cue is meant', () => {
  it('is the likeliest one where nothing tells them apart', () => {
    const { chosen, odds } = new Chooser(new Weights(1, new Int32Array(), new Int8Array(), 1)).choose(
      columns,
      marginals,
      readings,
    );
    expect(chosen).toBe(long);
    expect(odds).toBe(0.5);
  });

  it.each([
    ['the one with a feature that speaks for it', short, 2, short],
    ['not the one with a feature that speaks against it', long, -2, short],
    ['the likeliest one where a feature speaks for it', long, 2, long],
  ])('is %s', (_name, whose, weight, wanted) => {
    const { chosen, odds } = knowing(whose, weight).choose(columns, marginals, readings);
    expect(chosen).toBe(wanted);
    expect(odds).toBeCloseTo(1 / (1 + Math.exp(-2)), 5);
  });

  it('gives each reading as many features as another', () => {
    const rows = new RowBuffer();
    featuresOfAll(columns, marginals, { ...readings, all: [long, { ...short, source: [] }] }, rows);
    expect(rows.length).toBe(2 * CHOICE_SLOTS);
  });
});
