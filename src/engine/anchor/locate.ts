import type { Span } from '../model.ts';
import type { QuoteSelector } from './describe.ts';
import { editedPlaces } from './edited.ts';
import { type FoldedText, foldTypography } from './fold.ts';
import { toSurroundings } from './snap.ts';
import { type Fit, fitOf } from './surroundings.ts';

/** Where a passage stands now, and how sure that is. */
export interface Located {
  span: Span;
  /**
   * exact: the same words, typography apart; edited: a quarter of the letters changed at most; changed: up to half of them, or the same
   * words in another sentence. What is only `changed` must be shown as such.
   */
  how: 'exact' | 'edited' | 'changed';
}

/** Shares of a passage's letters that may have changed. */
const EDITS = { silent: 0.25, most: 0.5 };
/** Share of the words that must still be there. */
const WORDS_LEFT = 0.45;
/** From here on surroundings are those described. */
const FITS = 0.6;
/** By this much the best of several places must lead: of equal words, and of edited ones. */
const LEAD = { exact: 0.05, edited: 0.1 };
/** What surroundings weigh against the words' own edits. */
const WEIGHT = 0.5;
/** Letters from which words alone name a passage. */
const TELLING = 24;

/**
 * Finds a described passage in a text that may have been edited since: the same words where their surroundings fit, else the likest
 * words. Null where it is gone, and where two places fit alike: nothing is guessed.
 */
export function locate(text: string, selector: QuoteSelector): Located | null {
  if (!selector.exact.trim()) return null;
  const verbatim = exactly(text, selector);
  if (verbatim !== undefined) return verbatim;
  const folded = foldTypography(text);
  const plain = {
    exact: foldTypography(selector.exact).text,
    prefix: foldTypography(selector.prefix).text,
    suffix: foldTypography(selector.suffix).text,
  };
  const found = exactly(folded.text, plain);
  return inText(folded, found === undefined ? edited(folded.text, plain) : found);
}

const inText = ({ placeOf }: FoldedText, found: Located | null): Located | null =>
  found && { ...found, span: [placeOf(found.span[0]), placeOf(found.span[1])] };

/** Undefined where the words are not in the text; null where nobody can say which of them is meant. */
function exactly(text: string, selector: QuoteSelector): Located | null | undefined {
  const places: { span: Span; fit: Fit }[] = [];
  const { exact } = selector;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const span: Span = [at, at + exact.length];
    places.push({ span, fit: fitOf(text, span, selector) });
  }
  const [best, second] = places.sort((a, b) => b.fit.rank - a.fit.rank);
  if (!best) return undefined;
  if (second && best.fit.rank - second.fit.rank < LEAD.exact) return null;
  if (fits(best.fit)) return { span: best.span, how: 'exact' };
  return exact.length >= TELLING && !second ? { span: best.span, how: 'changed' } : null;
}

/** A passage that filled its paragraph has no surroundings that must stay. */
const fits = ({ paragraph, isAnothers }: Fit): boolean => (paragraph ?? 1) >= FITS && !isAnothers;

function edited(text: string, selector: QuoteSelector): Located | null {
  const places = editedPlaces(text, selector.exact, EDITS.most).map(({ span, edits }) => {
    const place = { span: toSurroundings(text, span, selector), edits };
    const fit = fitOf(text, place.span, selector);
    return { ...place, fit, cost: place.edits + WEIGHT * (1 - fit.rank) };
  });
  const [best, second] = places.sort((a, b) => a.cost - b.cost);
  if (!best || (second && second.cost - best.cost < LEAD.edited)) return null;
  if (sharedWords(selector.exact, text.slice(...best.span)) < WORDS_LEFT) return null;
  const isPlace = (best.fit.paragraph ?? best.fit.rank) >= FITS;
  if (best.edits <= EDITS.silent && isPlace && !best.fit.isAnothers) return { span: best.span, how: 'edited' };
  return isPlace || (best.edits <= EDITS.silent && selector.exact.length >= TELLING) ? { span: best.span, how: 'changed' } : null;
}

/** The share of the words looked for that are here too. */
function sharedWords(words: string, here: string): number {
  const list = wordsOf(words);
  const there = new Set(wordsOf(here));
  return list.length ? list.filter((word) => there.has(word)).length / list.length : 0;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
