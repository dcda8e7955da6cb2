import { type RowBuffer, step } from '../model/rows.ts';
import { hashOf } from '../text/characters.ts';
import { SHAPE } from '../text/shapes.ts';
import { type Columns, PAD } from './columns.ts';
import { finiteVerbs, nearestCues, nextMarks } from './surroundings.ts';

/** Features a token. */
export const TOKEN_SLOTS = 61;

/** Stands for the start of a sentence where a mark is asked for. */
const BOUNDARY = 1;
const THAT = hashOf('that');

/** The first pass's features: the words and marks around a token, its classes, its place, and the likeliest cues beside it. */
export function tokenFeatures(c: Columns, out: RowBuffer): void {
  const n = c.length;
  out.reset(n * TOKEN_SLOTS);
  const { word, small, middle, large, shape, quote, cue, part } = c;
  const { put } = out;
  const near = nearestCues(c, THAT);
  const following = nextMarks(c, BOUNDARY);
  let hasQuote = 0;
  for (let at = PAD; at < n + PAD; at++) if (quote[at]) hasQuote = 1;
  const verbs = finiteVerbs(c);
  const { frames } = c;
  let mark = 0;
  let afterMark = 0;
  for (let i = 0; i < n; i++) {
    const at = i + PAD;
    const w = word[at] as number;
    const w1 = word[at + 1] as number;
    const w2 = word[at + 2] as number;
    const v1 = word[at - 1] as number;
    const v2 = word[at - 2] as number;
    const q = quote[at] as number;
    const s = shape[at] as number;
    const m = middle[at] as number;
    const c64 = small[at] as number;
    put(1, w);
    put(2, v1);
    put(3, w1);
    put(4, v2);
    put(5, w2);
    put(8, v1, w);
    put(9, w, w1);
    put(13, w, q, s);
    put(14, c.suffix[at] as number, s);
    put(15, c.ending[at] as number, s);
    put(17, s, shape[at - 1] as number, shape[at + 1] as number);
    put(18, c64, small[at - 1] as number, small[at + 1] as number);
    put(19, m);
    put(20, middle[at - 1] as number);
    put(21, middle[at + 1] as number);
    put(22, large[at] as number);
    put(23, large[at - 1] as number, large[at] as number);
    put(24, large[at] as number, large[at + 1] as number);
    put(28, c64, small[at + 1] as number, small[at + 2] as number);
    put(30, q, c.fromStart[at] as number, s);
    put(31, q, c.toEnd[at] as number, s);
    put(32, w, c.fromStart[at] as number);

    const left = near.left[i] as number;
    const right = near.right[i] as number;
    const leftWord = left < 0 ? 0 : (word[left + PAD] as number);
    const rightWord = right < 0 ? 0 : (word[right + PAD] as number);
    const leftCue = left < 0 ? 0 : (cue[left + PAD] as number) + 1;
    const rightCue = right < 0 ? 0 : (cue[right + PAD] as number) + 1;
    const leftFar = left < 0 ? 9 : step(i - left - 1);
    const rightFar = right < 0 ? 9 : step(right - i - 1);
    const leftBetween = left < 0 ? 0 : near.between(left + 1, i);
    const rightBetween = right < 0 ? 0 : near.between(i + 1, right) >> 1;
    const rightEnd = right < 0 ? 0 : (c.toEnd[right + PAD] as number) + 1;
    put(33, leftWord, leftFar, leftBetween);
    put(34, rightWord, rightFar, rightBetween);
    put(35, leftCue * 16 + rightCue, leftFar * 16 + rightFar, (leftBetween >> 1) * 4 + rightBetween + 64 * q);
    put(37, leftCue, leftBetween, s * 16 + leftFar);
    put(38, rightCue * 16 + rightEnd, rightBetween * 16 + rightFar, s);
    put(39, w, leftCue, leftFar);
    put(40, w, rightCue, rightFar);
    put(41, mark, afterMark, q);
    put(42, mark, following[i] as number, q * 10 + (c.fromStart[at] as number));
    put(44, q, hasQuote, leftCue * 16 + rightCue);
    put(45, cue[at] as number, q, s);
    put(46, cue[at] as number, cue[at - 1] as number, cue[at + 1] as number);
    put(47, w, hasQuote, c.toEnd[at] as number);
    put(48, c64, leftCue * 16 + leftFar, rightCue * 16 + rightFar);
    put(49, leftWord, leftBetween, rightCue);
    put(51, quote[at + 1] as number, quote[at + 2] as number, w);
    put(52, quote[at - 1] as number, quote[at - 2] as number, w);

    const p = part[at] as number;
    const p1 = part[at + 1] as number;
    const o1 = part[at - 1] as number;
    const parts = (o1 * 17 + p) * 17 + p1;
    put(60, parts);
    put(61, p, p1, part[at + 2] as number);
    put(62, p, o1, part[at - 2] as number);
    put(63, p, q, cue[at] as number);
    put(64, p, leftCue * 16 + leftFar, leftBetween);
    put(65, p, rightCue * 16 + rightFar, rightBetween);
    put(66, parts, quote[at - 1] as number, quote[at - 2] as number);
    put(67, parts, quote[at + 1] as number, quote[at + 2] as number);
    put(68, p, verbs.before[i] as number, (verbs.after[i] as number) * 16 + (c.fromStart[at] as number));
    put(69, p * 4 + (verbs.before[i] as number), mark, following[i] as number);
    put(70, c.suffix[at] as number, o1, p1);
    put(71, m, o1, p1);
    put(72, p, leftWord, leftBetween);
    put(73, w, o1, p1);
    put(74, v1, p, p1);
    put(75, w1, o1, p);
    put(76, parts, verbs.before[i] as number, q);
    const frame = (frames.place[i] as number) * 4 + (frames.kind[i] as number);
    put(77, frame, q, (c.fromStart[at] as number) * 16 + (verbs.before[i] as number));
    put(78, frame, w);
    put(79, frame, p, o1 * 17 + p1);
    put(80, frame, s, mark);
    put(81, frame, v1);

    const isLast = i + 1 < n && c.sentence[at + 1] !== c.sentence[at];
    if (s === SHAPE.mark || isLast) {
      mark = isLast ? BOUNDARY : w;
      afterMark = w1;
    }
  }
}
