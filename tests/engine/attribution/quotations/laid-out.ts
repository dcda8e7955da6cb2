import type { Span } from '../../../../src/engine/model.ts';

/** Paragraphs as an article holds them: a text with blank lines between, and where each stands. */
export function laidOut(paragraphs: readonly string[]): { text: string; spans: Span[] } {
  let at = 0;
  const spans = paragraphs.map((paragraph): Span => {
    const span: Span = [at, at + paragraph.length];
    at += paragraph.length + 2;
    return span;
  });
  return { text: paragraphs.join('\n\n'), spans };
}
