import { PREPOSITIONS } from '../../words/en/words.ts';
import { kindOfNoun } from '../sources/nouns.ts';

/** Code units of a role that is shown whole; behind that a clause about it goes. */
const LONGEST = 100;

const AGE = /^\d{1,3}-year-old$/;
/** These alone tell how somebody is addressed, not what he does. */
const COURTESY = /^(?:dr|drs|prof|professor|hon|sir|dame|lord|lady|rev|fr)\.?$/i;
const PLURAL_TITLE = /\b(Rep|Sen|Gov|Prof)s\.$/;

const LEADS_NOWHERE = /^(?:of|for|to|in|at|from|with|by|on|and|or|the|an?|who|is|was|as)$/;

/** One thing that a role is shown without: what is left of it. In order. */
const CUTS: readonly { name: string; cut: (role: string) => string }[] = [
  {
    name: 'when, in front',
    cut: (role) => role.replace(/^(?:later|long|once|also|perhaps|herself|himself|itself|how)\s(?:an?\s|the\s)?/, ''),
  },
  { name: 'aside behind a dash', cut: (role) => role.split(/\s[—–]\s?/, 1)[0] ?? role },
  {
    name: 'bracket that stays open',
    cut: (role) => (role.lastIndexOf('(') > role.lastIndexOf(')') ? role.slice(0, role.lastIndexOf('(')) : role),
  },
  { name: 'titles of several', cut: (role) => role.replace(PLURAL_TITLE, '$1.') },
  {
    name: 'long clause',
    cut: (role) => (role.length > LONGEST ? role.replace(/,?\s(?:who|which|that|whose|where)\s.*$/s, '') : role),
  },
  {
    name: 'what leads nowhere',
    cut: (role) => {
      const words = role.split(/\s/);
      while (words.length > 1 && LEADS_NOWHERE.test(words.at(-1) ?? '')) words.pop();
      return words.join(' ');
    },
  },
];

/** A role cleaned of what is none; empty where nothing is left. */
export const cleanRole = (description: string): string =>
  CUTS.reduce((role, { cut }) => cut(role), description.trim())
    .replace(/(?<![\s,;])[\s,;]+$/, '')
    .trim();

/**
 * Descriptions as views show them, the most telling first: an age is no role, "Dr" stands behind what she does, and of two that say the
 * same the fuller one stays.
 */
export function shownRoles(descriptions: Iterable<string>): string[] {
  const roles = [...new Set([...descriptions].map(cleanRole))].filter((role) => role !== '' && !AGE.test(role));
  const kept = roles.filter((role) => !roles.some((other) => other !== role && isFuller(other, role)));
  return [...kept.filter((role) => !COURTESY.test(role)), ...kept.filter((role) => COURTESY.test(role))];
}

/** "Cornell University Professor" of "Professor"; "former president" says something else than "president". */
const isFuller = (one: string, other: string): boolean =>
  one.toLowerCase().endsWith(` ${other.toLowerCase()}`) && !/^(?:former|ex|then|late|acting|deputy|vice|assistant)\b/i.test(one);

/** Behind these a phrase is another one: what stands before is no part of a role. */
const OPENS = /^(?:how|why|all|both|into|under|over|through|off|out|up|down|no|not|just|only|even|now|still|again|so|too)$/i;
const ADJECTIVE =
  /^(?:former|current|veteran|retired|longtime|long-time|then|fellow|late|outgoing|incoming|acting|deputy|senior|junior|chief|lead|top|ex|co|vice|famed|legendary|popular|prominent|leading|onetime|one-time|first|second|third|new|old|young|right-wing|left-wing|far-right|far-left|pro|anti|biotech|media|tech|real|renowned|noted|award-winning|star|self-styled|self-described|\p{Ll}+-\p{Ll}+|\p{Ll}+(?:al|ive|ous|ful|ic|ary|an|ese|ish))$/u;

/** The end of a run of words that can be one role before a name: "intrigues Norwood College biologist" is "Norwood College biologist". */
export function roleAtEnd(words: readonly string[]): string[] {
  const opened = words.slice(words.findLastIndex((word) => OPENS.test(word)) + 1);
  const capital = opened.findIndex((word) => /^\p{Lu}/u.test(word));
  const before = opened.slice(0, Math.max(0, capital)).findLastIndex((word) => !ADJECTIVE.test(word));
  const kept = opened.slice(before + 1);
  const verb = kept.findLastIndex((word, i) => i > 0 && /^\p{Ll}{2,}ed$/u.test(word) && !ADJECTIVE.test(kept[i - 1] ?? ''));
  return kept.slice(verb + 1);
}

const ENDS_FRONT = new RegExp(`\\s(?:${PREPOSITIONS}|who|whose|which|that|and)\\s`);

/** Whether what stands behind a name in commas is a noun phrase, and no clause: "Reed, Bell later told a guard" is one. */
export function isNounPhrase(words: string): boolean {
  const front = words.split(ENDS_FRONT, 1)[0] ?? '';
  if (/\s(?:the|an?|his|her|their|its)\s/.test(front)) return false;
  const list = front.split(' ');
  return !list.some(
    (word, i) =>
      i > 0 && /^\p{Ll}+ly$/u.test(word) && /^\p{Ll}+ed$/u.test(list[i + 1] ?? '') && kindOfNoun(list[0] ?? '') === null,
  );
}
