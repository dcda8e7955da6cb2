import type { Span } from '../../model.ts';
import { isSource } from './guard.ts';

/** Farther apart two pieces are no one phrase. */
const NEAR = 25;

/** "A post [shared widely on] Facebook": what is said of a noun runs on to the next piece. */
const RUNS_ON = /^\s(?:\p{Ll}+(?:ed|ing|wn|en)|of|in|on|at|from|for|with|by)\s[^.;:!?“”"\n]{0,60}$/u;

/**
 * The piece of a split source that speaks: "The [concerned] mother" is one; a place in capitals that opens a wire's story, or what is no
 * source at all, gives way to the piece behind it.
 */
export function joined(text: string, source: readonly Span[], cue: readonly Span[] = []): Span[] {
  const [first, second, ...rest] = source;
  if (!first || !second) return [...source];
  const gap = text.slice(first[1], second[0]);
  const isOpen = /^(?:the|an?|this|that|his|her|its|their|some|other|another|several)(?:\s\p{Ll}+)?$/iu.test(
    text.slice(...first),
  );
  if (gap.length <= NEAR && isOpen && /^[\s\p{Ll}’'“”"-]+$/u.test(gap)) return [[first[0], second[1]], ...rest];
  const isApart = cue.some(([from, to]) => from < second[0] && to > first[1]);
  if (!isApart && second[0] >= first[1] && RUNS_ON.test(gap)) return [[first[0], second[1]], ...rest];
  const words = text.slice(...first);
  if (/^\p{Lu}[\p{Lu} .,]{2,40}$/u.test(words) && /^\s?(?:\(.{0,20}\)\s?)?[—–:-]/.test(text.slice(first[1], first[1] + 24)))
    return [second, ...rest];
  return !isSource(words) && isSource(text.slice(...second)) ? [second, first, ...rest] : [...source];
}
