/** What stays small within an English headline: articles, conjunctions, prepositions (MLA Handbook 2.90, Chicago Manual 8.159). */
const SMALL = new Set(
  'a an and the but or nor for so yet as at by in into of off on onto out over per to up upon via with from about above across after against along amid among amongst around before behind below beneath beside besides between beyond down despite during except inside like minus near opposite outside past plus round since than through throughout till toward towards under underneath unlike until unto versus vs within without'.split(
    ' ',
  ),
);

/** A word, its small apostrophes with it, among whatever stands around it. */
const WORD = /\p{L}[\p{L}\p{M}\p{N}’']*/gu;
/** Behind these a headline begins anew; they stand in the last few letters before a word. */
const ANEW = /[:.?!—–][”"’')]{0,4}\s{0,3}[“"‘'(]{0,4}$/u;
const NEAR = 12;

/**
 * An English headline as MLA and Chicago print it: "The Harbour Stays Open". Words with a capital in them stand as they are.
 * @param language the headline's, as BCP 47; other languages have no such case, and where it is not known it is taken for English
 */
export function headlineCase(title: string, language: string | null): string {
  if (language && !/^en\b/i.test(language)) return title;
  const places = [...title.matchAll(WORD)].map(({ index }) => index);
  const [first, end] = [places[0], places.at(-1)];
  return title.replace(WORD, (word, at: number) => {
    if (/\p{Lu}/u.test(word) || /\p{N}/u.test(title[at - 1] ?? '')) return word;
    const isSmall = SMALL.has(word) && at !== first && at !== end && !ANEW.test(title.slice(Math.max(0, at - NEAR), at));
    return isSmall ? word : word.charAt(0).toUpperCase() + word.slice(1);
  });
}
