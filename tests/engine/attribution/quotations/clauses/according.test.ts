import { describe, expect, it } from 'vitest';
import { withAccording } from '../../../../../src/engine/attribution/quotations/clauses/according.ts';
import type { Draft } from '../../../../../src/engine/attribution/quotations/draft.ts';
import { findQuotations } from '../../../../../src/engine/attribution/quotations/marks.ts';
import type { Span } from '../../../../../src/engine/model.ts';
import { SpanList } from '../../../../../src/engine/spans.ts';

/** "source | content" of each claim of a sentence in which the given words were found to be cue, source and contents. */
function claims(text: string, ...found: [cue: string, source: string, ...contents: string[]][]): string[] {
  const spanOf = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  const drafts = found.map(
    ([cue, source, ...contents]): Draft => ({
      source: [spanOf(source)],
      cue: [spanOf(cue)],
      content: contents.map(spanOf),
      act: 'speech',
      right: 0.6,
      found: 'model',
    }),
  );
  const marked = new SpanList(findQuotations(text, [[0, text.length]]).flatMap(({ spans }) => spans));
  return withAccording(text, drafts, [[0, text.length]], marked).map(({ source, content }) =>
    [source, content].map((spans) => spans.map((span) => text.slice(...span)).join(' … ')).join(' | '),
  );
}

describe('a sentence that ends in “according to”', () => {
  it.each([
    'two clerks',
    'a report by the council',
    'research from Holm & Company, a firm in Oldport, that looked at 40 mills',
    'Ida Krog',
  ])('is a claim of %s', (who) => {
    const text = `The mill was closed for most of the winter, according to ${who}.`;
    expect(claims(text)).toEqual([`${who} | The mill was closed for most of the winter`]);
    expect(claims(`But ${text.replace('The', 'the')}`)).toEqual([`${who} | the mill was closed for most of the winter`]);
  });

  it('keeps its words in marks, where they are a part', () => {
    expect(claims('The mill was “as good as closed” for the winter, according to two clerks.')).toEqual([
      'two clerks | The mill was “as good as closed” for the winter',
    ]);
  });

  it('has no content behind its source', () => {
    expect(
      claims('The mill was closed for most of the winter, according to two clerks of the town.', [
        'according to',
        'two clerks',
        'The mill',
        'of the town',
      ]),
    ).toEqual(['two clerks | The mill was closed for most of the winter']);
  });

  it.each([
    'The mill, a ruin of the old town by the river, according to two clerks.',
    '“The mill was closed for most of the winter,” according to two clerks.',
    'The mill was closed for most of the winter, according to the.',
    'The mill was closed for most of the winter, according to two clerks “of note.”',
    'One thing is sure: the mill was closed for the winter, according to two clerks.',
    'It was closed, according to two clerks.',
    ...['plan', 'custom', 'schedule', 'law'].map((what) => `The mill was closed for most of the winter, according to ${what}.`),
  ])('is none: %s', (text) => {
    expect(claims(text)).toEqual([]);
  });

  it.each<[string, [string, string, string]]>([
    [
      'Reed said the mill was closed for the winter, according to two clerks.',
      ['said', 'Reed', 'the mill was closed for the winter'],
    ],
    [
      'Boats sank and the mill was closed all winter, according to two clerks.',
      ['according to', 'two clerks', 'the mill was closed'],
    ],
  ])('leaves what was found: %s', (text, found) => {
    expect(claims(text, found)).toEqual([`${found[1]} | ${found[2]}`]);
  });
});
