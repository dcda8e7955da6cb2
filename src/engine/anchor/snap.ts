import type { Span } from '../model.ts';
import type { QuoteSelector } from './describe.ts';

/** Letters of a prefix or suffix that must stand verbatim for the passage to end there. */
const VERBATIM = 12;
/** Beyond the edits that words can have, so many letters more. */
const SLACK = 8;

/**
 * The place of edited words with its ends moved to where the described surroundings begin: a word changed at an end is still part of the
 * passage. Ends whose surroundings are gone stay.
 */
export function toSurroundings(text: string, [from, to]: Span, { exact, prefix, suffix }: QuoteSelector): Span {
  const reach = Math.ceil(exact.length / 2) + SLACK;
  const before = prefix.slice(-VERBATIM);
  const behind = suffix.slice(0, VERBATIM);
  let [start, end] = [from, to];
  if (before.length === VERBATIM) {
    const first = Math.max(0, from - reach - VERBATIM);
    const at = nearest(text.slice(first, from + reach), before, from - first - VERBATIM);
    if (at !== null) start = first + at + VERBATIM;
  }
  if (behind.length === VERBATIM) {
    const first = Math.max(start, to - reach);
    const at = nearest(text.slice(first, to + reach + VERBATIM), behind, to - first);
    if (at !== null) end = first + at;
  }
  return start < end ? [start, end] : [from, to];
}

/** Of the places of some words, the one nearest to another. */
function nearest(text: string, words: string, to: number): number | null {
  let best: number | null = null;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (best === null || Math.abs(at - to) < Math.abs(best - to)) best = at;
  return best;
}
