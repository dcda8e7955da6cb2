import type { Span } from '../model.ts';

/** A word of a text as comparisons take it: small letters, no accents, typography of quotes and dashes forgotten. */
export interface FoldedWord {
  word: string;
  span: Span;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[’'‑-](?=[\p{L}\p{N}]))*/gu;

/** The words of a text in order; marks between them do not count. */
export const foldedWords = (text: string): FoldedWord[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: word
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[’‑]/g, (mark) => (mark === '’' ? "'" : '-'))
      .toLowerCase(),
    span: [index, index + word.length],
  }));

/** A text as one string of its folded words: two that differ in typography alone are equal. */
export const foldedText = (text: string): string =>
  foldedWords(text)
    .map(({ word }) => word)
    .join(' ');
