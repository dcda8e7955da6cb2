/** A box in the window, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Size {
  width: number;
  height: number;
}

interface Situation {
  /** What must stay in sight: the statement, its source and its cue. */
  keep: Box;
  /** The column of text in which they stand. */
  column: Box;
  card: Size;
  /** What is seen of the page, without bars that stick to its edges. */
  view: Box;
  /** Whether lines run from right to left. */
  isRtl?: boolean;
}

export interface Place {
  left: number;
  top: number;
  /** How far the page has to scroll for the card not to cover what it is about; 0 where there is room. */
  scroll: number;
}

const GAP = 8;
/** What a card beside the text keeps from it. */
const MARGIN = 28;

/**
 * Where a card never covers what it is about: in the margin where lines end, in that where they begin, below, above, and last at the
 * window's foot, from under which the page scrolls away. What is longer than the window counts as far as it is seen.
 */
export function placeFor({ keep, column, card, view, isRtl = false }: Situation): Place {
  const seen: Box = { ...keep, top: Math.max(keep.top, view.top), bottom: Math.min(keep.bottom, view.bottom) };
  const beside = clamp(keep.top - 4, view.top + GAP, view.bottom - card.height - GAP);
  const right = column.right + MARGIN;
  const left = column.left - MARGIN - card.width;
  const atRight = right + card.width + GAP <= view.right ? right : null;
  const atLeft = left - GAP >= view.left ? left : null;
  const margin = isRtl ? (atLeft ?? atRight) : (atRight ?? atLeft);
  if (margin !== null) return { left: margin, top: beside, scroll: 0 };
  const along = isRtl ? keep.right - card.width : keep.left;
  const inside = clamp(along, view.left + GAP, view.right - card.width - GAP);
  if (seen.bottom + GAP + card.height + GAP <= view.bottom) return { left: inside, top: seen.bottom + GAP, scroll: 0 };
  if (seen.top - GAP - card.height - GAP >= view.top) return { left: inside, top: seen.top - GAP - card.height, scroll: 0 };
  const foot = view.bottom - GAP - card.height;
  // Of what is longer than the room above the card, the beginning stays in sight.
  const room = foot - GAP - view.top - GAP;
  const wanted = Math.min(keep.bottom - (foot - GAP), keep.top - (view.top + GAP));
  const scroll = keep.bottom - keep.top > room ? keep.top - (view.top + GAP) : wanted;
  return { left: inside, top: foot, scroll: Math.max(0, Math.round(scroll)) };
}

/** The smallest box around some; null for none. */
export function around(boxes: readonly Box[]): Box | null {
  const [first] = boxes;
  if (!first) return null;
  const box = { left: first.left, top: first.top, right: first.right, bottom: first.bottom };
  for (const { left, top, right, bottom } of boxes) {
    box.left = Math.min(box.left, left);
    box.top = Math.min(box.top, top);
    box.right = Math.max(box.right, right);
    box.bottom = Math.max(box.bottom, bottom);
  }
  return box;
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, Math.max(least, most)));
