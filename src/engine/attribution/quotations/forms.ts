import type { Form, Span } from '../../model.ts';

/** Direct where every letter of the content stands in quote marks, mixed where some do, indirect where none does. */
export function formOf(text: string, content: readonly Span[], quotations: readonly Span[]): Form {
  let letters = 0;
  let quoted = 0;
  for (const [from, to] of content) {
    for (const match of text.slice(from, to).matchAll(/[\p{L}\p{N}]+/gu)) {
      letters += match[0].length;
      const at = from + match.index;
      if (quotations.some(([start, end]) => at >= start && at < end)) quoted += match[0].length;
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted === letters ? 'direct' : 'mixed';
}
