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
export const tag = (element: Element): string => element.tagName.toUpperCase();

/** A paragraph of text ends where such an element begins or ends. */
export const isBlock = (element: Element): boolean => BLOCKS.has(tag(element)) || isSignature(element);

/** Who a block quote is by, at its end: `<blockquote>It holds. <cite>Ida Krog</cite></blockquote>`. */
function isSignature(element: Element): boolean {
  if (tag(element) !== 'CITE' || !element.closest('blockquote') || element.closest('footer')) return false;
  if (/[—–―-]\s*$/.test(element.previousSibling?.textContent ?? '')) return false;
  for (let at: Element = element; tag(at) !== 'BLOCKQUOTE'; ) {
    for (let next = at.nextSibling; next; next = next.nextSibling) if (/\S/.test(next.textContent ?? '')) return false;
    const around = at.parentElement;
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
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, LONGEST_LABELS);

/** Hidden by its own markup. A style sheet's verdict needs a layout, which the engine does not have. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /display:\s*none|visibility:\s*hidden/i.test(style);
}

export const isHeading = (element: Element): boolean => /^H[1-6]$/.test(tag(element));

export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;

/** What a reader sees in the place of an element's children: its open shadow root's, a slot's assigned nodes; null where its own. */
export function shownInstead(element: Element): (ArrayLike<Node> & Iterable<Node>) | null {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (tag(element) !== 'SLOT') return null;
  const assigned = (element as HTMLSlotElement).assignedNodes?.();
  return assigned?.length ? assigned : null;
}

/** The element around an element, over the border of a shadow root. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const around = element.parentNode;
  return around && 'host' in around ? (around as ShadowRoot).host : null;
}

/** The narrowest element around all of these; that of one alone is what is around it. Null where nothing holds them all. */
export function commonHolder(elements: readonly Element[]): Element | null {
  let holder = (elements[0] && parentOf(elements[0])) ?? null;
  for (const element of elements) while (holder && !holder.contains(element)) holder = parentOf(holder);
  return holder;
}

/** Whether an element stands under another, shadow trees included. */
export function holds(root: Element, element: Element): boolean {
  if (root.contains(element)) return true;
  const around = element.getRootNode();
  return 'host' in around ? holds(root, (around as ShadowRoot).host) : false;
}
