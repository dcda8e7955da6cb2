import type { ReaderEntry } from '../model.ts';
import { type Dated, LIBRARY_VERSION, type Library, type Person, type SavedArticle, type SavedVersion } from './model.ts';

/** A field that both libraries changed at the same moment to something else: both are kept where a list or a text can hold both. */
export interface Conflict {
  article: string;
  field: 'note' | 'tags' | 'name' | 'members';
}

export interface Merged {
  library: Library;
  /** Articles that are new here, that were changed by what came, and that stay as they are. */
  counts: { added: number; changed: number; same: number };
  conflicts: Conflict[];
}

/**
 * Puts one library into another; nothing that either holds is lost: all versions and entries, and of a field that both changed the
 * newer value. Of two values changed at one moment both are kept. Merging twice changes nothing, and the order does not matter.
 */
export function merge(here: Library, coming: Library): Merged {
  const conflicts: Conflict[] = [];
  const articles = new Map(here.articles.map((article) => [article.id, article]));
  const counts = { added: 0, changed: 0, same: 0 };
  for (const article of coming.articles) {
    const known = articles.get(article.id);
    const both = known ? mergeArticles(known, article, conflicts) : article;
    articles.set(article.id, both);
    if (!known) counts.added++;
    else if (JSON.stringify(known) === JSON.stringify(both)) counts.same++;
    else counts.changed++;
  }
  const people = new Map(here.people.map((person) => [person.id, person]));
  for (const person of coming.people) {
    const known = people.get(person.id);
    people.set(person.id, known ? mergePeople(known, person, conflicts) : person);
  }
  return {
    library: { version: LIBRARY_VERSION, articles: [...articles.values()], people: [...people.values()] },
    counts,
    conflicts,
  };
}

/** Two rows of one article as one. */
export function mergeArticles(here: SavedArticle, coming: SavedArticle, conflicts: Conflict[] = []): SavedArticle {
  const told = (field: Conflict['field']) => () => conflicts.push({ article: here.id, field });
  return {
    id: here.id,
    addresses: union(here.addresses, coming.addresses, String),
    savedAt: here.savedAt < coming.savedAt ? here.savedAt : coming.savedAt,
    versions: mergeVersions(here.versions, coming.versions),
    reader: mergeEntries(here.reader, coming.reader),
    note: newer(here.note, coming.note, bothTexts, told('note')),
    tags: newer(here.tags, coming.tags, (a, b) => union(a, b, String).sort(), told('tags')),
    seen: newer(
      here.seen,
      coming.seen,
      (a, b) => (a > b ? a : b),
      () => undefined,
    ),
  };
}

/** Two rows of one person as one. */
export function mergePeople(here: Person, coming: Person, conflicts: Conflict[] = []): Person {
  const told = (field: Conflict['field']) => () => conflicts.push({ article: here.id, field });
  return {
    id: here.id,
    name: newer(here.name, coming.name, bothTexts, told('name')),
    members: newer(here.members, coming.members, (a, b) => union(a, b, JSON.stringify), told('members')),
  };
}

/** Both texts, in an order that does not depend on which library is whose; one that holds the other stands for both. */
function bothTexts(a: string, b: string): string {
  const [short = '', long = ''] = [a, b].sort((one, other) => one.length - other.length || (one < other ? -1 : 1));
  return long.includes(short) ? long : `${short}\n\n${long}`;
}

function newer<T>(here: Dated<T>, coming: Dated<T>, both: (a: T, b: T) => T, conflict: () => void): Dated<T> {
  if (here.at !== coming.at) return here.at > coming.at ? here : coming;
  if (JSON.stringify(here.value) === JSON.stringify(coming.value)) return here;
  conflict();
  return { value: both(here.value, coming.value), at: here.at };
}

/** In the order of reading; one that both have spans the time in which either saw it. Two in a row never say the same. */
function mergeVersions(here: readonly SavedVersion[], coming: readonly SavedVersion[]): SavedVersion[] {
  const all = [...here, ...coming].sort(
    (a, b) => compareText(a.at, b.at) || compareText(a.hash, b.hash) || compareText(a.seen, b.seen),
  );
  const merged: SavedVersion[] = [];
  for (const version of all) {
    const last = merged.at(-1);
    if (last?.hash !== version.hash) merged.push(version);
    else if (version.seen >= last.seen) merged[merged.length - 1] = { ...version, at: last.at };
  }
  return merged;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** All entries, oldest first; the same one is kept once. Ids are given anew where two entries have one. */
function mergeEntries(here: readonly ReaderEntry[], coming: readonly ReaderEntry[]): ReaderEntry[] {
  const words = ({ kind, target, value, at }: ReaderEntry): string => JSON.stringify([at, kind, target, value]);
  const all = union(here, coming, words).sort((a, b) => compareText(words(a), words(b)));
  const isOrdered = all.every((entry, i) => entry.id === here[i]?.id);
  return isOrdered ? all : all.map((entry, i) => ({ ...entry, id: `r${i + 1}` }));
}

function union<T>(here: readonly T[], coming: readonly T[], keyOf: (one: T) => string): T[] {
  return [...new Map([...here, ...coming].map((one) => [keyOf(one), one])).values()];
}
