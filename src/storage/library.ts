import type { IDBPTransaction } from 'idb';
import * as v from 'valibot';
import { listFrom, withEntry } from '../engine/corrections/list.ts';
import { articleKey } from '../engine/library/article-key.ts';
import { type Digest, digestOf, digestSchema } from '../engine/library/digest.ts';
import { mergeArticles, mergePeople } from '../engine/library/merge.ts';
import { newestOf, type Person, type SavedArticle } from '../engine/library/model.ts';
import { type Reading, withReading } from '../engine/library/save.ts';
import { articleSchema, personSchema } from '../engine/library/schema.ts';
import type { ReaderEntry } from '../engine/model.ts';
import { addressOf } from '../engine/url.ts';
import { database, type Stored } from './database.ts';

/** A row as it was stored: null where there is none. @throws where it cannot be read; it stays as it is */
export async function articleAt(id: string): Promise<SavedArticle | null> {
  const row = await (await database()).get('articles', id);
  return row ? readArticle(row.article) : null;
}

function readArticle(stored: unknown): SavedArticle {
  const read = v.safeParse(articleSchema, stored);
  if (!read.success) throw new TypeError('A saved article cannot be read.');
  return read.output;
}

/** Keeps one more reading of an article. @returns the row as it is now @throws where it is not kept: nothing has changed then */
export async function saveReading(reading: Reading): Promise<SavedArticle> {
  const id = articleKey(reading.annotation);
  if (id === null) throw new TypeError('Only an article with an address can be saved.');
  return change(id, (saved) => withReading(saved, reading));
}

/** What a reader changes about a saved article. */
export interface ArticleChange {
  note?: string;
  tags?: string[];
  /** The hash of the version whose changes were looked at. */
  seen?: string;
}

/** Changes some fields of a row; null where it is no longer there. */
export async function changeArticle(id: string, { note, tags, seen }: ArticleChange, at: string): Promise<SavedArticle | null> {
  const changed = await change(id, (saved) =>
    saved
      ? {
          ...saved,
          ...(note === undefined ? {} : { note: { value: note, at } }),
          ...(tags === undefined ? {} : { tags: { value: tags, at } }),
          ...(seen === undefined ? {} : { seen: { value: seen, at } }),
        }
      : null,
  );
  return changed;
}

/** Puts rows in, each beside what is there: nothing is lost. Each is kept by itself, so that what was broken off goes on. */
export async function mergeIn(articles: readonly SavedArticle[], people: readonly Person[]): Promise<void> {
  for (const article of articles)
    await change(article.id, (saved) => (saved ? mergeArticles(saved, article) : article), giveEntries);
  for (const person of people) await mergePerson(person);
}

async function mergePerson(person: Person): Promise<void> {
  const transaction = (await database()).transaction('people', 'readwrite', { durability: 'strict' });
  transaction.done.catch(() => undefined);
  const known = (await transaction.store.get(person.id))?.person;
  const both = v.is(personSchema, known) ? mergePeople(known, person) : person;
  await transaction.store.put({ id: person.id, person: both });
  await transaction.done;
}

type Rows = IDBPTransaction<Stored, ('pages' | 'articles' | 'digests')[], 'readwrite'>;

async function write(transaction: Rows, article: SavedArticle): Promise<void> {
  const { id } = article;
  const digest = digestOf(article);
  await transaction.objectStore('articles').put({ id, article });
  await transaction.objectStore('digests').put({ id, seen: digest.seen, digest });
}

/** Gives the saved article of a page the reader's entries as they are now; where it is not saved, or cannot be read, nothing changes. */
export async function takeEntries(transaction: Rows, address: string, entries: readonly ReaderEntry[]): Promise<void> {
  const id = articleKey({ url: address, canonical: null });
  const row = id === null ? undefined : await transaction.objectStore('articles').get(id);
  if (row && v.is(articleSchema, row.article)) await write(transaction, { ...row.article, reader: [...entries] });
}

