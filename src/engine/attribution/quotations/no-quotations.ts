import type { Span } from '../../model.ts';

/** Marks that hold something, and no nickname inside a name: `John “Lefty” Reed`. */
export const isQuotation = (text: string, span: Span): boolean => holdsWords(text, span) && !isNickname(text, span);

const holdsWords = (text: string, [from, to]: Span): boolean =>
  /[\p{L}\p{N}]/u.test(text.slice(from + 1, Math.max(from + 1, to)));

function isNickname(text: string, [from, to]: Span): boolean {
  const words = text.slice(from + 1, to - 1);
  if (to - from > 30 || !/^(?:The\s)?\p{Lu}[\p{L}\p{N}.’'-]*(?:\s\p{L}[\p{L}\p{N}.’'-]*){0,2}$/u.test(words)) return false;
  const before = /(\p{Lu}[\p{L}.’'-]*)\s\(?$/u.exec(text.slice(Math.max(0, from - 24), from));
  return before !== null && /^\)?\s\p{Lu}[\p{Ll}’'-]/u.test(text.slice(to, to + 5)) && !STARTERS.test(before[1] ?? '');
}

/** Words that stand in capitals before a quotation without being a name. */
const STARTERS = /^(?:The|A|An|His|Her|Their|Our|My|In|On|At|From|With|And|But|For|Of|I|By|As|That|This)$/;
