interface HitHandlers {
  hit: (id: string, rect: DOMRect) => void;
  miss: () => void;
}

/**
 * Tells which attribution a click meets. Links, buttons and fields stay the page's own, and so does a click that ends a selection.
 * Returns the way to stop listening.
 */
export function listenForHits(document: Document, ranges: ReadonlyMap<string, Range[]>, { hit, miss }: HitHandlers): () => void {
  const onClick = (event: MouseEvent): void => {
    const target = event.target;
    if (
      !(target instanceof Element) ||
      target.closest('a[href], button, input, select, textarea, label, summary, [contenteditable]')
    )
      return;
    if (!document.getSelection()?.isCollapsed) return;
    const found = attributionAt(ranges, target, event.clientX, event.clientY);
    if (found) hit(found.id, found.rect);
    else miss();
  };
  document.addEventListener('click', onClick);
  return () => document.removeEventListener('click', onClick);
}

/** The rectangles decide, not the nearest caret: a click beside a line is no hit. What lies over the text hides it. */
function attributionAt(
  ranges: ReadonlyMap<string, Range[]>,
  target: Element,
  x: number,
  y: number,
): { id: string; rect: DOMRect } | null {
  for (const [id, list] of ranges) {
    for (const range of list) {
      if (!target.contains(range.startContainer)) continue;
      for (const rect of range.getClientRects())
        if (x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom) return { id, rect };
    }
  }
  return null;
}
