import * as v from 'valibot';
import type { AttributionResult } from '../engine/attribution/attribute.ts';
import type { AttributionInput } from '../engine/attribution/input.ts';
import type { Correction } from '../engine/corrections/entries.ts';
import { type NewEntry, newEntrySchema } from '../engine/corrections/entry-schema.ts';
import { type Kept, keptSchema, type Saved, type StoreTrouble } from './corrections.ts';
import { type ToLibrary, toLibrary } from './library.ts';
import { type FormNews, formNewsSchema, type Question, questionSchema, type Written, writtenSchema } from './questions.ts';
import { type ReadPage, type Unread, unreadSchema } from './readings.ts';
import type { Wording } from './words.ts';

/** Why a page was not annotated; the popup has a sentence for each. */
export type Failure = 'forbidden' | 'no-article' | 'not-html' | 'no-model' | 'interrupted' | 'failed';

export interface Refusal {
  ok: false;
  why: Failure;
  detail: string;
}
export type Reply<T> = { ok: true; value: T } | Refusal;

/** Whether a page is being annotated, or is annotated already. What comes of it, those who watch the page are told. */
export type Begun = { ok: true } | Refusal;

/** What extension pages and content scripts ask of the background. */
export interface ToBackground extends ToLibrary {
  /** Has a tab annotate itself. */
  annotate: { ask: { tabId: number }; answer: Begun };
  /** Takes highlights and scripts off a tab. */
  clear: { ask: { tabId: number }; answer: null };
  /** Reads a page from its record: article, byline, times, notes. */
  read: { ask: Unread; answer: Reply<ReadPage> };
  /** Finds who says what in a text. */
  attribute: { ask: AttributionInput; answer: Reply<AttributionResult> };
  /** What the reader added to the page at an address. */
  entries: { ask: { address: string }; answer: Kept };
  /** Keeps one correction more; every open page at the address is told. */
  add: { ask: { address: string; entry: NewEntry }; answer: Saved };
  /** Takes the last correction back; every open page at the address is told. */
  undo: { ask: { address: string }; answer: Saved };
  /** Shows how many statements the sender's tab has; null for none to show. */
  count: { ask: { count: number | null }; answer: null };
  /** The words of a language that the reader has chosen: pages of the web have no catalogues of their own. */
  words: { ask: { chosen: string }; answer: Wording };
  /** How many pages have corrections of the reader's. */
  corrected: { ask: Record<string, never>; answer: { ok: true; pages: number } | { ok: false; why: StoreTrouble } };
  /** Deletes everything that is kept, and gives all sites back. */
  forget: { ask: Record<string, never>; answer: { ok: true } | { ok: false; why: StoreTrouble } };
  /** Gives a token for a form in which the reader can answer. */
  ask: { ask: { question: Question }; answer: { ok: true; token: string } | { ok: false; why: StoreTrouble } };
  /** The question of a token, for the one form that shows it. */
  claim: { ask: { token: string }; answer: Question | null };
  /** Sends a question that no form could be framed for to panel and popup. */
  divert: { ask: { token: string }; answer: boolean };
  /** The question that panel and popup are to ask for a tab's page. */
  waiting: { ask: { tabId: number }; answer: { token: string; question: Question } | null };
  /** Has the reader's answer kept; null, or why it was not. */
  write: { ask: { token: string; written: Written }; answer: StoreTrouble | null };
  /** Tells the page how high its form is. */
  grow: { ask: { token: string; height: number }; answer: null };
  /** Ends a question. */
  leave: { ask: { token: string }; answer: null };
}

/** What the background and extension pages ask of a page's content script. */
export interface ToPage {
  /** Begins to annotate, and answers at once. */
  annotate: { ask: Record<string, never>; answer: Begun };
  clear: { ask: Record<string, never>; answer: null };
  /** Scrolls to an attribution and flashes it; false where its words are gone. */
  reveal: { ask: { attribution: string }; answer: boolean };
  /** Changes something by the reader's hand, now or at an ISO time; null, or why it was not kept. */
  correct: { ask: { correction: Correction; at?: string | undefined }; answer: StoreTrouble | null };
  /** Takes the last correction back; null, or why not. */
  undo: { ask: Record<string, never>; answer: StoreTrouble | null };
  /** Asks for the speaker of the selected words; false where nothing of the article is selected. */
  mark: { ask: Record<string, never>; answer: boolean };
  /** What is kept now for the page at an address; for all pages where it is null. */
  entries: { ask: { address: string | null; kept: Kept }; answer: null };
  /** What becomes of the form with a token. */
  form: { ask: { token: string; news: FormNews }; answer: null };
}

/** What a page tells all views, whether they watch it or not. */
export interface ToViews {
  /** It has begun to annotate itself. */
  awake: { ask: Record<string, never>; answer: null };
  /** What they are to ask for a tab's page has changed. */
  asked: { ask: { tabId: number }; answer: null };
}

const tab = v.object({ tabId: v.number() });
const empty = v.object({});
const token = v.object({ token: v.string() });
const span = v.tuple([v.number(), v.number()]);

const correction = v.variant('kind', [
  v.object({ kind: v.literal('mark'), span, speaker: v.string() }),
  v.object({ kind: v.literal('speaker'), attribution: v.string(), speaker: v.string() }),
  v.object({ kind: v.literal('merge'), from: v.string(), into: v.string() }),
  v.object({ kind: v.literal('remove'), attribution: v.string() }),
  v.object({ kind: v.literal('note'), attribution: v.string(), note: v.string() }),
]);

/** What the script in a page may ask of the background; the rest is for the extension's own pages, of which one may be framed in a page. */
export const ASKED_BY_PAGES: ReadonlySet<keyof ToBackground> = new Set([
  'read',
  'attribute',
  'entries',
  'add',
  'undo',
  'count',
  'words',
  'ask',
  'divert',
  'leave',
  'visited',
]);

/** Checks at the receiving border, one a message. */
export const toBackground = {
  annotate: tab,
  clear: tab,
  read: unreadSchema,
  attribute: v.object({
    text: v.string(),
    blocks: v.array(v.object({ span, role: v.picklist(['paragraph', 'subhead', 'list', 'quote', 'post']) })),
    context: v.array(v.string()),
    authors: v.optional(v.array(v.string())),
  }),
  entries: v.object({ address: v.string() }),
  add: v.object({ address: v.string(), entry: newEntrySchema }),
  undo: v.object({ address: v.string() }),
  count: v.object({ count: v.nullable(v.number()) }),
  words: v.object({ chosen: v.string() }),
  corrected: empty,
  forget: empty,
  ask: v.object({ question: questionSchema }),
  claim: token,
  divert: token,
  waiting: tab,
  write: v.object({ token: v.string(), written: writtenSchema }),
  grow: v.object({ token: v.string(), height: v.number() }),
  leave: token,
  ...toLibrary,
} satisfies Record<keyof ToBackground, v.GenericSchema>;

export const toPage = {
  annotate: empty,
  clear: empty,
  reveal: v.object({ attribution: v.string() }),
  correct: v.object({ correction, at: v.optional(v.string()) }),
  undo: empty,
  mark: empty,
  entries: v.object({ address: v.nullable(v.string()), kept: keptSchema }),
  form: v.object({ token: v.string(), news: formNewsSchema }),
} satisfies Record<keyof ToPage, v.GenericSchema>;

export const toViews = { awake: empty, asked: tab } satisfies Record<keyof ToViews, v.GenericSchema>;
