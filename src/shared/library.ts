import * as v from 'valibot';
import type { Digest } from '../engine/library/digest.ts';
import type { Person, SavedArticle } from '../engine/library/model.ts';
import { articleSchema, personSchema } from '../engine/library/schema.ts';
import { annotationSchema } from '../engine/schema.ts';
import type { StoreTrouble } from './corrections.ts';

/** What was asked of the library, or why it was not done: nothing has changed then. */
export type Told<T> = { ok: true; value: T } | { ok: false; why: StoreTrouble };

/** What the library can be asked. The background owns it. */
export interface ToLibrary {
  /** Keeps what was read of an article, and the reader's entries in it. */
  save: { ask: v.InferOutput<typeof saveSchema>; answer: Told<SavedArticle> };
  /** Keeps what was read of an article where the reader wants all of them saved; null where it is not kept. The page's own reading asks. */
  visited: { ask: v.InferOutput<typeof saveSchema>; answer: null };
  /** The article of an address, whichever of its addresses it is; null where it is not saved. */
  savedAt: { ask: v.InferOutput<typeof addressSchema>; answer: Told<SavedArticle | null> };
  /** Articles as lists need them, last read first. */
  digests: { ask: v.InferOutput<typeof pageSchema>; answer: Told<{ digests: Digest[]; unread: number; more: boolean }> };
  /** One article, whole. */
  article: { ask: v.InferOutput<typeof idSchema>; answer: Told<SavedArticle | null> };
  /** Changes note, tags, or which version was looked at. */
  changeArticle: { ask: v.InferOutput<typeof changeSchema>; answer: Told<SavedArticle | null> };
  /** Takes articles out, and gives them to be put back. */
  removeArticles: { ask: v.InferOutput<typeof idsSchema>; answer: Told<SavedArticle[]> };
  /** Puts rows in beside what is there. */
  mergeIn: { ask: v.InferOutput<typeof mergeSchema>; answer: Told<null> };
  people: { ask: Record<string, never>; answer: Told<Person[]> };
  putPerson: { ask: v.InferOutput<typeof onePersonSchema>; answer: Told<null> };
  removePerson: { ask: v.InferOutput<typeof idSchema>; answer: Told<null> };
  /** How much is kept, and how much room there is; null where the browser does not tell. */
  room: { ask: Record<string, never>; answer: Told<{ articles: number; used: number | null; quota: number | null }> };
}

const name = v.pipe(v.string(), v.nonEmpty());
const saveSchema = v.object({ annotation: annotationSchema });
const addressSchema = v.object({ url: v.nullable(v.string()), canonical: v.nullable(v.string()) });
const pageSchema = v.object({
  from: v.pipe(v.number(), v.integer(), v.minValue(0)),
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
const idSchema = v.object({ id: name });
const idsSchema = v.object({ ids: v.array(name) });
const changeSchema = v.object({
  id: name,
  note: v.exactOptional(v.string()),
  tags: v.exactOptional(v.array(name)),
  seen: v.exactOptional(v.string()),
});
const mergeSchema = v.object({ articles: v.array(articleSchema), people: v.array(personSchema) });
const onePersonSchema = v.object({ person: personSchema });

/** Checks at the receiving border, one a message. */
export const toLibrary = {
  save: saveSchema,
  visited: saveSchema,
  savedAt: addressSchema,
  digests: pageSchema,
  article: idSchema,
  changeArticle: changeSchema,
  removeArticles: idsSchema,
  mergeIn: mergeSchema,
  people: v.object({}),
  putPerson: onePersonSchema,
  removePerson: idSchema,
  room: v.object({}),
} satisfies Record<keyof ToLibrary, v.GenericSchema>;
