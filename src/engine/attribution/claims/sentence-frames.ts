import { SHAPE } from '../text/shapes.ts';
import { QUOTE } from '../text/tokens.ts';
import { COMMA } from './between.ts';
import { type Columns, noFrames, PAD, type SentenceFrames } from './columns.ts';
import { PART } from './parts.ts';

/**
 * Where a token stands towards a frame that tells who says the sentence: "It fell, [Bell said on Friday]." or "[Bell said on Friday] it
 * fell."; a chain that reads word by word cannot see at the sentence's start that such an end comes.
 */
export const FRAME = { none: 0, before: 1, inside: 2, behind: 3 } as const;

/** From this class on a word is a cue oftener than not; "statement" and other nouns only from a higher one ("adds" may be taken for one). */
const LIKELY = 4;
const LIKELY_NOUN = 6;
/** Tokens that a source may have. */
const LONGEST = 14;

/** The frame of each sentence: the one at its end or in its middle goes before one at its start. */
export function sentenceFrames(c: Columns): SentenceFrames {
  const n = c.length;
  const frames = noFrames(n);
  for (let first = 0; first < n; ) {
    let end = first + 1;
    while (end < n && c.sentence[end + PAD] === c.sentence[first + PAD]) end++;
    const frame = frameAtEnd(c, first, end) ?? frameAtStart(c, first, end);
    for (let i = first; frame && i < end; i++) {
      frames.kind[i] = frame.kind;
      frames.cue[i] = frame.cue;
      frames.place[i] = i < frame.from ? FRAME.before : i < frame.to ? FRAME.inside : FRAME.behind;
    }
    first = end;
  }
  return frames;
}

interface Frame {
  from: number;
  to: number;
  cue: number;
  kind: number;
}

const isComma = (c: Columns, i: number): boolean => c.word[i + PAD] === COMMA;
const isVerb = (c: Columns, i: number): boolean => c.part[i + PAD] === PART.finite || c.part[i + PAD] === PART.auxiliary;
const isCue = (c: Columns, i: number): boolean =>
  c.quote[i + PAD] === QUOTE.outside && (c.cue[i + PAD] as number) >= (c.part[i + PAD] === PART.noun ? LIKELY_NOUN : LIKELY);
const isStop = (c: Columns, i: number): boolean => c.shape[i + PAD] === SHAPE.mark && !isComma(c, i);

/** Behind a comma a source and a cue, in either order, and then no further verb up to a comma or the sentence's end. */
function frameAtEnd(c: Columns, first: number, end: number): Frame | null {
  for (let cue = end - 1; cue > first + 2; cue--) {
    if (!isCue(c, cue)) continue;
    const from = commaBefore(c, first + 2, cue);
    if (from < 0) continue;
    let to = cue + 1;
    while (to < end && !isComma(c, to) && !isStop(c, to) && !isVerb(c, to)) to++;
    if (to < end && isVerb(c, to)) continue;
    const isEnd = to >= end - 1 || !isComma(c, to);
    return { from, to, cue, kind: isEnd ? 1 : 2 };
  }
  return null;
}

/** The comma before a source and its cue, or right before the cue; -1 where a verb or another mark comes first. */
function commaBefore(c: Columns, least: number, cue: number): number {
  for (let i = cue - 1; i >= least && cue - i <= LONGEST; i--) {
    if (isComma(c, i)) return i;
    if (isStop(c, i) || (isVerb(c, i) && i < cue - 2) || c.quote[i + PAD] !== QUOTE.outside) return -1;
  }
  return -1;
}

/** A source and a cue with which the sentence begins, or its first clause behind an adverbial. */
function frameAtStart(c: Columns, first: number, end: number): Frame | null {
  for (let i = first; i < end && i - first <= 2 * LONGEST; i++) {
    if (isCue(c, i)) return { from: first, to: i + 1, cue: i, kind: 3 };
    if (isVerb(c, i) || isStop(c, i) || c.quote[i + PAD] !== QUOTE.outside) return null;
  }
  return null;
}
