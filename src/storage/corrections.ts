import type { NewEntry } from '../engine/corrections/entry-schema.ts';
import { listFrom, type ReadList, readList, type StoredList, withEntry, withoutLast } from '../engine/corrections/list.ts';
import { database } from './database.ts';
import { takeEntries } from './library.ts';

/** What the reader added to the page at an address. @throws where the store cannot be opened or read */
export const entriesAt = async (address: string): Promise<ReadList> =>
  readList(listFrom((await (await database()).get('pages', address))?.entries));

/** Adds an entry behind those of an address. @returns the list as it is kept now @throws where it is not kept: nothing has changed then */
export const addEntry = (address: string, entry: NewEntry): Promise<ReadList> =>
  change(address, (list) => withEntry(list, entry));

/** Takes the last entry of an address back; without any, nothing changes. */
export const undoEntry = (address: string): Promise<ReadList> => change(address, withoutLast);

/**
 * Reads, changes and writes one address's list in a single transaction, and with it the saved article that it is about; a list without
 * anything in it is forgotten.
 */
async function change(address: string, changed: (list: StoredList) => StoredList): Promise<ReadList> {
  const transaction = (await database()).transaction(['pages', 'articles', 'digests'], 'readwrite', { durability: 'strict' });
  // Told by whichever request fails; heard here so that it is no second, unhandled failure.
  transaction.done.catch(() => undefined);
  const pages = transaction.objectStore('pages');
  const list = changed(listFrom((await pages.get(address))?.entries));
  await (list.length ? pages.put({ address, entries: list }) : pages.delete(address));
  await takeEntries(transaction, address, readList(list).entries);
  await transaction.done;
  return readList(list);
}

export const countPages = async (): Promise<number> => (await database()).count('pages');
