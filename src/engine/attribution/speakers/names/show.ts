import { isKnownGiven } from '../../../words/given-names/given-names.ts';

const isShouted = (word: string): boolean => /^\p{Lu}[\p{Lu}’'-]{2,}$/u.test(word);

/** A name as it is shown: "Ann Bell" where the article shouts "ANN BELL" or "ANN Bell"; a body's short name stays as it is. */
export function shownName(name: string): string {
  const words = name.split(' ');
  if (words.length < 2 || !isShouted(words[0] ?? '')) return name;
  if (!isKnownGiven(words[0] ?? '') && !words.every(isShouted)) return name;
  return words
    .map((word) => (isShouted(word) ? word.replace(/(?<=\p{L})\p{Lu}+/gu, (rest) => rest.toLowerCase()) : word))
    .join(' ');
}