/** Puts entries that came with an article beside those of its page, so that they show there again. What cannot be read there stays. */
async function giveEntries(transaction: Rows, article: SavedArticle): Promise<void> {
  const address = addressOf(newestOf(article).annotation);
  if (address === null || article.reader.length === 0) return;
  const pages = transaction.objectStore('pages');
  const list = listFrom((await pages.get(address))?.entries);
  const entries = article.reader.reduce((all, { id: _, ...entry }) => withEntry(all, entry), list);
  if (entries.length > list.length) await pages.put({ address, entries });
}

/** Reads, changes and writes one row with its digest in a single transaction. */
async function change<T extends SavedArticle | null>(
  id: string,
  changed: (saved: SavedArticle | null) => T,
  also: (transaction: Rows, article: SavedArticle) => Promise<void> = async () => undefined,
): Promise<T> {
  const transaction: Rows = (await database()).transaction(['pages', 'articles', 'digests'], 'readwrite', {
    durability: 'strict',
  });
  // Told by whichever request fails; heard here so that it is no second, unhandled failure.
  transaction.done.catch(() => undefined);
  try {
    const row = await transaction.objectStore('articles').get(id);
    const article = changed(row ? readArticle(row.article) : null);
    if (article) {
      await write(transaction, article);
      await also(transaction, article);
    }
    await transaction.done;
    return article;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has ended by itself.
    }
    throw error;
  }
}

/** Takes articles out. @returns them, so that it can be undone; what cannot be read stays where it is */
export async function removeArticles(ids: readonly string[]): Promise<SavedArticle[]> {
  const transaction = (await database()).transaction(['articles', 'digests'], 'readwrite', { durability: 'strict' });
  transaction.done.catch(() => undefined);
  const removed: SavedArticle[] = [];
  for (const id of ids) {
    const row = await transaction.objectStore('articles').get(id);
    if (!row || !v.is(articleSchema, row.article)) continue;
    removed.push(row.article);
    await transaction.objectStore('articles').delete(id);
    await transaction.objectStore('digests').delete(id);
  }
  await transaction.done;
  return removed;
}

/** A stretch of the library, last read first. */
export interface DigestPage {
  digests: Digest[];
  /** How many of the rows looked at cannot be read. */
  unread: number;
  /** Whether more follow. */
  more: boolean;
}

/** @param from how many rows to leave out @param count the most rows to look at */
export async function digestsFrom(from: number, count: number): Promise<DigestPage> {
  const db = await database();
  const rows: (Digest | string)[] = [];
  let more = false;
  let cursor = await db.transaction('digests').store.index('seen').openCursor(null, 'prev');
  if (cursor && from > 0) cursor = await cursor.advance(from);
  while (cursor && !more) {
    const { id, digest } = cursor.value;
    rows.push(v.is(digestSchema, digest) ? digest : id);
    cursor = await cursor.continue();
    more = cursor !== null && rows.length === count;
  }
  // An earlier release made other digests: the article makes a new one.
  const read = await Promise.all(rows.map((row) => (typeof row === 'string' ? remade(row) : row)));
  const digests = read.filter((digest) => digest !== null);
  return { digests, unread: read.length - digests.length, more };
}

const remade = (id: string): Promise<Digest | null> =>
  change(id, (saved) => saved).then(
    (article) => article && digestOf(article),
    () => null,
  );

export const countArticles = async (): Promise<number> => (await database()).count('articles');

/** People whom the reader made one; what cannot be read is left out. */
export async function allPeople(): Promise<Person[]> {
  const rows = await (await database()).getAll('people');
  return rows.flatMap(({ person }) => (v.is(personSchema, person) ? [person] : []));
}

export const putPerson = async (person: Person): Promise<void> => {
  await (await database()).put('people', { id: person.id, person });
};

export const removePerson = async (id: string): Promise<void> => (await database()).delete('people', id);
