import { expect, it, describe as suite } from 'vitest';
import { describe, type QuoteSelector } from '../../../src/engine/anchor/describe.ts';
import { linkTo } from '../../../src/engine/anchor/fragment.ts';
import { locate } from '../../../src/engine/anchor/locate.ts';
import type { Span } from '../../../src/engine/model.ts';

const TEXT =
  'The bridge will open in May, the mayor said. Nobody asked why.\n\nThe bridge will open in June, the engineer said. She did not smile, and went back to her drawings.';
const spanOf = (words: string, text = TEXT): Span => [text.indexOf(words), text.indexOf(words) + words.length];
/** What may be taken in silence. */
const match = (text: string, selector: QuoteSelector): Span | null => {
  const place = locate(text, selector);
  return place && place.how !== 'changed' ? place.span : null;
};
const found = (text: string, words: string, from = TEXT): string | null => {
  const span = match(text, describe(from, spanOf(words, from)));
  return span && text.slice(...span);
};

suite('finding a described passage again', () => {
  it('finds the same words', () => expect(found(TEXT, 'Nobody asked why.')).toBe('Nobody asked why.'));

  it('tells equal words apart by what stands around them', () => {
    const second = TEXT.indexOf('The bridge', 10);
    expect(match(TEXT, describe(TEXT, [second, second + 20]))).toEqual([second, second + 20]);
  });

  it('finds words after a paragraph was put in front', () =>
    expect(found(`New lead.\n\n${TEXT}`, 'the engineer said')).toBe('the engineer said'));

  it('finds edited words', () =>
    expect(
      found(
        TEXT.replace('went back to her drawings', 'returned to her drawings'),
        'She did not smile, and went back to her drawings.',
      ),
    ).toContain('to her drawings'));

  it.each([
    ['deleted', TEXT.replace(' Nobody asked why.', ''), 'Nobody asked why.'],
    ['rewritten', TEXT.replace('Nobody asked why.', 'The question went without answer.'), 'Nobody asked why.'],
  ])('does not guess for words that were %s', (_what, text, words) => expect(found(text, words)).toBeNull());

  it('does not choose between two places that fit alike', () =>
    expect(match('so it is. so it is.', { exact: 'so it is.', prefix: '', suffix: '' })).toBeNull());
});

suite('a link to a passage', () => {
  const url = 'https://news.example/a?b=1#top';

  it('names short words in full, in place of the old fragment', () =>
    expect(linkTo(url, TEXT, [spanOf('Nobody asked why.')])).toBe('https://news.example/a?b=1#:~:text=Nobody%20asked%20why.'));

  it('escapes what has a meaning in a directive', () =>
    expect(linkTo(url, 'He said: a well-known, odd & rare thing.', [[9, 39]])).toContain(
      'text=a%20well%2Dknown%2C%20odd%20%26%20rare',
    ));

  it('names words that stand twice with those before them', () => {
    const second = TEXT.indexOf('said', TEXT.indexOf('engineer'));
    expect(linkTo(url, TEXT, [[second, second + 4]])).toContain('in%20June%2C%20the%20engineer-,said');
  });

  it('names a passage over paragraphs by its ends', () =>
    expect(linkTo(url, TEXT, [spanOf('Nobody asked why.\n\nThe bridge will open in June')])).toMatch(
      /text=Nobody%20asked%20why\.,The%20bridge%20will%20open%20in%20June$/,
    ));
});
