import { DEMONYMS } from '../../../words/en/demonyms.ts';
import { FEMALE_NOUNS, HUMAN_NOUNS, MALE_NOUNS } from '../../../words/en/people.ts';
import { ADDRESSES, COURTESIES, DOUBLE_OFFICES, OTHER_TITLES } from '../../../words/en/titles.ts';
import { isKnownGiven, isPlainGiven } from '../../../words/given-names/given-names.ts';

/** A word as the lists know it: small letters, no full stop, no possessive. */
export function key(word: string): string {
  const small = word.toLowerCase();
  if (!/[^a-z]/.test(small)) return small;
  return small
    .replace(/['’]s?$/, '')
    .replace(/\./g, '')
    .replace(/^(?:ex|then|former|co|acting|vice|deputy)-/, '');
}

const KEPT_DOTS = /^(?:u\.s|u\.k|u\.n)\.?$/i;

/** Whether a single human being is called so by work, office or standing: "striker", "governor". */
export const isRole = (word: string): boolean => {
  const bare = key(word);
  return ADDRESSES.has(bare) || HUMAN_NOUNS.has(bare) || MALE_NOUNS.has(bare) || FEMALE_NOUNS.has(bare);
};

/** A title that no given name is: "Mr", "Minister", "DCP"; or a word for people's work that is nobody's given name. */
export function isTitle(word: string, next: string): boolean {
  const bare = key(word);
  if (KEPT_DOTS.test(word) || FORMAL.test(word)) return true;
  if (isPlainGiven(word) && !COURTESIES.has(bare)) return false;
  if (isKnownGiven(word) && !isKnownGiven(next) && !FORMAL.test(word)) return false;
  return isRole(word) || OTHER_TITLES.has(bare) || DEMONYMS.has(bare);
}

/** These are titles although somebody is christened so. */
export const FORMAL =
  /^(?:Imam|Hajiya|Hajah|Comrade|Lord|King|Queen|Prince|Princess|Duke|Judge|Justice|Major|Bishop|Sheikh|Sultan|Oba|Datuk|General|Sergeant|Pastor|Deacon|Saint|Pope|Mayor|Dr|Mr|Mrs|Ms|Miss|Sir)\.?$/;

/** Whether a title tells a person: "Water Minister" does, "International" does not. */
export const isHumanTitle = (title: string | null): boolean => title?.split(' ').some(isRole) ?? false;

/** Titles that many families are called. */
const SURNAMES_TOO =
  /^(?:king|bishop|judge|dean|baron|pope|abbot|marshal|earl|duke|prince|major|chancellor|sheriff|constable|knight|coach|chief|elder|canon|deacon|saint|swami|guru|dalai|lama|baba|bhai|mama|aunt|brother|father|day|page|reeve|warden|justice|principal|house|state|high|head|north|south|world|french|english|german|roman|welsh|scott|american)$/;

/** Whether a capital alone is somebody's title: "Minister", "Mr"; a job may be a surname ("Cook"). */
export function isBareTitle(word: string): boolean {
  const bare = key(word);
  if (SURNAMES_TOO.test(bare)) return /^(?:state|house|high|head|north|south|world|american)$/.test(bare);
  return !isKnownGiven(word) && (ADDRESSES.has(bare) || OTHER_TITLES.has(bare) || DEMONYMS.has(bare));
}

/** "Russian President": titles and nationalities, and no name. */
export const isOnlyTitles = (words: string): boolean =>
  words.split(' ').every((word, i, all) => isTitle(word, all[i + 1] ?? '') && !(isKnownGiven(word) && all.length === 1));

/** "Mr", "Dr", "Mayor", "Alhaji": a surname alone behind it is a person's. */
export const isAddressed = (title: string | null): boolean => ADDRESSES.has(key((title ?? '').split(' ').at(-1) ?? ''));

/** What a surname that stands alone keeps of its title: "Mayor" of "City Mayor", "Prime Minister" of "Indian Prime Minister". */
export function formOfAddress(title: string | null): string | null {
  const words = (title ?? '').split(' ').filter(Boolean);
  const double = words.slice(-2);
  if (double.length === 2 && DOUBLE_OFFICES.has(double.map(key).join('-'))) return double.join(' ');
  return isAddressed(title) ? (words.at(-1) ?? null) : null;
}
