import type { Span } from '../../model.ts';
import { attachedQuotations } from './attached.ts';
import type { Draft } from './draft.ts';
import { innerQuotations } from './inner.ts';
import { readIntroductions } from './introductions.ts';
import type { Quotation } from './marks.ts';
import { Ownership } from './ownership.ts';

/** How often a quotation without a cue is the last speaker's: right behind a quotation of his, and elsewhere. */
const GOES_ON = { behindQuotation: 0.8, elsewhere: 0.5 };

/** More than forty words, and more than two, in code units: farther off nothing needs to be counted. */
const FAR = 400;
const NEAR = 60;

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
const startOf = (draft: Draft): number => draft.content[0]?.[0] ?? 0;

/**
 * What a cue does not reach: a quotation that the paragraph before introduces; one that spills into further paragraphs takes them along; a further quotation right behind one
 * in the same paragraph continues it; a paragraph that is a quotation continues the speaker before, as an attribution of its own.
 */
export function continueQuotations(
  text: string,
  paragraphs: readonly Span[],
  quotations: readonly Quotation[],
  drafts: readonly Draft[],
): Draft[] {
  const result = drafts.map((draft) => ({ ...draft, content: [...draft.content] })).sort((a, b) => startOf(a) - startOf(b));
  const book = new Ownership(paragraphs, quotations);
  for (const draft of result) for (const span of draft.content) book.note(draft, span);
  const attached = attachedQuotations(text, quotations, book, result);
  for (const draft of attached) for (const span of draft.content) book.note(draft, span);
  for (const draft of attached) result.push(draft);
  const introduced = readIntroductions(text, paragraphs, quotations, (quotation) => book.ownerOf(quotation) !== undefined);
  for (const draft of introduced) for (const span of draft.content) book.note(draft, span);
  for (const draft of introduced) result.push(draft);

  for (const quotation of quotations) {
    const owner = quotation.spans.length > 1 ? book.ownerOf(quotation) : undefined;
    for (const span of owner ? quotation.spans : []) {
      if (!owner || book.isOwned(span)) continue;
      owner.content.push(span);
      book.note(owner, span);
    }
    owner?.content.sort((a, b) => a[0] - b[0]);
  }
  for (const quotation of quotations) {
    const first = quotation.spans[0];
    const at = first ? book.paragraphAt(first[0]) : -1;
    const paragraph = paragraphs[at];
    if (!first || !paragraph || book.ownerOf(quotation)) continue;
    const before = book.lastBefore(at, first[0]);
    if (before && goesOn(text, book.endOf(before), book.isQuoted(before), first)) {
      before.content.push(...quotation.spans);
      before.content.sort((a, b) => a[0] - b[0]);
      for (const span of quotation.spans) book.note(before, span);
    } else if (fills(text, first, paragraph) || isSentence(text, first, paragraph)) {
      const alone: Draft = {
        source: [],
        cue: [],
        content: [...quotation.spans],
        act: 'speech',
        right: book.inParagraph(at - 1).some((draft) => book.isQuoted(draft)) ? GOES_ON.behindQuotation : GOES_ON.elsewhere,
        found: 'goes on',
      };
      result.push(alone);
      for (const span of quotation.spans) book.note(alone, span);
    }
  }
  for (const draft of innerQuotations(text, quotations, result, book)) result.push(draft);
  return result.sort((a, b) => startOf(a) - startOf(b));
}

/**
 * A quotation right behind an attribution of the same paragraph: between them stands the rest of its sentence and no other; or it goes
 * on with the sentence that the first part, ending in a comma, began.
 */
function goesOn(text: string, end: number, isQuoted: boolean, first: Span): boolean {
  if (first[0] - end > FAR) return false;
  const between = text.slice(end, first[0]);
  if (wordCount(text.slice(...first)) < 3 || !/[.!?”"’]/.test(between + (text[end - 1] ?? ''))) return false;
  if (!isQuoted) return wordCount(between) <= 1;
  const isNewSentence = /(?:^|[.!?…][”"’'»]?)\s*$/.test(between) || /^\s*$/.test(between);
  if (isNewSentence) return wordCount(between) <= 10 || (wordCount(between) <= 40 && !/[.!?]\s+\p{Lu}/u.test(between));
  const isBroken = /[,—–-][”"’'»]?\s*$/.test(text.slice(Math.max(0, end - 3), end)) || /^[”"’'»]?,/.test(between);
  return isBroken && /[,:—–]\s*$/.test(between) && wordCount(between) <= 10;
}

/** A whole sentence between whole sentences of the paragraph: no title and no scare quote looks so. */
function isSentence(text: string, [start, end]: Span, [from]: Span): boolean {
  if (start > from && !/[.!?]\s*$/.test(text.slice(Math.max(from, start - 3), start))) return false;
  const words = text.slice(start, end);
  return /^.\p{Lu}/u.test(words) && /[.!?…].$/u.test(words) && wordCount(words.slice(0, FAR)) >= 5 && !isHeading(words);
}

/** ‘Coal Isn’t the Villain’: capitals all along, and no full sentence. */
function isHeading(words: string): boolean {
  const long = words.match(/\p{L}{4,}/gu) ?? [];
  return long.length > 1 && long.length <= 8 && long.every((word) => /^\p{Lu}/u.test(word));
}

/** The paragraph is the quotation and next to nothing else. */
function fills(text: string, [start, end]: Span, [from, to]: Span): boolean {
  if (start - from > NEAR || to - end > NEAR) return false;
  const rest = wordCount(text.slice(from, start)) + wordCount(text.slice(Math.min(end, to), to));
  const words = text.slice(start, end);
  return rest <= 2 && wordCount(words) >= 4 && !isHeading(words);
}
