import { NO_SURNAMES, PLACE_STARTS } from '../../words/en/no-surnames.ts';
import { ORDINARY } from '../../words/en/ordinary.ts';
import { findNames, genderOf, isHumanTitle, isPersonName, isProvenName, type NameMention } from './names/names.ts';
import { vocabularyOf } from './names/vocabulary.ts';

/** The names of an article, told apart. */
export interface Mentions {
  /** Whole names of people, those of headline and captions first, with no place in the text (-1). */
  people: NameMention[];
  /** Everything else with a capital: single words, bodies, places. */
  others: NameMention[];
}

const AT_PLACE = /\b(?:in|near|across|throughout|outside|around|at) $/;

/** Reads the names of an article and of what stands around it. */
export function readMentions(text: string, context: readonly string[]): Mentions {
  const isOrdinary = vocabularyOf(text);
  const inText = findNames(text, isOrdinary);
  const elsewhere = context.flatMap((line) => findNames(line, isOrdinary)).map((mention) => ({ ...mention, start: -1 }));
  const places = new Set(
    inText.filter(({ start }) => AT_PLACE.test(text.slice(Math.max(0, start - 12), start))).map(({ name }) => name),
  );
  const isPerson = (mention: NameMention): boolean =>
    isPersonName(mention.name) &&
    !isNumbered(text, mention) &&
    (isProvenName(mention.name) || isHumanTitle(mention.title) || couldBePerson(mention.name, places, isOrdinary));
  return {
    people: [...elsewhere, ...inText].filter(isPerson),
    others: inText.filter((mention) => !isPerson(mention) && !isNumbered(text, mention)),
  };
}

/** Nothing proves a person, and nothing speaks against one: no place, no word of the language. */
function couldBePerson(name: string, places: ReadonlySet<string>, isOrdinary: (word: string) => boolean): boolean {
  const words = name.split(' ');
  const isWord = (word: string): boolean =>
    ORDINARY.has(word.toLowerCase()) || (/^\p{Lu}\p{Ll}+$/u.test(word) && isOrdinary(word));
  return (
    !places.has(name) &&
    !PLACE_STARTS.has((words[0] ?? '').toLowerCase()) &&
    !words.some(isWord) &&
    !words.some((word) => NO_SURNAMES.has(word.toLowerCase()))
  );
}

/** "a Tesla Model 3" is a thing; "Reed 7-6" is a score, and "Reed 31" an age. */
function isNumbered(text: string, { name, end, start }: NameMention): boolean {
  return (
    start >= 0 && /^\s\d+(?![\d:–-]|-\d)/.test(text.slice(end, end + 8)) && genderOf(name, null) === null && !isProvenName(name)
  );
}
