import * as v from 'valibot';
import type { AttributionInput, AttributionResult } from '../engine/attribution/attribute.ts';
import type { Correction } from '../engine/corrections/entries.ts';
import type { Annotation, ReaderEntry } from '../engine/model.ts';

/** Why a page was not annotated; the popup has a sentence for each. */
export type Failure = 'forbidden' | 'no-article' | 'not-html' | 'no-model' | 'failed';

export type Reply<T> = { ok: true; value: T } | { ok: false; why: Failure; detail: string };

/** What extension pages and content scripts ask of the background. */
export interface ToBackground {
  /** Annotates a tab, or gives what it shows already. */
  annotate: { ask: { tabId: number }; answer: Reply<Annotation> };
  /** Takes highlights and scripts off a tab. */
  clear: { ask: { tabId: number }; answer: Reply<null> };
  /** Finds who says what in a text. */
  attribute: { ask: AttributionInput; answer: Reply<AttributionResult> };
  /** What the reader added to the page at an address. */
  entries: { ask: { address: string }; answer: ReaderEntry[] };
  keep: { ask: { address: string; entries: ReaderEntry[] }; answer: null };
  /** Shows how many statements the sender's tab has; null for none to show. */
  count: { ask: { count: number | null }; answer: null };
  /** How many pages have corrections of the reader's. */
  corrected: { ask: Record<string, never>; answer: number };
  /** Deletes everything that is kept, and gives all sites back. */
  forget: { ask: Record<string, never>; answer: null };
}

/** What the background and extension pages ask of a page's content script. */
export interface ToPage {
  annotate: { ask: Record<string, never>; answer: Reply<Annotation> };
  /** What the page shows now; null where annotation is off. */
  state: { ask: Record<string, never>; answer: Annotation | null };
  clear: { ask: Record<string, never>; answer: null };
  /** Scrolls to an attribution and flashes it; false where its words are gone. */
  reveal: { ask: { attribution: string }; answer: boolean };
  /** The reader's hand; false where the words to correct are gone. */
  correct: { ask: { correction: Correction }; answer: boolean };
  /** Takes the last correction back; false where there is none. */
  undo: { ask: Record<string, never>; answer: boolean };
  /** Asks for the speaker of the selected words; false where nothing of the article is selected. */
  mark: { ask: Record<string, never>; answer: boolean };
}

/** What a page tells those who watch it, as it happens. */
export type PageNews =
  | { is: 'annotated'; annotation: Annotation }
  /** The page is being read; its words are counted once they are known. */
  | { is: 'reading'; words: number | null }
  | { is: 'off' }
  | { is: 'failed'; why: Failure; detail: string }
  /** The statement that stands in the window. */
  | { is: 'in view'; attribution: string | null };

const tab = v.object({ tabId: v.number() });
const empty = v.object({});
const span = v.tuple([v.number(), v.number()]);

const entry = v.object({
  id: v.string(),
  kind: v.picklist(['mark', 'speaker', 'merge', 'remove', 'note']),
  target: v.string(),
  value: v.string(),
  at: v.string(),
});
const correction = v.variant('kind', [
  v.object({ kind: v.literal('mark'), span, speaker: v.string() }),
  v.object({ kind: v.literal('speaker'), attribution: v.string(), speaker: v.string() }),
  v.object({ kind: v.literal('merge'), from: v.string(), into: v.string() }),
  v.object({ kind: v.literal('remove'), attribution: v.string() }),
  v.object({ kind: v.literal('note'), attribution: v.string(), note: v.string() }),
]);

/** Checks at the receiving border, one a message. */
export const toBackground = {
  annotate: tab,
  clear: tab,
  attribute: v.object({
    text: v.string(),
    blocks: v.array(v.object({ span, role: v.picklist(['paragraph', 'subhead', 'list', 'quote', 'post']) })),
    context: v.array(v.string()),
  }),
  entries: v.object({ address: v.string() }),
  keep: v.object({ address: v.string(), entries: v.array(entry) }),
  count: v.object({ count: v.nullable(v.number()) }),
  corrected: empty,
  forget: empty,
} satisfies Record<keyof ToBackground, v.GenericSchema>;

export const toPage = {
  annotate: empty,
  state: empty,
  clear: empty,
  reveal: v.object({ attribution: v.string() }),
  correct: v.object({ correction }),
  undo: empty,
  mark: empty,
} satisfies Record<keyof ToPage, v.GenericSchema>;
