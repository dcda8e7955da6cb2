import { describe, expect, it } from 'vitest';
import { isEnough, MOST_LETTERS, readUpToEnough } from '../../src/engine/enough.ts';
import { notesInWords } from '../../src/engine/export/note-words.ts';
import { annotateText } from '../annotate.ts';

describe('a text is read', () => {
  it.each([
    ['whole, of a few words', 'A short one. '],
    ['whole, of many letters and few words', 'Donaudampfschifffahrtsgesellschaft '.repeat(60_000)],
    ['whole, of many words and few letters', 'a b '.repeat(300_000)],
  ])('%s', (_, text) => expect(readUpToEnough(text)).toEqual({ text, wordsRead: null }));

  it('up to two hundred thousand words and more, to the end of one', () => {
    const { text, wordsRead } = readUpToEnough('the sea was calm and the boats went out '.repeat(120_000));
    expect(wordsRead).toBeGreaterThanOrEqual(200_000);
    expect(text.split(' ')).toHaveLength(wordsRead ?? 0);
    expect(text.length).toBeLessThan(1_600_000);
  });

  it('whole where nothing but white space would be left', () => {
    const text = `${'letters '.repeat(200_000)}${' '.repeat(50)}`;
    expect(readUpToEnough(text).wordsRead).toBeNull();
  });

  it('up to a number of letters where no space parts them', () => {
    const { text, wordsRead } = readUpToEnough('海'.repeat(MOST_LETTERS * 2));
    expect([text.length, wordsRead]).toEqual([MOST_LETTERS, 1]);
  });

  it('never to fewer than two hundred thousand words of a length that people write', () => {
    for (const letters of [1, 5, 8, 12, 19]) expect(isEnough(199_999, 199_999 * (letters + 1))).toBe(false);
  });
});

describe('what was not read whole', () => {
  it('says so in the annotation and in exports', () => {
    const annotation = annotateText('The sea was calm and the boats went out, all of them. '.repeat(30_000));
    expect(annotation.wordsRead).toBeGreaterThanOrEqual(200_000);
    expect(notesInWords(annotation)[0]?.text).toMatch(/^only the first \d{3},\d{3} words were read$/);
    expect(annotateText('The sea was calm.')).not.toHaveProperty('wordsRead');
  });
});
