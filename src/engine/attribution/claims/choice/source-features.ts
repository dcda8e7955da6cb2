import { ROLE } from '../../model/labels.ts';
import { level, type Put } from '../../model/rows.ts';
import { PAD } from '../columns.ts';
import { isFiniteVerb, isMark, type Sight } from './sight.ts';

/** Where a reading's source begins and ends, what it holds, and how it stands to cue and content. */
export function sourceFeatures(s: Sight, put: Put): void {
  const { c, source, from, to, sourceSide, side, first, end, quoted, frame, readings } = s;
  put(335, sourceSide, frame.layout);
  put(336, sourceSide, side, frame.head);
  if (from < 0) return;
  const size = source.reduce((sum, range) => sum + range.to - range.from, 0);
  const odds = s.odds(source, ROLE.source);
  const toCue = sourceSide === 1 ? s.signature(to, readings.cue.from) : s.signature(readings.cue.to, from);
  put(337, s.part(from), s.part(to - 1), Math.min(8, size));
  put(338, s.word(from), s.part(from + 1), sourceSide);
  put(339, s.word(to), s.part(to - 1), sourceSide);
  put(340, s.word(from - 1), s.part(from), sourceSide);
  put(341, s.parts(from - 2), s.part(from), sourceSide);
  put(342, s.part(to - 1), s.parts(to), sourceSide);
  put(343, toCue, sourceSide, frame.headPart);
  put(344, Math.min(3, s.count(source, isFiniteVerb)), Math.min(3, s.count(source, isMark)), sourceSide);
  put(345, level(s.tagged(from, ROLE.source)), level(s.tagged(from - 1, ROLE.source)), sourceSide);
  put(346, level(s.tagged(to - 1, ROLE.source)), level(s.tagged(to, ROLE.source)), sourceSide);
  put(347, level(odds.least), Math.round(odds.mean * 10));
  put(348, source.length, sourceSide);
  put(349, c.fromStart[from + PAD] as number, sourceSide, s.part(from - 1));
  put(350, c.toEnd[to - 1 + PAD] as number, sourceSide, quoted);
  put(351, s.middle(to - 1), frame.headClass, sourceSide);
  put(352, s.word(to - 1), sourceSide);
  put(353, sourceSide * 4 + side, from >= end ? 1 : to <= first ? 2 : 3, quoted);
}
