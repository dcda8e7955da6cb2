import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';

const NAME = 'sourcelight';
const VERSION = 2;

/** All that the extension keeps but the settings. Whatever stands in a row is checked where it is read. */
export interface Stored extends DBSchema {
  /** The reader's entries, by the address of the page. */
  pages: { key: string; value: { address: string; entries: unknown } };
  /** Saved articles, whole. */
  articles: { key: string; value: { id: string; article: unknown } };
  /** The same as lists need them; the newest first by `seen`. */
  digests: { key: string; value: { id: string; seen: string; digest: unknown }; indexes: { seen: string } };
  /** Speakers of several articles whom the reader made one. */
  people: { key: string; value: { id: string; person: unknown } };
}

/** What each version of the store brought; a store of an earlier one gets all that came since. */
const STEPS: readonly ((db: IDBPDatabase<Stored>) => void)[] = [
  (db) => {
    db.createObjectStore('pages', { keyPath: 'address' });
  },
  (db) => {
    db.createObjectStore('articles', { keyPath: 'id' });
    db.createObjectStore('digests', { keyPath: 'id' }).createIndex('seen', 'seen');
    db.createObjectStore('people', { keyPath: 'id' });
  },
];

let opening: Promise<IDBPDatabase<Stored>> | null = null;

const letGo = (): void => {
  opening = null;
};

/** The store, opened once. @throws VersionError where a later release made it; the next call tries again */
export const database = (): Promise<IDBPDatabase<Stored>> => {
  opening ??= openDB<Stored>(NAME, VERSION, {
    upgrade: (db, from) => {
      for (const step of STEPS.slice(from)) step(db);
    },
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

/** Empties the store; one that cannot be opened is deleted as a whole. */
export async function forgetStore(): Promise<void> {
  try {
    const db = await database();
    const transaction = db.transaction(['pages', 'articles', 'digests', 'people'], 'readwrite', { durability: 'strict' });
    transaction.done.catch(() => undefined);
    await Promise.all([...transaction.objectStoreNames].map((name) => transaction.objectStore(name).clear()));
    await transaction.done;
  } catch {
    const open = opening;
    letGo();
    await open?.then((db) => db.close()).catch(() => undefined);
    await deleteDB(NAME);
  }
}
