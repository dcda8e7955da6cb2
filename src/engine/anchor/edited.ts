import search from 'approx-string-match';
import type { Span } from '../model.ts';

/** A place whose words are nearly those looked for. */
export interface EditedPlace {
  span: Span;
  /** The share of the letters looked for that are others here. */
  edits: number;
}

/** Places looked for: the likest, and what could be taken for it. */
const MOST_PLACES = 3;

/** Stands in for a place already found; no text has it. */
const TAKEN = '\u0000';

/** The likest places of some words in a text, the likest first, none overlapping, each with at most this share of letters changed. */
export function editedPlaces(text: string, words: string, most: number): EditedPlace[] {
  const places: EditedPlace[] = [];
  /** Of places that cost the same, those as long as the words come first. */
  const distance = ({ start, end }: { start: number; end: number }): number => Math.abs(end - start - words.length);
  let left = text;
  while (places.length < MOST_PLACES) {
    const found = search(left, words, Math.floor(words.length * most));
    const [best] = found.sort((a, b) => distance(a) - distance(b));
    if (!best || best.end <= best.start) break;
    const { start, end } = best;
    places.push({ span: [start, end], edits: best.errors / words.length });
    left = left.slice(0, start) + TAKEN.repeat(end - start) + left.slice(end);
  }
  return places;
}
