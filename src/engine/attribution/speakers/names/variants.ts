import { foldName } from '../../../words/fold-name.ts';
import { genderOfGiven, isKnownGiven } from '../../../words/given-names/given-names.ts';

/** The words of a name in small letters, hyphens parted; "Jr" apart from them. */
interface Parts {
  words: string[];
  generation: string;
}

const GENERATION = /,? (Jr|Sr|II|III|IV)\.?$/;

function partsOf(name: string): Parts {
  const generation = GENERATION.exec(name)?.[1] ?? '';
  const bare = name.replace(GENERATION, '').replace(/["“'‘(][^"“”'‘’()]*["”'’)] /, '');
  return {
    words: foldName(bare)
      .replace(/\./g, ' ')
      .split(/[\s-]+/)
      .filter(Boolean),
    generation,
  };
}

/** The last word of a name, which all forms of it have: "reed" of "Tom Bell-Reed Jr.". */
export const lastOf = (name: string): string => partsOf(name).words.at(-1) ?? '';

/**
 * Whether two whole names are one person's: without a middle name or with an initial ("Ann B. Reed"), with the second surname alone
 * ("Lopez Vidal" of "Juan Lopez Vidal"), hyphen or none, a given name cut short ("Josh" of "Joshua"). "Tom Reed Jr." is not Tom Reed.
 */
export function isVariant(one: string, other: string): boolean {
  const [a, b] = [partsOf(one), partsOf(other)];
  if (a.generation !== b.generation) return false;
  const [longer, shorter] = a.words.length >= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (shorter.length < 2 || longer.at(-1) !== shorter.at(-1)) return false;
  if (longer.length > shorter.length && shorter.every((word, i) => word === longer[longer.length - shorter.length + i]))
    return (
      longer.length > 2 &&
      shorter[0] !== undefined &&
      !(shorter.length === 2 && isKnownGiven(shorter[0]) && isKnownGiven(longer[0] ?? '') && longer.length > 3)
    );
  return isSameGiven(longer[0] ?? '', shorter[0] ?? '') && areMiddlesOf(shorter.slice(1, -1), longer.slice(1, -1));
}

/** The form that a person is shown by: the longer one, where what it has more is a name and no work ("Promoter Eddie Hearn"). */
export function fullerOf(one: string, other: string): string {
  const isFuller = one.length > other.length || (one.length === other.length && one.includes('-'));
  const [longer, shorter] = isFuller ? [one, other] : [other, one];
  const first = longer.split(' ', 1)[0] ?? '';
  return longer.endsWith(` ${shorter}`) && !isKnownGiven(first) && !/^\p{Lu}\.$/u.test(first) ? shorter : longer;
}

const isSameGiven = (one: string, other: string): boolean => one === other || isCutShort(one, other) || isCutShort(other, one);

/** "Josh" is Joshua, "Alex" Alexander; "Dan" is no Daniela. */
function isCutShort(short: string, whole: string): boolean {
  if (short.length < 3 || whole.length <= short.length || !whole.startsWith(short)) return false;
  if (!isKnownGiven(short) || !isKnownGiven(whole)) return false;
  const [a, b] = [genderOfGiven(short), genderOfGiven(whole)];
  return a === null || b === null || a === b;
}

/** Each of the few stands among the many, in their order, whole or by its initial. */
function areMiddlesOf(few: readonly string[], many: readonly string[]): boolean {
  let at = 0;
  return few.every((word) => {
    while (at < many.length && !isSameMiddle(word, many[at] ?? '')) at++;
    return at++ < many.length;
  });
}

const isSameMiddle = (one: string, other: string): boolean =>
  one === other || (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));
