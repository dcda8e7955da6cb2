import { describe } from '../anchor/describe.ts';
import type { Annotation, Attribution, ReaderEntry, Span } from '../model.ts';
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
 * The entry of a correction, to be put behind the annotation's others. An attribution is kept by its words, which outlive its id.
 * @param shown the annotation as the reader sees it
 * @param at ISO time of the correction
 * @returns null where the attribution is not there or the passage is empty
 */
export function entryOf(shown: Annotation, correction: Correction, at: string): ReaderEntry | null {
  const id = `r${1 + Math.max(0, ...shown.reader.map((entry) => Number(entry.id.slice(1)) || 0))}`;
  if (correction.kind === 'merge') return { id, kind: 'merge', target: correction.from, value: correction.into.trim(), at };
  if (correction.kind === 'mark') {
    if (!shown.text.slice(...correction.span).trim()) return null;
    return {
      id,
      kind: 'mark',
      target: writeSelector(describe(shown.text, correction.span)),
      value: correction.speaker.trim(),
      at,
    };
  }
  const attribution = shown.attributions.find((candidate) => candidate.id === correction.attribution);
  const span = attribution && wholeOf(attribution);
  if (!span) return null;
  const value = {
    speaker: 'speaker' in correction && correction.speaker,
    remove: '',
    note: 'note' in correction && correction.note,
  };
  return {
    id,
    kind: correction.kind,
    target: writeSelector(describe(shown.text, span)),
    value: String(value[correction.kind] || '').trim(),
    at,
  };
}

/** From where an attribution's content begins to where it ends. */
export function wholeOf({ content }: Attribution): Span | null {
  const [first, last] = [content[0], content.at(-1)];
  return first && last ? [first[0], last[1]] : null;
}
