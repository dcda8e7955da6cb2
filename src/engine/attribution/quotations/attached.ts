import type { Span } from '../../model.ts';
import { SpanList } from '../../spans.ts';
import { cueBefore } from './cues/before.ts';
import { cueBehind } from './cues/behind.ts';
import type { Cue } from './cues/cue.ts';
import type { Draft } from './draft.ts';
import type { Quotation } from './marks.ts';
import type { Ownership } from './ownership.ts';
import { isTitled } from './titles.ts';

/** How often a cue that a rule reads beside a quotation is right, where the model read none. */
const RIGHT = { behind: 0.88, before: 0.8 };

/** Quotations that nobody owns yet and that have a source and any verb right behind them, or a verb of saying before them. */
export function attachedQuotations(
  text: string,
  quotations: readonly Quotation[],
  book: Ownership,
  drafts: readonly Draft[],
): Draft[] {
  const taken = new SpanList(merged(drafts.flatMap(({ cue, source }) => [...cue, ...source])));
  return quotations.flatMap((quotation): Draft[] => {
    const [first, last] = [quotation.spans[0], quotation.spans.at(-1)];
    if (!first || !last || book.ownerOf(quotation)) return [];
    const behind = free(cueBehind(text, last, book.paragraphEnd(last[0])), taken);
    const before =
      behind || !isSaid(text, first) || isTitled(text, first)
        ? null
        : free(cueBefore(text, book.paragraphStart(first[0]), first[0]), taken);
    const cue = behind ?? before;
    if (!cue) return [];
    return [
      {
        source: [cue.source],
        cue: [cue.cue],
        content: [...quotation.spans],
        act: 'speech',
        right: behind ? RIGHT.behind : RIGHT.before,
        found: 'attached',
      },
    ];
  });
}

const free = (cue: Cue | null, taken: SpanList): Cue | null => (cue && !taken.within(cue.cue).length ? cue : null);

/** It begins like a sentence: a title or a scare quote behind a verb of saying seldom does and has more than a word. */
const isSaid = (text: string, [from, to]: Span): boolean =>
  /^.{1,2}?[\p{Lu}\p{N}[…‘'“"]/u.test(text.slice(from, from + 3)) && text.slice(from, to).split(/\s+/).length >= 2;

/** Spans that overlap, as one: a list of spans must not hold such. */
function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}
