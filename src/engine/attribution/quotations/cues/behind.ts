import type { Span } from '../../../model.ts';
import { type Cue, isNaming, isSpeechVerb, mayTell } from './cue.ts';
import { ADVERBS, DESCRIBED, LOOSE_SUBJECT, NAME, PHRASE, PRONOUN } from './subject.ts';

/** “It holds,” averred Ida Krog. */
const OF = String.raw`(?:\s(?:of|for|at|from|with)\s(?:the\s)?(?:${NAME}|\p{Ll}[\p{L}’'-]*(?:\s${NAME})?))?`;
const INVERTED = new RegExp(
  String.raw`^\s?(?<verb>\p{Ll}[\p{L}’'-]*)(?:\s(?:\p{Ll}+ly|back|out|in|on|up))?\s(?<who>(?:${DESCRIBED}|${PHRASE}(?:,\s${NAME})?|${PRONOUN})${OF})(?=[,.;:!?—–(]|\s(?:who|after|before|as|when|while|to|during|in|on|at|and|about|whose|by|last|earlier|later|yesterday|today|outside|inside|over|from|with|this|that)\b|\s*$)`,
  'u',
);
/** “It holds,” Ida Krog, an engineer, told the paper. */
const ASIDE = String.raw`(?:,[^,.;“”"\n]{2,110},|\s\([^()\n]{1,60}\))?`;
const STRAIGHT = new RegExp(String.raw`^\s?(?<who>${LOOSE_SUBJECT})${ASIDE}\s${ADVERBS}$`, 'u');
/** Two words that tell as one: "shot back", "chimed in". */
const DOUBLE =
  /^(?:(?:shot|shoots|hit|hits|fired|fires|came|comes)\sback|(?:cut|cuts|put|puts|weighed|weighs|chipped|chips)\sin|went\son|goes\son)\b/u;
/** “It holds,” she can be heard telling the crowd. */
const HEARD = new RegExp(
  String.raw`^\s?(?<who>${LOOSE_SUBJECT})\s(?<aux>(?:can|could|was|is|were|are)\s(?:be\s)?(?:heard|seen|quoted as|reported as))\s(?<verb>\p{Ll}+ing)\b`,
  'u',
);

/** Who speaks is named within so many characters, in inverted order and with "can be heard". */
const NEAR = 140;

/**
 * The cue behind a quotation. Any verb will do in inverted order; with the subject in front it must be one of saying, or end the
 * sentence's first clause with a pronoun or a name before it.
 * @param span the quotation, marks included
 * @param end where its paragraph ends
 */
export function cueBehind(text: string, [from, to]: Span, end: number): Cue | null {
  const last = [...text.slice(Math.max(from, to - 4), to)].findLast((char) => !/["“”’'»«\s]/.test(char)) ?? '';
  const outside = /^\s?,/.exec(text.slice(to, to + 2))?.[0].length ?? 0;
  if (!/[,?!…—–-]/.test(last) && !outside) return null;
  const start = to + outside;
  const words = text.slice(start, Math.min(end, start + 260));
  const heard = HEARD.exec(words.slice(0, NEAR));
  if (heard?.groups) return cueOf(start, words, heard, `${heard.groups.aux} ${heard.groups.verb}`);
  const isWhole = startsSentence(text, from);
  const isLong = isWhole || text.slice(from, to).split(/\s+/).length >= 5;
  const inverted = INVERTED.exec(words.slice(0, NEAR));
  const turned = inverted?.groups?.verb ?? '';
  if (inverted && (isSpeechVerb(turned) ? isLong && !isNaming(turned) : isWhole && mayTell(turned)))
    return cueOf(start, words, inverted, turned);
  return isLong ? straight(words, start, isWhole && (last === ',' || outside > 0)) : null;
}

/** The first verb with a subject before it: one of saying, or any behind a name where `any` allows it. */
function straight(words: string, start: number, any: boolean): Cue | null {
  for (const { 0: word, index } of words.slice(0, NEAR + 60).matchAll(/(?<=\s)\p{Ll}[\p{L}’-]*/gu)) {
    const double = DOUBLE.exec(words.slice(index))?.[0];
    if (!double && !isSpeechVerb(word) && !(any && mayTell(word))) continue;
    const match = STRAIGHT.exec(words.slice(0, index));
    const who = match?.groups?.who;
    if (!match || !who || !(double || isSpeechVerb(word) || isNamed(who))) continue;
    return cueOf(start, words, match, double ?? word);
  }
  return null;
}

const startsSentence = (text: string, from: number): boolean =>
  /(?:^|\n|[.!?:…][”"’')]?\s)$/.test(text.slice(Math.max(0, from - 3), from));

const NAMED = new RegExp(`^(?:${PRONOUN}|${NAME})$`, 'u');
const isNamed = (who: string): boolean => NAMED.test(who);

function cueOf(start: number, words: string, match: RegExpExecArray, verb: string): Cue {
  const who = match.groups?.who ?? '';
  const whoAt = words.indexOf(who, match.index);
  const inverted = words.indexOf(verb, match.index) < whoAt;
  const verbAt = inverted ? words.indexOf(verb, match.index) : words.indexOf(verb, whoAt + who.length);
  return {
    source: [start + whoAt, start + whoAt + who.length],
    cue: [start + verbAt, start + verbAt + verb.length],
  };
}
