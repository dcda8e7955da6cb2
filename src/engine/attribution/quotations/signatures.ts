import type { Span } from '../../model.ts';
import type { Draft } from './draft.ts';
import type { Quotation } from './marks.ts';

/** Behind a quotation: a dash and a name, with or without a few words on who that is, and the paragraph's end. */
const SIGNED = /^\s*([—–―]|--?)\s*((?:\p{L}+\s){0,3}\p{Lu}(?:(?<=\b\p{Lu})\.|[^.!?\n“”"]){1,90}?)\.?\s*$/u;

/** Code units that a dash, a name and a few words take. */
const LONGEST = 300;

/** A quotation alone in its paragraph is right to be the one who signs it, but for a slogan or two. */
const RIGHT = 0.92;

/** “It holds.” — Jane Doe, in one paragraph or in two. A quotation that the article has word for word elsewhere was only pulled out of it. */
export function readSignatures(text: string, paragraphs: readonly Span[], quotations: readonly Quotation[]): Draft[] {
  const drafts: Draft[] = [];
  const first = new Map(quotations.map((quotation) => [quotation.spans[0]?.[0], quotation]));
  for (const [i, [from, to]] of paragraphs.entries()) {
    const quotation = first.get(from);
    const span = quotation?.spans.length === 1 ? quotation.spans[0] : undefined;
    if (!span) continue;
    const next = paragraphs[i + 1];
    const isAlone = span[1] >= to - 1;
    const [start, end] = isAlone && next ? next : [span[1], to];
    const match = end - start <= LONGEST ? SIGNED.exec(text.slice(start, end)) : null;
    if (!match?.[1] || !match[2] || isPulled(text, span)) continue;
    const dash = start + match[0].indexOf(match[1]);
    const name = start + match[0].indexOf(match[2], match[0].indexOf(match[1]) + match[1].length);
    drafts.push({
      source: [[name, name + match[2].length]],
      cue: [[dash, dash + match[1].length]],
      content: [span],
      act: 'speech',
      right: RIGHT,
      found: 'signature',
    });
  }
  return drafts;
}

function isPulled(text: string, [from, to]: Span): boolean {
  const words = text.slice(from + 1, to - 1);
  return text.indexOf(words) !== from + 1 || text.indexOf(words, to) >= 0;
}
