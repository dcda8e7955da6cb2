import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { entryOf } from '../../src/engine/corrections/entries.ts';
import { addEntry, entriesAt, undoEntry } from '../../src/storage/corrections.ts';
import { database, forgetStore } from '../../src/storage/database.ts';
import {
  allPeople,
  articleAt,
  changeArticle,
  countArticles,
  digestsFrom,
  mergeIn,
  putPerson,
  removeArticles,
  saveReading,
} from '../../src/storage/library.ts';
import { at, savedArticle, versionOf } from '../engine/library/saved.ts';

const TEXT = '“It will hold through the winter,” said Jane Doe, who lives by the harbour.';
const FERRY = 'https://harbourpost.example/ferry';
const reading = (minutes = 0, url = FERRY, text = TEXT) => ({
  annotation: { ...versionOf(text).annotation, url },
  reader: [],
  at: at(minutes),
});
const merge = { kind: 'merge' as const, target: 'Jane Doe', value: 'Joan Dee', at: at() };

/** The store as the first release left it. */
const storeOfVersion1 = (entries: unknown): Promise<void> =>
  new Promise((done, fail) => {
    const open = indexedDB.open('sourcelight', 1);
    open.onupgradeneeded = () => open.result.createObjectStore('pages', { keyPath: 'address' });
    open.onerror = () => fail(open.error);
    open.onsuccess = () => {
      const put = open.result.transaction('pages', 'readwrite');
      put.objectStore('pages').put({ address: FERRY, entries });
      put.oncomplete = () => {
        open.result.close();
        done();
      };
    };
  });

const digests = async () => (await digestsFrom(0, 100)).digests;

// The store lets go of itself when it is asked to.
afterEach(
  () =>
    new Promise((done) => {
      indexedDB.deleteDatabase('sourcelight').onsuccess = done;
    }),
);

