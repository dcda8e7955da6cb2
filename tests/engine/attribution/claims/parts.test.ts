import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAD } from '../../../../src/engine/attribution/claims/columns.ts';
import { PartTagger } from '../../../../src/engine/attribution/claims/part-tagger.ts';
import { PARTS } from '../../../../src/engine/attribution/claims/parts.ts';
import { readWords } from '../../../../src/engine/attribution/claims/read-words.ts';
import { readModel } from '../../../../src/engine/attribution/model/file.ts';
import { WideWeights } from '../../../../src/engine/attribution/model/wide-weights.ts';
import { tokenize } from '../../../../src/engine/attribution/text/tokenize.ts';

const model = readModel(readFileSync(join(import.meta.dirname, '../../../../assets/attribution.model')));

/** Each word with its part of speech. */
function tagged(text: string, parts = model.parts): string {
  const tokens = tokenize(text, [0, text.length], []);
  const columns = readWords(tokens, { lexicon: model.lexicon, parts: new PartTagger(parts) });
  return [...tokens.start]
    .map((start, i) => `${text.slice(start, tokens.end[i])}/${PARTS[columns.part[i + PAD] ?? -1] ?? 'none'}`)
    .join(' ');
}

describe('parts of speech', () => {
  it.each([
    ['The mayor said it.', 'The/determiner mayor/noun said/finite verb it/pronoun ./mark'],
    ['Ann Bell fumed on Monday.', 'Ann/name Bell/name fumed/finite verb on/adposition Monday/name ./mark'],
    [
      'He has asked the clerk to leave.',
      'He/pronoun has/auxiliary asked/verb form the/determiner clerk/noun to/particle leave/verb form ./mark',
    ],
  ])('%s', (text, expected) => {
    expect(tagged(text)).toBe(expected);
  });

  it('are told for words that no dictionary has', () => {
    expect(tagged('The old woman bramfled quietly.')).toContain('bramfled/finite verb');
  });

  it('are none where nothing was learned', () => {
    expect(tagged('The mayor said it.', new WideWeights(PARTS.length, new Int32Array(0), new Int8Array(0)))).toBe(
      'The/none mayor/none said/none it/none ./none',
    );
  });

  it('of an empty paragraph are none, and take no harm', () => {
    expect(tagged('')).toBe('');
  });
});

describe('wide weights', () => {
  it('are summed label by label; rows without weights count nothing', () => {
    const weights = new WideWeights(3, Int32Array.of(5, 64, 2_000_000), Int8Array.of(1, 2, 3, -10, 0, 10, 100, 0, 0));
    const scores = new Int32Array(3).fill(9);
    weights.score(Int32Array.of(5, 64, 7, 2_000_000, 5), 4, scores);
    expect([...scores]).toEqual([91, 2, 13]);
  });
});
