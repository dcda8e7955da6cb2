import type { Corrected } from '../corrections/corrected.ts';
import type { Annotation, Attribution, Span } from '../model.ts';

/** One way to write an annotation to a file. */
export interface ExportFormat {
  /** As typed on the command line. */
  id: string;
  /** As shown in the menu. */
  label: string;
  extension: string;
  mime: string;
  /**
   * The whole file's text.
   * @param result what the reader's entries make of the annotation, where that is known already
   */
  write: (annotation: Annotation, result?: Corrected) => string;
}

/** The words of some spans; an ellipsis where the article's text between them was left out. */
export const wordsOf = (annotation: Annotation, spans: readonly Span[]): string =>
  spans.map(([from, to]) => annotation.text.slice(from, to)).join(' … ');

export const speakerName = (annotation: Annotation, attribution: Attribution): string | null =>
  annotation.speakers.find((speaker) => speaker.id === attribution.speaker)?.name ?? null;
