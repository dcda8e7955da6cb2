import type { Span } from '../model.ts';

/** A passage by its words and what stands around them (W3C Web Annotation, TextQuoteSelector). */
export interface QuoteSelector {
  exact: string;
  prefix: string;
  suffix: string;
}

/** Letters of context on each side: enough to hold who says it. */
const CONTEXT = 64;

/** The selector of a span of a text, with so many letters of context on each side. */
export function describe(text: string, [from, to]: Span, context = CONTEXT): QuoteSelector {
  return {
    exact: text.slice(from, to),
    prefix: text.slice(Math.max(0, from - context), from),
    suffix: text.slice(to, to + context),
  };
}
