import { ROLE } from '../../model/labels.ts';
import { level, type Put, step } from '../../model/rows.ts';
import { type Columns, PAD } from '../columns.ts';
import { isMark, type Sight } from './sight.ts';

/** Where a reading's content begins and ends, and what it holds. */
export function contentFeatures(sight: Sight, put: Put): void {
  beginning(sight, put);
  ending(sight, put);
  holding(sight, put);
}

function beginning(s: Sight, put: Put): void {
  const { c, first, quoted, side, frame, readings } = s;
  const way = s.signature(readings.cue.to, first);
  put(304, frame.head, s.word(first), side);
  put(305, frame.headClass, s.part(first), s.part(first - 1));
  put(306, s.word(first - 1), s.word(first), side);
  put(307, s.parts(first - 2), s.parts(first), side);
  put(308, way, frame.headClass, side);
  put(309, s.middle(first), s.part(first - 1), side);
  put(310, step(Math.max(0, first - readings.cue.to)), side, frame.layout);
  put(311, c.fromStart[first + PAD] as number, side, quoted);
  put(312, level(s.tagged(first, ROLE.content)), level(s.tagged(first - 1, ROLE.content)), side);
  put(313, level(s.begins(first, ROLE.content)), side);
  put(314, quotesAround(c, first + PAD, first - 1 + PAD), quoted, side);
  put(367, frame.head, s.part(first), s.part(first + 1));
  put(368, way, s.word(first));
}

function ending(s: Sight, put: Put): void {
  const { c, end, quoted, side, frame } = s;
  put(315, s.part(end - 1), s.part(end), quoted);
  put(316, s.word(end), s.part(end + 1), quoted);
  put(317, s.word(end - 1), s.part(end), quoted);
  put(318, c.toEnd[end - 1 + PAD] as number, quoted, side);
  put(319, s.middle(end), s.part(end - 1), quoted);
  put(320, s.word(end), frame.headClass, side);
  put(321, s.parts(end - 2), s.parts(end), quoted);
  put(322, level(s.tagged(end - 1, ROLE.content)), level(s.tagged(end, ROLE.content)), quoted);
  put(323, quotesAround(c, end - 1 + PAD, end + PAD), quoted, side);
  put(324, s.word(end), s.word(end + 1), side);
}

function holding(s: Sight, put: Put): void {
  const { c, content, first, end, quoted, side, finite, frame } = s;
  const size = content.reduce((sum, { from, to }) => sum + to - from, 0);
  const odds = s.odds(content, ROLE.content);
  const otherCues = content.reduce((sum, { from, to }) => sum + s.cuesBetween(from, to), 0);
  put(325, Math.round(2 * Math.log2(size + 1)), quoted, side);
  put(326, finite, quoted, frame.headClass);
  put(327, finite, s.part(first), side);
  put(328, content.length, quoted, side);
  put(329, (c.sentence[end - 1 + PAD] as number) - (c.sentence[first + PAD] as number), quoted, side);
  put(330, Math.min(4, s.count(content, isMark)), finite, quoted);
  put(331, Math.min(3, otherCues), quoted, side);
  put(332, level(odds.least), quoted);
  put(333, Math.round(odds.mean * 10), quoted, side);
  put(334, Math.min(5, quoteEdges(s)), quoted);
}

const quotesAround = (c: Columns, at: number, beside: number): number =>
  (c.quote[at] as number) * 4 + (c.quote[beside] as number);

/** How often a content's ranges go into quote marks or out of them. */
function quoteEdges({ c, content }: Sight): number {
  let edges = 0;
  for (const { from, to } of content)
    for (let at = from + PAD; at < to + PAD - 1; at++) if (Boolean(c.quote[at]) !== Boolean(c.quote[at + 1])) edges++;
  return edges;
}
