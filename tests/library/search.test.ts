import { describe, expect, it } from 'vitest';
import type { Digest } from '../../src/engine/library/digest.ts';
import { LibrarySearch } from '../../src/library/search.ts';

const digest = (id: string, more: Partial<Digest>): Digest => ({
  id,
  title: 'Ferry sails again',
  outlet: 'Harbour Post',
  authors: ['Asha Menon'],
  published: null,
  savedAt: '',
  seen: '',
  versions: 1,
  isNews: false,
  tags: [],
  note: '',
  statements: [],
  ...more,
});
const said = (id: string, words: string, speaker: string) => ({
  id,
  words,
  speaker,
  form: 'direct' as const,
  level: 'sure' as const,
});

describe('the search in the library', () => {
  const search = new LibrarySearch();
  search.add([
    digest('one', {
      statements: [said('a1', 'It will hold through the winter', 'Jane Doe'), said('a2', 'It leaks', 'Zoë Reed')],
    }),
    digest('two', { title: 'Bridge opens', outlet: 'The Courier', tags: ['winter storms'], note: 'ask again' }),
  ]);
  const found = (typed: string): [string, string[]][] | undefined =>
    search.find(typed)?.map(({ id, statements }) => [id, [...statements]]);

  it.each<[string, [string, string[]][]]>([
    ['hold winter', [['one', ['a1']]]],
    ['wint storms', [['two', []]]],
    ['zoe', [['one', ['a2']]]],
    ['courier', [['two', []]]],
    ['ask', [['two', []]]],
    ['doe leaks', []],
    ['giraffe', []],
  ])('%s', (typed, hits) => expect(found(typed)).toEqual(hits));

  it('finds nothing in particular where nothing was typed', () => expect(search.find('  ')).toBeNull());

  it('knows an article as it is now, and forgets one that is gone', () => {
    search.add([digest('two', { title: 'Tunnel opens', outlet: null })]);
    expect(found('bridge')).toEqual([]);
    expect(found('tunnel')).toEqual([['two', []]]);
    search.remove('two');
    expect(found('tunnel')).toEqual([]);
  });
});
