import fc from 'fast-check';
import { expect, it, describe as suite } from 'vitest';
import { EDITS, TRAPS } from '../../../scripts/reanchor/edits.ts';
import { measure, type Passage } from '../../../scripts/reanchor/measure.ts';
import { describe } from '../../../src/engine/anchor/describe.ts';
import { foldTypography } from '../../../src/engine/anchor/fold.ts';
import { locate } from '../../../src/engine/anchor/locate.ts';
import type { Span } from '../../../src/engine/model.ts';

const TEXT = `The ferry to the islands will sail again from Monday, the harbour board said on Friday.

“We have tested both engines in open water and found nothing,” said Ida Holm, the board’s engineer. She has led the repairs since the fire in March.

“Nobody asked us what six weeks without a boat would mean,” said Per Dahl, who keeps the shop on the outer island. “We threw away bread.”

The board pays half of what was lost. Mr Dahl called that “a beginning … but no more”.

“My children learned to row – and that is the only good thing about it,” said Anna Lie, a teacher.`;
const spanOf = (words: string, text = TEXT): Span => [text.indexOf(words), text.indexOf(words) + words.length];
const QUOTES = [...TEXT.matchAll(/“[^”]+”/g)].map(({ 0: words }): Passage => ({ id: words, text: TEXT, span: spanOf(words) }));
const find = (text: string, words: string) => {
  const found = locate(text, describe(TEXT, spanOf(words)));
  return found && { how: found.how, words: text.slice(...found.span) };
};
const HOLM = '“We have tested both engines in open water and found nothing,”';

suite('a passage on a page that was edited', () => {
  it.each([...EDITS, ...TRAPS].filter(({ name }) => !/edited/.test(name)))('bears: $name', (edit) => {
    const { right, silent, doubted } = measure(QUOTES, edit);
    expect({ right, silent, doubted }).toEqual({ right: QUOTES.length, silent: [], doubted: [] });
  });

  it.each(EDITS.filter(({ name }) => /edited/.test(name)))('is never silently on wrong text: $name', (edit) => {
    const { right, silent } = measure(QUOTES, edit);
    expect(silent).toEqual([]);
    expect(right).toBeGreaterThanOrEqual(QUOTES.length - 1);
  });

  it('is silent about a quarter of the letters', () =>
    expect(find(TEXT.replace('both engines', 'both motors'), HOLM)).toEqual({
      how: 'edited',
      words: HOLM.replace('both engines', 'both motors'),
    }));

  it('says so where more has changed', () =>
    expect(find(TEXT.replace('both engines in open water', 'the pumps, the shaft and the new'), HOLM)?.how).toBe('changed'));

  it('says so where the same words stand in a sentence of somebody else', () =>
    expect(find(TEXT.replace('said Ida Holm, the board’s engineer', 'according to Kai Berg, a diver'), HOLM)?.how).toBe(
      'changed',
    ));

  it('takes the whole of a passage whose last word was edited', () =>
    expect(find(TEXT.replace('found nothing,”', 'found little,”'), HOLM)?.words).toBe(HOLM.replace('nothing', 'little')));

  it('refuses short words that stand elsewhere', () =>
    expect(
      locate('Nobody knew. He said yes and left.', { exact: 'yes', prefix: 'When asked, Dahl said ', suffix: ' twice.' }),
    ).toBeNull());

  it('refuses what was written anew', () =>
    expect(find(TEXT.replace(HOLM, '“It floats, and that is all I will say today,”'), HOLM)).toBeNull());
});

suite('typography folded away', () => {
  it.each([
    ['“a” – b…', '"a" - b...'],
    ['so\u00adft\u200b', 'soft'],
    ['it’s', "it's"],
  ])('%s', (text, plain) => expect(foldTypography(text).text).toBe(plain));

  it('tells the place of every letter in any text', () => {
    const letters = fc.constantFrom('a', 'b', ' ', '“', '’', '…', '\u00ad', '–', '😀');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 60 }), (list) => {
        const text = list.join('');
        const folded = foldTypography(text);
        expect(folded.placeOf(folded.text.length)).toBe(text.length);
        for (let i = 0; i < folded.text.length; i++)
          if (/[ab ]/.test(folded.text[i] ?? '')) expect(text[folded.placeOf(i)]).toBe(folded.text[i]);
      }),
    );
  });

  it('finds any passage of any text that is there once', () =>
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), fc.nat(), fc.integer({ min: 12, max: 80 }), (text, at, length) => {
        const from = at % text.length;
        const span: Span = [from, Math.min(text.length, from + length)];
        const words = text.slice(...span);
        fc.pre(words.trim().length > 8 && text.split(words).length === 2);
        expect(locate(text, describe(text, span))).toEqual({ span, how: 'exact' });
      }),
    ));
});
