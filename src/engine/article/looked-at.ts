import type { ProseBlock } from './blocks.ts';
import { proseScore } from './scorer.ts';

/** Points of prose that make an `<article>` more than a teaser. */
const WHOLE = 4;

/**
 * On a page that holds several whole articles, each with a headline and prose of its own (an infinite scroll, a set of stories one
 * under the other): the elements of all but the one that the reader looks at. Without a reader's place the first is meant.
 */
export function othersThan(near: Element | null, blocks: readonly ProseBlock[], body: Element): Element[] {
  const points = new Map<Element, number>();
  for (const block of blocks) {
    const holder = block.element.closest('article, [itemtype$="Article"]');
    if (holder) points.set(holder, (points.get(holder) ?? 0) + proseScore(block));
  }
  const whole = [...points]
    .filter(([holder, score]) => score >= WHOLE && holder.querySelector('h1') !== null)
    .map(([holder]) => holder);
  const outermost = whole.filter((holder) => !whole.some((other) => other !== holder && other.contains(holder)));
  if (outermost.length < 2) return [];
  const meant = outermost.find((holder) => near && near !== body && holder.contains(near)) ?? outermost[0];
  return outermost.filter((holder) => holder !== meant);
}
