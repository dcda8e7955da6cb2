import { collectBlocks, type ProseBlock, squash } from '../dom/blocks.ts';
import { labelsOf, tag } from '../dom/elements.ts';
import { real } from '../dom/real.ts';
import type { Head } from './head.ts';
import { textOf } from './json-ld.ts';
import { metaContent } from './meta.ts';

/**
 * The headline: the heading that the metadata confirm, else the page's h1, else the metadata's own words; none of the other articles'
 * and not the outlet's own name, which some pages set as a heading too.
 */
export function titleOf(document: Document, head: Head, others: readonly Element[] = []): string | null {
  const named = metadataTitles(head);
  const outlets = outletNames(head);
  const isHeadline = (heading: string): boolean => !outlets.includes(words(heading));
  const first = headingsOf(document, 'h1', others).filter(isHeadline);
  const isNamedHere = (heading: string): boolean => named.some((title) => alike(heading, title));
  return (
    first.find(isNamedHere) ??
    (first.length === 0 ? headingsOf(document, 'h2', others).filter(isHeadline).find(isNamedHere) : undefined) ??
    first.find(
      (heading) => heading.split(' ').length > 2 && (named.length < 2 || named.some((title) => shareWord(heading, title))),
    ) ??
    (named[0] ? withoutOutlet(squash(named[0])) : null)
  );
}

/** Whether two titles share a word that tells something: a heading that shares none with what all metadata say is another box's. */
function shareWord(heading: string, title: string): boolean {
  const told = new Set(words(withoutOutlet(squash(title))).split(' '));
  return words(heading)
    .split(' ')
    .some((word) => (word.length > 3 || /\d|[^\p{Script=Latin}]/u.test(word)) && told.has(word));
}

/** The names by which the outlet may stand in a heading. */
const outletNames = ({ meta, article }: Head): string[] =>
  [metaContent(meta, ['og:site_name']), metaContent(meta, ['application-name']), textOf(article?.publisher)].flatMap((name) =>
    name ? [words(name)] : [],
  );

/** Whether the metadata speak of this headline: on a page with several articles they are one's alone. */
export const isNamed = (title: string | null, head: Head): boolean =>
  title !== null && metadataTitles(head).some((named) => alike(title, named));

function metadataTitles({ meta, article, windowTitle }: Head): string[] {
  return [textOf(article?.headline), metaContent(meta, ['og:title', 'twitter:title']), textOf(article?.name), windowTitle].filter(
    (title): title is string => Boolean(title?.trim()),
  );
}

const headingsOf = (document: Document, rank: 'h1' | 'h2', others: readonly Element[]): string[] =>
  [...real(document).querySelectorAll(rank)]
    .filter((heading) => !others.some((other) => real(other).contains(heading)))
    .map(shownWords)
    .filter((text) => text.length > 8);

/** A heading's words as the page shows them: a drawing's title and what is hidden are none of them. */
const shownWords = (heading: Element): string =>
  collectBlocks(heading)
    .map(({ text }) => text)
    .join(' ') || squash(real(heading).textContent ?? '');

/** The line under the headline, as the page shows it: it stands after the headline and the metadata's description repeats it, or its class says so. */
export function standfirstOf({ meta, article }: Head, page: readonly ProseBlock[], title: string | null): ProseBlock | null {
  const at = title === null ? -1 : page.findIndex((block) => block.text === title && /^H\d$/.test(tag(block.element)));
  if (at < 0) return null;
  const described = [
    metaContent(meta, ['og:description', 'description', 'twitter:description']),
    textOf(article?.description),
  ].filter((text): text is string => Boolean(text));
  for (const block of page.slice(at + 1, at + 8)) {
    if (block.text.length < 30 || block.text.length > 500 || block.linked > 0.5) continue;
    const hinted =
      /(^|[\s_-])(standfirst|sub-?(title|head(line)?|deck)|dek|deck|summary|excerpt|story-desc|strap(line)?|lede?|teaser|intro|abstract|synopsis|sell)/i;
    const near = [block.element, real(block.element).parentElement].some((element) => element && hinted.test(labelsOf(element)));
    if (near || /^H[2-4]$/.test(tag(block.element))) return block;
    if (tag(block.element) !== 'P' && described.some((text) => alike(text, block.text))) return block;
  }
  return null;
}

/** The same words, save for case and punctuation, or one the beginning of the other. */
function alike(a: string, b: string): boolean {
  const [x, y] = [words(a), words(b)];
  return x.length > 0 && y.length > 0 && (x.startsWith(y) || y.startsWith(x)) && Math.min(x.length, y.length) > 8;
}

const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Code units of the longest title that may end in its outlet's name. */
const LONGEST = 400;

/** "Headline | Outlet" and "Headline - Outlet" without the outlet, where enough of a headline is left. */
const withoutOutlet = (title: string): string => {
  if (title.length > LONGEST) return title;
  const shorter = title.replace(/\s[|–—-]\s[^|–—]{2,40}$/u, '');
  return shorter.split(' ').length >= 4 ? shorter : title;
};
