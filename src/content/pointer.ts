import { real } from '../engine/page/dom/real.ts';
import { isOurs } from './host.ts';

interface PointerHandlers {
  /** A click met an attribution. */
  hit: (id: string) => void;
  miss: () => void;
  /** The pointer rests on an attribution. */
  rest: (id: string) => void;
  /** The pointer has left what it rested on, and rests on nothing of ours. */
  leave: () => void;
}

const REST_MS = 300;
const OWN = 'a[href], button, input, select, textarea, label, summary, [contenteditable]';

/**
 * Tells which attribution a click meets and on which the pointer rests. Links, buttons and fields stay the page's own, and so does a
 * click that ends a selection. Returns the way to stop listening.
 */
export function listenToPointer(
  document: Document,
  ranges: () => ReadonlyMap<string, Range[]>,
  { hit, miss, rest, leave }: PointerHandlers,
): () => void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  const onClick = (event: MouseEvent): void => {
    clearTimeout(resting);
    const target = event.composedPath()[0];
    if (!(target instanceof Element) || real(target).closest(OWN) || isOurs(event.target) || !event.isTrusted) return;
    if (!real(document).getSelection()?.isCollapsed) return;
    const found = attributionAt(ranges(), target, event.clientX, event.clientY);
    if (found) hit(found);
    else miss();
  };
  const onMove = (event: PointerEvent): void => {
    clearTimeout(resting);
    if (!event.isTrusted || event.pointerType !== 'mouse' || event.buttons !== 0) return;
    resting = setTimeout(() => {
      const target = event.composedPath()[0] ?? event.target;
      if (isOurs(event.target)) return;
      const under = real(document).elementFromPoint(event.clientX, event.clientY);
      const element = target instanceof Element && real(target).isConnected ? target : under;
      const found = element && !real(element).closest(OWN) && attributionAt(ranges(), element, event.clientX, event.clientY);
      if (found) rest(found);
      else leave();
    }, REST_MS);
  };
  real(document).addEventListener('click', onClick);
  real(document).addEventListener('pointermove', onMove, { passive: true });
  return () => {
    clearTimeout(resting);
    real(document).removeEventListener('click', onClick);
    real(document).removeEventListener('pointermove', onMove);
  };
}

/**
 * The rectangles decide, not the nearest caret: a click beside a line is no hit. What lies over the text hides it. Of a statement
 * inside another it is the inner one, which is the shorter.
 */
function attributionAt(ranges: ReadonlyMap<string, Range[]>, target: Element, x: number, y: number): string | null {
  let found: string | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const [id, list] of ranges) {
    const isHit = list.some(
      (range) =>
        real(target).contains(range.startContainer) &&
        [...range.getClientRects()].some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom),
    );
    const length = isHit ? list.reduce((sum, range) => sum + range.toString().length, 0) : shortest;
    if (length >= shortest) continue;
    shortest = length;
    found = id;
  }
  return found;
}
