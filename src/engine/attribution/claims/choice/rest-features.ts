import { ROLE } from '../../model/labels.ts';
import { level, type Put, step } from '../../model/rows.ts';
import { leftOver } from './left-over.ts';
import type { Sight } from './sight.ts';

/** What a reading leaves of its cue's sentence, and how it fits what frames the sentence. */
export function restFeatures(s: Sight, put: Put): void {
  const { c, first, end, quoted, side, sourceSide, finite, frame, readings } = s;
  const rest = leftOver(c, readings.cue, s.source, s.content, (i) => s.tagged(i, ROLE.content));
  const { before, between, behind } = rest;
  const most = (count: number): number => Math.min(3, count);
  put(354, step(behind.words), rest.behindWord, quoted);
  put(355, step(behind.words), most(behind.finite), behind.part);
  put(356, step(before.words), most(before.finite), before.part);
  put(357, step(between.words), most(between.finite), side);
  put(358, step(before.words + behind.words + between.words), frame.layout, side);
  put(359, most(behind.finite), frame.headClass, quoted);
  put(360, behind.part, s.part(end - 1), frame.headClass);
  put(361, level(rest.lost), quoted, side);
  put(362, most(before.finite) * 4 + most(behind.finite), finite, side);
  put(363, s.cuesBetween(end, rest.end), most(behind.finite), quoted);
  const { place, kind } = c.frames;
  put(364, (place[first] as number) * 4 + (place[Math.max(0, end - 1)] as number), kind[first] as number, side);
  put(365, frame.headPart, side * 4 + sourceSide, s.part(first));
  put(366, frame.head, side, finite);
}
