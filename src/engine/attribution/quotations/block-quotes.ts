import type { Block, Span } from '../../model.ts';
import { SpanList } from '../../spans.ts';
import type { Draft } from './draft.ts';
import type { Quotation } from './marks.ts';

type Paragraph = Pick<Block, 'span' | 'role'>;

/** The paragraph before announces words: "The letter reads:", "According to the coach,". */
const INTRODUCES = /(?:[:,]|\b(?:said|says|wrote|writes|reads?|stated|added|that)|…)\s*$/i;

/** A block quote's last line that names somebody: "— Ida Krog, engineer", or "Ida Krog" without a full stop. */
const SIGNED = /^([—–―-]{0,2})\s*((?:\p{L}[\p{L}’'.-]*\s){0,3}\p{Lu}[^.!?:\n“”"]{1,90})$/u;

/** "It holds. — Ida Krog", all in one paragraph. */
const INSIDE = /(?<=[.!?…])\s+[—–―-]{1,2}\s*\p{Lu}[^.!?:\n“”"]{1,90}$/u;

/** What a signature under a block quote is right in. */
const RIGHT = 0.92;

/** Block quotes as somebody's words: those that a paragraph introduces, and those that are signed. */
export interface BlockQuotes {
  /** All quotations of the article, the introduced block quotes among them. */
  quotations: Quotation[];
  /** The signed ones. */
  drafts: Draft[];
}

/**
 * Adds the block quotes without marks that a paragraph introduces ("The letter reads:"): the setting stands for the marks, and what
 * is marked inside belongs to it. Signed ones are their signer's. Others may be pulled out of the text or be somebody's post, and are
 * no quotation by themselves.
 * @param taken spans of what is known to be somebody's words already: embedded posts
 */
export function withBlockQuotes(
  text: string,
  blocks: readonly Paragraph[],
  marked: readonly Quotation[],
  taken: SpanList = new SpanList([]),
): BlockQuotes {
  const marks = new SpanList(marked.flatMap(({ spans }) => spans));
  const hasMarks = ([from, to]: Span): boolean => marks.within([from, to]).some((span) => span[1] - span[0] > (to - from) / 2);
  const set: Span[][] = [];
  const drafts: Draft[] = [];
  for (const { before, spans } of groupsOf(blocks)) {
    if (spans.some((span) => hasMarks(span) || taken.within(span).length > 0)) continue;
    const signed = signatureUnder(text, spans);
    if (signed) drafts.push(signed);
    else if (before && INTRODUCES.test(text.slice(Math.max(before[0], before[1] - 20), before[1]))) set.push(spans);
  }
  if (!set.length) return { quotations: [...marked], drafts };
  const all = new SpanList(set.flat());
  const outside = marked.filter(({ spans }) => spans.every((span) => !all.within(span).length));
  const quotations = [...outside, ...set.map((spans): Quotation => ({ spans, closed: true }))].sort(
    (a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0),
  );
  return { quotations, drafts };
}

/** Block quotes that follow one another, with the paragraph before. */
function groupsOf(blocks: readonly Paragraph[]): { before: Span | null; spans: Span[] }[] {
  const groups: { before: Span | null; spans: Span[] }[] = [];
  for (const [i, { role, span }] of blocks.entries()) {
    if (role !== 'quote') continue;
    const before = blocks[i - 1];
    if (before?.role === 'quote') groups.at(-1)?.spans.push(span);
    else groups.push({ before: before?.span ?? null, spans: [span] });
  }
  return groups;
}

/** The draft of a block quote whose last line, or the end of it, is a name; null where it is none, or where the words were pulled out of the article. */
function signatureUnder(text: string, spans: readonly Span[]): Draft | null {
  const line = spans.at(-1);
  if (!line) return null;
  const inside = INSIDE.exec(text.slice(Math.max(line[0], line[1] - 120), line[1]));
  const start = inside ? line[1] - inside[0].length : line[0];
  const above: Span[] = spans.slice(0, -1).map(([from, to]) => [from, to]);
  if (inside && start > line[0]) above.push([line[0], start]);
  const last = above.at(-1);
  const match = line[1] - start > 120 ? null : SIGNED.exec(text.slice(start, line[1]).trim());
  if (!last || !match?.[2] || isPulled(text, last)) return null;
  const isName = match[1] || (/[.!?…”"]$/.test(text.slice(...last)) && match[2].split(' ').length <= 10);
  const name = line[1] - match[2].length;
  return isName ? { source: [[name, line[1]]], cue: [], content: above, act: 'speech', right: RIGHT, found: 'signature' } : null;
}

const isPulled = (text: string, [from, to]: Span): boolean => {
  const words = text.slice(from, to);
  return text.indexOf(words) !== from || text.indexOf(words, to) >= 0;
};
