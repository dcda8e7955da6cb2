import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { NewEntry } from '../engine/corrections/entry-schema.ts';
import { listFrom, type ReadList, readList, type StoredList, withEntry, withoutLast } from '../engine/corrections/list.ts';

const NAME = 'sourcelight';
const VERSION = 1;

interface Stored extends DBSchema {
  /** Whatever stands in `entries` is checked where it is read. */
  pages: { key: string; value: { address: string; entries: unknown } };
}

let opening: Promise<IDBPDatabase<Stored>> | null = null;

const letGo = (): void => {
  opening = null;
};

const database = (): Promise<IDBPDatabase<Stored>> => {
  opening ??= openDB<Stored>(NAME, VERSION, {
    upgrade: (db) => void db.createObjectStore('pages', { keyPath: 'address' }),
    // A newer version of the store, or its deletion, waits for us to leave.
    blocking: (_old, _new, event) => {
      letGo();
      (event.target as IDBDatabase).close();
    },
    terminated: letGo,
  }).catch((error: unknown) => {
    letGo();
    throw error;
  });
  return opening;
};

/** What the reader added to the page at an address. @throws where the store cannot be opened or read */
export const entriesAt = async (address: string): Promise<ReadList> =>
  readList(listFrom((await (await database()).get('pages', address))?.entries));

/** Adds an entry behind those of an address. @returns the list as it is kept now @throws where it is not kept: nothing has changed then */
export const addEntry = (address: string, entry: NewEntry): Promise<ReadList> =>
  change(address, (list) => withEntry(list, entry));

/** Takes the last entry of an address back; without any, nothing changes. */
export const undoEntry = (address: string): Promise<ReadList> => change(address, withoutLast);

/** Reads, changes and writes one address's list in a single transaction; a list without anything in it is forgotten. */
async function change(address: string, changed: (list: StoredList) => StoredList): Promise<ReadList> {
  const transaction = (await database()).transaction('pages', 'readwrite', { durability: 'strict' });
  // Told by whichever request fails; heard here so that it is no second, unhandled failure.
  transaction.done.catch(() => undefined);
  const list = changed(listFrom((await transaction.store.get(address))?.entries));
  await (list.length ? transaction.store.put({ address, entries: list }) : transaction.store.delete(address));
  await transaction.done;
  return readList(list);
}

export const countPages = async (): Promise<number> => (await database()).count('pages');

/** Forgets all pages: a store that cannot be opened is deleted as a whole. */
export async function forgetEntries(): Promise<void> {
  try {
    await (await database()).clear('pages');
  } catch {
    const open = opening;
    letGo();
    await open?.then((db) => db.close()).catch(() => undefined);
    await deleteDB(NAME);
  }
}
