import * as v from 'valibot';
import { entrySchema } from '../engine/corrections/entry-schema.ts';

/**
 * Why the reader's corrections could not be read, or one not be saved: they were kept by a newer version, the disk is full, the
 * browser's storage does not work, the background went away in the middle, the words are no longer in the article, or the window is
 * private.
 */
export type StoreTrouble = v.InferOutput<typeof storeTrouble>;
export const storeTrouble = v.picklist(['newer', 'full', 'broken', 'interrupted', 'words-gone', 'private']);

/** What is kept for one page. */
export const keptSchema = v.object({
  entries: v.array(entrySchema),
  /** How many things kept there are no entries; they stay where they are. */
  unread: v.number(),
  /** Why none could be read; null where they were. */
  trouble: v.nullable(storeTrouble),
  /** Of two lists of the same background, the one with the higher number is the newer. */
  made: v.object({ by: v.string(), number: v.number() }),
});
export type Kept = v.InferOutput<typeof keptSchema>;

/** What became of a correction that was to be kept or taken back. */
export type Saved = { ok: true; kept: Kept } | { ok: false; why: StoreTrouble };

/** The list of a page of which nothing is known yet. */
export const NOTHING_KEPT: Kept = { entries: [], unread: 0, trouble: null, made: { by: '', number: 0 } };

/**
 * Of two lists of one page the one to believe: the later of the same background, or that of another, which was started later. A list
 * that no background has made says only that none answered.
 */
export function newerOf(known: Kept, heard: Kept): Kept {
  if (heard.made.by === '') return known.made.by === '' ? heard : known;
  return known.made.by === heard.made.by && known.made.number > heard.made.number ? known : heard;
}
