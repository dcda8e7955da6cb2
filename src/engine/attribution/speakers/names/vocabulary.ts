/** Whether a text uses a word in small letters: then its capital elsewhere is a sentence's or a headline's. */
export function vocabularyOf(text: string): (word: string) => boolean {
  const words = new Set([...text.matchAll(/(?<![\p{L}\p{N}@#/._’'-])\p{Ll}[\p{L}’'-]*/gu)].map(([word]) => word.toLowerCase()));
  return (word) => words.has(word.toLowerCase());
}
