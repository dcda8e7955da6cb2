import type { Page } from '../model.ts';
import { type ArticleBlock, type FoundArticle, findArticle } from './article/find.ts';
import { findAgain } from './article/find-again.ts';
import { isOnlyStamp, postsOf, withPosts } from './article/posts.ts';
import type { ProseBlock } from './dom/blocks.ts';
import { type Flow, flowOf } from './dom/flow.ts';
import { bylineOf } from './head/byline.ts';
import { readHead, withoutData } from './head/head.ts';
import { publisherOf } from './head/publisher.ts';
import { isNamed, standfirstOf, titleOf } from './head/title.ts';
import { machineNotes } from './provenance/machine-notes.ts';
import { type FoundNote, findNotes } from './provenance/notes.ts';
import { placeBlocks } from './provenance/places.ts';
import { postTime, type TimeCandidate } from './times/candidates.ts';
import { type Country, countryOf } from './times/country.ts';
import { readTimes } from './times/read-times.ts';

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
  country: Country | null;
}

/** Reads a page: article, byline, times, provenance. Never changes the document. A page without an article gives an empty text. */
export function readPage(document: Document, options: ReadOptions = {}): Reading {
  const url = options.url ?? null;
  const found = (options.before && findAgain(document, options.before)) ?? findArticle(document, options.near ?? null);
  const everything = readHead(document);
  const title = titleOf(document, everything, found.others);
  const isAnother = found.others.length > 0 && !isNamed(title, everything);
  const head = isAnother ? withoutData(everything) : everything;
  const standfirst = standfirstOf(head, found.page, title);
  const publisher = publisherOf(head, url);
  const byline = bylineOf({ document, head, page: found.page, article: found.blocks, title, publisher, others: found.others });
  const article = found.blocks.filter((block) => block.text !== title && block.at !== standfirst?.at);
  const placed = placeBlocks(found.page, article);
  const notes = findNotes(placed, publisher);
  const fromData = machineNotes(
    { head, url, publisher },
    notes.map(({ note }) => note),
  );
  const inNotes = new Set(notes.flatMap(({ block, whole }) => (whole ? [block.at] : [])));
  const posts = article.length ? postsOf(article, document.body) : [];
  const body = article.filter((block) => !inNotes.has(block.at) && !posts.some(({ stamp }) => isOnlyStamp(block, stamp)));
  const flow = flowOf(body);
  const context = { country: countryOf(head, url), now: options.now ?? null };
  const { published, updated, candidates } = readTimes({
    document,
    head,
    page: found.page,
    body,
    title,
    url,
    context,
    isAnother,
  });
  const day = (updated ?? published)?.iso.slice(0, 10) ?? null;
  const captions = placed.filter(({ picture }) => picture !== null).map(({ block }) => block.text);
  return {
    page: {
      url,
      canonical: head.canonical,
      title,
      standfirst: standfirst?.text ?? null,
      language: head.language,
      publisher,
      byline: byline.entries,
      published,
      updated,
      text: flow.text,
      blocks: withPosts(posts, body, (words) => postTime(words, day, context)).map((block, i) => ({
        span: flow.spans[i] ?? [0, 0],
        ...block,
      })),
      notes: [...notes, ...fromData].map(({ note }) => note),
    },
    flow,
    context: [title, standfirst?.text, ...captions].filter((text): text is string => Boolean(text)),
    workings: { found, standfirst, body, notes, fromData, times: candidates, country: context.country },
  };
}
