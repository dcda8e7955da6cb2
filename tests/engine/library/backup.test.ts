import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BackupReader, backupLines, readBackup } from '../../../src/engine/library/backup.ts';
import { merge } from '../../../src/engine/library/merge.ts';
import {
  LIBRARY_VERSION,
  type Library,
  type Person,
  type SavedArticle,
  type SavedVersion,
} from '../../../src/engine/library/model.ts';
import { at, savedArticle, versionOf } from './saved.ts';

const base = versionOf('“It holds,” said Jane Doe.');
const library = (articles: SavedArticle[], people: Person[] = []): Library => ({ version: LIBRARY_VERSION, articles, people });
const fileOf = (whole: Library): string => [...backupLines(whole, at())].join('\n');

const text = fc.string({ unit: 'binary', maxLength: 12 }).map((some) => some.toWellFormed());
const moment = fc.integer({ min: 0, max: 6 }).map(at);
const dated = <T>(value: fc.Arbitrary<T>) => fc.record({ value, at: moment });
const version = fc.record({ hash: fc.constantFrom('a', 'b', 'c'), at: moment, seen: moment }).map((some) => ({
  ...base,
  ...some,
  seen: some.seen > some.at ? some.seen : some.at,
}));
/** As a reader's visits make them: in order, and no two in a row the same. */
const inOrder = (versions: SavedVersion[]): SavedVersion[] =>
  versions.sort((a, b) => (a.at < b.at ? -1 : 1)).filter(({ hash }, i, all) => hash !== all[i - 1]?.hash);
const article = (id: string): fc.Arbitrary<SavedArticle> =>
  fc
    .record({
      versions: fc.uniqueArray(version, { minLength: 1, maxLength: 4, selector: ({ at: moment }) => moment }).map(inOrder),
      note: dated(text),
      tags: dated(fc.array(fc.constantFrom('x', 'y', 'z'))),
      reader: fc.uniqueArray(
        fc.record({ id: fc.constant('r1'), kind: fc.constant('note' as const), target: text, value: text, at: moment }),
        { maxLength: 3, selector: ({ at: moment, target, value }) => JSON.stringify([moment, target, value]) },
      ),
    })
    .map((some) => savedArticle(some.versions, { ...some, id }));
const anyLibrary = fc
  .subarray(['one', 'two', 'three'])
  .chain((ids) => fc.tuple(...ids.map(article)))
  .map((articles) => library(articles));

describe('a backup', () => {
  it('gives back an equal library', () => {
    fc.assert(
      fc.property(anyLibrary, (whole) => {
        expect(readBackup(fileOf(whole))).toEqual(whole);
      }),
    );
  });

  const whole = library(
    [savedArticle([base]), savedArticle([base], { id: 'two' })],
    [{ id: 'p1', name: { value: 'Jane Doe', at: at() }, members: { value: [{ article: 'two', name: 'Jane Doe' }], at: at() } }],
  );
  const lines = fileOf(whole).split('\n');

  it.each<[string, string[], string]>([
    ['is empty', [''], 'Line 1: the file is empty'],
    ['is something else', ['{"a": 1}'], 'Line 1: this is no backup'],
    ['is no JSON', [lines[0] ?? '', 'x'], 'Line 2: this is no JSON'],
    ['was cut between rows', lines.slice(0, 3), 'Line 3: the file ends here, and 1 rows are missing'],
    ['was cut within a row', [...lines.slice(0, 2), (lines[2] ?? '').slice(0, 40)], 'Line 3: this is no JSON'],
    [
      'was changed',
      [lines[0] ?? '', (lines[1] ?? '').replace('Jane', 'Joan'), ...lines.slice(2)],
      'Line 2: this row was changed',
    ],
    ['has a row twice', [lines[0] ?? '', lines[1] ?? '', lines[1] ?? '', ...lines.slice(3)], 'Line 3: the article'],
    [
      'comes from a later release',
      [(lines[0] ?? '').replace('"version":1', '"version":99'), ...lines.slice(1)],
      'Line 1: a later release',
    ],
  ])('that %s is refused with its line', (_, broken, told) => expect(() => readBackup(broken.join('\n'))).toThrow(told));

  it('tells how far it has been read', () => {
    const reader = new BackupReader();
    const shares = lines.map((line) => {
      reader.push(line);
      return reader.progress;
    });
    expect(shares).toEqual([0, 1 / 3, 2 / 3, 1]);
  });
});

describe('two libraries as one', () => {
  const sortedIds = ({ articles }: Library): string[] => articles.map(({ id }) => id).sort();
  /** Entries without ids, which are given anew, and all in one order. */
  const plain = ({ articles }: Library): unknown =>
    [...articles]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((one) => ({
        ...one,
        addresses: [...one.addresses].sort(),
        reader: one.reader.map(({ at: moment, target, value }) => JSON.stringify([moment, target, value])).sort(),
      }));

  it('lose nothing, in whichever order, and merging again changes nothing', () => {
    fc.assert(
      fc.property(anyLibrary, anyLibrary, (a, b) => {
        const { library: both } = merge(a, b);
        expect(sortedIds(both)).toEqual([...new Set([...sortedIds(a), ...sortedIds(b)])].sort());
        for (const source of [a, b])
          for (const one of source.articles) {
            const merged = both.articles.find(({ id }) => id === one.id);
            expect(merged?.versions.map(({ hash }) => hash)).toEqual(
              expect.arrayContaining(one.versions.map(({ hash }) => hash)),
            );
            expect(merged?.reader.map(({ value }) => value)).toEqual(
              expect.arrayContaining(one.reader.map(({ value }) => value)),
            );
          }
        expect(plain(merge(b, a).library)).toEqual(plain(both));
        expect(plain(merge(both, b).library)).toEqual(plain(both));
      }),
    );
  });

  const noted = (value: string, minutes: number): Library =>
    library([savedArticle([base], { note: { value, at: at(minutes) } })]);

  it('keep the newer of two notes', () => {
    expect(merge(noted('old', 1), noted('new', 2)).library.articles[0]?.note.value).toBe('new');
    expect(merge(noted('new', 2), noted('old', 1)).conflicts).toEqual([]);
  });

  it('keep both of two notes of one moment, and tell it', () => {
    const { library: both, conflicts } = merge(noted('one', 1), noted('other', 1));
    expect(both.articles[0]?.note.value).toBe('one\n\nother');
    expect(conflicts).toEqual([{ article: 'https://harbourpost.example/ferry', field: 'note' }]);
  });

  it('count what is new, changed and the same', () => {
    const here = library([savedArticle([base], { id: 'one' }), savedArticle([base], { id: 'two' })]);
    const coming = library([
      savedArticle([base], { id: 'two', note: { value: 'mine', at: at(1) } }),
      savedArticle([base], { id: 'one' }),
      savedArticle([base], { id: 'three' }),
    ]);
    expect(merge(here, coming).counts).toEqual({ added: 1, changed: 1, same: 1 });
  });
});
