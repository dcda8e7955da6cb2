import type { Annotation, Attribution } from '../engine/model.ts';
import { isSure } from '../engine/sure.ts';
import { isDark } from './background-colour.ts';
import { styleSheet } from './highlight-styles.ts';

export interface Painting {
  /** Scrolls to an attribution and flashes it; false where its words are gone from the page. */
  reveal: (id: string) => boolean;
  /** Leaves no trace. */
  dispose: () => void;
}

/** Names in the page's registry, which the page shares. */
export const HIGHLIGHTS = ['direct', 'mixed', 'indirect', 'unsure', 'focus'] as const;
export type HighlightName = (typeof HIGHLIGHTS)[number];
export const registryName = (name: HighlightName): string => `sourcelight-${name}`;

const FLASH_MS = 1600;

/** Paints with the CSS Custom Highlight API: no node is wrapped or changed; a style sheet is adopted and registry entries are set. */
export function paint(document: Document, annotation: Annotation, ranges: ReadonlyMap<string, Range[]>): Painting {
  const byName = new Map<HighlightName, Range[]>(HIGHLIGHTS.map((name) => [name, []]));
  for (const attribution of annotation.attributions) byName.get(nameOf(attribution))?.push(...(ranges.get(attribution.id) ?? []));
  for (const [name, list] of byName) {
    const highlight = new Highlight(...list);
    highlight.priority = name === 'focus' ? 1 : 0;
    CSS.highlights.set(registryName(name), highlight);
  }
  const first = [...ranges.values()][0]?.[0];
  const sheet = styleSheet(isDark(document, first?.startContainer.parentElement ?? document.body));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

  let flash: ReturnType<typeof setTimeout> | undefined;
  const endFlash = (): void => void CSS.highlights.set(registryName('focus'), new Highlight());
  return {
    reveal: (id) => {
      const found = ranges.get(id)?.filter((range) => range.startContainer.isConnected && !range.collapsed) ?? [];
      const at = found[0]?.startContainer.parentElement;
      if (!at || !found[0]) return false;
      const still = document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
      scrollToRange(document, found[0], still ? 'instant' : 'smooth');
      const focus = new Highlight(...found);
      focus.priority = 1;
      CSS.highlights.set(registryName('focus'), focus);
      clearTimeout(flash);
      flash = setTimeout(endFlash, FLASH_MS);
      return true;
    },
    dispose: () => {
      clearTimeout(flash);
      for (const name of HIGHLIGHTS) CSS.highlights.delete(registryName(name));
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    },
  };
}

const nameOf = (attribution: Attribution): HighlightName => (isSure(attribution) ? attribution.form : 'unsure');

/** Brings a range to the middle of the window, inside scrolling boxes too: first its element, then the rest of the way. */
function scrollToRange(document: Document, range: Range, behavior: ScrollBehavior): void {
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior });
  const view = document.defaultView;
  const rect = range.getBoundingClientRect();
  const element = range.startContainer.parentElement?.getBoundingClientRect();
  if (view && element && element.height > view.innerHeight * 0.6)
    view.scrollBy({ top: rect.top - element.top - element.height / 2 + rect.height / 2, behavior });
}
