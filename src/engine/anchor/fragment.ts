import type { Span } from '../model.ts';

/** Letters up to which a passage is named in full. */
const SHORT = 240;
const WORDS_AT_EACH_END = 6;

/**
 * A link that opens a page at a passage: the address with a text directive (WICG, Scroll to Text Fragment). A long passage, or one
 * that crosses paragraphs, is named by its first and last words; one that stands twice, with the words before it.
 * @param passages the passage's spans in order; what lies between is included
 */
export function linkTo(url: string, text: string, passages: readonly Span[]): string {
  const from = passages[0]?.[0] ?? 0;
  const to = passages.at(-1)?.[1] ?? from;
  const words = text.slice(from, to).trim();
  const isWhole = words.length <= SHORT && !words.includes('\n');
  const start = isWhole ? words : firstWords(firstParagraph(words));
  const parts = isWhole ? [encode(start)] : [encode(start), encode(lastWords(lastParagraph(words)))];
  if (text.indexOf(start) !== text.lastIndexOf(start)) {
    const before = lastWords(lastParagraph(text.slice(0, from)).trimEnd());
    if (before) parts.unshift(`${encode(before)}-`);
  }
  return `${url.split('#', 1)[0]}#:~:text=${parts.join(',')}`;
}

const firstParagraph = (words: string): string => words.split('\n')[0] ?? '';
const lastParagraph = (words: string): string => words.slice(words.lastIndexOf('\n') + 1);
const firstWords = (words: string): string => words.split(/\s+/u).slice(0, WORDS_AT_EACH_END).join(' ');
const lastWords = (words: string): string => words.split(/\s+/u).slice(-WORDS_AT_EACH_END).join(' ');

/** A hyphen and a comma have a meaning of their own in a directive. */
const encode = (words: string): string => encodeURIComponent(words).replace(/-/g, '%2D');
