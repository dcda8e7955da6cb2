import type { Span } from '../../model.ts';
import { kindOfNoun } from './nouns.ts';

/** What cannot end a noun phrase: a determiner, a possessive, an adjective that sources bear. */
const OPEN =
  /(?:^|\s)(?:the|an?|this|that|these|those|his|her|its|their|our|my|some|several|many|most|few|other|another|no|any|both|all|each|every|\S+['’]s?|new|newly|recent|earlier|latest|previous|former|current|senior|top|local|federal|verified|unverified|credible|official|leaked|internal|separate|multiple|numerous|various|certain|initial|preliminary|independent|parliamentary|government|video|eyewitness|media|news|court|police|satellite|anonymous|unnamed|unconfirmed|early|financial|legal|medical|public|private|joint|annual|final|updated|original|secret|classified|confidential|concerned|signed|outgoing|incoming|retired|veteran|young|old|younger|older|elderly|only|same|next|first|second|third|last|own)$/i;

/** Nouns for people that are verbs as well: behind a whole source they are the cue. */
const VERBS_TOO =
  /^(?:heads?|hosts?|guards?|guides?|coach(?:es)?|captains?|cooks?|pilots?|judges?|nurses?|doctors?|fans?|stars?|champions?|subjects?|leads?|fathers?|mothers?|nets?|scouts?|tutors?|trains?|rivals?|ushers?|mentors?|models?|officers?|managers?-to|volunteers?|authors?|surveys?|reports?|notes?|claims?|posts?|records?|documents?|states?|studies|polls?|tweets?|statements?-on|figures?|accounts?|plans?|reviews?|bills?|orders?|articles?|charges?|comments?|details?|estimates?|forecasts?|projects?|projections?-of|rules?|shows?|signs?|texts?|emails?|messages?|letters?-to|answers?|demands?|responds?|replies|charts?|maps?|photos?-of|films?|images?-of|counts?|rates?|tests?|sources?|contacts?|questions?|partners?|lobb(?:y|ies)|campaigns?|protests?|votes?|labels?|brands?|teams?|groups?|houses?|offices?|markets?|boards?|banks?|stores?|camps?|parties|warns?|parents?|supports?|sides?|targets?|patients?|experts?-at|veterans?-of)$/i;

const ADJECTIVE =
  /^(?:\p{Ll}{3,}(?:al|ive|ous|ful|ic|ary|an|ese|ish|ing)|signed|unsigned|unnamed|leaked|concerned|worried|armed|elected|\p{Lu}\p{Ll}+(?:an|ese|ish|ch))$/u;

/**
 * "[a WeWork] spokesperson", "[some] reports suggest", "[the newly] signed bill": the noun that the source lacks belongs to it.
 * @param cueEnd where a cue right behind the source ends: a word of it has to stay
 */
export function withNounBehind(text: string, [from, to]: Span, cueEnd: number | null): Span {
  const words = text.slice(from, to);
  const [, first = '', second = ''] = /^\s(\p{L}[\p{L}’'-]*)(?:\s(\p{L}[\p{L}’'-]*))?/u.exec(text.slice(to, to + 60)) ?? [];
  const one = to + 1 + first.length;
  const two = one + 1 + second.length;
  const stays = (end: number): boolean => cueEnd === null || end < cueEnd;
  const last = words.split(/\s/).at(-1) ?? '';
  const isPossessive = /['’]s?$/.test(last);
  const isOpen = OPEN.test(words) && (isPossessive || kindOfNoun(last) === null || DETERMINES.test(last));
  const isNoun = (word: string): boolean =>
    kindOfNoun(word) !== null && !/^(?:who|one|that|said|she|he|others?|both|all|some)$/i.test(word);
  if (isOpen && isNoun(first) && stays(one)) return [from, one];
  if (isOpen && second && ADJECTIVE.test(first) && isNoun(second) && stays(two)) return [from, two];
  const kind = kindOfNoun(first);
  const isPerson = (kind === 'person' || kind === 'people') && /^\p{Lu}/u.test(last);
  const isPaper =
    kind === 'document' && /^(?:video|police|court|media|government|satellite|news|eyewitness|security)$/.test(last);
  return (isPerson || isPaper) && isNoun(first) && /^\p{Ll}/u.test(first) && !VERBS_TOO.test(first) && stays(one)
    ? [from, one]
    : [from, to];
}

/** Words for somebody that stand before a noun as well: "another man". */
const DETERMINES = /^(?:this|that|these|those|some|several|many|most|few|other|another|both|all|each|every|any|no)$/i;

const DETERMINED =
  /\b(?:the|an?|that|this|those|these|his|her|their|its|our|one|another|no|each|every)(?:\s(?:[“"‘][^”"’\n]{1,40}[”"’]|[\p{Ll}\d][\p{L}\d’'-]*)){0,2}\s$/iu;

/** "“Mudlark” [actress Ida Krog]": the work that somebody is known for, where no determiner stands before it. */
const WORK = /(?<![^\s(])[“"‘][^”"’\n]{1,40}[^”"’\n,.!?][”"’]\s$/u;

/** "That [official]", "the “Bad Day” [singer]": the determiner that the source lacks belongs to it. */
export function withDeterminer(text: string, [from, to]: Span): Span {
  const words = text.slice(from, to);
  const first = /^\p{Ll}[\p{L}’'-]*/u.exec(words)?.[0];
  if (
    !first ||
    kindOfNoun(first) !== 'person' ||
    /^(?:one|someone|somebody|another|who|whoever|he|she|everyone|anyone|nobody|else|other)$/.test(first)
  )
    return [from, to];
  const before = text.slice(Math.max(0, from - 70), from);
  const determiner = DETERMINED.exec(before) ?? WORK.exec(before.slice(-70));
  return determiner && !/[.!?]\s/.test(determiner[0]) ? [from - determiner[0].length, to] : [from, to];
}
