import type { Span } from '../../model.ts';
import type { SpanList } from '../../spans.ts';
import type { Draft } from './draft.ts';

/** What a rule may look at: the statement, its quotations, and whether its cue stands before it. */
export interface EdgeSetting {
  text: string;
  draft: Draft;
  marked: SpanList;
  isCueFirst: boolean;
}

/** Puts the ends of one kind of content right; the spans as they are where it is no such content. */
export type EdgeRule = (content: Span[], setting: EdgeSetting) => Span[];
