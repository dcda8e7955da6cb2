import type { Span } from '../../model.ts';
import { type Family, isAlike, isSingle, opens } from './mark-kinds.ts';
import { type Pairs, pairsOf } from './mark-pairs.ts';
import { endWithout, startWithout } from './missing-marks.ts';
import { isQuotation } from './no-quotations.ts';

/** Words in quote marks, marks included: one span a paragraph. Only the outermost marks count. */
export interface Quotation {
  spans: Span[];
  /** False where the closing mark is missing: the quotation then ends with its paragraph. */
  closed: boolean;
}

interface Pending {
  quotation: Quotation;
  family: Family;
}

/**
 * The quotations of a text, paragraph by paragraph. A quotation left open at a paragraph's end goes on in the next one when that
 * begins with an opening mark of the same family (the typographers' rule for quotations over several paragraphs), or has none but
 * the closing one.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const found: Quotation[] = [];
  let pending: Pending | null = null;
  for (const [i, span] of paragraphs.entries()) {
    const pairs = pairsOf(text, span[0], span[1], familyAt(text, paragraphs[i + 1]));
    pending = readParagraph(text, span, pairs, pending, found);
    if (pending && !reopens(text, paragraphs[i + 1], pending)) {
      const last = pending.quotation.spans.at(-1);
      if (last) last[1] = endWithout(text, last);
      pending = null;
    }
  }
  return found.filter(({ spans }) => spans.length > 1 || spans.every((span) => isQuotation(text, span)));
}

const familyAt = (text: string, paragraph: Span | undefined): Family | null =>
  paragraph ? opens(text, paragraph[0], paragraph[0]) : null;

/** Whether a paragraph takes up the quotation left open before it. */
function reopens(text: string, paragraph: Span | undefined, { family }: Pending): boolean {
  if (!paragraph) return false;
  const next = familyAt(text, paragraph);
  if (next) return isAlike(next, family);
  const { stray, closed } = pairsOf(text, paragraph[0], paragraph[1]);
  return stray > 0 && closed.every(([start]) => start > stray) && isSingle(family) === (text[stray] === '’');
}

/** Adds a paragraph's quotations; what comes back is the one left open at its end. */
function readParagraph(
  text: string,
  [from, to]: Span,
  pairs: Pairs,
  pending: Pending | null,
  found: Quotation[],
): Pending | null {
  const { closed, left, stray } = pairs;
  const add = (span: Span): void => {
    found.push({ spans: [span], closed: true });
  };
  if (pending && !closed.some(([start]) => start === from) && stray > 0) {
    pending.quotation.spans.push([from, stray + 1]);
    pending.quotation.closed = true;
    for (const span of closed) if (span[0] > stray) add(span);
  } else {
    if (!pending && stray > 0 && !closed.some(([start]) => start < stray)) {
      const start = startWithout(text, [from, stray + 1]);
      if (start !== null) add([start, stray + 1]);
    }
    for (const span of closed) {
      if (pending && span[0] === from) {
        pending.quotation.spans.push(span);
        pending.quotation.closed = true;
      } else add(span);
    }
  }
  if (!left) return null;
  if (pending && left.start === from && !pending.quotation.closed) {
    pending.quotation.spans.push([from, to]);
    return pending;
  }
  const quotation: Quotation = { spans: [[left.start, to]], closed: false };
  found.push(quotation);
  return { quotation, family: left.family };
}
