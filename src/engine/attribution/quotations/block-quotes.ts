import type { Block } from '../../model.ts';
import { SpanList } from '../../spans.ts';
import type { Quotation } from './marks.ts';

/**
 * Adds the block quotes without marks that a paragraph introduces ("The letter reads:"): the setting stands for the marks, and what
 * is marked inside belongs to it. Others may be pulled out of the text or be somebody's post, and are no quotation by themselves.
 */
export function withBlockQuotes(
  text: string,
  blocks: readonly Pick<Block, 'span' | 'role'>[],
  marked: readonly Quotation[],
): Quotation[] {
  const marks = new SpanList(marked.flatMap(({ spans }) => spans));
  const hasMarks = ([from, to]: Block['span']): boolean =>
    marks.within([from, to]).some((span) => span[1] - span[0] > (to - from) / 2);
  const set = blocks.flatMap(({ role, span }, i) => {
    const before = blocks[i - 1];
    const isIntroduced = role === 'quote' && before !== undefined && /:\s*$/.test(text.slice(...before.span));
    return isIntroduced && !hasMarks(span) ? [span] : [];
  });
  if (!set.length) return [...marked];
  const taken = new SpanList(set);
  const outside = marked.filter(({ spans }) => spans.every((span) => !taken.within(span).length));
  return [...outside, ...set.map((span): Quotation => ({ spans: [span], closed: true }))].sort(
    (a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0),
  );
}
