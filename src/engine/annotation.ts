import type { Annotation, Attribution, Level, Span } from './model.ts';

/** The lines for annotations that carry no level of their own: older files, and models without a calibration. */
const LINES = { sure: 0.9, likely: 0.5 };

/** The level that a confidence alone speaks for. */
export const levelAt = (confidence: number, lines = LINES): Level =>
  confidence >= lines.sure ? 'sure' : confidence >= lines.likely ? 'likely' : 'guess';

/** How far an attribution can be believed: sure is right 19 times in 20 and more, likely four times in five; guesses are hidden unless asked for. */
export const levelOf = ({ level, confidence }: Pick<Attribution, 'confidence' | 'level'>): Level => level ?? levelAt(confidence);

/** Whether views show an attribution without the mark "not sure". */
export const isSure = (attribution: Pick<Attribution, 'confidence' | 'level'>): boolean => levelOf(attribution) === 'sure';

/** The words of some spans: an ellipsis where the article's text between them was left out, a new line where a paragraph ends between them. */
export function wordsOf(annotation: Pick<Annotation, 'text'>, spans: readonly Span[]): string {
  let words = '';
  let end = 0;
  for (const [from, to] of spans) {
    const between = annotation.text.slice(end, from);
    if (words) words += /^[\s“”"‘’']*$/u.test(between) && between.includes('\n') ? '\n' : ' … ';
    words += annotation.text.slice(from, to);
    end = to;
  }
  return words;
}

/** The name of who says it; null where nobody knows. */
export const speakerName = (annotation: Annotation, attribution: Attribution): string | null =>
  annotation.speakers.find((speaker) => speaker.id === attribution.speaker)?.name ?? null;
