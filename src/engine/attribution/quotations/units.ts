import type { Span } from '../../model.ts';
import type { SpanList } from '../../spans.ts';

/** The end of a paragraph that announces words. */
const INTRODUCES = /(?:[:,]|\b(?:said|says|wrote|writes|reads?|stated|added)(?: that)?)$/;

/**
 * What is read at one go: a paragraph, and with it the next where it introduces a quotation ("She went on:") that fills that one.
 * @param marked the quotations' spans.
 */
export function unitsOf(text: string, paragraphs: readonly Span[], marked: SpanList): Span[] {
  const units: Span[] = [];
  for (const [from, to] of paragraphs) {
    const last = units.at(-1);
    const isIntroduced =
      last && INTRODUCES.test(text.slice(Math.max(last[0], last[1] - 20), last[1]).trimEnd()) && marked.startsAt(from);
    if (last && isIntroduced) last[1] = to;
    else units.push([from, to]);
  }
  return units;
}
