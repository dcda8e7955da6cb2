import type { Annotation, ReaderEntry } from '../model.ts';
import { articleKey } from './article-key.ts';
import { contentHash } from './content-hash.ts';
import { newestOf, type SavedArticle, type SavedVersion } from './model.ts';

/** An article as it was just read. */
export interface Reading {
  /** Without the reader's entries. */
  annotation: Annotation;
  reader: ReaderEntry[];
  /** The moment, ISO 8601 in UTC with milliseconds. */
  at: string;
  /** Whether the reader saves it by hand, and so has seen what it says now. */
  isSeen?: boolean;
}

/**
 * The row of an article after one more reading: a new version where it says something else than at the last one, else the last one seen
 * again (with what this release found in it). The reader's entries are those of the reading.
 * @param saved the row as it stands, null for an article that is not in the library
 * @throws where the text has no address: it cannot be found again
 */
export function withReading(saved: SavedArticle | null, { annotation, reader, at, isSeen = false }: Reading): SavedArticle {
  const id = articleKey(annotation);
  const address = annotation.url;
  if (id === null || address === null) throw new Error('Only an article with an address can be saved.');
  const hash = contentHash(annotation);
  const version: SavedVersion = { hash, at, seen: at, annotation: { ...annotation, reader: [] } };
  if (!saved)
    return {
      id,
      addresses: [address],
      savedAt: at,
      versions: [version],
      reader,
      note: { value: '', at: '' },
      tags: { value: [], at: '' },
      seen: { value: hash, at },
    };
  const newest = newestOf(saved);
  const versions =
    newest.hash === hash ? [...saved.versions.slice(0, -1), { ...version, at: newest.at }] : [...saved.versions, version];
  const seen = isSeen && saved.seen.value !== hash ? { value: hash, at } : saved.seen;
  return { ...saved, addresses: [...new Set([...saved.addresses, address])], versions, reader, seen };
}
