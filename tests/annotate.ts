import * as engine from '../src/engine/annotate.ts';
import type { Annotation } from '../src/engine/model.ts';
import type { ReadOptions } from '../src/engine/page/read.ts';
import { loadFinder } from '../src/node/finder.ts';

/** The project's own model, loaded once a test file. */
export const finder = loadFinder();

export const annotate = (document: Document, options?: ReadOptions): Annotation => engine.annotate(document, finder, options);
export const annotateText = (text: string, options?: Pick<ReadOptions, 'url'>): Annotation =>
  engine.annotateText(text, finder, options);
