/**
 * No article is longer: with so many words and letters (UTF-16 code units) the rest is left unread, for whoever waits. Letters alone are
 * enough where they stand without a space, or in words that nobody writes.
 */
const ENOUGH = { words: 200_000, letters: 1_500_000 };
export const MOST_LETTERS = 4_000_000;

/** Whether so much has been read that the rest is left. */
export const isEnough = (words: number, letters: number): boolean =>
  (words >= ENOUGH.words && letters >= ENOUGH.letters) || letters >= MOST_LETTERS;

/** A text up to where it is enough, and how many words that are; null where all of it is read. */
export function readUpToEnough(text: string): { text: string; wordsRead: number | null } {
  let words = 0;
  if (text.length > ENOUGH.letters)
    for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
      const end = Math.min(index + word.length, MOST_LETTERS);
      if (!isEnough(++words, end)) continue;
      return /\S/u.test(text.slice(end)) ? { text: text.slice(0, end), wordsRead: words } : { text, wordsRead: null };
    }
  return { text, wordsRead: null };
}
