import type { NewEntry } from '../engine/corrections/entry-schema.ts';
import type { ReadList } from '../engine/corrections/list.ts';
import { mayKeepAt } from '../engine/url.ts';
import { type Kept, NOTHING_KEPT, type Saved, type StoreTrouble } from '../shared/corrections.ts';
import { tellPages } from '../shared/messenger.ts';
import { addEntry, countPages, entriesAt, undoEntry } from '../storage/corrections.ts';
import { forgetStore } from '../storage/database.ts';

/** This background, among those that the browser starts one after the other. */
const BY = crypto.randomUUID();
let number = 0;

/** What is kept for an address; where it cannot be read, nothing and why. */
export async function keptAt(address: string): Promise<Kept> {
  try {
    return made(await entriesAt(address));
  } catch (error) {
    return { ...made(NOTHING_KEPT), trouble: troubleOf(error) };
  }
}

/** Keeps an entry and tells the open pages of its site. */
export const add = (address: string, entry: NewEntry): Promise<Saved> => saved(address, addEntry(address, entry));

/** Takes the last entry back and tells the open pages of its site. */
export const undo = (address: string): Promise<Saved> => saved(address, undoEntry(address));

/** How many pages have entries. */
export const counted = (): Promise<{ ok: true; pages: number } | { ok: false; why: StoreTrouble }> =>
  countPages().then(
    (pages) => ({ ok: true, pages }),
    (error: unknown) => ({ ok: false, why: troubleOf(error) }),
  );

/** Forgets the entries of all pages and the library, and tells every open page. */
export async function forgetAll(): Promise<{ ok: true } | { ok: false; why: StoreTrouble }> {
  try {
    await forgetStore();
  } catch (error) {
    return { ok: false, why: troubleOf(error) };
  }
  await tellPages('entries', { address: null, kept: made(NOTHING_KEPT) });
  return { ok: true };
}

async function saved(address: string, change: Promise<ReadList>): Promise<Saved> {
  try {
    const kept = made(await change);
    void tellPages('entries', { address, kept }, (url) => mayKeepAt(address, url));
    return { ok: true, kept };
  } catch (error) {
    return { ok: false, why: troubleOf(error) };
  }
}

/** Numbers what is known of the store, in the order in which the store told it. */
const made = ({ entries, unread }: ReadList): Kept => ({ entries, unread, trouble: null, made: { by: BY, number: ++number } });

export function troubleOf(error: unknown): StoreTrouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'VersionError') return 'newer';
  return name === 'QuotaExceededError' ? 'full' : 'broken';
}
