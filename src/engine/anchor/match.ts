import search from 'approx-string-match';
import type { Span } from '../model.ts';
import type { QuoteSelector } from './describe.ts';

/** Shares of a passage's letters that may have changed. */
const MOST_EDITS = 0.25;
/** Of two places in an edited text, the better must have this share of letters fewer edits; else neither is sure. */
const LEAD = 0.1;

/**
 * Finds a described passage in a text that may have been edited since: the same words where their surroundings fit best, else words
 * that differ in at most a quarter of their letters. Null where it is gone or where two places fit alike: never guessed.
 */
export function match(text: string, selector: QuoteSelector): Span | null {
  if (!selector.exact.trim()) return null;
  return exactly(text, selector) ?? nearly(text, selector);
}

function exactly(text: string, { exact, prefix, suffix }: QuoteSelector): Span | null {
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) places.push(at);
  const fits = places
    .map((at) => ({ at, fit: sharedEnd(text.slice(0, at), prefix) + sharedStart(text.slice(at + exact.length), suffix) }))
    .sort((a, b) => b.fit - a.fit);
  const [best, second] = fits;
  if (!best || (second && second.fit === best.fit)) return null;
  return [best.at, best.at + exact.length];
}

function nearly(text: string, { exact }: QuoteSelector): Span | null {
  if (text.includes(exact)) return null;
  const found = search(text, exact, Math.floor(exact.length * MOST_EDITS)).sort((a, b) => a.errors - b.errors);
  const [best] = found;
  if (!best) return null;
  const second = found.find(({ start, end }) => end <= best.start || start >= best.end);
  if (second && second.errors - best.errors < exact.length * LEAD) return null;
  return [best.start, best.end];
}

function sharedStart(a: string, b: string): number {
  let n = 0;
  while (n < b.length && a[n] === b[n]) n++;
  return n;
}

function sharedEnd(a: string, b: string): number {
  let n = 0;
  while (n < b.length && a.at(-1 - n) === b.at(-1 - n)) n++;
  return n;
}
