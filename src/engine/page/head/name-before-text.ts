import type { ProseBlock } from '../dom/blocks.ts';
import { real } from '../dom/real.ts';
import { isPerson, withoutCapitals } from './name.ts';

/** So many blocks between the name and the first paragraph: a place, a second name. */
const BETWEEN = 2;
const LONGEST = 40;
const PARAGRAPH = 80;
/** What titles a list's entries, and what other stories are called by. */
const NO_BYLINE = 'h1, h2, h3, h4, h5, h6, li, a, figure, figcaption, blockquote, table, nav, footer, aside';

/**
 * The person whose name alone stands between the headline and the first paragraph, in no element that says why: so newspapers sign that
 * print before they post. Whom the text speaks of did not write it.
 */
export function nameBeforeText(page: readonly ProseBlock[], headline: number, article: readonly ProseBlock[]): string[] {
  const first = article.find(({ at, text }) => at > headline && text.length > PARAGRAPH);
  if (headline < 0 || !first) return [];
  const line = page
    .slice(Math.max(headline + 1, first.at - BETWEEN), first.at)
    .find(
      ({ text, element, linked }) =>
        text.length <= LONGEST && linked < 0.5 && isPerson(text) && real(element).closest(NO_BYLINE) === null,
    );
  const family = line?.text.split(' ').at(-1) ?? '';
  return line && !article.some(({ text, at }) => at !== line.at && text.includes(family)) ? [withoutCapitals(line.text)] : [];
}
