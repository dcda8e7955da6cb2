import * as v from 'valibot';
import type { ReaderEntry } from '../model.ts';

const fields = {
  kind: v.picklist(['mark', 'speaker', 'merge', 'remove', 'note']),
  target: v.string(),
  value: v.string(),
  at: v.string(),
};

/** What the reader wrote, before it is kept: an entry without its id. */
export type NewEntry = Omit<ReaderEntry, 'id'>;

export const newEntrySchema = v.strictObject(fields) satisfies v.GenericSchema<unknown, NewEntry>;

/** One of the reader's entries, as a check at a border. */
export const entrySchema = v.strictObject({ id: v.string(), ...fields }) satisfies v.GenericSchema<unknown, ReaderEntry>;

export const isEntry = (value: unknown): value is ReaderEntry => v.is(entrySchema, value);
