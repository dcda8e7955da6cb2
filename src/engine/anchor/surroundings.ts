import type { Span } from '../model.ts';
import type { QuoteSelector } from './describe.ts';

/** How well the surroundings of a place are those described: shares from 0 to 1. */
export interface Fit {
  /** Of the better side within the paragraph; null where the passage fills its paragraph, so that only other paragraphs surround it. */
  paragraph: number | null;
  /** Of several places, the one to believe: both sides within the paragraph first, the paragraphs around a little. */
  rank: number;
  /** Names were described beside it, and none of them is in the paragraph now: somebody else may be saying it. */
  isAnothers: boolean;
}

/** Letters and digits from which a side says something. */
const TELLING = 3;
/** What the paragraphs around weigh beside the passage's own. */
const AROUND = 0.3;
/** What it takes from a place that none of the names is there. */
const OTHER_NAMES = 0.2;

/** Compares what stands around a place with a selector's prefix and suffix, letter by letter, with edits. */
export function fitOf(text: string, [from, to]: Span, { prefix, suffix }: QuoteSelector): Fit {
  const left = { described: backwards(prefix), there: backwards(text.slice(Math.max(0, from - 2 * prefix.length), from)) };
  const right = { described: suffix, there: text.slice(to, to + 2 * suffix.length) };
  const sides = [left, right].map(({ described, there }) => {
    const [own, now] = [firstParagraph(described), firstParagraph(there)];
    return {
      around: described ? shareOf(described, there) : 1,
      isTelling: isTelling(own),
      own: isTelling(own) ? shareOf(own, now) : isTelling(now) ? 0 : 1,
    };
  });
  const telling = sides.filter((side) => side.isTelling).map(({ own }) => own);
  const paragraph = telling.length ? Math.max(...telling) : null;
  const isWhole = sides.every(({ around }) => around === 1);
  const isAnothers = !isWhole && paragraph !== null && lacksNames(text, [from, to], prefix, suffix);
  const rank = sides.reduce((sum, { own, around }) => sum + (own + AROUND * around) / (2 + 2 * AROUND), 0);
  return { paragraph, rank: isAnothers ? rank - OTHER_NAMES : rank, isAnothers };
}

/** Whether none of the names that stood beside the passage is in its paragraph now; no name, no doubt. */
function lacksNames(text: string, [from, to]: Span, prefix: string, suffix: string): boolean {
  // A word at the far end may be the rest of one.
  const beside = `${lastParagraph(prefix).replace(/^[\p{L}\p{N}]+/u, '')} ${firstParagraph(suffix).replace(/(?<![\p{L}\p{N}])[\p{L}\p{N}]+$/u, '')}`;
  const names = (beside.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).filter((name) => !text.includes(name.toLowerCase()));
  const start = text.lastIndexOf('\n', Math.max(0, from - 1)) + 1;
  const end = text.indexOf('\n', to);
  const now = `${text.slice(start, from)} ${text.slice(to, end < 0 ? text.length : end)}`;
  return names.length > 0 && !names.some((name) => now.includes(name));
}

const isTelling = (side: string): boolean => (side.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= TELLING;
const backwards = (text: string): string => [...text].reverse().join('');
const firstParagraph = (text: string): string => text.split('\n', 1)[0] ?? '';
const lastParagraph = (text: string): string => text.slice(text.lastIndexOf('\n') + 1);

/** The share of `described` that the beginning of `there` has too: 1 less the edits (Levenshtein) from the one to the best such beginning. */
function shareOf(described: string, there: string): number {
  if (there.startsWith(described)) return 1;
  let row = Array.from({ length: there.length + 1 }, (_, i) => i);
  for (let i = 1; i <= described.length; i++) {
    const next = [i];
    for (let j = 1; j <= there.length; j++)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (described[i - 1] === there[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return Math.max(0, 1 - Math.min(...row) / described.length);
}
