import { real } from './real.ts';

/** What an element is to a reader, judged by its markup alone, so that it works the same in a browser and in Node. */

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL VIDEO AUDIO'.split(
    ' ',
  ),
);

const WITHOUT_PROSE = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG BUTTON INPUT SELECT OPTION TEXTAREA IFRAME OBJECT CANVAS VIDEO AUDIO MATH HEAD LINK META'.split(
    ' ',
  ),
);

/** Upper case, in XHTML too. */
export const tag = (element: Element): string => real(element).tagName.toUpperCase();

/** A paragraph of text ends where such an element begins or ends. */
export const isBlock = (element: Element): boolean => BLOCKS.has(tag(element)) || isSignature(element);

/** Who a block quote is by, at its end: `<blockquote>It holds. <cite>Ida Krog</cite></blockquote>`. */
function isSignature(element: Element): boolean {
  if (tag(element) !== 'CITE' || !real(element).closest('blockquote') || real(element).closest('footer')) return false;
  if (/[—–―-]\s*$/.test(real(real(element).previousSibling)?.textContent ?? '')) return false;
  for (let at: Element = element; tag(at) !== 'BLOCKQUOTE'; ) {
    for (let next = real(at).nextSibling; next; next = real(next).nextSibling)
      if (/\S/.test(real(next).textContent ?? '')) return false;
    const around = real(at).parentElement;
    if (!around) return false;
    at = around;
  }
  return true;
}

/** Elements whose text is no prose: scripts, controls, drawings. */
export const hasNoProse = (element: Element): boolean => WITHOUT_PROSE.has(tag(element));

/** Code units of class and id that are looked at. */
const LONGEST_LABELS = 1000;

/** An element's class and id, where its author says what it is. */
export const labelsOf = (element: Element): string =>
  `${real(element).getAttribute('class') ?? ''} ${real(element).getAttribute('id') ?? ''}`.slice(0, LONGEST_LABELS);

/** Hidden by its own markup. A style sheet's verdict needs a layout, which the engine does not have. */
export function isHidden(element: Element): boolean {
  if (real(element).hasAttribute('hidden') || real(element).getAttribute('aria-hidden') === 'true') return true;
  const style = real(element).getAttribute('style');
  return style !== null && /display:\s*none|visibility:\s*hidden/i.test(style);
}

export const isHeading = (element: Element): boolean => /^H[1-6]$/.test(tag(element));

export const isElement = (node: Node): node is Element => real(node).nodeType === 1;
export const isText = (node: Node): node is Text => real(node).nodeType === 3;

/** What a reader sees in the place of an element's children: its open shadow root's, a slot's assigned nodes; null where its own. */
export function shownInstead(element: Element): (ArrayLike<Node> & Iterable<Node>) | null {
  const shadow = real(element).shadowRoot;
  if (shadow) return shadow.childNodes;
  if (tag(element) !== 'SLOT') return null;
  const assigned = (element as HTMLSlotElement).assignedNodes?.();
  return assigned?.length ? assigned : null;
}

/** The element whose shadow tree this is the root of. */
const hostOf = (node: Node | null): Element | null =>
  node && real(node).nodeType === 11 && 'host' in node ? (node as ShadowRoot).host : null;

/** The element around an element, over the border of a shadow root. */
export function parentOf(element: Element): Element | null {
  const parent = real(element).parentElement;
  return parent ?? hostOf(real(element).parentNode);
}

/** The narrowest element around all of these; that of one alone is what is around it. Null where nothing holds them all. */
export function commonHolder(elements: readonly Element[]): Element | null {
  let holder = (elements[0] && parentOf(elements[0])) ?? null;
  for (const element of elements) while (holder && !real(holder).contains(element)) holder = parentOf(holder);
  return holder;
}

/** Whether an element stands under another, shadow trees included. */
export function holds(root: Element, element: Element): boolean {
  if (real(root).contains(element)) return true;
  const host = hostOf(real(element).getRootNode());
  return host !== null && holds(root, host);
}
