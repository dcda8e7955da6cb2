/** A name as it is shown: "Ann Bell" where the article shouts "ANN BELL". */
export function shownName(name: string): string {
  const words = name.split(' ');
  const isShouted = (word: string): boolean => /^\p{Lu}[\p{Lu}’'-]{2,}$/u.test(word);
  if (
    words.length < 2 ||
    !words.some(isShouted) ||
    words.some((word) => /\p{Ll}/u.test(word) && word.length > 3 && words.length > 2)
  )
    return name;
  return words
    .map((word) => (isShouted(word) ? word.replace(/(?<=\p{L})\p{Lu}+/gu, (rest) => rest.toLowerCase()) : word))
    .join(' ');
}
