import { describe, expect, it } from 'vitest';
import { isTitle, isTitled } from '../../../../src/engine/attribution/quotations/titles.ts';
import { SpanList } from '../../../../src/engine/spans.ts';

const marks = (text: string): [number, number] => [text.indexOf('“'), text.indexOf('”') + 1];
const titled = (text: string): boolean => isTitled(text, marks(text));
/** Whether the content between braces is a title. */
const isOnlyTitle = (marked: string): boolean => {
  const text = marked.replace(/[{}]/g, '');
  const from = marked.indexOf('{');
  return isTitle(text, [[from, marked.indexOf('}') - 1]], new SpanList([marks(text)]));
};

describe('a title', () => {
  it.each(['book', 'novel', 'film', 'song', 'album', 'essay', 'show', 'podcast', 'memoir,'])(
    'is what stands behind “%s”',
    (work) => {
      expect(titled(`She wrote in her ${work} “Late Tide” that it sank.`)).toBe(true);
      expect(titled(`She wrote in her ${work} “The House of the North,” which sold.`)).toBe(true);
      expect(titled(`She wrote in her ${work} “it sank in May” that year.`)).toBe(false);
    },
  );

  it.each(['the', 'its', 'a', 'his'])('or label stands between “%s” and a noun', (word) => {
    expect(titled(`The council ordered ${word} “Stage 3” plan.`)).toBe(true);
    expect(titled(`The council called it ${word} “Stage 3”.`)).toBe(false);
    expect(titled(`The council saw ${word} “grave danger” ahead.`)).toBe(false);
  });

  it.each([
    ['She wrote in her book {“Late Tide,” which sold well}, that it sank.', true],
    ['She wrote in her book {“Late Tide”}.', true],
    ['The council ordered {its “Stage 3” plan}.', true],
    ['She wrote in her book that {“Late Tide” was a lie}.', false],
    ['The council said {its “Stage 3” plan had failed}.', false],
    ['Reed said: {“Never.”}', false],
    ['Reed said {the “Mudlark” was lost at sea}.', false],
  ])('is all that is found in: %s (%s)', (text, expected) => {
    expect(isOnlyTitle(text)).toBe(expected);
  });
});
