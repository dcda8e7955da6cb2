import type { Span } from '../model.ts';
import type { Draft } from './draft.ts';

const IN_VIEW =
  /(^|,\s+)(in ((?:his|her|their|\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){0,3}['’]s)) (?:own )?(?:opinion|view|estimation|eyes|judgment|judgement))(,\s+|[.?!]?$)/u;

/** "X, in his opinion, is Y": what stands around the phrase is an attitude of whom it names. */
export function inView(text: string, [from, to]: Span): Draft | null {
  const match = IN_VIEW.exec(text.slice(from, to).replace(/^In\b/, 'in'));
  const [whole, before = '', cue, holder] = match ?? [];
  if (!match || whole === undefined || cue === undefined || holder === undefined) return null;
  const cueStart = from + match.index + before.length;
  const sourceStart = cueStart + 'in '.length;
  const end = /[.?!]$/.test(text.slice(from, to)) ? to - 1 : to;
  const around: Span[] = [
    [from, from + match.index],
    [from + match.index + whole.length, end],
  ];
  const content = around.filter(([start, stop]) => stop - start > 1);
  if (content.reduce((sum, [start, stop]) => sum + stop - start, 0) < 12) return null;
  return {
    source: [sourceStart, sourceStart + holder.replace(/['’]s$/, '').length],
    cue: [[cueStart, cueStart + cue.length]],
    content,
    act: 'attitude',
    rule: 'attitude',
  };
}
