import { levelOf } from '../engine/annotation.ts';
import type { Attribution } from '../engine/model.ts';
import { real } from '../engine/page/dom/real.ts';
import { styleSheet } from './highlight-styles.ts';
import { groundOf, inkOf } from './page-ground.ts';

export interface Painting {
  /** Scrolls to an attribution and flashes it; false where its words are gone from the page. */
  reveal: (id: string) => boolean;
  /** Marks the statement whose card is open, and its source; null for none. */
  mark: (open: { colour: string; content: readonly Range[]; source: readonly Range[] } | null) => void;
  /** Leaves no trace. */
  dispose: () => void;
}

/** What is to be painted. */
export interface Subject {
  attributions: readonly Attribution[];
  /** Of these, and of whatever else can be revealed. */
  ranges: ReadonlyMap<string, Range[]>;
  colourOf: (attribution: Attribution) => string;
  /** Whether what is sure stands on a tint. */
  tinted: boolean;
}

/** Before each name in the page's registry, which the page shares. */
const PREFIX = 'sourcelight-';
const FOCUS = 'focus';
const FLASH_MS = 1600;

/** Paints with the CSS Custom Highlight API: no node is wrapped or changed; a style sheet is adopted and registry entries are set. */
export function paint(document: Document, { attributions, ranges, colourOf, tinted }: Subject): Painting {
  const byName = new Map<string, Range[]>([[FOCUS, []]]);
  for (const attribution of attributions) {
    const level = levelOf(attribution);
    const name = [attribution.form, colourOf(attribution), ...(level === 'sure' ? [] : [level])].join('-');
    byName.set(name, [...(byName.get(name) ?? []), ...(ranges.get(attribution.id) ?? [])]);
  }
  for (const [name, list] of byName) setHighlight(name, list);
  const all = attributions.flatMap(({ id }) => ranges.get(id) ?? []);
  const element = real(all[0]?.startContainer)?.parentElement ?? real(document).body;
  const marks = new Set([
    ...byName.keys(),
    ...attributions.map(colourOf).flatMap((colour) => [`open-${colour}`, `source-${colour}`]),
  ]);
  const sheet = styleSheet(marks, { ground: groundOf(document, element), ink: inkOf(document, element), tinted });
  const roots = rootsOf(document, all);
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];

  let marked: string[] = [];
  let flash: ReturnType<typeof setTimeout> | undefined;
  return {
    reveal: (id) => {
      const found = ranges.get(id)?.filter((range) => real(range.startContainer).isConnected && !range.collapsed) ?? [];
      if (!found[0]) return false;
      const still = real(document).defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
      scrollToRange(document, found[0], still ? 'instant' : 'smooth');
      setHighlight(FOCUS, found);
      clearTimeout(flash);
      flash = setTimeout(() => setHighlight(FOCUS, []), FLASH_MS);
      return true;
    },
    mark: (open) => {
      for (const name of marked) CSS.highlights.delete(PREFIX + name);
      marked = open ? [`open-${open.colour}`, `source-${open.colour}`] : [];
      if (!open) return;
      setHighlight(`open-${open.colour}`, open.content);
      setHighlight(`source-${open.colour}`, open.source);
    },
    dispose: () => {
      clearTimeout(flash);
      for (const name of marks) CSS.highlights.delete(PREFIX + name);
      for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    },
  };
}

function setHighlight(name: string, ranges: readonly Range[]): void {
  const highlight = new Highlight();
  for (const range of ranges) highlight.add(range);
  highlight.priority = name === FOCUS ? 2 : /^(?:open|source)/.test(name) ? 1 : 0;
  CSS.highlights.set(PREFIX + name, highlight);
}

/** The trees that need the rules: the document's, and those of open shadow roots that hold highlights. */
function rootsOf(document: Document, ranges: readonly Range[]): (Document | ShadowRoot)[] {
  const roots = new Set<Document | ShadowRoot>([document]);
  for (const { startContainer } of ranges) {
    const root = real(startContainer).getRootNode();
    if ('adoptedStyleSheets' in root) roots.add(root as ShadowRoot);
  }
  return [...roots];
}

/** Brings a range to the middle of the window, inside scrolling boxes too: first its element, then the rest of the way. */
function scrollToRange(document: Document, range: Range, behavior: ScrollBehavior): void {
  real(real(range.startContainer).parentElement)?.scrollIntoView({ block: 'center', behavior });
  const view = real(document).defaultView;
  const rect = range.getBoundingClientRect();
  const element = real(real(range.startContainer).parentElement)?.getBoundingClientRect();
  if (view && element && element.height > view.innerHeight * 0.6)
    view.scrollBy({ top: rect.top - element.top - element.height / 2 + rect.height / 2, behavior });
}
