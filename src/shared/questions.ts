import * as v from 'valibot';
import type { Correction } from '../engine/corrections/entries.ts';

/** What a reader is asked to write: a note on a statement, its speaker, or the speaker of words that were selected. */
export type Question = v.InferOutput<typeof questionSchema>;
export const questionSchema = v.variant('kind', [
  v.object({ kind: v.literal('note'), attribution: v.string(), value: v.string() }),
  v.object({
    kind: v.literal('speaker'),
    attribution: v.string(),
    value: v.string(),
    names: v.array(v.string()),
    /** Whether the same speaker is said to have said more, so that all of it can be given to another. */
    hasMore: v.boolean(),
  }),
  v.object({ kind: v.literal('mark'), span: v.tuple([v.number(), v.number()]), words: v.string(), names: v.array(v.string()) }),
]);

/** What the reader wrote, and when they pressed the button: sent twice, it is kept once. */
export type Written = v.InferOutput<typeof writtenSchema>;
export const writtenSchema = v.object({ value: v.string(), all: v.boolean(), at: v.pipe(v.string(), v.isoTimestamp()) });

/** The correction that an answer makes. It can be about nothing but what was asked. */
export function correctionOf(question: Question, { value, all }: Pick<Written, 'value' | 'all'>): Correction {
  if (question.kind === 'note') return { kind: 'note', attribution: question.attribution, note: value };
  if (question.kind === 'mark') return { kind: 'mark', span: question.span, speaker: value };
  return all && question.hasMore
    ? { kind: 'merge', from: question.value, into: value }
    : { kind: 'speaker', attribution: question.attribution, speaker: value };
}

/** What the page that framed a form is told of it: it stands, so many pixels high, or the reader has left it. */
export type FormNews = v.InferOutput<typeof formNewsSchema>;
export const formNewsSchema = v.variant('is', [
  v.object({ is: v.literal('open'), height: v.number() }),
  v.object({ is: v.literal('left') }),
]);
