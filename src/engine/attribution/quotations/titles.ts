import type { Span } from '../../model.ts';
import type { SpanList } from '../../spans.ts';

/** Before marks that hold the title of a work. */
const WORK =
  /\b(?:book|novel|memoir|autobiography|film|movie|song|single|album|essay|column|op-ed|show|series|sitcom|documentary|play|musical|poem|podcast|magazine|exhibition|game)s?,?\s$/i;

/** “Stage 3”, “Late Tide”: capitals or digits all along, and no sentence. */
const LABEL_WORD = "(?:\\p{Lu}[\\p{L}\\p{N}’'.-]*|\\d+|of|the|and|in|on|for|a|to|[&-])";
const LABEL = new RegExp(`^.${LABEL_WORD}(?:[\\s:]{1,2}${LABEL_WORD}){0,7},?.$`, 'u');
/** Longer ones are sentences. */
const LONGEST_LABEL = 120;
const DETERMINED = /(?:^|\s)(?:the|its|his|her|their|a|an)\s$/i;

/** Whether a quotation is a title or a label where it stands: "the book “Late Tide”", "its “Stage 3” plan". */
export const isTitled = (text: string, [from, to]: Span): boolean =>
  to - from <= LONGEST_LABEL &&
  LABEL.test(text.slice(from, to)) &&
  (WORK.test(text.slice(Math.max(0, from - 20), from)) ||
    (DETERMINED.test(text.slice(Math.max(0, from - 8), from)) && /^\s\p{Ll}/u.test(text.slice(to, to + 2))));

/** Whether all that a content has is a titled work or a labelled thing: "the book “Late Tide,” which sold well", "its “Stage 3” plan". */
export function isTitle(text: string, content: readonly Span[], marked: SpanList): boolean {
  const [only, second] = content;
  const quotation = only && marked.within(only)[0];
  if (!only || second || !quotation || marked.within(only).length > 1 || !isTitled(text, quotation)) return false;
  const [before, behind] = [text.slice(only[0], quotation[0]), text.slice(quotation[1], only[1])];
  return before === ''
    ? /^(?:$|,?\s(?:which|who|about|by)\b)/.test(behind)
    : /^\S+\s$/.test(before) && /^\s\p{Ll}[\p{L}-]*$/u.test(behind);
}
