import * as v from 'valibot';
import type { AttributionInput, AttributionResult } from '../engine/attribute.ts';
import type { Annotation } from '../engine/model.ts';

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
}

/** What the background and extension pages ask of a page's content script. */
export interface ToPage {
  annotate: { ask: { now: string }; answer: Reply<Annotation> };
  /** What the page shows now; null where annotation is off. */
  state: { ask: Record<string, never>; answer: Annotation | null };
  clear: { ask: Record<string, never>; answer: null };
  /** Scrolls to an attribution and flashes it; false where its words are gone. */
  reveal: { ask: { attribution: string }; answer: boolean };
}

const tab = v.object({ tabId: v.number() });
const empty = v.object({});
const span = v.tuple([v.number(), v.number()]);

/** Checks at the receiving border, one a message. */
export const toBackground = {
  annotate: tab,
  clear: tab,
  attribute: v.object({
    text: v.string(),
    blocks: v.array(v.object({ span, role: v.picklist(['paragraph', 'subhead', 'list', 'quote', 'post']) })),
    context: v.array(v.string()),
  }),
} satisfies Record<keyof ToBackground, v.GenericSchema>;

export const toPage = {
  annotate: v.object({ now: v.string() }),
  state: empty,
  clear: empty,
  reveal: v.object({ attribution: v.string() }),
} satisfies Record<keyof ToPage, v.GenericSchema>;
