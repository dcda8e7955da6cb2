import { NO_SURNAMES, PLACE_STARTS } from '../../../words/en/no-surnames.ts';
import { ORDINARY } from '../../../words/en/ordinary.ts';
import { FEMALE_NOUNS, MALE_NOUNS } from '../../../words/en/people.ts';
import { FEMALE, MALE } from '../../../words/en/words.ts';
import { foldName } from '../../../words/fold-name.ts';
import { type Gender, genderOfGiven, isKnownGiven, isPlainGiven } from '../../../words/given-names/given-names.ts';
import { FIRST_SURNAMES, SURNAMES } from '../../../words/surnames.ts';
import { isDocument, isOrganisation } from '../titles.ts';
import { isTitle, key } from './words.ts';

/** Without nickname and "Jr". */
const wordsOf = (name: string): string[] =>
  name
    .replace(/["“'‘(][^"“”'‘’()]*["”'’)] /, '')
    .replace(/,? (?:Jr|Sr|II|III|IV)\.?$/, '')
    .split(' ');

/** No given name: what places begin with. */
const PLACE =
  /^(?:San|Santa|São|Los|Las|Fort|Port|Mount|Lake|New|North|South|East|West|Northern|Southern|Eastern|Western|Upper|Lower|Greater|Central|Great)$/;

/** A person's name has two to five words, none of them an institution's, and does not end like a place's or a work's. */
export function isPersonName(name: string): boolean {
  const words = wordsOf(name);
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (!/^\p{Lu}\S*(?: \S+){1,4}$/u.test(words.join(' ')) || /\d/.test(name) || isOrganisation(name)) return false;
  if (PLACE.test(first)) return false;
  const isGiven = isKnownGiven(first);
  if (isTitle(last, '') && !(isGiven && words.length === 2)) return false;
  if (NO_SURNAMES.has(key(last)) && !((isPlainGiven(first) || HYPHENATED.test(first)) && words.length === 2)) return false;
  return !(isDocument(last) && !isGiven) && !words.every((word) => /^\p{Lu}{2,}$/u.test(word) && word.length < 4);
}

/** "Eun-ji": two syllables of a given name of Korea or China. */
const HYPHENATED = /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u;

/** Whether the name by itself proves a person: by a given name, initials, a family name that is known, or one that stands first. */
export function isProvenName(name: string): boolean {
  const words = wordsOf(name);
  const [first = '', second = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length < 2) return false;
  if (isPlainGiven(first) && !ORDINARY.has(key(last))) return true;
  if (isKnownGiven(first) && !NO_SURNAMES.has(key(last)) && !ORDINARY.has(key(last)) && SURNAMES.has(foldName(last))) return true;
  if (/^(?:\p{Lu}\.-?)+$/u.test(first) || (words.length > 2 && /^\p{Lu}\.$/u.test(second))) return true;
  if (SURNAMES.has(foldName(last)) && !ORDINARY.has(key(first)) && !PLACE_STARTS.has(key(first))) return true;
  return isSurnameFirst(name) || (HYPHENATED.test(first) && FIRST_SURNAMES.has(foldName(last)));
}

/** "Ng Yat Chung", "Xi Jinping": the family's name first, in the way of China and its neighbours. */
function isSurnameFirst(name: string): boolean {
  const words = wordsOf(name);
  const [first = ''] = words;
  const isHyphenated = words.length === 2 && HYPHENATED.test(words[1] ?? '');
  if (words.length < 2 || words.length > 3 || !FIRST_SURNAMES.has(foldName(first)) || (isKnownWestern(first) && !isHyphenated))
    return false;
  return words
    .slice(1)
    .every((word) => /^\p{Lu}[\p{L}-]{1,9}$/u.test(word) && !ORDINARY.has(key(word)) && !SURNAMES.has(foldName(word)));
}

const isKnownWestern = (word: string): boolean => /^(?:Kim|Lee|Chris|Jin|Long|Do|Han|Dang|Park|Law|An|So|To|Song)$/.test(word);

/** The word that stands for a person afterwards. */
export const surnameOf = (name: string): string => {
  const words = wordsOf(name);
  return (isSurnameFirst(name) ? words[0] : words.at(-1)) ?? name;
};

/** By title or given name; null where neither tells. */
export function genderOf(name: string, title: string | null): Gender | null {
  for (const word of (title ?? '').split(' ').map(key)) {
    if (MALE.has(word) || MALE_NOUNS.has(word)) return 'male';
    if (FEMALE.has(word) || FEMALE_NOUNS.has(word)) return 'female';
  }
  const [first = '', second = ''] = wordsOf(name);
  if (!second) return null;
  if (isSurnameFirst(name)) return null;
  return genderOfGiven(/^(?:\p{Lu}\.)+$/u.test(first) ? second : first);
}
