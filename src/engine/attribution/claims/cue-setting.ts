import { SHAPE } from '../text/shapes.ts';
import { QUOTE } from '../text/tokens.ts';
import { COMMA, THAT } from './between.ts';
import type { CueCandidate } from './candidates.ts';
import { type Columns, PAD } from './columns.ts';

/** The cue itself and what it stands between. */
export interface Frame {
  head: number;
  headClass: number;
  headEnding: number;
  headPart: number;
  sentence: number;
  before: number;
  /** Kinds of what stands before and after the cue, times eight and one. */
  layout: number;
  place: number;
}

export function frameOf(c: Columns, cue: CueCandidate): Frame {
  let head = cue.from + PAD;
  for (let at = head; at < cue.to + PAD; at++) if ((c.cue[at] as number) > (c.cue[head] as number)) head = at;
  const first = cue.from + PAD;
  const last = cue.to - 1 + PAD;
  return {
    head: c.word[head] as number,
    headClass: c.middle[head] as number,
    headEnding: c.ending[head] as number,
    headPart: c.part[head] as number,
    sentence: c.sentence[first] as number,
    before: c.word[first - 1] as number,
    layout: beforeKind(c, first) * 8 + afterKind(c, last),
    place: (c.toEnd[last] as number) * 8 + (c.fromStart[first] as number),
  };
}

function beforeKind(c: Columns, first: number): number {
  if (c.quote[first - 1] === QUOTE.closing) return 1;
  if (c.word[first - 1] === COMMA) return c.quote[first - 2] === QUOTE.closing ? 2 : 3;
  if (c.sentence[first - 1] !== c.sentence[first]) return 4;
  return c.shape[first - 1] === SHAPE.mark ? 5 : 0;
}

function afterKind(c: Columns, last: number): number {
  if (c.quote[last + 1] === QUOTE.opening) return 1;
  if (c.word[last + 1] === THAT) return 2;
  if (c.word[last + 1] === COMMA) return 3;
  if (c.sentence[last + 1] !== c.sentence[last]) return 4;
  if (c.shape[last + 1] !== SHAPE.mark) return 0;
  return c.sentence[last + 2] !== c.sentence[last] ? 4 : 5;
}