describe('the store of the library', () => {
  it('keeps one article once, by whichever address it was read', async () => {
    await saveReading(reading(0, `${FERRY}?utm_source=mail`));
    await saveReading(reading(1, 'https://www.harbourpost.example/ferry#top'));
    await saveReading(reading(2, 'https://m.harbourpost.example/ferry/amp'));
    expect(await countArticles()).toBe(1);
    const article = await articleAt(FERRY);
    expect(article?.addresses).toHaveLength(3);
    expect(article?.versions).toMatchObject([{ at: at(0), seen: at(2) }]);
  });

  it('has a new version only where the article says something else', async () => {
    await saveReading(reading(0));
    await saveReading(reading(1));
    await saveReading(reading(2, FERRY, `${TEXT} She did not smile.`));
    expect((await articleAt(FERRY))?.versions.map((version) => version.at)).toEqual([at(0), at(2)]);
    expect(await digests()).toMatchObject([{ versions: 2, isNews: true }]);
  });

  it('follows corrections that are made after it was saved, and those that are taken back', async () => {
    const { annotation } = await saveReading(reading()).then(({ versions }) => ({ annotation: versions[0]?.annotation }));
    const entry = annotation && entryOf(annotation, { kind: 'merge', from: 'Jane Doe', into: 'Joan Dee' }, at());
    if (!entry) throw new Error('no entry');
    await addEntry(FERRY, entry);
    expect((await articleAt(FERRY))?.reader).toHaveLength(1);
    expect(await digests()).toMatchObject([{ speakers: [{ name: 'Joan Dee' }], statements: [{ speaker: 0 }] }]);
    await undoEntry(FERRY);
    expect(await digests()).toMatchObject([{ speakers: [{ name: 'Jane Doe' }], statements: [{ speaker: 0 }] }]);
  });

  it('lists what was read last first, a stretch at a time', async () => {
    for (const i of [2, 0, 1]) await saveReading(reading(i, `${FERRY}-${i}`));
    const first = await digestsFrom(0, 2);
    expect([first.digests.map(({ seen }) => seen), first.more]).toEqual([[at(2), at(1)], true]);
    expect((await digestsFrom(2, 2)).digests.map(({ seen }) => seen)).toEqual([at(0)]);
  });

  it('gives back what was deleted, whole, also where it was saved again meanwhile', async () => {
    await saveReading(reading(0));
    await changeArticle(FERRY, { tags: ['harbour'] }, at(1));
    const before = await articleAt(FERRY);
    const removed = await removeArticles([FERRY]);
    expect([await countArticles(), await digests()]).toEqual([0, []]);
    await mergeIn(removed, []);
    expect(await articleAt(FERRY)).toEqual(before);
    await removeArticles([FERRY]);
    await saveReading(reading(5));
    await mergeIn(removed, []);
    expect(await articleAt(FERRY)).toMatchObject({ savedAt: at(0), tags: { value: ['harbour'] } });
  });

  it('merges a backup with its corrections, which show in the page again; a second time changes nothing', async () => {
    const coming = savedArticle([versionOf(TEXT)], { reader: [{ id: 'r1', ...merge }] });
    await mergeIn([coming], []);
    expect(await articleAt(FERRY)).toEqual(coming);
    expect((await entriesAt(FERRY)).entries).toEqual(coming.reader);
    await mergeIn([coming], []);
    expect(await articleAt(FERRY)).toEqual(coming);
    expect((await entriesAt(FERRY)).entries).toHaveLength(1);
  });

  it('puts corrections of a backup beside those that are here', async () => {
    await addEntry(FERRY, { ...merge, value: 'J. Doe' });
    await mergeIn([savedArticle([versionOf(TEXT)], { reader: [{ id: 'r1', ...merge }] })], []);
    expect((await entriesAt(FERRY)).entries.map(({ id, value }) => [id, value])).toEqual([
      ['r1', 'J. Doe'],
      ['r2', 'Joan Dee'],
    ]);
  });

  it('keeps nothing of a row that cannot be written', async () => {
    await expect(mergeIn([{ ...savedArticle([versionOf(TEXT)]), versions: [] }], [])).rejects.toThrow();
    expect(await countArticles()).toBe(0);
  });

  it('has seen what a reader saves by hand, and not what was saved by itself', async () => {
    await saveReading(reading(0));
    await saveReading(reading(1, FERRY, `${TEXT} She did not smile.`));
    expect(await digests()).toMatchObject([{ isNews: true }]);
    await saveReading({ ...reading(2, FERRY, `${TEXT} She did not smile.`), isSeen: true });
    expect(await digests()).toMatchObject([{ isNews: false }]);
  });

  it('makes the digests of an earlier release anew, where they stand in the list', async () => {
    for (const i of [0, 1, 2]) await saveReading(reading(i, `${FERRY}-${i}`));
    const whole = await digests();
    const db = await database();
    await db.put('digests', { id: `${FERRY}-1`, seen: at(1), digest: { id: `${FERRY}-1`, title: 'of old' } });
    await db.put('digests', { id: 'gone', seen: at(0), digest: null });
    expect(await digestsFrom(0, 100)).toEqual({ digests: whole, unread: 1, more: false });
    expect((await db.get('digests', `${FERRY}-1`))?.digest).toEqual(whole[1]);
  });

  it('merges people as it merges articles: the newer value stays', async () => {
    const person = (name: string, minutes: number) => ({
      id: 'p1',
      name: { value: name, at: at(minutes) },
      members: { value: [{ article: FERRY, name: 'Jane Doe' }], at: at(0) },
    });
    await putPerson(person('Jane Doe', 2));
    await mergeIn([], [person('J. Doe', 1)]);
    expect(await allPeople()).toEqual([person('Jane Doe', 2)]);
    await mergeIn([], [person('Jane Dee', 3)]);
    expect(await allPeople()).toEqual([person('Jane Dee', 3)]);
  });

  it('leaves rows alone that it cannot read, and takes corrections all the same', async () => {
    const row = { id: FERRY, article: { version: 9 } };
    await (await database()).put('articles', row);
    await expect(saveReading(reading())).rejects.toThrow('cannot be read');
    await addEntry(FERRY, merge);
    expect(await removeArticles([FERRY])).toEqual([]);
    expect(await (await database()).get('articles', FERRY)).toEqual(row);
    expect((await entriesAt(FERRY)).entries).toHaveLength(1);
  });

  it('is forgotten as a whole', async () => {
    await saveReading(reading());
    await forgetStore();
    expect([await countArticles(), await digests()]).toEqual([0, []]);
  });
});

describe('a store of an earlier version', () => {
  it('1 keeps its corrections, what cannot be read among them, and has a library then', async () => {
    const entries = [null, { id: 'r1', ...merge }];
    await storeOfVersion1(entries);
    expect(await entriesAt(FERRY)).toEqual({ entries: [entries[1]], unread: 1 });
    await saveReading(reading());
    expect(await (await database()).get('pages', FERRY)).toEqual({ address: FERRY, entries });
    expect(await countArticles()).toBe(1);
  });
});
