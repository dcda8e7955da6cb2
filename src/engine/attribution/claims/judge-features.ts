import { level, type RowBuffer, rowOf, step } from '../model/rows.ts';
import type { Claim, TokenRange } from './claim.ts';
import { type Columns, PAD } from './columns.ts';
import { frameOf } from './cue-setting.ts';
import { PART } from './parts.ts';

/** The row of the feature that every claim has. */
export const ALWAYS = rowOf(200, 0, 0, 0);

/** Features a claim. */
export const JUDGE_SLOTS = 50;

/** How much of a content stands in quote marks: nothing, some, most, all. */
export function quotedShare(c: Columns, content: readonly TokenRange[]): number {
  let [quoted, all] = [0, 0];
  for (const { from, to } of content)
    for (let at = from + PAD; at < to + PAD; at++) {
      all++;
      if (c.quote[at]) quoted++;
    }
  if (quoted === 0) return 0;
  return quoted < all * 0.3 ? 1 : quoted < all * 0.95 ? 2 : 3;
}

const covers = (ranges: readonly TokenRange[], i: number): boolean => ranges.some(({ from, to }) => i >= from && i < to);
const meet = (a: readonly TokenRange[], b: readonly TokenRange[]): boolean =>
  a.some((x) => b.some((y) => x.from < y.to && y.from < x.to));
const sizeOf = (ranges: readonly TokenRange[]): number => ranges.reduce((sum, { from, to }) => sum + to - from, 0);

/** Where a content stands to its cue: after, before or around it, and how close. */
function sideOf({ cue, content }: Claim): number {
  const first = content[0]?.from ?? 0;
  const end = content.at(-1)?.to ?? 0;
  if (first >= cue.to) return 1 + Math.min(3, first - cue.to);
  return end <= cue.from ? 6 + Math.min(3, cue.from - end) : 11;
}

/** Finite verbs in a content, at most 3: most of what is said is a clause. */
function finiteIn(c: Columns, content: readonly TokenRange[]): number {
  let count = 0;
  for (const { from, to } of content)
    for (let at = from + PAD; at < to + PAD; at++) if (c.part[at] === PART.finite || c.part[at] === PART.auxiliary) count++;
  return Math.min(3, count);
}

/** What tells whether a claim is right, and speech or attitude: its cue, its odds, its shape, and its rivals in the paragraph. */
export function judgeFeatures(c: Columns, claim: Claim, all: readonly Claim[], out: RowBuffer): void {
  out.reset(JUDGE_SLOTS);
  const { put } = out;
  const { cue, content, source, contentOdds, sourceOdds } = claim;
  const frame = frameOf(c, cue);
  const odds = Math.round(2 * Math.log((cue.probability + 0.005) / (1.005 - cue.probability))) + 12;
  const quoted = quotedShare(c, content);
  const mean = Math.round(contentOdds.mean * 10);
  const sourceMean = Math.round(sourceOdds * 10);
  const size = Math.round(Math.log2(sizeOf(content) + 1));
  const side = sideOf(claim);
  const cueClass = c.cue[cue.to - 1 + PAD] as number;
  const last = c.word[cue.to - 1 + PAD] as number;
  const first = content[0]?.from ?? 0;
  const end = content.at(-1)?.to ?? 0;
  const sourceAt = (source[0]?.from ?? 0) + PAD;
  const hasSource = source.length ? 1 : 0;
  const sourceShape = hasSource ? (c.shape[sourceAt] as number) : 0;
  const sourceSide = hasSource ? (sourceAt - PAD >= cue.to ? 2 : 1) : 0;
  const rivals = all.filter((other) => other !== claim);
  const beaten = rivals.some((other) => other.cue.probability > cue.probability && meet(other.content, content)) ? 1 : 0;
  const inside = rivals.some(
    (other) => other.cue.probability > cue.probability / 2 && (covers(other.content, cue.from) || covers(other.source, cue.from)),
  )
    ? 1
    : 0;
  put(200, 0);
  put(201, odds);
  put(202, odds, quoted);
  put(203, mean);
  put(204, sourceMean);
  put(205, mean, sourceMean);
  put(206, quoted);
  put(207, frame.head);
  put(208, frame.head, quoted);
  put(209, last, cue.to - cue.from);
  put(210, cueClass, quoted);
  put(211, size, quoted);
  put(212, side);
  put(213, side, quoted);
  put(214, content.length);
  put(215, Math.round(contentOdds.least * 10));
  put(216, Math.round(contentOdds.start * 10));
  put(217, Math.round(contentOdds.end * 10));
  put(218, Math.round(contentOdds.start * 10), Math.round(contentOdds.end * 10));
  put(219, beaten);
  put(220, inside);
  put(221, hasSource, cueClass);
  put(222, Math.min(6, sizeOf(source)));
  put(223, odds, mean);
  put(224, odds, sourceMean);
  put(225, sourceShape, quoted);
  put(226, odds, cueClass);
  put(227, frame.headClass);
  put(228, frame.headEnding, quoted);
  put(229, frame.layout, quoted);
  put(230, frame.layout, side);
  put(231, c.word[first + PAD] as number);
  put(232, c.toEnd[end - 1 + PAD] as number, quoted);
  put(233, c.middle[sourceAt] as number, hasSource);
  put(234, hasSource ? (c.word[sourceAt] as number) : 0);
  put(235, sourceSide, side, quoted);
  put(236, frame.head, c.word[first + PAD] as number);
  put(237, c.small[first + PAD] as number, cueClass);
  put(238, beaten * 2 + inside, odds);
  const cuePart = frame.headPart;
  const firstPart = c.part[first + PAD] as number;
  const endPart = c.part[end - 1 + PAD] as number;
  const lastSource = hasSource ? (c.part[(source.at(-1)?.to ?? 1) - 1 + PAD] as number) : PART.none;
  put(240, cuePart, frame.layout, quoted);
  put(241, cuePart, firstPart, c.part[first + 1 + PAD] as number);
  put(242, cuePart, hasSource ? (c.part[sourceAt] as number) : PART.none, lastSource);
  put(243, endPart, c.part[end + PAD] as number, quoted);
  put(244, cuePart, odds);
  put(245, lastSource, c.middle[(source.at(-1)?.to ?? 1) - 1 + PAD] as number, hasSource);
  put(246, finiteIn(c, content), quoted, cueClass);
  put(247, c.part[cue.to + PAD] as number, c.part[cue.from - 1 + PAD] as number, cuePart);
  put(248, Math.round(claim.choiceOdds * 10));
  put(249, Math.round(claim.choiceOdds * 10), quoted, odds);
  put(239, level(cue.probability), level(contentOdds.least), step(rivals.length));
}
