import type { Span } from '../../model.ts';

const SAYS = 'said|says|told|added|adds|asked|replied|explained|continued|wrote|writes|insisted|recalled|argued|noted|warned';
/** “We will go, said Jane Doe. / “We will go, she said. */
const CUE = new RegExp(
  String.raw`[,.!?…](?=\s(?:(?:${SAYS})\s(?:\p{Lu}|the\s|an?\s|his\s|her\s)|(?:he|she|they|(?:Mrs?\.?\s|Ms\.?\s|Dr\.?\s)?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2})\s(?:${SAYS})\b))`,
  'u',
);

/**
 * Where a quotation ends whose closing mark is missing: before the first cue outside it, else with the paragraph.
 * @param span from the opening mark to the paragraph's end
 */
export function endWithout(text: string, [from, to]: Span): number {
  const cue = CUE.exec(text.slice(from + 1, to));
  return cue ? from + 1 + cue.index + 1 : to;
}

/**
 * Where a quotation begins whose opening mark is missing: behind a colon, else with its paragraph, if that begins a sentence.
 * @param span from the paragraph's start to the closing mark
 * @returns null where it cannot be told
 */
export function startWithout(text: string, [from, to]: Span): number | null {
  const words = text.slice(from, to);
  const colon = words.search(/[\p{L}\p{N}]:\s\p{Lu}/u);
  if (colon >= 0) return from + colon + 3;
  const isOneSentence = !/[.!?]\s+\p{Lu}/u.test(words.slice(0, -2));
  return isOneSentence && /^\p{Lu}/u.test(words) && words.split(/\s+/).length >= 3 ? from : null;
}
