import type { RowBuffer } from '../../model/rows.ts';
import type { Reading, Readings } from '../claim.ts';
import type { Columns } from '../columns.ts';
import { contentFeatures } from './content-features.ts';
import { restFeatures } from './rest-features.ts';
import { Sight } from './sight.ts';
import { sourceFeatures } from './source-features.ts';

/** Features a reading, at most. */
export const CHOICE_SLOTS = 72;

/**
 * What tells which of a cue's readings is meant: what a chain cannot see, for it looks from word to word: where the whole source and
 * the whole content begin and end, what they hold, and what of the sentence they leave to nobody. Adds CHOICE_SLOTS rows to `out`.
 * @param rank the reading's place among the cue's, by the chain's odds
 */
function choiceFeatures(
  c: Columns,
  marginals: Float32Array,
  readings: Pick<Readings, 'cue' | 'others'>,
  reading: Reading,
  rank: number,
  out: RowBuffer,
): void {
  const begin = out.length;
  const sight = new Sight(c, marginals, readings, reading);
  const { put } = out;
  const { quoted, side, frame } = sight;
  const gap = Math.min(20, Math.round(reading.behind * 2));
  put(300, gap);
  put(301, gap, quoted, side);
  put(302, rank, gap);
  put(303, gap, frame.layout);
  contentFeatures(sight, put);
  sourceFeatures(sight, put);
  restFeatures(sight, put);
  out.fillTo(begin + CHOICE_SLOTS);
}

/** The features of all readings of a cue, one behind the other, in the memory of `rows`. */
export function featuresOfAll(c: Columns, marginals: Float32Array, readings: Readings, rows: RowBuffer): Int32Array {
  rows.reset(readings.all.length * CHOICE_SLOTS);
  for (const [rank, reading] of readings.all.entries()) choiceFeatures(c, marginals, readings, reading, rank, rows);
  return rows.rows;
}
