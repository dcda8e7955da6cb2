import type { AttributionResult } from '../engine/attribution/attribute.ts';
import type { Corrected } from '../engine/corrections/corrected.ts';
import type { Annotation, Page, ReaderEntry } from '../engine/model.ts';
import type { Kept, StoreTrouble } from './corrections.ts';
import type { Failure } from './messages.ts';

/** What a page tells those who watch it, as it happens. An annotation travels in three parts, each when it is known or has changed. */
export type PageNews =
  /** The page is being read; its words are counted once they are known. */
  | { is: 'reading'; words: number | null }
  /** All that was read off the page. Statements and corrections told before are no longer of it. */
  | { is: 'page'; page: Page }
  /** Who says what in it, as the machine found. */
  | { is: 'statements'; statements: AttributionResult }
  | { is: 'corrections'; corrections: Corrections }
  | { is: 'off' }
  | { is: 'failed'; why: Failure; detail: string }
  /** The statement that stands in the window. */
  | { is: 'in view'; attribution: string | null };

/** What the reader wrote about a page and what becomes of it; what the page and its statements hold is not said again. */
export interface Corrections {
  reader: ReaderEntry[];
  unread: number;
  trouble: StoreTrouble | null;
  /** Null where the reader has changed nothing. */
  result: (AttributionResult & { lost: ReaderEntry[]; byAttribution: [id: string, entries: readonly ReaderEntry[]][] }) | null;
}

/** An annotation as views show it, and how its corrections are kept. */
export interface Shown {
  result: Corrected;
  kept: Pick<Kept, 'unread' | 'trouble'>;
}

/** The parts in which an annotation travels. */
export interface Parts {
  page: Page;
  statements: AttributionResult;
  corrections: Corrections;
}

/** Takes an annotation apart, to be sent. */
export function partsOf({ result, kept }: Shown): Parts {
  const { attributions, speakers, reader, version: _, ...page } = result.machine;
  return { page, statements: { attributions, speakers }, corrections: correctionsOf({ result, kept }) };
}

/** The part that changes with each correction. */
export const correctionsOf = ({ result: { machine, annotation, lost, byAttribution }, kept }: Shown): Corrections => ({
  reader: machine.reader,
  unread: kept.unread,
  trouble: kept.trouble,
  result: machine.reader.length
    ? { attributions: annotation.attributions, speakers: annotation.speakers, lost, byAttribution: [...byAttribution] }
    : null,
});

/** Puts an annotation together again: nothing is corrected anew. */
export function shownFrom({ page, statements, corrections: { reader, unread, trouble, result } }: Parts): Shown {
  const machine: Annotation = { version: 1, ...page, ...statements, reader };
  const { attributions, speakers } = result ?? statements;
  return {
    result: {
      machine,
      annotation: { ...machine, attributions, speakers },
      lost: result?.lost ?? [],
      byAttribution: new Map(result?.byAttribution),
    },
    kept: { unread, trouble },
  };
}
