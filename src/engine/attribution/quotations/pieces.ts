import type { Span } from '../../model.ts';

/** More than any paragraph of a newspaper; what is longer is cut, so that memory stays bounded. */
const LONGEST = 12_000;

/** A paragraph in pieces that a tagger can hold: cut behind a full stop, else at white space, else where it must be. */
export function cutLong(text: string, [from, to]: Span): Span[] {
  const pieces: Span[] = [];
  let start = from;
  while (to - start > LONGEST) {
    const stretch = text.slice(start, start + LONGEST);
    const stop = stretch.lastIndexOf('. ');
    const space = stretch.lastIndexOf(' ');
    const cut = start + (stop > LONGEST / 2 ? stop + 2 : space > LONGEST / 2 ? space + 1 : LONGEST);
    pieces.push([start, cut]);
    start = cut;
  }
  if (start < to) pieces.push([start, to]);
  return pieces;
}
