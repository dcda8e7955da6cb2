import type { Span } from '../model.ts';

/** A passage by its words and what stands around them (W3C Web Annotation, TextQuoteSelector). */
export interface QuoteSelector {
  exact: string;
  prefix: string;
  suffix: string;
}

/** Letters of context on each side. */
const CONTEXT = 32;

/** The selector of a span of a text. */
export function describe(text: string, [from, to]: Span): QuoteSelector {
  return {
    exact: text.slice(from, to),
    prefix: text.slice(Math.max(0, from - CONTEXT), from),
    suffix: text.slice(to, to + CONTEXT),
  };
}
