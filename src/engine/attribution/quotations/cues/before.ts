import type { Span } from '../../../model.ts';
import { NO_NAMES } from '../../../words/en/words.ts';
import { type Cue, isNaming, isSpeechVerb } from './cue.ts';
import { ADVERBS, DESCRIBED, NAME, PHRASE, PLURAL, PRONOUN, WORD } from './subject.ts';

/** Between the verb and the mark: whom it is told, when and where. */
const REST = new RegExp(
  String.raw`^(?:\s(?:back|out|in))?(?:\s(?:to\s)?(?!(?:that|how|what|why|a|an)\b)(?:${WORD}\s){0,3}?${WORD})?(?:\s(?:in|on|of|with|during|at|from|about|after|before|for|by|via|through)\s[^.:;!?“”"\n]{1,60})?(?:,\s(?:per|via|without|with)\s[^,.:;!?“”"\n]{1,60}(?=:))?(?:,?\s?(?:quote|thus|that))?\s?[,:]?\s*$`,
  'u',
);
const NEAR =
  /^(?:\sback|\sout)?(?:\s(?:to\s)?(?:me|us|him|her|them|you|it|himself|herself|myself|everyone|people|reporters|\p{Lu}[\p{L}’'-]+))?(?:,?\s?(?:quote|thus|that))?\s?[,:]?\s*$/u;
const ASIDE = String.raw`(?:,[^,.;“”"\n]{2,110},|\s\([^()\n]{1,60}\))?`;
/** Who stands before the verb, the nearest first. */
const SUBJECTS = [PRONOUN, DESCRIBED, PHRASE, PLURAL].map(
  (subject) => new RegExp(String.raw`(?<![\p{L}\p{N}’'-])(?<who>\(?${subject}\)?)${ASIDE}\s(?<adverbs>${ADVERBS})$`, 'u'),
);
/** "After a month, she got up and said": what comes before the clause's subject. */
const INTRODUCED = String.raw`(?:(?:After|Before|When|While|As|In|On|At|For|With|During|Once|Since|Until)\s[^,.;:“”"\n]{2,140},\s)?(?!(?:After|Before|When|While|As|In|On|At|For|With|During|Once|Since|Until|If|Because|Although|Though)\b)`;
/** "She got up and said": the clause's subject. */
const JOINED = /\b(?:and|then|but|or)\s(?:\p{Ll}+ly\s)?$/u;
const CLAUSE = new RegExp(
  String.raw`^(?:(?:And|But|So|Then|When|As|If)\s)?${INTRODUCED}(?<who>${PRONOUN}|${DESCRIBED}|${PHRASE})\s`,
  'u',
);

/** "is said", "was told": the subject is not who says it. */
const PASSIVE = /\b(?:is|are|was|were|be|been|being)\s(?:\p{Ll}+ly\s|also\s|once\s)?$/u;

const LIKE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<who>${PRONOUN}|${NAME}|${PLURAL})(?:\s|(?=[’']))(?<cue>(?:was|were|is|are|am|[’'](?:m|s|re))\s(?:just\s|all\s)?like|(?:[’'](?:d|ll)|would|will)\s(?:be\slike|go)|goes(?=,)|went(?=,))[,:]?\s*$`,
  'u',
);
const ACCORDING = /\b(?<cue>according to|in the words of|to quote)\s(?<who>(?!that\b)[^.:;!?“”"\n]{2,100}?)\s?[,:]\s*$/iu;

/**
 * The cue before a quotation: "Ida Krog told reporters: “…”".
 * @param from where to look from: the paragraph's start, or where the quotation around it begins
 * @param at the opening mark
 * @param isNear only where the verb stands right before the mark
 */
export function cueBefore(text: string, from: number, at: number, isNear = false): Cue | null {
  const words = lastSentence(text.slice(Math.max(from, at - 260), at));
  const offset = at - words.length;
  const other = ACCORDING.exec(words) ?? LIKE.exec(words);
  if (other?.groups) return { source: spanIn(other, 'who', offset), cue: spanIn(other, 'cue', offset) };
  const verbs = [...words.matchAll(/(?<![\p{L}’'-])\p{Ll}[\p{L}’-]*/gu)].filter(([verb]) => isSpeechVerb(verb)).reverse();
  for (const [i, verb] of verbs.slice(0, 3).entries()) {
    const end = verb.index + verb[0].length;
    const isBeside = (isNear ? NEAR : REST).test(words.slice(end)) && !PASSIVE.test(words.slice(0, verb.index));
    if (!isBeside || isNaming(verb[0])) continue;
    const who = subjectOf(words, verb.index, verbs.slice(i + 1));
    if (who && !(/^read/.test(verb[0]) && PERSON.test(words.slice(...who.span)) && !/[,:]\s*$/.test(words)))
      return { source: [offset + who.span[0], offset + who.span[1]], cue: [offset + who.verb, offset + end] };
  }
  return null;
}

/** What makes a clause of its words: "Quick access by saying" has none. */
const FINITE =
  /\s(?:is|are|was|were|am|be|has|have|had|do|does|did|will|would|can|could|should|may|might|must|\p{Ll}+(?:ed|es|[^\Wus]s)|got|went|came|took|made|gave|told|said|met|ran|sat|stood|held|kept|left|let|put|set|sent|wrote|spoke|began|broke|brought|called|cut|drew|drove|fell|felt|found|fought|grew|hit|hung|knew|led|lost|paid|rose|saw|shook|shot|sold|spent|stuck|swore|threw|thought|turned|won|struck|rode|bought|taught|caught|sought|dealt|laid|quit|sang|swept|swung|woke|withdrew|chose|froze|hid|heard|meant|built|burst|cast|read|spread|get|go|come|take|make|keep|try)(?=[\s,])/u;
/** "Dressed in black, Reed …": the sentence begins with what somebody does, not with a name. */
const PARTICIPLE = /^\p{Lu}\p{Ll}+(?:ed|ing)\s(?:in|on|at|to|with|by|from|as|of|for)\s/u;
/** "many posts", "some claims": a noun where the subject is several; the verb would have no s. */
const SEVERAL = /^(?:many|some|others|they|we|I)$/i;

interface Subject {
  span: Span;
  /** Where the verb begins, adverbs and auxiliaries included. */
  verb: number;
}

/** The subject of a verb: before it, or before the verb that it is joined to ("have responded saying", "got up and said"). */
function subjectOf(words: string, at: number, others: readonly RegExpExecArray[]): Subject | null {
  const before = words.slice(0, at);
  const other = others[0];
  const isSaying = /^\p{Ll}+ing\b/u.test(words.slice(at)) && !/\b(?:heard|seen|be|is|was|are|were|’s|'s)\s$/u.test(before);
  if (other && /^,?\s(?:by\s|in\s)?$/.test(before.slice(other.index + other[0].length))) {
    const subject = subjectOf(words, other.index, others.slice(1));
    return subject && isSaying ? subject : null;
  }
  if (!isSaying) {
    const subject = subjectBefore(before, /^\p{Ll}+[^\Ws]s\b/u.test(words.slice(at)));
    if (subject) return subject;
    if (other && JOINED.test(before)) {
      const joined = subjectOf(words, other.index, others.slice(1));
      if (joined) return { ...joined, verb: at };
    }
  }
  const clause = isSaying || JOINED.test(before) ? CLAUSE.exec(words) : null;
  const who = clause?.groups?.who;
  if (who && /^\p{Lu}\p{Ll}+(?:ed|ing)$/u.test(who) && PARTICIPLE.test(words)) return null;
  return clause && who && (!isSaying || FINITE.test(before.slice(clause[0].length - 1)))
    ? { span: [clause[0].indexOf(who), clause[0].indexOf(who) + who.length], verb: at }
    : null;
}

/** The subject right before a verb that would stand at the end of these words, in the singular of the present or not. */
function subjectBefore(words: string, isSingular: boolean): Subject | null {
  for (const pattern of SUBJECTS) {
    const match = pattern.exec(words);
    const who = match?.groups?.who;
    if (!match || !who || /[’']s?\)?$/.test(who) || (SEVERAL.test(who) && isSingular)) continue;
    const start = match.index + namelessWords(who);
    if (DEPENDENT.test(words.slice(0, start)) && !RELATIVE.test(who)) continue;
    return { span: [start, match.index + who.length], verb: words.length - (match.groups?.adverbs?.length ?? 0) };
  }
  return null;
}

/** "for some reason adds": what a preposition governs is no subject. */
const DEPENDENT = /\b(?:for|of|in|on|at|to|with|from|by|about|into|over|like|than|including)\s$/iu;
const RELATIVE = /^(?:who|which|he|she|they|I|we|it)$/i;
const PERSON = new RegExp(`^(?:${PRONOUN}|${NAME})$`, 'u');

/** "Then Ida Krog": what begins the sentence is no name. */
function namelessWords(who: string): number {
  const first = /^(\p{Lu}[\p{L}’'-]*)\s(?=\p{Lu})/u.exec(who);
  return first?.[1] && NO_NAMES.has(first[1].toLowerCase()) && !/^(?:The|A|An|His|Her|Their|Our|My)$/.test(first[1])
    ? first[0].length
    : 0;
}

function spanIn(match: RegExpExecArray, group: 'who' | 'cue', offset: number): Span {
  const words = match.groups?.[group] ?? '';
  const at = offset + (group === 'who' ? match.index + match[0].lastIndexOf(words) : match.index + match[0].indexOf(words));
  return [at, at + words.length];
}

const ABBREVIATED = /\b(?:Mrs?|Ms|Dr|Sen|Rep|Gov|Lt|Gen|Col|Sgt|Prof|Capt|St|\p{Lu})$/u;

/** What follows the last full stop, question mark or colon that ends a sentence. */
function lastSentence(words: string): string {
  const stop = [...words.matchAll(/[.!?:;][”"’']*\s+(?=[\p{Lu}“"‘])/gu)].findLast(
    (match) => !ABBREVIATED.test(words.slice(0, match.index)) && match.index + match[0].length < words.length,
  );
  return stop ? words.slice(stop.index + stop[0].length) : words;
}
