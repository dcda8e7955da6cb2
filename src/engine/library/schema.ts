import * as v from 'valibot';
import { entrySchema } from '../corrections/entry-schema.ts';
import { annotationSchema } from '../schema.ts';
import { LIBRARY_VERSION, type Library, type Member, type Person, type SavedArticle, type SavedVersion } from './model.ts';

const text = v.string();
const name = v.pipe(text, v.nonEmpty());
/** A moment in UTC. Those of a reader's changes are compared as text, so all have one form. */
const moment = v.pipe(text, v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));
const changed = v.union([moment, v.literal('')]);
const dated = <T extends v.GenericSchema>(value: T) => v.strictObject({ value, at: changed });

const versionSchema = v.strictObject({
  hash: name,
  at: moment,
  seen: moment,
  annotation: annotationSchema,
}) satisfies v.GenericSchema<unknown, SavedVersion>;

export const articleSchema = v.strictObject({
  id: name,
  addresses: v.pipe(v.array(name), v.minLength(1)),
  savedAt: moment,
  versions: v.pipe(v.array(versionSchema), v.minLength(1)),
  reader: v.array(entrySchema),
  note: dated(text),
  tags: dated(v.array(name)),
  seen: dated(text),
}) satisfies v.GenericSchema<unknown, SavedArticle>;

const memberSchema = v.strictObject({ article: name, name }) satisfies v.GenericSchema<unknown, Member>;

export const personSchema = v.strictObject({
  id: name,
  name: dated(name),
  members: dated(v.array(memberSchema)),
}) satisfies v.GenericSchema<unknown, Person>;

export const librarySchema = v.strictObject({
  version: v.literal(LIBRARY_VERSION),
  articles: v.array(articleSchema),
  people: v.array(personSchema),
}) satisfies v.GenericSchema<unknown, Library>;
