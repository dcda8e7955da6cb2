import type { ProseBlock } from '../dom/blocks.ts';
import { tag } from '../dom/elements.ts';
import type { PlacedBlock } from './notes.ts';
import type { Place } from './rule.ts';

const CREDIT =
  /(^|[\s_-])(caption|credits?|photo-?credit|image-?credit|attribution|figcaption|copyright-?holder|media-?(info|caption|credit))/i;
/** This many blocks before the article and after it may hold its notes. */
const HEAD = 14;
const TAIL = 6;
/** This many of the article's last blocks count as its tail. */
const LAST = 3;

/** The blocks that may hold notes, with the places they stand in. `article` must be a part of `page`, in its order. */
export function placeBlocks(page: readonly ProseBlock[], article: readonly ProseBlock[]): PlacedBlock[] {
  const first = article[0];
  const last = article.at(-1);
  if (!first || !last) return [];
  const start = first.at;
  const end = last.at;
  const own = new Set(article.map(({ at }) => at));
  const lede = article.find((block) => block.text.length > 60) ?? first;
  const tail = new Set(article.slice(-LAST).map(({ at }) => at));
  const placed: PlacedBlock[] = [];
  for (let i = Math.max(0, start - HEAD); i <= Math.min(page.length - 1, end + TAIL); i++) {
    const block = page[i];
    if (!block) continue;
    const places: Place[] = [];
    if (isCaption(block)) places.push('caption');
    else if (block.linked > 0.9 && block.text.length > 60) continue;
    else {
      if (i < start || i < lede.at) places.push('head');
      if (own.has(i) || (i > start && i < end)) places.push('body');
      if (i === lede.at) places.push('lede');
      if (tail.has(i) || i > end) places.push('tail');
    }
    placed.push({ block, places });
  }
  return placed;
}

function isCaption(block: ProseBlock): boolean {
  if (
    /(^|[\s_-])(byline|authors?)/i.test(
      `${block.element.getAttribute('class') ?? ''} ${block.element.parentElement?.getAttribute('class') ?? ''}`,
    )
  )
    return false;
  let at: Element | null = block.element;
  for (let depth = 0; at && depth < 4; depth++) {
    if (tag(at) === 'FIGCAPTION' || tag(at) === 'FIGURE') return true;
    if (block.text.length < 400 && CREDIT.test(`${at.getAttribute('class') ?? ''} ${at.id}`)) return true;
    at = at.parentElement;
  }
  return false;
}
