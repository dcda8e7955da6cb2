import type { Span } from '../../model.ts';
import { isSource } from './guard.ts';

/** Farther apart two pieces are no one phrase. */
const NEAR = 25;

/** "A post [shared widely on] Facebook": what is said of a noun runs on to the next piece. */
const RUNS_ON = /^\s(?:\p{Ll}+(?:ed|ing|wn|en)|of|in|on|at|from|for|with|by)\s[^.;:!?“”"\n]{0,60}$/u;

const RELATIVE = /^(?:who|which|that)$/i;
const PRONOUN = /^(?:he|she|they|it|i|we)$/i;
/** A clause of its own stands between: "Democrats want money, while". */
const CLAUSE = /[,;.—–]|\b(?:and|but|or|while|as|after|when|because|that|who|whom)\b/;

/** The one of two pieces that speaks, where both can: the nearest to the cue, and what a relative word stands for. Null where neither is plain. */
function speaking(text: string, first: Span, second: Span, cue: readonly Span[]): Span[] | null {
  const gap = text.slice(first[1], second[0]);
  const verb = cue[0];
  const words = text.slice(...second);
  if (RELATIVE.test(words) && /^,?\s?[–—-]?\s$/.test(gap)) return [first];
  if (/^[^(]*\)/.test(words)) return [first];
  if (!verb || second[0] < first[1]) return null;
  if (verb[0] >= second[1]) {
    const isBeside = /^,?\s?(?:(?:\p{Ll}+ly|also|later|then|has|had|have|now|still)\s)*$/u.test(text.slice(second[1], verb[0]));
    if (isBeside && /^\swho\s[^,.;:!?“”"\n]{3,80}$/.test(gap)) return [[first[0], second[1]]];
    const isOwn = PRONOUN.test(words) || (isBeside && !RELATIVE.test(words) && isSource(words) && !/\d\s$/.test(gap));
    return isOwn && CLAUSE.test(gap) && /\p{Ll}{2}/u.test(gap) ? [second] : null;
  }
  return verb[0] >= first[1] && /^\s(?:of|about|for|to|on)\s$/.test(text.slice(cue.at(-1)?.[1] ?? verb[1], second[0]))
    ? [first]
    : null;
}

/**
 * The piece of a split source that speaks: "The [concerned] mother" is one; a place in capitals that opens a wire's story, or what is no
 * source at all, gives way to the piece behind it.
 */
export function joined(text: string, source: readonly Span[], cue: readonly Span[] = []): Span[] {
  const [found, second, ...rest] = source;
  if (!found || !second) return [...source];
  const first: Span = [found[0], found[1] - (/\s(?:who|which|that)$/.exec(text.slice(...found))?.[0].length ?? 0)];
  const gap = text.slice(first[1], second[0]);
  const isOpen = /^(?:the|an?|this|that|his|her|its|their|some|other|another|several)(?:\s\p{Ll}+)?$/iu.test(
    text.slice(...first),
  );
  if (gap.length <= NEAR && isOpen && /^[\s\p{Ll}’'“”"-]+$/u.test(gap)) return [[first[0], second[1]], ...rest];
  const isApart = cue.some(([from, to]) => from < second[0] && to > first[1]);
  if (!isApart && second[0] >= first[1] && RUNS_ON.test(gap) && !PRONOUN.test(text.slice(...second)))
    return [[first[0], second[1]], ...rest];
  const only = rest.length || !isSource(text.slice(...first)) ? null : speaking(text, first, second, cue);
  if (only) return only;
  const words = text.slice(...first);
  if (/^\p{Lu}[\p{Lu} .,]{2,40}$/u.test(words) && /^\s?(?:\(.{0,20}\)\s?)?[—–:-]/.test(text.slice(first[1], first[1] + 24)))
    return [second, ...rest];
  return !isSource(words) && isSource(text.slice(...second)) ? [second, first, ...rest] : [...source];
}
