import type { ProseBlock } from './article/blocks.ts';
import { bylineOf } from './article/byline.ts';
import { findArticle } from './article/find.ts';
import { type Flow, flowOf } from './article/flow.ts';
import { publisherOf } from './article/publisher.ts';
import { standfirstOf, titleOf } from './article/title.ts';
import { readLinkedData } from './metadata/json-ld.ts';
import { canonicalOf, languageOf } from './metadata/meta.ts';
import type { Annotation } from './model.ts';
import { findNotes } from './provenance/notes.ts';
import { placeBlocks } from './provenance/places.ts';
import { machineCandidates, timeElements, timeLines, visibleCandidates } from './times/candidates.ts';
import { countryOf } from './times/country.ts';
import { reconcile } from './times/reconcile.ts';
import { dateInUrl } from './times/url-date.ts';

export interface ReadOptions {
  url?: string | null | undefined;
  /** ISO time of the reader's clock; without it "6 hours ago" gives no time. */
  now?: string | null | undefined;
}

/** All of an annotation that is read off the page, before anybody is made to speak. */
export type Page = Omit<Annotation, 'attributions' | 'speakers' | 'reader' | 'version'>;

export interface Reading {
  page: Page;
  /** The way from the text back to the page's text nodes. */
  flow: Flow;
  /** Headline, standfirst and captions, for names. */
  context: string[];
}

/** Reads a page: article, byline, times, provenance. Never changes the document. A page without an article gives an empty text. */
export function readPage(document: Document, options: ReadOptions = {}): Reading {
  const url = options.url ?? null;
  const data = readLinkedData(document);
  const found = findArticle(document);
  const title = titleOf(document, data);
  const standfirst = standfirstOf(document, found.page, title, data);
  const publisher = publisherOf(document, data, url);
  const byline = bylineOf(document, found.page, data, publisher);
  const article = found.blocks.filter((block) => block.text !== title && block.nodes[0] !== standfirst?.nodes[0]);
  const placed = placeBlocks(found.page, article);
  const notes = findNotes(placed);
  const inNotes = new Set(notes.flatMap(({ block, whole }) => (whole ? [block.nodes[0]] : [])));
  const body = article.filter((block) => !inNotes.has(block.nodes[0]));
  const flow = flowOf(body);
  const captions = placed.filter(({ places }) => places.includes('caption')).map(({ block }) => block.text);
  return {
    page: {
      url,
      canonical: canonicalOf(document),
      title,
      standfirst: standfirst?.text ?? null,
      language: languageOf(document),
      publisher,
      byline,
      ...readTimes(document, found.page, body, title, { data, url, now: options.now ?? null }),
      text: flow.text,
      blocks: body.map((block, i) => ({ span: flow.spans[i] ?? [0, 0], role: block.role, time: null })),
      notes: notes.map(({ note }) => note),
    },
    flow,
    context: [title, standfirst?.text, ...captions].filter((text): text is string => Boolean(text)),
  };
}

interface TimeSources {
  data: ReturnType<typeof readLinkedData>;
  url: string | null;
  now: string | null;
}

function readTimes(
  document: Document,
  page: readonly ProseBlock[],
  body: readonly ProseBlock[],
  title: string | null,
  { data, url, now }: TimeSources,
): Pick<Page, 'published' | 'updated'> {
  const context = { country: countryOf(document, data, url), now };
  const own = new Set(body.filter((block) => block.text.length > 90).map((block) => block.nodes[0]));
  const at = (block: ProseBlock | undefined): number => page.findIndex((other) => other.nodes[0] === block?.nodes[0]);
  const first = at(body[0]);
  const headline = page.findIndex((block) => block.text === title);
  const from = Math.min(...[headline, first].filter((i) => i >= 0), page.length) - 8;
  const lines = timeLines(page, [from, Math.max(first, headline + 12) + 4], at(body.at(-1)) + 1);
  const head = lines.head.filter((block) => !own.has(block.nodes[0]));
  const machine = [
    ...machineCandidates(document, data, context),
    ...timeElements(
      head.map((block) => block.element),
      context,
    ),
  ];
  const { published, updated } = reconcile(
    machine,
    visibleCandidates(
      [...head, ...lines.tail].map((block) => block.text),
      context,
    ),
    timeElements([document.documentElement], context),
  );
  return { published: published ?? dateInUrl(url), updated };
}
