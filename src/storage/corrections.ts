import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ReaderEntry } from '../engine/model.ts';

interface Stored extends DBSchema {
  pages: { key: string; value: { address: string; entries: ReaderEntry[] } };
}

let opening: Promise<IDBPDatabase<Stored>> | null = null;

const database = (): Promise<IDBPDatabase<Stored>> => {
  opening ??= openDB<Stored>('sourcelight', 1, {
    upgrade: (db) => void db.createObjectStore('pages', { keyPath: 'address' }),
    terminated: () => {
      opening = null;
    },
  }).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
};

/** What the reader added to the page at an address. */
export const entriesAt = async (address: string): Promise<ReaderEntry[]> =>
  (await (await database()).get('pages', address))?.entries ?? [];

/** Keeps the reader's entries for an address in place of those before; none forgets the address. */
export async function keepEntries(address: string, entries: ReaderEntry[]): Promise<void> {
  const db = await database();
  if (entries.length) await db.put('pages', { address, entries });
  else await db.delete('pages', address);
}

export const countPages = async (): Promise<number> => (await database()).count('pages');

export const forgetEntries = async (): Promise<void> => (await database()).clear('pages');
