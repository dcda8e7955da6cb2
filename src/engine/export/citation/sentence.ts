/** With a full stop at its end, unless a mark that ends sentences stands there. A stop goes inside quotation marks, as in American print. */
export function ended(words: string): string {
  if (/[.!?…][”"’')]*$/.test(words)) return words;
  const marks = /(?<![”"’'])[”"’']+$/.exec(words)?.[0] ?? '';
  return `${words.slice(0, words.length - marks.length)}.${marks}`;
}

/** A headline in quotation marks, its stop inside, the marks in it one step smaller. */
export const titled = (title: string): string => `“${ended(title.replace(/[“"](?=\S)([^“”"]*)["”]/g, '‘$1’'))}”`;

/** "Opinion" */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
