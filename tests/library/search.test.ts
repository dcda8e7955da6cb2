import { describe, expect, it } from 'vitest';
import type { Digest } from '../../src/engine/library/digest.ts';
import { LibrarySearch, statementsWith } from '../../src/library/search.ts';

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
  agencies: [],
  prints: [],
  speakers: ['Jane Doe', 'Zoë Reed'].map((name) => ({ name, kind: 'person', role: null })),
  statements: [],
  ...more,
});
const said = (id: string, words: string, speaker: number | null) => ({
  id,
  words,
  speaker,
  form: 'direct' as const,
  level: 'sure' as const,
  own: false,
});

describe('the search in the library', () => {
  const search = new LibrarySearch();
  search.add([
    digest('one', {
      statements: [said('a1', 'It will hold through the winter', 0), said('a2', 'It leaks', 1)],
    }),
    digest('two', { title: 'Bridge opens', speakers: [], outlet: 'The Courier', tags: ['winter storms'], note: 'ask again' }),
  ]);
  const one = digest('one', {
    statements: [said('a1', 'It will hold through the winter', 0), said('a2', 'It leaks', 1)],
  });

  it.each<[string, string[]]>([
    ['hold winter', ['one']],
    ['wint storms', ['two']],
    ['zoe', ['one']],
    ['courier', ['two']],
    ['ask', ['two']],
    ['giraffe', []],
    ['a', []],
    ['asha lea', ['one']],
  ])('%s', (typed, ids) => expect(search.find(typed)).toEqual(ids));

  it('lists articles where one statement has all of it before those where several share it', () => {
    const spread = new LibrarySearch();
    spread.add([
      digest('far', { statements: [said('a1', 'It leaks, it leaks, it leaks', 1), said('a2', 'Doe leaks nothing', null)] }),
      digest('spread', { statements: [said('a1', 'It leaks', 1), said('a2', 'No', 0)] }),
    ]);
    expect(spread.find('doe leaks')).toEqual(['far', 'spread']);
  });

  it.each<[string, string[]]>([
    ['hold winter', ['a1']],
    ['doe', ['a1']],
    ['reed leak', ['a2']],
    ['doe leaks', []],
    ['  ', []],
  ])('knows which statements have all of “%s”', (typed, ids) =>
    expect(statementsWith(one, typed).map(({ id }) => id)).toEqual(ids),
  );

  it('finds nothing in particular where nothing was typed', () => expect(search.find('  ')).toBeNull());

  it('knows an article as it is now, and forgets one that is gone', () => {
    search.add([digest('two', { title: 'Tunnel opens', outlet: null })]);
    expect(search.find('bridge')).toEqual([]);
    expect(search.find('tunnel')).toEqual(['two']);
    search.remove('two');
    expect(search.find('tunnel')).toEqual([]);
  });
});
