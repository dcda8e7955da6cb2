import { expect } from 'vitest';
import * as engine from '../src/engine/annotate.ts';
import { assembleAnnotation, together } from '../src/engine/annotate.ts';
import { attribute } from '../src/engine/attribution/attribute.ts';
import { inputOf } from '../src/engine/attribution/input.ts';
import { breaches } from '../src/engine/invariants.ts';
import type { Annotation } from '../src/engine/model.ts';
import { type ReadOptions, readPage } from '../src/engine/page/read.ts';
import { loadFinder } from '../src/node/finder.ts';

/** The project's own model, loaded once a test file. */
export const finder = loadFinder();

/** As the engine does it; and what is assembled is sound before anything is set right, and no part has failed. */
export function annotate(document: Document, options?: ReadOptions): Annotation {
  const { page, context, links, workings } = readPage(document, options);
  expect(workings.failed).toEqual([]);
  const result = attribute(inputOf(page, context), finder);
  expect(breaches(together(page, result))).toEqual([]);
  return assembleAnnotation(page, result, links);
}

export function annotateText(text: string, options?: Pick<ReadOptions, 'url'>): Annotation {
  const annotation = engine.annotateText(text, finder, options);
  expect(breaches(annotation)).toEqual([]);
  return annotation;
}
