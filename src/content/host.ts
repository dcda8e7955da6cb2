import { real } from '../engine/page/dom/real.ts';

const MARK = 'data-sourcelight';
/** Whatever a reader does in our shadow trees, as events. */
const DEEDS = ['click', 'pointerdown', 'keydown', 'input', 'change', 'submit'];
const ours = new WeakSet<object>();

/**
 * An element of ours in the page, with a closed shadow tree. It is a `div`: a page can define an element of any name with a hyphen as its
 * own and then open the tree (attachInternals); a div it cannot. Events that a script made, not a person, end at the tree's root.
 */
export function makeHost(document: Document, kind: 'card' | 'list', styles: string): { host: HTMLElement; root: ShadowRoot } {
  const host = real(document).createElement('div');
  host.setAttribute(MARK, kind);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  for (const deed of DEEDS) root.addEventListener(deed, stopUnlessTrusted, true);
  ours.add(host);
  return { host, root };
}

function stopUnlessTrusted(event: Event): void {
  if (event.isTrusted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Whether an event came out of a tree of ours: a closed one shows only its host. */
export const isOurs = (target: EventTarget | null | undefined): boolean => !!target && ours.has(target);

/** Takes off what a script left that was cut off in an update of the extension (Firefox ends them without a word). */
export function removeLeftHosts(document: Document): void {
  for (const left of [...real(real(document).documentElement).children])
    if (real(left).hasAttribute(MARK) && !isOurs(left) && !real(left).firstChild) real(left).remove();
}
