import * as v from 'valibot';
import { expect } from 'vitest';
import { linkTo } from '../../src/engine/anchor/fragment.ts';
import { assembleAnnotation, together } from '../../src/engine/annotate.ts';
import { attribute } from '../../src/engine/attribution/attribute.ts';
import { inputOf } from '../../src/engine/attribution/input.ts';
import { corrected } from '../../src/engine/corrections/corrected.ts';
import { exportedOf } from '../../src/engine/export/exported.ts';
import { filenameOf } from '../../src/engine/export/filename.ts';
import { writeFile } from '../../src/engine/export/format.ts';
import { FORMATS } from '../../src/engine/export/formats.ts';
import { breaches } from '../../src/engine/invariants.ts';
import type { Annotation, Stamp } from '../../src/engine/model.ts';
import { readPage } from '../../src/engine/page/read.ts';
import { annotationSchema } from '../../src/engine/schema.ts';
import { validTime } from '../../src/engine/time.ts';
import { parseDocument } from '../../src/node/document.ts';
import { dayOf, relativeAge, yourTime } from '../../src/ui/time-words.ts';
import { annotateText, finder } from '../annotate.ts';
import { open } from './opens.ts';
import { viewsOf } from './views.tsx';

const NOW = new Date('2026-01-01T00:00:00Z');

/** Whatever a page is, its annotation is sound, the schema holds, exports and views can be made of it, and the page is as it was. */
export function checkPage(source: string): void {
  const document = parseDocument(source);
  const before = document.toString();
  const { page, context, links, workings, flow } = readPage(document, { url: 'https://news.example/a', now: NOW.toISOString() });
  expect(workings.failed).toEqual([]);
  const result = attribute(inputOf(page, context), finder);
  expect(breaches(together(page, result))).toEqual([]);
  expect(document.toString()).toBe(before);
  expect(flow.text).toBe(page.text);
  checkAnnotation(assembleAnnotation(page, result, links));
}

export function checkText(text: string): void {
  const annotation = annotateText(text);
  expect(annotation.text).toBe(text.toWellFormed());
  checkAnnotation(annotation);
}

function checkAnnotation(annotation: Annotation): void {
  expect(v.safeParse(annotationSchema, annotation).issues).toBeUndefined();
  expect(breaches(annotation)).toEqual([]);
  for (const stamp of [annotation.published, annotation.updated]) checkStamp(stamp);
  const article = exportedOf(corrected(annotation));
  for (const format of FORMATS) {
    const file = writeFile(format, [article]);
    expect(file.isWellFormed()).toBe(true);
    expect(file).not.toMatch(/^[^\S\n]*<?javascript:/m);
    open(format.id, file);
  }
  expect(filenameOf(annotation, { extension: 'md' }).isWellFormed()).toBe(true);
  for (const view of viewsOf(annotation)) expect(view).toBeTruthy();
  for (const { content } of annotation.attributions)
    expect(URL.canParse(linkTo('https://news.example/a', annotation.text, content))).toBe(true);
}

function checkStamp(stamp: Stamp | null): void {
  if (!stamp) return;
  for (const iso of [stamp.iso, ...stamp.others.map((other) => other.iso)]) expect(validTime(iso)).toBe(iso);
  expect(dayOf(stamp, 'en') && relativeAge(stamp, 'en', NOW)).toBeTruthy();
  yourTime(stamp, 'en');
}
