import { wellFormed } from '../invariants.ts';
import type { Page } from '../model.ts';
import { type ArticleBlock, type FoundArticle, findingSteps } from './article/find.ts';
import { findAgain } from './article/find-again.ts';
import { postsOf, stampsOf, withPosts } from './article/posts.ts';
import type { ProseBlock } from './dom/blocks.ts';
import { type Flow, flowOf } from './dom/flow.ts';
import { real } from './dom/real.ts';
import { genreOf } from './genre/genre.ts';
import { bylineOf } from './head/byline.ts';
import { readHead, withoutData } from './head/head.ts';
import { publisherOf } from './head/publisher.ts';
import { isNamed, standfirstOf, titleOf } from './head/title.ts';
import { linksOf, type PageLink } from './links.ts';
import { type FailedPart, Parts } from './parts.ts';
import { machineNotes } from './provenance/machine-notes.ts';
import { type FoundNote, findNotes } from './provenance/notes.ts';
import { placeBlocks } from './provenance/places.ts';
import { atOnce, type Steps } from './steps.ts';
import type { RefusedCandidate, TimeCandidate, TimeContext } from './times/candidates.ts';
import { type Country, countryOf, isDayFirst } from './times/country.ts';
import { readTimes } from './times/read-times.ts';
import { postTime } from './times/visible-times.ts';

export interface ReadOptions {
  url?: string | null | undefined;
  /** ISO time of the reader's clock; without it "6 hours ago" gives no time. */
  now?: string | null | undefined;
  /** What the reader looks at, for pages that hold several articles. */
  near?: Element | null | undefined;
  /** The same page's article as it was found before: what has changed since is read in a fraction of the time. */
  before?: FoundArticle | null | undefined;
}

export interface Reading {
  page: Page;
  /** The way from the text back to the page's text nodes. */
  flow: Flow;
  /** Headline, standfirst and captions, for names. */
  context: string[];
  /** Links within the text, in order. */
  links: PageLink[];
  workings: Workings;
}

/** How the page was read, for whoever asks why. */
export interface Workings {
  found: FoundArticle;
  standfirst: ProseBlock | null;
  body: readonly ArticleBlock[];
  notes: readonly FoundNote[];
  /** Notes that only the page's data hold. */
  fromData: readonly Pick<FoundNote, 'note' | 'rule'>[];
  times: readonly TimeCandidate[];
  /** What looked like a time and cannot be one. */
  refused: readonly RefusedCandidate[];
  country: Country | null;
  /** Parts that could not be read. */
  failed: readonly FailedPart[];
}

/** So many blocks tell what country an article is about. */
const TELLING = 40;
const NO_BYLINE: ReturnType<typeof bylineOf> = { entries: [], credits: [] };
const NO_TIMES: ReturnType<typeof readTimes> = { published: null, updated: null, candidates: [] };

/**
 * Reads a page: article, byline, times, provenance. Never changes the document. A page without an article gives an empty text; a part
 * that cannot be read is left out and named among the workings.
 */
export const readPage = (document: Document, options: ReadOptions = {}): Reading => atOnce(readingSteps(document, options));

/** The same in steps, for the thread of a page. What the page changes between them is for the next reading. */
export function* readingSteps(document: Document, options: ReadOptions = {}): Steps<Reading> {
  const url = options.url ?? null;
  const parts = new Parts();
  const { before } = options;
  const again = before ? parts.read('article as it was before', null, () => findAgain(document, before)) : null;
  const found = again ?? (yield* findingSteps(document, options.near ?? null, parts));
  yield;
  const everything = readHead(document, parts);
  yield;
  const title = parts.read('title', null, () => titleOf(document, everything, found.others));
  const isAnother = found.others.length > 0 && !isNamed(title, everything);
  const head = isAnother ? withoutData(everything) : everything;
  const standfirst = parts.read('standfirst', null, () => standfirstOf(head, found.page, title));
  const publisher = parts.read('publisher', null, () => publisherOf(head, url));
  yield;
  const byline = parts.read('byline', NO_BYLINE, () =>
    bylineOf({ document, head, page: found.page, article: found.blocks, title, publisher, others: found.others }),
  );
  yield;
  const article = found.blocks.filter((block) => block.text !== title && block.at !== standfirst?.at);
  const placed = parts.read('places of notes', [], () => placeBlocks(found.page, article));
  yield;
  const notes = parts.read('notes', [], () => findNotes(placed, publisher));
  yield;
  const fromData = parts.read('notes in data', [], () =>
    machineNotes(
      { head, url, publisher, byline: byline.entries, helpers: byline.credits },
      notes.map(({ note }) => note),
    ),
  );
  yield;
  const inNotes = new Set(notes.flatMap(({ block, whole }) => (whole ? [block.at] : [])));
  const posts = article.length ? parts.read('posts', [], () => postsOf(article, real(document).body)) : [];
  const isStamp = stampsOf(posts);
  const whole = article.filter((block) => !inNotes.has(block.at) && !isStamp(block));
  yield;
  const flow = flowOf(whole);
  yield;
  const body = whole.slice(0, flow.spans.length);
  const country = parts.read('country', null, () => countryOf(head, url));
  const context: TimeContext = {
    country,
    now: options.now ?? null,
    dayFirst: isDayFirst(country, head.language),
    words: `${title ?? ''} ${publisher ?? ''} ${body
      .slice(0, TELLING)
      .map(({ text }) => text)
      .join(' ')}`,
    refused: [],
  };
  const { published, updated, candidates } = parts.read('times', NO_TIMES, () =>
    readTimes({ document, head, page: found.page, body, title, url, context, isAnother }),
  );
  yield;
  const day = (updated ?? published)?.iso.slice(0, 10) ?? null;
  const captions = placed.filter(({ picture }) => picture !== null).map(({ block }) => block.text);
  return {
    page: wellFormed<Page>({
      url,
      canonical: head.canonical,
      title,
      standfirst: standfirst?.text ?? null,
      language: head.language,
      publisher,
      byline: byline.entries,
      published,
      updated,
      genre: parts.read('genre', null, () => genreOf(head, found.page, title, url ?? head.canonical)),
      text: flow.text,
      ...(flow.cutAt === null ? {} : { wordsRead: flow.cutAt }),
      blocks: withPosts(posts, body, (words) => parts.read('a post’s time', null, () => postTime(words, day, context))).map(
        (block, i) => ({
          span: flow.spans[i] ?? [0, 0],
          ...block,
        }),
      ),
      notes: [...notes, ...fromData].map(({ note }) => note),
    }),
    flow,
    context: wellFormed([title, standfirst?.text, ...captions].filter((text): text is string => Boolean(text))),
    links: parts.read('links', [], () => linksOf(document, flow, { url, canonical: head.canonical })),
    workings: {
      found,
      standfirst,
      body,
      notes,
      fromData,
      times: candidates,
      refused: context.refused,
      country,
      failed: parts.failed,
    },
  };
}
