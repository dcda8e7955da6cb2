import type { Span } from '../../model.ts';
import { SpanList } from '../../spans.ts';
import { cueBefore } from './cues/before.ts';
import { cueBehind } from './cues/behind.ts';
import type { Cue } from './cues/cue.ts';
import type { Draft } from './draft.ts';
import { widthAt } from './mark-kinds.ts';
import { pairsOf } from './mark-pairs.ts';
import type { Quotation } from './marks.ts';
import { isQuotation } from './no-quotations.ts';
import type { Ownership } from './ownership.ts';

/** What a cue right beside a quotation inside another statement is right in. */
const RIGHT = 0.8;

/**
 * Quotations inside somebody's statement that have a source of their own: "He told me, ‘Never again,’" and, in indirect speech, "She
 * said he had replied “never”". The statement around them stays whole.
 */
export function innerQuotations(
  text: string,
  quotations: readonly Quotation[],
  drafts: readonly Draft[],
  book: Ownership,
): Draft[] {
  return [...inQuotations(text, quotations, book), ...inClaims(text, quotations, drafts)];
}

function inQuotations(text: string, quotations: readonly Quotation[], book: Ownership): Draft[] {
  return quotations.flatMap((quotation) => {
    const outer = book.ownerOf(quotation);
    if (!outer) return [];
    return quotation.spans.flatMap(([from, to]) => {
      const start = from + widthAt(text, from);
      const marked = pairsOf(text, start, to - 1).closed.filter((span) => isQuotation(text, span));
      return marked.flatMap((span): Draft[] => {
        const cue = cueBefore(text, start, span[0], true) ?? cueBehind(text, span, to - 1);
        return cue ? [{ ...draftOf(cue, span, outer), isQuoted: true }] : [];
      });
    });
  });
}

function inClaims(text: string, quotations: readonly Quotation[], drafts: readonly Draft[]): Draft[] {
  const owned = new Set(drafts.map(({ cue }) => cue[0]?.[0]));
  const spans = new SpanList(quotations.flatMap((quotation) => quotation.spans));
  return drafts.flatMap((outer) =>
    outer.found !== 'model'
      ? []
      : outer.content.flatMap(([from, to]) =>
          spans
            .within([from, to])
            .filter((span) => span[0] > from && span[1] <= to)
            .flatMap((span): Draft[] => {
              const cue = cueBefore(text, from, span[0], true);
              return cue && cue.source[0] >= from && !owned.has(cue.cue[0]) ? [draftOf(cue, span, outer)] : [];
            }),
        ),
  );
}

const draftOf = ({ source, cue }: Cue, span: Span, inside: Draft): Draft => ({
  source: [source],
  cue: [cue],
  content: [span],
  act: 'speech',
  right: RIGHT,
  found: 'inner',
  inside,
});
