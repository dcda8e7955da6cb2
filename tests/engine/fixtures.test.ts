import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/cli/document.ts';
import { speakerName, wordsOf } from '../../src/engine/export/format.ts';
import { annotationSchema } from '../../src/engine/schema.ts';
import { annotate } from '../annotate.ts';

const folder = join(import.meta.dirname, '../fixtures');
/** The demo article is a fixture too. */
const DEMO = join(import.meta.dirname, '../../assets/demo.html');

interface Gold {
  url: string;
  title: string;
  standfirst: string | null;
  publisher: string;
  byline: string[];
  published: string | null;
  updated: string | null;
  /** "kind: text" */
  notes: string[];
  /** speaker, form, content; every one that a default view shows, in order */
  statements: [string, string, string][];
  /** Words that must not be in the text. */
  absent: string[];
}

describe.each(readdirSync(folder).filter((name) => name.endsWith('.json')))('%s', (name) => {
  const gold = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold;
  const page = name.startsWith('indian-daily--') ? DEMO : join(folder, name.replace(/json$/, 'html'));
  const document = parseDocument(readFileSync(page, 'utf8'));
  const before = document.toString();
  const annotation = annotate(document, { url: gold.url });

  it('reads headline, standfirst, publisher and byline', () => {
    const { title, standfirst, publisher, byline } = annotation;
    expect({ title, standfirst, publisher, byline: byline.map((entry) => entry.name) }).toEqual({
      title: gold.title,
      standfirst: gold.standfirst,
      publisher: gold.publisher,
      byline: gold.byline,
    });
  });

  it('reads the times', () => {
    expect([annotation.published?.iso ?? null, annotation.updated?.iso ?? null]).toEqual([gold.published, gold.updated]);
  });

  it('reads the notes', () => {
    expect(annotation.notes.map((note) => `${note.kind}: ${note.text}`)).toEqual(gold.notes);
  });

  it('hears the speakers', () => {
    const heard = annotation.attributions
      .filter((attribution) => attribution.act === 'speech')
      .map((attribution) => [speakerName(annotation, attribution), attribution.form, wordsOf(annotation, attribution.content)]);
    expect(heard).toEqual(gold.statements);
  });

  it('leaves out what is not the article', () => {
    for (const words of gold.absent) expect(annotation.text).not.toContain(words);
  });

  it('gives format version 1 and leaves the document as it was', () => {
    expect(v.safeParse(annotationSchema, annotation).success).toBe(true);
    expect(document.toString()).toBe(before);
  });
});
