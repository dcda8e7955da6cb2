/**
 * The library: what a reader keeps, over all articles. These are the rows of the store and of backup files; `LIBRARY_VERSION` grows when
 * a release can no longer read them as they stand.
 */
import type { Annotation, ReaderEntry } from '../model.ts';

export const LIBRARY_VERSION = 1;

/** A value that a reader changes, with the moment of the last change: where two libraries are merged, the newer wins. */
export interface Dated<T> {
  value: T;
  /** ISO 8601, UTC, with milliseconds; the empty string where it was never changed. */
  at: string;
}

/** The article as it stood when it was read: what the machine found, `reader` empty. */
export interface SavedVersion {
  /** Of what the article says (`contentHash`): two versions in a row never have the same. */
  hash: string;
  /** When it was first read, as ISO 8601 in UTC. */
  at: string;
  /** When it was last found unchanged. */
  seen: string;
  annotation: Annotation;
}

/** One article, however often and under however many addresses it was read. */
export interface SavedArticle {
  /** The key of its canonical address (`articleKey`): one article has one. */
  id: string;
  /** Every address under which it was read, the first first. The reader's entries are kept under these. */
  addresses: string[];
  savedAt: string;
  /** In the order of reading; never empty. */
  versions: SavedVersion[];
  /** What the reader did to its statements: marks, corrections, merges, removals and notes. */
  reader: ReaderEntry[];
  /** What the reader wrote about the article as a whole. */
  note: Dated<string>;
  tags: Dated<string[]>;
  /** The hash of the newest version whose changes the reader has seen. */
  seen: Dated<string>;
}

/** A speaker in one saved article, by the name it has there. */
export interface Member {
  article: string;
  name: string;
}

/** Speakers of several articles whom the reader said to be one. Whoever is in none stands alone. */
export interface Person {
  id: string;
  name: Dated<string>;
  members: Dated<Member[]>;
}

/** A whole library, or the part of it that a file holds. */
export interface Library {
  version: typeof LIBRARY_VERSION;
  articles: SavedArticle[];
  people: Person[];
}

/** The article as it was last read. @throws where a row has no version: the schema lets none in */
export function newestOf({ id, versions }: Pick<SavedArticle, 'id' | 'versions'>): SavedVersion {
  const newest = versions.at(-1);
  if (!newest) throw new Error(`The article ${id} has no version.`);
  return newest;
}

/** The newest version with the reader's entries beside it, as `corrected` takes it. */
export const annotationOf = (article: SavedArticle): Annotation => ({
  ...newestOf(article).annotation,
  reader: article.reader,
});
