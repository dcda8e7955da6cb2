import type { Span } from '../model.ts';

/** Full stops after these end no sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"‘'])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Fr|Sr|Jr|St|Gen|Col|Lt|Maj|Capt|Cmdr|Sgt|Cpl|Gov|Sen|Reps?|Pres|Hon|Supt|Insp|Det|Messrs|Mt|Ft|No|Nos|Art|Sec|vs|v|Inc|Ltd|Co|Corp|Bros|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|e\.g|i\.e|cf|approx|dept|est|al|\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|(?:[A-Z]\.){1,3}[A-Z])\.\s*$/u;

let segmenter: Intl.Segmenter | null = null;

/**
 * Sentences of a paragraph, as offsets into the text, trimmed. Intl.Segmenter (Unicode UAX 29) cuts; cuts after abbreviations and
 * initials, before a word in lower case, and inside a quotation are taken back, so that a quotation and its "she said" stay together.
 */
export function sentencesOf(text: string, [from, to]: Span, quotations: readonly Span[]): Span[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const sentences: Span[] = [];
  for (const { segment, index } of segmenter.segment(text.slice(from, to))) {
    const start = from + index + (segment.length - segment.trimStart().length);
    const end = from + index + segment.trimEnd().length;
    if (start >= end) continue;
    const last = sentences.at(-1);
    if (last && belongsTo(text, last, start, quotations)) last[1] = end;
    else sentences.push([start, end]);
  }
  return sentences;
}

function belongsTo(text: string, last: Span, start: number, quotations: readonly Span[]): boolean {
  if (quotations.some(([open, close]) => open < start && start < close)) return true;
  const before = text.slice(last[0], last[1]);
  if (ABBREVIATION.test(before) && !/[”"’]$/.test(before)) return true;
  const next = text.slice(start, start + 60);
  if (/^\p{Ll}/u.test(next)) return true;
  return (
    /[?!][”"’']$/.test(before) &&
    /^(?:[\p{Lu}][\p{L}.’'-]+ ){1,3}(?:said|asked|says|asks|told|added|wrote|shouted|replied)\b|^(?:He|She|They) (?:said|asks?|asked|added|wrote)\b/u.test(
      next,
    )
  );
}
