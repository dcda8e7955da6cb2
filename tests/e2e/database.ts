import { type Script, script } from '../../scripts/browsers/script.ts';

/** Fulfils a request of IndexedDB. */
type Settle = <T>(request: IDBRequest<T>) => Promise<T>;

/** Opens the extension's store in a version (the one it has), making what the first version had where there is nothing. */
function openStore(version: number | null): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const open = indexedDB.open('sourcelight', version ?? undefined);
    open.onupgradeneeded = () => {
      if (!open.result.objectStoreNames.contains('pages')) open.result.createObjectStore('pages', { keyPath: 'address' });
    };
    open.onerror = () => fail(open.error);
    open.onsuccess = () => done(open.result);
  });
}

const settle: Settle = (request) =>
  new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });

/** A script that uses the store, and closes it. */
export const withStore = <A extends readonly unknown[], T>(
  version: number | null,
  use: (db: IDBDatabase, settle: Settle, ...args: A) => Promise<T>,
  ...args: A
): Script<T> =>
  `(async () => { const __name = (f) => f; const db = await (${openStore})(${version}); try { return await (${use})(db, ${settle}, ...${JSON.stringify(args)}); } finally { db.close(); } })()` as Script<T>;

export const DELETE_STORE: Script<boolean> = script(
  () =>
    new Promise<boolean>((done, fail) => {
      const gone = indexedDB.deleteDatabase('sourcelight');
      gone.onsuccess = () => done(true);
      gone.onerror = () => fail(gone.error);
    }),
);
