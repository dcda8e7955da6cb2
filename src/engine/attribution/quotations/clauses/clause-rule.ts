import type { Span } from '../../../model.ts';
import type { SpanList } from '../../../spans.ts';
import { isSpeechVerb } from '../cues/cue.ts';
import type { Draft } from '../draft.ts';

/** What a rule may look at: a claim, the others of its paragraph, its sentence, and the quotations. */
export interface ClauseSetting {
  text: string;
  draft: Draft;
  others: readonly Draft[];
  /** The sentence in which the claim's cue stands. */
  sentence: Span;
  marked: SpanList;
}

/** Knows one way in which a sentence parts what is said from who says it; null where this is none, or nothing is to be mended. */
export type ClauseRule = (setting: ClauseSetting) => Span[] | null;

/** Source and cue that stand side by side, as one; null where words stand between them or one is missing. */
export function framed(text: string, { source, cue }: Draft): Span | null {
  const [who, verb] = [source[0], cue[0]];
  if (!who || !verb || cue.length > 1) return null;
  const [first, second] = who[0] <= verb[0] ? [who, verb] : [verb, who];
  const between = text.slice(first[1], second[0]);
  if (first[1] > second[0]) return [first[0], Math.max(first[1], second[1])];
  return /^,?\s?(?:\p{Ll}+ly\s|also\s|later\s|then\s)?$/u.test(between) ? [first[0], second[1]] : null;
}

/** How a sentence may begin before what is said: what joins it to the one before. */
export const JOINS =
  /^(?:(?:However|Meanwhile|Elsewhere|Still|Furthermore|Moreover|Nevertheless|Nonetheless|But|And|Yet)\b,?\s)+/;

/** Whether the cue is a verb of saying. */
export const saysIt = (text: string, { cue }: Draft): boolean =>
  cue.some((span) =>
    isSpeechVerb(
      text
        .slice(...span)
        .split(/\s/)
        .at(-1) ?? '',
    ),
  );
