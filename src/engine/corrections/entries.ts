import { describe } from '../anchor/describe.ts';
import type { Annotation, Attribution, Span } from '../model.ts';
import type { NewEntry } from './entry-schema.ts';
import { writeSelector } from './selector.ts';

/** What a reader asks to be changed, before it is an entry. */
export type Correction =
  | { kind: 'mark'; span: Span; speaker: string }
  | { kind: 'speaker'; attribution: string; speaker: string }
  /** All that one speaker is said to have said is another's; so two speakers become one. */
  | { kind: 'merge'; from: string; into: string }
  | { kind: 'remove'; attribution: string }
  | { kind: 'note'; attribution: string; note: string };

/**
 * The entry of a correction; whoever keeps it gives it its id. An attribution is named by its words, which outlive its id.
 * @param shown the annotation as the reader sees it
 * @param at ISO time of the correction
 * @returns null where the attribution is not there or the passage is empty
 */
export function entryOf(shown: Annotation, correction: Correction, at: string): NewEntry | null {
  if (correction.kind === 'merge') return { kind: 'merge', target: correction.from, value: correction.into.trim(), at };
  const span = correction.kind === 'mark' ? correction.span : spanOf(shown, correction.attribution);
  if (!span || !shown.text.slice(...span).trim()) return null;
  const target = writeSelector(describe(shown.text, span));
  return { kind: correction.kind, target, value: writtenIn(correction).trim(), at };
}

function writtenIn(correction: Exclude<Correction, { kind: 'merge' }>): string {
  if (correction.kind === 'note') return correction.note;
  return correction.kind === 'remove' ? '' : correction.speaker;
}

function spanOf({ attributions }: Annotation, id: string): Span | null {
  const attribution = attributions.find((candidate) => candidate.id === id);
  return attribution ? wholeOf(attribution) : null;
}

/** From where an attribution's content begins to where it ends. */
export function wholeOf({ content }: Attribution): Span | null {
  const [first, last] = [content[0], content.at(-1)];
  return first && last ? [first[0], last[1]] : null;
}
