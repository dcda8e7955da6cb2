import * as v from 'valibot';
import { entrySchema } from './corrections/entry-schema.ts';
import type { Annotation } from './model.ts';

const nullable = v.nullable;
const text = v.string();
const texts = v.array(text);
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.strictTuple([offset, offset]);
const origin = v.picklist(['page', 'json-ld', 'meta', 'time', 'url']);

const zone = v.strictObject({ name: text, offset: nullable(text), inferred: v.boolean(), why: nullable(text) });
const stamp = v.strictObject({
  iso: v.pipe(text, v.regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:?\d\d)?)?$/)),
  shown: nullable(text),
  from: origin,
  zone: nullable(zone),
  others: v.array(v.strictObject({ iso: text, from: origin })),
});

/** Public format version 1 as a check at a border; `assets/annotation.schema.json` is made from it. */
export const annotationSchema = v.strictObject({
  version: v.literal(1),
  url: nullable(text),
  canonical: nullable(text),
  title: nullable(text),
  standfirst: nullable(text),
  language: nullable(text),
  publisher: nullable(text),
  byline: v.array(v.strictObject({ name: text, from: origin })),
  published: nullable(stamp),
  updated: nullable(stamp),
  genre: v.exactOptional(
    nullable(
      v.strictObject({
        kind: v.picklist([
          'report',
          'opinion',
          'analysis',
          'review',
          'interview',
          'live',
          'fact-check',
          'press-release',
          'sponsored',
          'satire',
          'obituary',
        ]),
        shown: nullable(text),
        from: origin,
      }),
    ),
  ),
  text,
  wordsRead: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  blocks: v.array(
    v.strictObject({ span, role: v.picklist(['paragraph', 'subhead', 'list', 'quote', 'post']), time: nullable(text) }),
  ),
  notes: v.array(
    v.strictObject({
      kind: v.picklist([
        'inputs',
        'wire',
        'dateline',
        'editing',
        'image-credit',
        'syndication',
        'source-link',
        'correction',
        'disclosure',
      ]),
      text,
      names: texts,
      from: origin,
    }),
  ),
  speakers: v.array(
    v.strictObject({
      id: text,
      name: text,
      kind: v.picklist(['person', 'group', 'organisation', 'document', 'unnamed']),
      descriptions: texts,
      aliases: texts,
      attributions: texts,
    }),
  ),
  attributions: v.array(
    v.strictObject({
      id: text,
      speaker: nullable(text),
      source: v.array(span),
      cue: v.array(span),
      content: v.array(span),
      form: v.picklist(['direct', 'mixed', 'indirect']),
      act: v.picklist(['speech', 'attitude']),
      confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      level: v.exactOptional(v.picklist(['sure', 'likely', 'guess'])),
      evidence: text,
      reasons: v.exactOptional(v.array(v.strictObject({ code: text, args: texts }))),
      links: v.exactOptional(v.array(v.strictObject({ url: v.pipe(text, v.regex(/^https?:\/\//)), text, span }))),
      own: v.exactOptional(v.literal(true)),
    }),
  ),
  reader: v.array(entrySchema),
}) satisfies v.GenericSchema<unknown, Annotation>;
