import type { ProseBlock } from '../dom/blocks.ts';
import { parentOf, tag } from '../dom/elements.ts';
import { marksReader } from './credits/marks.ts';
import { type PictureText, pictureTextOf } from './credits/markup.ts';
import type { Place } from './rule.ts';

/** A block and the places it stands in; or the picture that it belongs to. */
export interface PlacedBlock {
  block: ProseBlock;
  places: readonly Place[];
  /** Not null for what stands under a picture. */
  picture: PictureText | null;
}

/** So many blocks before the article and after it may hold its notes; further off only lines in a box that speaks of the article. */
const HEAD = 24;
/** Captions may stand further before it: share buttons and topics lie between. */
const HEAD_OF_PICTURES = 40;
/** What the outlet says of its money may stand above everything. */
const FAR = 150;
const ABOUT_MONEY = /commission|affiliate/i;
const TAIL = 12;
/** So many of the article's last blocks count as its tail. */
const LAST = 3;
const LONGEST_CAPTION = 1500;

/** The blocks that may hold notes, with the places they stand in. `article` must be a part of `page`, in its order. */
export function placeBlocks(page: readonly ProseBlock[], article: readonly ProseBlock[]): PlacedBlock[] {
  const first = article[0];
  const last = article.at(-1);
  if (!first || !last) return [];
  const start = first.at;
  const end = last.at;
  const own = new Set(article.map(({ at }) => at));
  const lede = article.find((block) => block.text.length > 60) ?? first;
  const second = article[article.indexOf(lede) + 1];
  const tail = new Set(article.slice(-LAST).map(({ at }) => at));
  const marksOf = marksReader();
  const placed: PlacedBlock[] = [];
  for (const block of page.slice(Math.max(0, start - FAR), end + TAIL + 1)) {
    const i = block.at;
    const isOwn = own.has(i);
    const picture =
      i >= start - HEAD_OF_PICTURES && block.text.length <= LONGEST_CAPTION && !(isOwn && block.text.length > 240)
        ? pictureTextOf(block, lede.element, marksOf)
        : null;
    if (picture) placed.push({ block, places: [], picture });
    else if (i < start - HEAD) {
      if (block.text.length > 40 && ABOUT_MONEY.test(block.text) && block.linked < 0.6 && !isFooter(block.element))
        placed.push({ block, places: ['far'], picture: null });
    } else if (!(block.linked > 0.9 && block.text.length > 60) && (isOwn || !isFooter(block.element))) {
      const places: Place[] = [];
      if (i < start || i < lede.at) places.push('head');
      if (isOwn || (i > start && i < end)) places.push('body');
      if (i === lede.at || (i === start - 1 && block.text.length > 60) || i === second?.at) places.push('lede');
      if (tail.has(i) || i > end) places.push('tail');
      if (!isOwn) places.push('beside');
      placed.push({ block, places, picture: null });
    }
  }
  return placed;
}

/** Menus, and the site's own footer; an article's footer is the article's. */
function isFooter(element: Element): boolean {
  let footer = false;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (tag(at) === 'ARTICLE' || tag(at) === 'MAIN') return false;
    if (tag(at) === 'NAV') return true;
    footer ||= tag(at) === 'FOOTER';
  }
  return footer;
}
