import { type ProseBlock, squash } from '../dom/blocks.ts';
import { labelsOf, parentOf, tag } from '../dom/elements.ts';
import { real } from '../dom/real.ts';
import { BREAK, SEAM } from './credits.ts';

/** A short line of a page, as a byline is read from it. */
export interface Line {
  block: ProseBlock;
  /** Its words, with seams between elements and breaks. */
  text: string;
  /** Whether its markup says that an author stands there. */
  isMarked: boolean;
}

const LONGEST_LINE = 220;
const AUTHOR =
  /(?:^|[\s_-])(?:by-?lines?|by|authors?|auteurs?|autore?s?|writers?|reporters?|journalists?|correspondents?|wire-?partner|creator|contributor-?name|signature)(?:$|[\s_-])/i;
const AUTHOR_LINK =
  /\/(?:authors?|auteurs?|autore?s?|profiles?|staff|people|by|reporters?|journalists?|contributors?|writers?|columnists?|team|experts?|correspondents?)(?:\/|\.|$)[^?]/i;
/** Elements that speak of somebody else's words or of other pages. */
const ELSEWHERE =
  /(?:^|[\s_-])(captions?|credits?|photo-?credit|figcaption|nav|navbar|menu|comments?|replies|related|recommend\w*|more-(?:from|stories|on|news)|most-(?:read|popular)|trending|promo|teasers?|newsletter|footer|sidebar|carousel|gallery|advert\w*|sponsored|outbrain|taboola|popular|latest)(?:$|[\s_-])/i;

/** Boxes that hold a few lines: what is called so and holds thousands of letters is the article under another's name. */
const SMALL = /^(?:captions?|credits?|promo|teasers?|carousel)$/i;
const LARGE = 4000;

/** The words of an element's class and id, camel case parted. */
const namesOn = (element: Element): string => labelsOf(element).replace(/([a-z])([A-Z])/g, '$1-$2');

/** Reads a block as a line that may name authors; null where it is too long or stands in a caption, menu or comment. */
export function lineOf(block: ProseBlock, root: Element): Line | null {
  if (block.text.length > LONGEST_LINE || isElsewhere(block.element, root)) return null;
  return { block, text: wordsWithSeams(block.nodes), isMarked: isAuthors(block, root) };
}

export function isElsewhere(element: Element, root: Element): boolean {
  for (let at: Element | null = element; at && at !== root; at = parentOf(at)) {
    // Some outlets set the byline as a list of links, or as the headline's foot.
    if (/^(?:NAV|FOOTER)$/.test(tag(at)) && AUTHOR.test(namesOn(at))) continue;
    if (/^(?:FIGCAPTION|FIGURE|NAV|FOOTER)$/.test(tag(at))) return true;
    const box = ELSEWHERE.exec(namesOn(at))?.[1];
    if (box && !holdsHeadline(at) && !(SMALL.test(box) && (real(at).textContent ?? '').length > LARGE)) return true;
  }
  return false;
}

const holdsHeadline = (element: Element): boolean =>
  /^(?:ARTICLE|MAIN|BODY)$/.test(tag(element)) || real(element).querySelector('h1, article') !== null;

/** Steps up in which a teaser's own link or heading stands. */
const CARD = 4;

/** Whether an author's element belongs to a card that leads to another article: a link or heading of some words stands close by. */
export function isInTeaser(element: Element, names: readonly string[]): boolean {
  let at = parentOf(element);
  for (let i = 0; at && i < CARD && !holdsHeadline(at); i++, at = parentOf(at)) {
    for (const other of real(at).querySelectorAll('a[href], h2, h3, h4')) {
      const text = squash(real(other).textContent ?? '');
      const leads =
        /^(?:https?:)?\/[^#]/.test(real(other).getAttribute('href') ?? '/x') &&
        !marksAuthor(other) &&
        !real(other).closest('[rel~="author"]');
      if (leads && text.split(' ').length > 2 && !names.some((name) => text.includes(name))) return true;
    }
  }
  return false;
}

/** Whether an element, or one closely around it, is marked as an author's. */
function isAuthors(block: ProseBlock, root: Element): boolean {
  const starts = new Set(
    block.nodes.filter((node) => /\p{L}/u.test(node.data)).map((node) => node.parentElement ?? block.element),
  );
  return [...starts].some((start) => {
    for (let at: Element | null = start; at && at !== root; at = parentOf(at)) {
      if ((real(at).textContent ?? '').length > LONGEST_LINE * 3 || holdsHeadline(at)) return false;
      if (marksAuthor(at)) return true;
    }
    return false;
  });
}

/** Whether an element's own attributes say that it names an author. */
export function marksAuthor(element: Element): boolean {
  if (/(?:^|\s)author(?:\s|$)/i.test(real(element).getAttribute('rel') ?? '')) return true;
  if (/(?:^|\s)(?:author|creator)(?:\s|$)/i.test(real(element).getAttribute('itemprop') ?? '')) return true;
  if (AUTHOR.test(namesOn(element))) return true;
  return tag(element) === 'A' && AUTHOR_LINK.test(real(element).getAttribute('href') ?? '');
}

/** Text nodes as one line: a seam where the next stands in another element, a break where a line break stands between. */
export function wordsWithSeams(nodes: readonly Text[]): string {
  let text = '';
  let last: Text | null = null;
  for (const node of nodes) {
    if (last && breaksBetween(last, node)) text += BREAK;
    else if (last && !/^\p{Ll}/u.test(node.data) && last.parentElement !== node.parentElement) text += SEAM;
    text += node.data;
    last = node;
  }
  return text;
}

const breaksBetween = (before: Text, after: Text): boolean =>
  [
    before.nextSibling,
    after.previousSibling,
    real(before.parentElement)?.nextSibling,
    real(after.parentElement)?.previousSibling,
  ].some(
    (node) =>
      node !== null &&
      node !== undefined &&
      real(node).nodeName === 'BR' &&
      Boolean(before.compareDocumentPosition(node) & 4) &&
      Boolean(real(node).compareDocumentPosition(after) & 4),
  );
