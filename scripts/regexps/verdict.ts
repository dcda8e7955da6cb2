import { createHash } from 'node:crypto';
import { checkSync } from 'recheck';
import type { Found } from './collect.ts';

/** What recheck says of a regular expression. */
export interface Verdict {
  /** Linear for every input, or not known to be. */
  linear: boolean;
  /** "2nd degree polynomial", or why nothing is known. */
  why: string;
  /** A string that shows it: a prefix, a part to be repeated, and an end. */
  attack: { prefix: string; pump: string; suffix: string } | null;
}

const UNDECIDED = 'undecided';

export const hashOf = ({ source, flags }: Pick<Found, 'source' | 'flags'>): string =>
  createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16);

/** Milliseconds, on a busy machine more than on a free one: what is undecided is run on hostile texts, and the verdict is kept. */
const PATIENCE = 15_000;

/** Lists of words, as agencies and months make them, and what may not follow one of them. */
const LIST = /((?:\|[\p{L}\p{N} '’.-]+){3})(?:\|[\p{L}\p{N} '’.-]+){4,}/gu;
const NOT_BEFORE = /\(\?! \(\?:[^()]*\)\(\?!\[a-z\]\)\)/g;

/** A list of fixed words adds steps, not degrees: a few of them stand for all, else no checker comes to an end. */
const withoutLists = (source: string): string => source.replace(NOT_BEFORE, '').replace(LIST, '$1');

/** Asks recheck (automata and fuzzing). */
export function judge({ source, flags }: Pick<Found, 'source' | 'flags'>): Verdict {
  const found = checkSync(withoutLists(source), flags, { timeout: PATIENCE, randomSeed: 1 });
  if (found.status === 'safe') return { linear: true, why: found.complexity.summary, attack: null };
  if (found.status === 'unknown') return { linear: false, why: UNDECIDED, attack: null };
  const [pump] = found.attack.pumps;
  return {
    linear: false,
    why: found.complexity.summary,
    attack: pump ? { prefix: pump.prefix, pump: pump.pump, suffix: found.attack.suffix } : null,
  };
}
