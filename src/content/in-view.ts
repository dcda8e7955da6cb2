import { real } from '../engine/page/dom/real.ts';

const PAUSE_MS = 150;

/** Tells which statement stands highest in the window, each time another one does. Returns the way to stop. */
export function watchView(
  document: Document,
  order: () => readonly string[],
  ranges: () => ReadonlyMap<string, Range[]>,
  changed: (id: string | null) => void,
): () => void {
  const view = real(document).defaultView;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let last: string | null = null;
  const look = (): void => {
    waiting = undefined;
    const height = view?.innerHeight ?? 0;
    const id =
      order().find((candidate) => {
        const rect = ranges().get(candidate)?.[0]?.getBoundingClientRect();
        return rect && rect.bottom > 0 && rect.top < height && rect.height > 0;
      }) ?? null;
    if (id !== last) changed(id);
    last = id;
  };
  const onScroll = (): void => {
    waiting ??= setTimeout(look, PAUSE_MS);
  };
  real(document).addEventListener('scroll', onScroll, { capture: true, passive: true });
  return () => {
    clearTimeout(waiting);
    real(document).removeEventListener('scroll', onScroll, { capture: true });
  };
}
