import { SHAPE } from '../text/shapes.ts';
import { type Columns, PAD } from './columns.ts';
import { PART } from './parts.ts';

/** From this class on a word counts as a likely cue. */
const LIKELY = 2;

/** The nearest likely cue to each side of every token in its sentence, -1 where there is none. */
export interface NearestCues {
  left: Int32Array;
  right: Int32Array;
  /** Marks (at most 3) times two, and one for a "that", in tokens [from, to). */
  between(from: number, to: number): number;
}

export function nearestCues(c: Columns, that: number): NearestCues {
  const n = c.length;
  const left = new Int32Array(n);
  const right = new Int32Array(n);
  const marks = new Int32Array(n + 1);
  const thats = new Int32Array(n + 1);
  let last = -1;
  for (let i = 0; i < n; i++) {
    const at = i + PAD;
    if (last >= 0 && c.sentence[at] !== c.sentence[last + PAD]) last = -1;
    left[i] = last;
    if ((c.cue[at] as number) >= LIKELY) last = i;
    marks[i + 1] = (marks[i] as number) + (c.shape[at] === SHAPE.mark ? 1 : 0);
    thats[i + 1] = (thats[i] as number) + (c.word[at] === that ? 1 : 0);
  }
  last = -1;
  for (let i = n - 1; i >= 0; i--) {
    const at = i + PAD;
    if (last >= 0 && c.sentence[at] !== c.sentence[last + PAD]) last = -1;
    right[i] = last;
    if ((c.cue[at] as number) >= LIKELY) last = i;
  }
  const between = (from: number, to: number): number =>
    Math.min(3, (marks[to] as number) - (marks[from] as number)) * 2 +
    Math.min(1, (thats[to] as number) - (thats[from] as number));
  return { left, right, between };
}

/** The next mark behind each token in its sentence; `boundary` where the sentence ends before one. */
export function nextMarks(c: Columns, boundary: number): Int32Array {
  const next = new Int32Array(c.length);
  let mark = boundary;
  for (let i = c.length - 1; i >= 0; i--) {
    const at = i + PAD;
    next[i] = mark;
    if (c.shape[at] === SHAPE.mark) mark = c.word[at] as number;
    if (i > 0 && c.sentence[at] !== c.sentence[at - 1]) mark = boundary;
  }
  return next;
}

/** How many finite verbs (at most 3) stand before and after each token in its sentence: clauses, as far as they can be counted. */
export function finiteVerbs(c: Columns): { before: Uint8Array; after: Uint8Array } {
  const before = new Uint8Array(c.length);
  const after = new Uint8Array(c.length);
  const isClause = (at: number): boolean => c.part[at] === PART.finite || c.part[at] === PART.auxiliary;
  for (let i = 1; i < c.length; i++) {
    const at = i + PAD;
    if (c.sentence[at] !== c.sentence[at - 1]) continue;
    before[i] = Math.min(3, (before[i - 1] as number) + (isClause(at - 1) ? 1 : 0));
  }
  for (let i = c.length - 2; i >= 0; i--) {
    const at = i + PAD;
    if (c.sentence[at] !== c.sentence[at + 1]) continue;
    after[i] = Math.min(3, (after[i + 1] as number) + (isClause(at + 1) ? 1 : 0));
  }
  return { before, after };
}
