import type { Span } from '../../model.ts';

/** No typist wraps lines longer than this. */
const WRAPPED = 120;

/**
 * The paragraphs of plain text, between blank lines, whatever the line ends are; trimmed. Where lines are longer than anyone wraps
 * them, each line is one.
 */
export function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  const add = (from: number, to: number): void => {
    const part = text.slice(from, to);
    const trimmed = part.trim();
    const start = from + part.length - part.trimStart().length;
    if (trimmed) spans.push([start, start + trimmed.length]);
  };
  let from = 0;
  const isWrapped = text.split('\n').every((line) => line.length <= WRAPPED);
  for (const blank of text.matchAll(isWrapped ? /\n\s*\n/g : /\n\s*/g)) {
    add(from, blank.index);
    from = blank.index + blank[0].length;
  }
  add(from, text.length);
  return spans;
}
