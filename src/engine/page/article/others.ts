import type { ProseBlock } from '../dom/blocks.ts';
import { real } from '../dom/real.ts';
import { proseScore } from './scorer.ts';

/** Points of prose that make an `<article>` more than a teaser. */
const WHOLE = 4;
const HOLDER = 'article, [itemtype$="Article"]';

/**
 * On a page that holds several articles (an infinite scroll, a set of stories one under the other): the elements of all but the one
 * that the reader looks at. Another is one with a headline and prose of its own, or a teaser, whose heading leads elsewhere.
 * Without a reader's place the first is meant.
 */
export function othersThan(near: Element | null, blocks: readonly ProseBlock[], body: Element): Element[] {
  const points = new Map<Element, number>();
  for (const block of blocks) {
    const holder = real(block.element).closest(HOLDER);
    if (holder) points.set(holder, (points.get(holder) ?? 0) + proseScore(block));
  }
  const outermost = [...points].filter(([holder]) => !real(real(holder).parentElement)?.closest(HOLDER));
  const whole = outermost
    .filter(([holder, score]) => score >= WHOLE && real(holder).querySelector('h1') !== null)
    .map(([holder]) => holder);
  const meant = whole.find((holder) => near && near !== body && real(holder).contains(near)) ?? whole[0];
  if (!meant) return [];
  return outermost.map(([holder]) => holder).filter((holder) => holder !== meant && (whole.includes(holder) || isTeaser(holder)));
}

/** The page's blocks without those of the other articles, counted anew. */
export function withoutOthers(blocks: readonly ProseBlock[], others: readonly Element[]): ProseBlock[] {
  if (others.length === 0) return [...blocks];
  const own = blocks.filter((block) => !others.some((other) => real(other).contains(block.element)));
  return own.map((block, at) => ({ ...block, at }));
}

const isTeaser = (holder: Element): boolean =>
  real(holder).querySelector('h2 a[href], h3 a[href], a[href] h2, a[href] h3') !== null;
