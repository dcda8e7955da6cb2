import { idAt, nextId, nextPlace } from '../ids.ts';
import type { ReaderEntry } from '../model.ts';
import { isEntry, type NewEntry } from './entry-schema.ts';

/** A page's entries as they were stored: what cannot be read stays where it is. */
export type StoredList = readonly unknown[];

/** A stored list as its reader is to see it. */
export interface ReadList {
  entries: ReaderEntry[];
  /** How many things in it are no entries. */
  unread: number;
}

/** Takes whatever was stored for a list: anything but a list is one thing that cannot be read, nothing is an empty list. */
export const listFrom = (stored: unknown): StoredList =>
  Array.isArray(stored) ? stored : stored === undefined || stored === null ? [] : [stored];

/** The entries of a stored list, each checked by itself. An id that an earlier entry has is given anew. */
export function readList(list: StoredList): ReadList {
  const entries: ReaderEntry[] = [];
  const valid = list.filter(isEntry);
  let place = nextPlace('r', idsIn(list));
  const seen = new Set<string>();
  for (const entry of valid) {
    entries.push(seen.has(entry.id) ? { ...entry, id: idAt('r', place++) } : entry);
    seen.add(entry.id);
  }
  return { entries, unread: list.length - valid.length };
}

/** The list with one entry more. An entry that is in it already, to the letter and the millisecond, was sent twice. */
export function withEntry(list: StoredList, added: NewEntry): StoredList {
  const { entries } = readList(list);
  if (entries.some((entry) => isSame(entry, added))) return list;
  return [...list, { ...added, id: nextId('r', [...idsIn(list), ...entries.map(({ id }) => id)]) }];
}

/** The list without its last entry; what cannot be read is never taken for it. */
export function withoutLast(list: StoredList): StoredList {
  const last = list.findLastIndex(isEntry);
  return list.filter((_, place) => place !== last);
}

const isSame = (a: NewEntry, b: NewEntry): boolean =>
  a.kind === b.kind && a.target === b.target && a.value === b.value && a.at === b.at;

/** The ids in a list, those of entries that cannot be read among them. */
function idsIn(list: StoredList): string[] {
  return list.flatMap((entry) => {
    const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : null;
    return typeof id === 'string' ? [id] : [];
  });
}
