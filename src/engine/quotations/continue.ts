import type { Span } from '../model.ts';
import type { Draft } from './draft.ts';
import type { Quotation } from './marks.ts';

const inside = ([start, end]: Span, spans: readonly Span[]): boolean => spans.some(([from, to]) => start < to && from < end);
const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/**
 * What a cue does not reach: a quotation that spills into further paragraphs takes them along; a further quotation right behind one
 * in the same paragraph continues it; a paragraph that is a quotation continues the speaker before, as an attribution of its own.
 */
export function continueQuotations(
  text: string,
  paragraphs: readonly Span[],
  quotations: readonly Quotation[],
  drafts: readonly Draft[],
): Draft[] {
  const result = drafts.map((draft) => ({ ...draft, content: [...draft.content] }));
  for (const quotation of quotations) {
    const first = quotation.spans[0];
    if (!first || quotation.spans.length < 2) continue;
    const owner = result.find((draft) => quotation.spans.some((span) => inside(span, draft.content)));
    if (owner) for (const span of quotation.spans) if (!inside(span, owner.content)) owner.content.push(span);
    owner?.content.sort((a, b) => a[0] - b[0]);
  }
  for (const quotation of quotations) {
    const first = quotation.spans[0];
    if (!first || result.some((draft) => quotation.spans.some((span) => inside(span, draft.content)))) continue;
    const paragraph = paragraphs.find(([from, to]) => first[0] >= from && first[0] < to);
    if (!paragraph) continue;
    const before = result.filter((draft) => draft.content.some(([start]) => start >= paragraph[0] && start < first[0])).at(-1);
    const end = before
      ? Math.max(...before.content.map((span) => span[1]), ...before.cue.map((span) => span[1]), before.source?.[1] ?? 0)
      : 0;
    const gap = before ? wordCount(text.slice(end, first[0])) : Number.POSITIVE_INFINITY;
    const afterQuote =
      before?.rule === 'quote then cue' || before?.rule === 'cue then quote' || before?.rule === 'quotation goes on';
    if (
      before &&
      wordCount(text.slice(...first)) >= 3 &&
      gap <= (afterQuote ? 10 : 1) &&
      /[.!?”"’]/.test(text.slice(end, first[0]) + (text[end - 1] ?? ''))
    ) {
      before.content.push(...quotation.spans);
      continue;
    }
    const rest =
      wordCount(text.slice(paragraph[0], first[0])) + wordCount(text.slice(Math.min(first[1], paragraph[1]), paragraph[1]));
    if (rest <= 2 && wordCount(text.slice(...first)) >= 4)
      result.push({ source: null, cue: [], content: [...quotation.spans], act: 'speech', rule: 'quotation goes on' });
  }
  return result.sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0));
}
