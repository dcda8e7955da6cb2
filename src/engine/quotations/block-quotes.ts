import type { Block } from '../model.ts';
import type { Quotation } from './marks.ts';

/**
 * Block quotes without marks that a paragraph introduces ("The letter reads:"): the setting stands for the marks. Others may be
 * pulled out of the text or be somebody's post, and are no quotation by themselves.
 */
export function blockQuotations(
  text: string,
  blocks: readonly Pick<Block, 'span' | 'role'>[],
  marked: readonly Quotation[],
): Quotation[] {
  const hasMarks = ([from, to]: Block['span']): boolean =>
    marked.some(({ spans }) => spans.some((span) => span[0] < to && from < span[1] && span[1] - span[0] > (to - from) / 2));
  return blocks.flatMap(({ role, span }, i): Quotation[] => {
    const before = blocks[i - 1];
    const isIntroduced = before !== undefined && /:\s*$/.test(text.slice(...before.span));
    return role === 'quote' && isIntroduced && !hasMarks(span) ? [{ spans: [span], closed: true }] : [];
  });
}
