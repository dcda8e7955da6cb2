import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness, type WordChange, wordChanges } from '../../../src/engine/library/word-changes.ts';

const inMarks = (changes: WordChange[]): string =>
  changes.map(({ is, words }) => (is === 'same' ? words : is === 'gone' ? `[-${words}-]` : `{+${words}+}`)).join('');

describe('word by word', () => {
  it.each([
    ['It will hold.', 'It will hold.', 'It will hold.'],
    ['It will hold.', 'It would hold.', 'It [-will-]{+would+} hold.'],
    ['“It will hold,”', '"It will hold"', '"It will hold"'],
    ['Six people were hurt.', 'At least six people were hurt.', '{+At least +}[--]six people were hurt.'],
    ['', 'New words', '{+New words+}'],
    ['Old words', '', '[-Old words-]'],
  ])('%s → %s', (before, after, marked) => expect(inMarks(wordChanges(before, after))).toBe(marked.replace('[--]', '')));

  it('puts both texts together again, but for typography', () => {
    const words = fc
      .array(fc.constantFrom('the', 'wall', 'held', 'no', 'rain', 'said'), { maxLength: 12 })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const changes = wordChanges(before, after);
        const only = (kind: WordChange['is']): string =>
          changes
            .filter(({ is }) => is === 'same' || is === kind)
            .map(({ words: some }) => some)
            .join('');
        expect(only('new')).toBe(after);
        expect(only('gone').split(' ').filter(Boolean)).toEqual(before.split(' ').filter(Boolean));
      }),
    );
  });

  it('tells a long text of many changes without looking at all pairs', () => {
    const long = (word: string): string => `start ${`${word} `.repeat(50_000)}end`;
    const changes = wordChanges(long('rain'), long('sun'));
    expect(changes.map(({ is }) => is)).toEqual(['same', 'gone', 'new', 'same']);
  });
});

describe('likeness', () => {
  it.each([
    ['a b c d', 'a b c d', 1],
    ['a b c d', 'a b x d', 0.75],
    ['a b', 'c d', 0],
    ['', '', 1],
    ['Rénee’s “wall”', "renee's wall", 1],
  ])('%s and %s: %d', (before, after, share) => expect(likeness(before, after)).toBe(share));
});
