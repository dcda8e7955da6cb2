import { FEMALE, MALE, NO_NAMES } from '../../words/en/words.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../../words/given-names.ts';
import { isDocument, isOrganisation, TITLES } from './titles.ts';

export type Gender = 'male' | 'female';

/** A run of capitalised words in the text. */
export interface NameMention {
  /** Without titles in front and a possessive at the end. */
  name: string;
  /** What stood in front of it: "Russian President". */
  title: string | null;
  start: number;
  end: number;
}

const PARTICLE = '(?:de|da|dos|del|di|van|von|der|den|bin|ibn|al|el|la|le|ben|ter|of the|of|and)';
const WORD = `\\p{Lu}[\\p{L}\\p{N}]*(?:[.'’-][\\p{L}\\p{N}]+)*`;
/** A full stop inside a run is an initial's or an abbreviation's. */
const ABBREVIATED = `(?:(?:\\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Gov|Reps?|Prof|Gen|Lt|Col|Sgt|St|Jr|Sr|Rev|Hon|Capt|Maj|Fr)\\.)`;
const RUN = new RegExp(`(?:${ABBREVIATED}|${WORD})(?:\\s(?:${PARTICLE}\\s)?(?:${ABBREVIATED}|${WORD}))*`, 'gu');

const key = (word: string): string => word.toLowerCase().replace(/(?<![.’'])[.’']+s?$/, '');

/** Every capitalised run that can be a name, with offsets into the text. Runs joined by "of" or "and" are split where they hold persons. */
export function findNames(text: string): NameMention[] {
  const mentions: NameMention[] = [];
  for (const match of text.matchAll(RUN)) {
    for (const part of splitRun(match[0])) {
      const at = match.index + part.at;
      const office = /\b(?:of|for) $/.test(text.slice(Math.max(0, at - 4), at)) ? officeBefore(part.text) : 0;
      const mention = trimRun(part.text.slice(office), at + office);
      if (mention) mentions.push(mention);
    }
  }
  return mentions;
}

/** "(Secretary of State for) Urbanism Ann Taylor": how long the end of an office is before a whole name. */
function officeBefore(run: string): number {
  const words = run.split(' ');
  const given = words.length > 2 ? words.length - 2 : 0;
  return given && genderOfGiven(words[given] ?? '') ? words.slice(0, given).join(' ').length + 1 : 0;
}

/** "Senate Leader Ann Taylor of Oldham": a person, whatever else is in it. */
function isPersonOf(run: string): boolean {
  const words = (run.split(' of ')[0] ?? '').split(' ');
  return words.length > 2 && words.slice(1, -1).some((word) => genderOfGiven(word) !== null);
}

/** "Smith and Jones" are two; "Department of Health and Social Care" is one. */
function splitRun(run: string): { text: string; at: number }[] {
  const starts = [0, ...[...run.matchAll(/['’]s (?=.)/gu)].map(({ index, 0: owner }) => index + owner.length)];
  return starts.flatMap((start, i) =>
    splitJoined(run.slice(start, (starts[i + 1] ?? run.length + 1) - 1)).map(({ text, at }) => ({ text, at: start + at })),
  );
}

function splitJoined(run: string): { text: string; at: number }[] {
  if (!/ (?:and|of|of the) /.test(run) || (isOrganisation(run) && !isPersonOf(run))) return [{ text: run, at: 0 }];
  const parts: { text: string; at: number }[] = [];
  let at = 0;
  for (const piece of run.split(/( (?:and|of the|of) )/)) {
    if (!/^ (?:and|of the|of) $/.test(piece)) parts.push({ text: piece, at });
    at += piece.length;
  }
  return parts;
}

function trimRun(run: string, at: number): NameMention | null {
  let start = at;
  let words = run.replace(/['’]s?$/, '').split(' ');
  const drop = (): void => {
    start += (words[0]?.length ?? 0) + 1;
    words = words.slice(1);
  };
  while (words[0] !== undefined && NO_NAMES.has(key(words[0]))) drop();
  const titleFrom = words;
  if (words.length > 2 && /^\p{Lu}\p{Ll}+(?:-\p{Ll}+)+$/u.test(words[0] ?? '')) drop();
  for (let titles = leadingTitles(words); titles > 0; titles--) drop();
  const name = words.join(' ').replace(/(?<!\b\p{Lu}|Jr|Sr)\.$/u, '');
  if (!name || name.length < 2 || (words.length === 1 && TITLES.has(key(name)))) return null;
  const title = titleFrom.slice(0, titleFrom.length - words.length).join(' ');
  return { name, title: title || null, start, end: start + name.length };
}

/** These stay with a given name that stands alone: "King Charles". */
const ROYAL = /^(?:king|queen|prince|princess|pope|sheikh|saint|emperor)$/i;

/** How many words in front are titles: up to the last of them ("Union Water Minister" Meera Rao), none in an institution's name. */
function leadingTitles(words: readonly string[]): number {
  let count = 0;
  while (count < words.length - 1 && isTitle(words[count] ?? '', words[count + 1] ?? '')) count++;
  const last = words.findLastIndex((word, i) => i < words.length - 1 && OFFICES.test(word));
  const rest = words.slice(last + 1);
  const isSafe = rest.length >= 2 ? rest.length <= 4 && !isOrganisation(rest.join(' ')) : !isOrganisation(words.join(' '));
  if (last >= 0 && isSafe) count = Math.max(count, last + 1);
  return count === words.length - 1 && ROYAL.test(words[count - 1] ?? '') ? count - 1 : count;
}

/** Offices that end a run of titles, whatever stands before: "Union Water Minister". */
const OFFICES =
  /^(?:Minister|Secretary|President|Governor|Gov\.|Senator|Sen\.|Rep\.|Mayor|Commissioner|Chancellor|Chairman|Chairwoman|Chief|Director|Spokesman|Spokeswoman|Spokesperson|Ambassador|Professor|Prof\.?|Dr\.?|Gen\.|Mr\.?|Mrs\.?|Ms\.?|CEO|Coach|Attorney|Superintendent|Inspector|Judge|Justice|Leader|Speaker|Sheriff|Whip|Officer|Premier|Congressman|Congresswoman|Councillor|Advocate|Archbishop|Bishop)$/;

/** "Russian President": titles and nationalities, and no name. */
export const isOnlyTitles = (words: string): boolean => words.split(' ').every((word, i, all) => isTitle(word, all[i + 1] ?? ''));

/** A title, or a nationality before one: "Kazakh President". */
const isTitle = (word: string, next: string): boolean =>
  TITLES.has(key(word)) || (/(?:ian|ish|ese|ani|ean|akh|ek|ench|utch)$/.test(word) && TITLES.has(key(next)));

/** "Mr", "Dr", "Adv.": a surname alone behind it is a person's. */
export const isAddressed = (title: string | null): boolean =>
  /\b(?:mr|mrs|ms|miss|dr|adv|sgt|capt|col|gen|sir|judge|prof|professor|det|officer)\.?$/i.test(title ?? '');

/** A person's name has two to five words, none of them an institution's. */
export const isPersonName = (name: string): boolean =>
  /^\p{Lu}\S*(?: \S+){1,4}$/u.test(name) &&
  !isOrganisation(name) &&
  !TITLES.has(key(name.split(' ').at(-1) ?? '')) &&
  !(isDocument(name.split(' ').at(-1) ?? '') && genderOfGiven(name.split(' ')[0] ?? '') === null);

export const surnameOf = (name: string): string => {
  const words = name.replace(/,? (?:Jr|Sr|II|III|IV)\.?$/, '').split(' ');
  return words.at(-1) ?? name;
};

/** By title or given name; null where neither tells. */
export function genderOf(name: string, title: string | null): Gender | null {
  for (const word of (title ?? '').split(' ').map(key)) {
    if (MALE.has(word)) return 'male';
    if (FEMALE.has(word)) return 'female';
  }
  return name.includes(' ') ? genderOfGiven(name.split(' ')[0] ?? '') : null;
}

/** What a given name tells; null where it tells nothing. */
export function genderOfGiven(given: string): Gender | null {
  const word = key(given);
  return MALE_NAMES.has(word) ? 'male' : FEMALE_NAMES.has(word) ? 'female' : null;
}
