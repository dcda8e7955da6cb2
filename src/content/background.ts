import type { AttributionResult } from '../engine/attribution/attribute.ts';
import type { AttributionInput } from '../engine/attribution/input.ts';
import type { NewEntry } from '../engine/corrections/entry-schema.ts';
import type { Annotation } from '../engine/model.ts';
import { type Kept, NOTHING_KEPT, type Saved } from '../shared/corrections.ts';
import type { Refusal, Reply, ToBackground } from '../shared/messages.ts';
import type { ReadPage, Unread } from '../shared/readings.ts';
import type { Wording } from '../shared/words.ts';

/** What a page's session needs of the background. No call rejects: what fails is told in the answer. */
export interface Background {
  /** Says that this page begins to annotate itself. */
  awake: () => void;
  /** Reads a page from its record. */
  read: (unread: Unread) => Promise<Reply<ReadPage>>;
  attribute: (input: AttributionInput) => Promise<Reply<AttributionResult>>;
  entries: (address: string) => Promise<Kept>;
  add: (address: string, entry: NewEntry) => Promise<Saved>;
  undo: (address: string) => Promise<Saved>;
  /** The words of a language that the reader has chosen; null where they could not be had. */
  words: (chosen: string) => Promise<Wording | null>;
  /** Says what was read of an article at the beginning of a visit. */
  visited: (annotation: Annotation) => void;
  /** How many statements the page shows; null for none to show. */
  count: (count: number | null) => void;
}

type Ask = <K extends keyof ToBackground>(type: K, ask: ToBackground[K]['ask']) => Promise<ToBackground[K]['answer']>;

/**
 * The background at the other end of messages. A browser may end it at any moment: what can be asked twice is, since asking starts it
 * again; an entry that is added twice is kept once.
 */
export function backgroundBy(ask: Ask, awake: () => void): Background {
  const twice: Ask = (type, question) => ask(type, question).catch(() => ask(type, question));
  const interrupted = (error: unknown): Refusal => ({ ok: false, why: 'interrupted', detail: String(error) });
  const lost = (): Saved => ({ ok: false, why: 'interrupted' });
  return {
    awake,
    read: (unread) => twice('read', unread).catch(interrupted),
    attribute: (input) => twice('attribute', input).catch(interrupted),
    entries: (address) => twice('entries', { address }).catch((): Kept => ({ ...NOTHING_KEPT, trouble: 'interrupted' })),
    add: (address, entry) => twice('add', { address, entry }).catch(lost),
    undo: (address) => ask('undo', { address }).catch(lost),
    words: (chosen) => twice('words', { chosen }).catch(() => null),
    visited: (annotation) => void twice('visited', { annotation }).catch(() => undefined),
    count: (count) => void ask('count', { count }).catch(() => undefined),
  };
}
