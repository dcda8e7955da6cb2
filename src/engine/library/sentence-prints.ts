import { foldedText } from './folded-words.ts';

/** Shorter sentences stand in articles that have nothing to do with each other. */
const LEAST_WORDS = 6;
const SENTENCE_END = /(?<=[.!?])\s+|\n+/;
const QUOTED = /["“”„«»]/;

/**
 * The sentences of a text that are the outlet's own, each as a number of 32 bits, typography forgotten. Sentences with quotation marks
 * are left out: reporters who do not share a text quote the same words.
 */
export const sentencePrints = (text: string): number[] => [
  ...new Set(
    text
      .split(SENTENCE_END)
      .filter((sentence) => !QUOTED.test(sentence))
      .map(foldedText)
      .filter((folded) => folded.split(' ').length >= LEAST_WORDS)
      .map(fnv1a),
  ),
];

/** FNV-1a over UTF-16 code units (Fowler, Noll, Vo; public domain). */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
