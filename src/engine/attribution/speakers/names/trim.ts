import { isGerund, ORDINARY } from '../../../words/en/ordinary.ts';
import { NO_NAMES } from '../../../words/en/words.ts';
import { foldName } from '../../../words/fold-name.ts';
import { isKnownGiven, isPlainGiven } from '../../../words/given-names/given-names.ts';
import { SURNAMES } from '../../../words/surnames.ts';
import { isOrganisation } from '../titles.ts';
import { FORMAL, isBareTitle, isRole, isTitle, key } from './words.ts';

/** A run of capitalised words in the text. */
export interface NameMention {
  /** Without titles in front and a possessive at the end. */
  name: string;
  /** What stood in front of it: "Russian President". */
  title: string | null;
  start: number;
  end: number;
}

/** Where a run stands: what it may begin with depends on that. */
export interface Setting {
  /** Whether it opens a sentence, where any word has a capital. */
  isFirst: boolean;
  /** Whether the article uses a word in small letters too. */
  isOrdinary: (word: string) => boolean;
}

/** Behind "New" these make a name. */
const NEW_PLACES =
  /^(?:York|Yorker|Yorkers|Zealand|Zealander|Delhi|Jersey|Mexico|Orleans|Hampshire|England|Guinea|Caledonia|South|Haven|Brunswick|Castle|Statesman|Scientist|Age|Forest|Town|Brighton|Rochelle|Hope|World|Deal|Testament|Labour|Democracy|People|Straits|Nation|Amsterdam|Territories)\b/;
/** No names at a sentence's start, and names elsewhere. */
const NAMES_TOO = /^(?:will|may|an|so|do|more|such|while|may|hope|you|he|can|art|dear|just|even|long|so|ho|my|no|day)$/i;

/** "R-Texas", "D-Calif.": a lawmaker's party and state, never a name. */
const PARTY_AND_STATE = /^[RDI]-\p{Lu}(?!ay\b)/u;

/** Cuts what is no name off a run's ends; null where nothing is left. */
export function trimRun(run: string, at: number, { isFirst, isOrdinary }: Setting): NameMention | null {
  if (PARTY_AND_STATE.test(run)) return null;
  let start = at;
  let words = run.replace(/['’]s?$/, '').split(' ');
  const drop = (): void => {
    start += (words[0]?.length ?? 0) + 1;
    words = words.slice(1);
  };
  while (words[0] !== undefined && isNoName(words, isFirst && start === at)) drop();
  if (isFirst && start === at && words.length > 1 && opensSentence(words, isOrdinary)) drop();
  const titleFrom = words;
  if (words.length > 2 && /^\p{Lu}\p{Ll}+(?:-\p{Ll}+)+$/u.test(words[0] ?? '')) drop();
  for (let titles = Math.max(leadingTitles(words), shortTitle(words)); titles > 0; titles--) drop();
  const name = words.join(' ').replace(/(?<!\b\p{Lu}|Jr|Sr)\.$/u, '');
  if (!name || name.length < 2 || (words.length === 1 && isBareTitle(name))) return null;
  const title = titleFrom.slice(0, titleFrom.length - words.length).join(' ');
  return { name, title: title || null, start, end: start + name.length };
}

/** "When", "However", "On Monday"; "New" only where no "York" follows, "Will" only where a sentence starts. */
function isNoName(words: readonly string[], isFirst: boolean): boolean {
  const [first = '', next = ''] = words;
  const bare = key(first);
  if (!NO_NAMES.has(bare)) return false;
  if (bare === 'new') return !NEW_PLACES.test(next);
  if (NAMES_TOO.test(bare) && next) return isFirst && !(/^(?:will|may)$/.test(bare) && words.length === 2);
  return true;
}

/** "Hosting Cook", "Enter Norlink": a verb or another ordinary word with the capital of the sentence. */
function opensSentence([first = '', next = '']: readonly string[], isOrdinary: (word: string) => boolean): boolean {
  if (isPlainGiven(first) || !/^\p{Lu}\p{Ll}+$/u.test(first)) return false;
  if (isGerund(first)) return true;
  const isWord = ORDINARY.has(first.toLowerCase()) || isOrdinary(first);
  return (
    isWord &&
    !isRole(first) &&
    !isKnownGiven(first) &&
    !isOrganisation(first) &&
    !(isOrganisation(next) && next === next.toUpperCase())
  );
}

/** These stay with a given name that stands alone: "King Charles". */
const ROYAL = /^(?:king|queen|prince|princess|pope|sheikh|saint|emperor|empress|sultan|emir)$/i;

/** "Distiller", "Head Blender": somebody's work by the look of the word, where a whole name follows and none is called so. */
const isWork = (word: string, rest: readonly string[]): boolean =>
  /^\p{Lu}\p{Ll}{2,}(?:er|or|ist|smith|wright|monger|keeper|maker)$/u.test(word) &&
  rest.length >= 2 &&
  isPlainGiven(rest[0] ?? '') &&
  !isKnownGiven(word) &&
  !SURNAMES.has(foldName(word)) &&
  !isOrganisation([word, ...rest].join(' '));

/** Offices and work that end a run of titles, whatever stands before: "Union Water Minister", "City Midfielder". */
const endsTitles = (word: string, next: string): boolean => isRole(word) && isTitle(word, next);

/** "Rams QB Matthew Reed", "Harbour DA Ann Bell", "IG Okoro Eze": capitals right before a whole name are an office, whatever they are short for. */
function shortTitle(words: readonly string[]): number {
  const at = words.findLastIndex(
    (word, i) =>
      i < words.length - 2 && /^\p{Lu}{2,4}$/u.test(word) && !/^(?:II|III|IV|VI?)$/.test(word) && isWholeName(words.slice(i + 1)),
  );
  return at < 0 || words.slice(0, at).some(isPlainGiven) ? 0 : at + 1;
}

/** A given name that is no family's, and one or two words behind it. */
const isWholeName = ([first = '', ...rest]: readonly string[]): boolean =>
  isPlainGiven(first) &&
  rest.length > 0 &&
  rest.length < 4 &&
  !isOrganisation(rest.join(' ')) &&
  /^\p{Lu}\p{Ll}/u.test(rest.at(-1) ?? '');

/** How many words in front are titles: up to the last of them ("Union Water Minister" Meera Rao), none in an institution's name. */
function leadingTitles(words: readonly string[]): number {
  if (words.length === 2 && isKnownGiven(words[0] ?? '') && !FORMAL.test(words[0] ?? '')) return 0;
  let count = 0;
  while (count < words.length - 1 && isTitle(words[count] ?? '', words[count + 1] ?? '')) count++;
  const last = words.findLastIndex(
    (word, i) => i < words.length - 1 && (endsTitles(word, words[i + 1] ?? '') || isWork(word, words.slice(i + 1))),
  );
  const rest = words.slice(last + 1);
  const isSafe = rest.length >= 2 ? rest.length <= 5 && !isOrganisation(rest.join(' ')) : !isOrganisation(words.join(' '));
  if (last >= 0 && isSafe) count = Math.max(count, last + 1);
  return count === words.length - 1 && ROYAL.test(words[count - 1] ?? '') ? count - 1 : count;
}
