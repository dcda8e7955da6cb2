import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PartTagger } from '../../../../src/engine/attribution/claims/part-tagger.ts';
import { readWords } from '../../../../src/engine/attribution/claims/read-words.ts';
import { FRAME } from '../../../../src/engine/attribution/claims/sentence-frames.ts';
import { readModel } from '../../../../src/engine/attribution/model/file.ts';
import { tokenize } from '../../../../src/engine/attribution/text/tokenize.ts';

const model = readModel(readFileSync(join(import.meta.dirname, '../../../../assets/attribution.model')));
const words = { lexicon: model.lexicon, parts: new PartTagger(model.parts) };

/** A sentence with its frame in brackets. */
function framed(text: string): string {
  const tokens = tokenize(text, [0, text.length], []);
  const { place } = readWords(tokens, words).frames;
  const [first, last] = [place.indexOf(FRAME.inside), place.lastIndexOf(FRAME.inside)];
  if (first < 0) return text;
  const [from, to] = [tokens.start[first] as number, tokens.end[last] as number];
  return `${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`;
}

describe('what frames a sentence', () => {
  it.each([
    'The toll had risen to 21[, Russian authorities said late Saturday].',
    'James Lee will appear at a later date[, the office said in a press release].',
    'The growth is encouraging for the company[, said Mr Ng].',
    'The plane went on[, a spokesperson for the firm said], and it landed.',
    'Apart from solar[, the report adds], there is coal.',
    '[Bell said] on Friday it would rain.',
    '[According] to the report, it fell.',
    'It fell[, according to the police report].',
  ])('%s', (sentence) => {
    expect(framed(sentence.replaceAll(/[[\]]/g, ''))).toBe(sentence);
  });

  it.each(['The mill is old and nobody came.', 'In May, the old mill fell.', 'Old mills, like this, fall.'])(
    '%s has none',
    (sentence) => {
      expect(framed(sentence)).toBe(sentence);
    },
  );

  it('each sentence has its own', () => {
    const text = 'It fell, Bell said. Nobody came.';
    const tokens = tokenize(text, [0, text.length], []);
    const { kind } = readWords(tokens, words).frames;
    expect([kind[0], kind[tokens.length - 1]]).toEqual([1, 0]);
  });
});
