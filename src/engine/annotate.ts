import { type AttributionResult, attribute } from './attribution/attribute.ts';
import type { ClaimFinder } from './attribution/claims/finder.ts';
import { inputOf } from './attribution/input.ts';
import { paragraphsOf } from './attribution/text/paragraphs.ts';
import { readUpToEnough } from './enough.ts';
import { sound } from './invariants.ts';
import { withLinks } from './links.ts';
import type { Annotation, Block, Page } from './model.ts';
import type { PageLink } from './page/links.ts';
import { type ReadOptions, readPage } from './page/read.ts';

/** Annotates a page. Pure: the same document and options give the same annotation, and the document is not changed. */
export function annotate(document: Document, finder: ClaimFinder, options: ReadOptions = {}): Annotation {
  const { page, context, links } = readPage(document, options);
  return assembleAnnotation(page, attribute(inputOf(page, context), finder), links);
}

/**
 * Annotates plain text: paragraphs as `paragraphsOf` parts them, `text` in the result is the input to the letter (half a surrogate pair
 * becomes U+FFFD), of a text without end as much as is read.
 */
export function annotateText(whole: string, finder: ClaimFinder, options: Pick<ReadOptions, 'url'> = {}): Annotation {
  const { text, wordsRead } = readUpToEnough(whole);
  const blocks = paragraphsOf(text).map((span): Block => ({ span, role: 'paragraph', time: null }));
  const page: Page = {
    url: options.url ?? null,
    canonical: null,
    title: null,
    standfirst: null,
    language: null,
    publisher: null,
    byline: [],
    published: null,
    updated: null,
    genre: null,
    text,
    ...(wordsRead === null ? {} : { wordsRead }),
    blocks,
    notes: [],
  };
  return assembleAnnotation(page, attribute(inputOf(page, []), finder, { faint: true }));
}

/** Puts what was read, who was heard and where the article leads together, and sets right what is not sound. */
export const assembleAnnotation = (page: Page, result: AttributionResult, links: readonly PageLink[] = []): Annotation =>
  sound(together(page, { ...result, attributions: withLinks(page.text, result.attributions, links) }));

/** In the order of the format. */
export function together(page: Page, { attributions, speakers }: AttributionResult): Annotation {
  const {
    url,
    canonical,
    title,
    standfirst,
    language,
    publisher,
    byline,
    published,
    updated,
    genre = null,
    text,
    wordsRead,
    blocks,
    notes,
  } = page;
  return {
    version: 1,
    url,
    canonical,
    title,
    standfirst,
    language,
    publisher,
    byline,
    published,
    updated,
    genre,
    text,
    ...(wordsRead === undefined ? {} : { wordsRead }),
    blocks,
    notes,
    speakers,
    attributions,
    reader: [],
  };
}
