import * as v from 'valibot';
import type { Page } from '../engine/model.ts';
import { isPageRecord, type PageRecord } from '../engine/page/light/record.ts';
import type { PageLink } from '../engine/page/links.ts';

/** A page to be read in the background. Its nodes are told by their numbers among the record's texts and elements. */
export interface Unread {
  record: PageRecord;
  url: string;
  /** ISO time of the reader's clock. */
  now: string;
  /** The element that the reader looks at. */
  near: number | null;
  /** The reading from before, and where the page's other articles, as it found them, are now. */
  before: { reading: string; others: number[] } | null;
}

/** What was read off a page, its nodes as numbers. */
export interface ReadPage {
  /** Names it, for the page's next reading: what has changed since is then read in a fraction of the time. */
  reading: string;
  page: Page;
  context: string[];
  links: PageLink[];
  /** The way from the text back to the page, four numbers a run: where it begins in the text, its text node, where it begins there, its length. */
  runs: number[];
  /** The body's text nodes, and the narrowest element around it. */
  own: number[];
  root: number | null;
  others: number[];
}

const number = v.pipe(v.number(), v.integer(), v.minValue(0));

export const unreadSchema = v.object({
  record: v.custom<PageRecord>(isPageRecord),
  url: v.string(),
  now: v.string(),
  near: v.nullable(number),
  before: v.nullable(v.object({ reading: v.string(), others: v.array(number) })),
});
