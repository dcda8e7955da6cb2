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
export const isBlock = (element: Element): boolean => BLOCKS.has(tag(element));

/** Elements whose text is no prose: scripts, controls, drawings. */
export const hasNoProse = (element: Element): boolean => WITHOUT_PROSE.has(tag(element));

/** Hidden by its own markup. A style sheet's verdict needs a layout, which the engine does not have. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /display:\s*none|visibility:\s*hidden/i.test(style);
}

export const isHeading = (element: Element): boolean => /^H[1-6]$/.test(tag(element));

export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;
