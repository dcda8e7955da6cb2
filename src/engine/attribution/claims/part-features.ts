import type { RowBuffer } from '../model/rows.ts';
import type { Columns } from './columns.ts';
import { PART } from './parts.ts';

/** Features a token. */
export const PART_SLOTS = 28;

/** What tells a token's part of speech: its letters, its classes, its neighbours, and the parts of the two before it. */
export function partFeatures(c: Columns, at: number, out: RowBuffer): void {
  out.reset(PART_SLOTS);
  const { put } = out;
  const { word, suffix, ending, shape, large, middle, small, part, sentence } = c;
  const isFirst = sentence[at - 1] !== sentence[at];
  const before = isFirst ? PART.none : (part[at - 1] as number);
  const earlier = isFirst || sentence[at - 2] !== sentence[at] ? PART.none : (part[at - 2] as number);
  const w = word[at] as number;
  const s = shape[at] as number;
  const place = s * 2 + (isFirst ? 1 : 0);
  const next = word[at + 1] as number;
  put(300, w);
  put(301, w, place);
  put(302, suffix[at] as number, place);
  put(303, ending[at] as number, place);
  put(304, c.prefix[at] as number);
  put(305, place, shape[at + 1] as number, shape[at - 1] as number);
  put(306, large[at] as number, place);
  put(307, middle[at] as number, before);
  put(308, before, earlier);
  put(309, before, w);
  put(310, word[at - 1] as number);
  put(311, word[at - 2] as number);
  put(312, next);
  put(313, word[at + 2] as number);
  put(314, word[at - 1] as number, w);
  put(315, w, next);
  put(316, suffix[at + 1] as number, before);
  put(317, suffix[at] as number, before, earlier);
  put(318, large[at + 1] as number, large[at] as number);
  put(319, large[at - 1] as number, large[at] as number);
  put(320, middle[at + 1] as number, before);
  put(321, small[at] as number, small[at + 1] as number, before);
  put(322, small[at + 1] as number, small[at + 2] as number, small[at] as number);
  put(323, suffix[at + 1] as number, suffix[at] as number);
  put(324, w, before, earlier);
  put(325, c.quote[at] as number, place, before);
  put(326, ending[at - 1] as number, ending[at] as number, before);
  put(327, next, before);
}
