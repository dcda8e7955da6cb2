import { agencyNamed } from '../../words/agency-finder.ts';
import { isKnownGiven } from '../../words/given-names/given-names.ts';
import { isKnownPlace, isRegion } from '../../words/places.ts';
import { BODY_WORDS, CHROME, CHROME_BUT_NAMES, OUTLETS, PARTICLES, ROLE_FILLERS, ROLES, SUFFIX, SURNAMES } from './name-words.ts';

const WORD = /^(?:[dl]['’])?['’]?\p{Lu}[\p{L}\p{M}.'’-]*$/iu;
const CAPITAL = /^(?:[dlDL]['’])?['’]?\p{Lu}/u;
const LONGEST_NAME = 6;

/** A word in small letters without dots and without punctuation at its ends. */
const bare = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('.', '')
    .replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{M}\p{N}])[^\p{L}\p{M}\p{N}]+$/gu, '');

export const wordsOf = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

/** Scripts without capitals. */
const UNCASED = /^[\p{Lo}\p{M}.]+$/u;

const isGiven = (word: string): boolean => isKnownGiven(bare(word));

/** Whether a text is a person's name by its form: two to six capitalised words, particles between, none of a role, outlet, place or button. */
export function isPerson(text: string): boolean {
  const words = wordsOf(text);
  if (words.length < 2 || words.length > LONGEST_NAME) return false;
  if (words.slice(0, -1).some((word) => /['’]s$/u.test(word))) return false;
  const isName = (word: string, i: number): boolean =>
    UNCASED.test(word) || (CAPITAL.test(word) && WORD.test(word)) || (i > 0 && PARTICLES.has(word));
  if (!words.every(isName)) return false;
  const lower = words.map(bare);
  const [first = '', last = ''] = [lower[0], lower.at(-1)];
  if (agencyNamed(words[0] ?? '') !== null && !isGiven(first)) return false;
  const mayEndWith = (word: string): boolean => word === last && lower.length === 2 && SURNAMES.has(word) && isGiven(first);
  if (lower.some((word) => (ROLES.has(word) || OUTLETS.has(word)) && !mayEndWith(word))) return false;
  if (
    lower.some((word, i) => CHROME.has(word) && !PARTICLES.has(word) && !(CHROME_BUT_NAMES.has(word) && (i > 0 || isGiven(last))))
  )
    return false;
  if (lower.slice(1).some((word) => ROLE_FILLERS.has(word)) && !isGiven(first)) return false;
  return (
    !lower.every((word) => ROLE_FILLERS.has(word) || CHROME.has(word)) &&
    !isKnownPlace(text) &&
    !isRegion(text) &&
    agencyNamed(text) === null
  );
}

/** A person's name that begins with a known given name. */
export const isSurePerson = (text: string): boolean => isPerson(text) && isGiven(wordsOf(text)[0] ?? '');

/** Somebody's role and nothing else: "Money Reporter", "Head of Investigations". */
export function isRole(text: string): boolean {
  const words = wordsOf(text).map(bare);
  const joint = words.findIndex((word) => /^(?:of|for|at|in|to|de|del|du|für)$/.test(word));
  const head = joint < 0 ? words : words.slice(0, joint);
  return ROLES.has(head.at(-1) ?? '') || (words.length > 0 && words.every((word) => ROLE_FILLERS.has(word) || ROLES.has(word)));
}

/** Words of roles and outlets alone: "Staff Writer", "Fox News". */
export function isOffice(text: string): boolean {
  const words = wordsOf(text).map(bare);
  return (
    agencyNamed(text.replace(/^The /, '')) !== null ||
    words.every((word) => ROLE_FILLERS.has(word) || ROLES.has(word) || OUTLETS.has(word) || word === '')
  );
}

/** One person's job: "Staff Writer", "Chief Correspondent". */
export const isJob = (text: string): boolean =>
  isRole(text) &&
  /(?:reporter|correspondent|editor|writer|columnist|producer|journalist|critic|analyst|anchor|photographer|korrespondent(?:in)?|redakteur(?:in)?|journaliste|periodista)$/i.test(
    text,
  );

/** Whether a text names an agency, outlet or desk, whatever else it says. */
export const namesOffice = (text: string): boolean =>
  text.split('/').some((part) => agencyNamed(part) !== null) ||
  wordsOf(text)
    .map(bare)
    .some((word) => ROLES.has(word) || OUTLETS.has(word));

export const isSuffix = (text: string): boolean => SUFFIX.has(bare(text));

/** What signs an article that no person signs, by its form: an agency, an outlet, a desk. */
export function isBody(text: string): boolean {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > LONGEST_NAME || text.length < 2) return false;
  if (agencyNamed(text) !== null) return true;
  if (!/^[\p{Lu}\p{N}\p{Lo}]/u.test(text)) return false;
  if (/^Our (?:\p{Lu}[\p{L}-]* ){0,3}\p{L}+$/u.test(text) && ROLES.has(bare(words.at(-1) ?? ''))) return true;
  if (/\d[:.]\d{2}|\b(?:19|20)\d{2}\b|[@?!“”"]|^[\d\W]+$/.test(text)) return false;
  const lower = words.map(bare);
  if (/^\d/.test(text) && !/^\d{1,2} ?news$/i.test(text) && !lower.some((word) => OUTLETS.has(word) || ROLES.has(word)))
    return false;
  if (
    words.some(
      (word, i) => /^\p{Ll}/u.test(word) && !ROLES.has(lower[i] ?? '') && !BODY_WORDS.has(lower[i] ?? '') && !PARTICLES.has(word),
    )
  )
    return false;
  return !lower.some((word, i) => CHROME.has(word) && !BODY_WORDS.has(word) && !(CHROME_BUT_NAMES.has(word) && i > 0));
}

/** "IDA KROG" as "Ida Krog"; initials, bodies and names in small letters stay. */
export function withoutCapitals(name: string): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{3}/u.test(name) || !isPerson(name)) return name;
  return wordsOf(name)
    .map((word) => (/^(?:\p{Lu}\.)+$|^[^AEIOUY\P{Lu}]{1,2}\.?$|^(?:II|III|IV)$/u.test(word) ? word : capitalised(word)))
    .join(' ');
}

const capitalised = (word: string): string =>
  word
    .toLowerCase()
    .replace(/(^|[-'’.])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^(Mc)(\p{L})/u, (_, before: string, letter: string) => before + letter.toUpperCase());
