/** Which list an id belongs to: attributions, speakers, the reader's entries. Ids are unique within one annotation. */
type Kind = 'a' | 's' | 'r';

/** The id at a place in its list, counted from 1. */
export const idAt = (kind: Kind, place: number): string => `${kind}${place}`;

/** The place after the highest of those in use; ids of another make count for nothing. */
export function nextPlace(kind: Kind, used: Iterable<string>): number {
  let last = 0;
  for (const id of used) last = Math.max(last, placeIn(kind, id));
  return last + 1;
}

/** The id at the place after the highest in use. */
export const nextId = (kind: Kind, used: Iterable<string>): string => idAt(kind, nextPlace(kind, used));

/** A speaker whom only the reader names is known by the entry that first names them. */
export const speakerIdOfEntry = (entry: string): string => `s-${entry}`;

const placeIn = (kind: Kind, id: string): number => {
  const digits = id.startsWith(kind) ? id.slice(kind.length) : '';
  return /^\d{1,9}$/.test(digits) ? Number(digits) : 0;
};
