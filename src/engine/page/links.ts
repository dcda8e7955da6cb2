import type { Annotation, Span } from '../model.ts';
import { isSamePage, linkedAddress } from '../url.ts';
import { parentOf, tag } from './dom/elements.ts';
import type { Flow } from './dom/flow.ts';
import { real } from './dom/real.ts';

/** A link within the article's text. */
export interface PageLink {
  /** Absolute, of the web. */
  url: string;
  span: Span;
}

/**
 * The links that stand in the article's text, in order; none to a place in the page itself, and none that does not lead to the web.
 * One that runs over several blocks is one a block.
 * @param page its address and the one it names as its own
 */
export function linksOf(document: Document, { text, runs }: Flow, page: Pick<Annotation, 'url' | 'canonical'>): PageLink[] {
  const base = baseOf(document, page);
  const anchorOf = anchors();
  const found: PageLink[] = [];
  let open: { anchor: Element; span: Span } | null = null;
  const close = (): void => {
    const span = open && trimmed(text, open.span);
    const url = open && span && leadsTo(open.anchor, base, page);
    if (span && url) found.push({ url, span });
    open = null;
  };
  for (const { node, start, length } of runs) {
    const anchor = anchorOf(real(node).parentElement);
    if (open && open.anchor === anchor && open.span[1] === start) open.span[1] = start + length;
    else {
      close();
      if (anchor) open = { anchor, span: [start, start + length] };
    }
  }
  close();
  return found;
}

/** The nearest link around an element; each element is asked once. */
function anchors(): (element: Element | null) => Element | null {
  const known = new Map<Element, Element | null>();
  return (element) => {
    const passed: Element[] = [];
    let at = element;
    let anchor: Element | null = null;
    for (; at; at = parentOf(at)) {
      const before = known.get(at);
      if (before !== undefined) {
        anchor = before;
        break;
      }
      passed.push(at);
      if (tag(at) === 'A' && real(at).hasAttribute('href')) {
        anchor = at;
        break;
      }
    }
    for (const one of passed) known.set(one, anchor);
    return anchor;
  };
}

/** What relative addresses count from. */
function baseOf(document: Document, { url, canonical }: Pick<Annotation, 'url' | 'canonical'>): string | null {
  const here = url ?? canonical;
  const named = real(real(document).querySelector('base[href]'))?.getAttribute('href');
  return (named && linkedAddress(named, here)) || here;
}

function leadsTo(anchor: Element, base: string | null, page: Pick<Annotation, 'url' | 'canonical'>): string | null {
  const href = real(anchor).getAttribute('href')?.trim() ?? '';
  if (!href || href.startsWith('#')) return null;
  const url = linkedAddress(href, base);
  return url && !isSamePage(url, page) ? url : null;
}

/** Without the white space at its ends; null where nothing is left. */
function trimmed(text: string, [from, to]: Span): Span | null {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const end = to - (words.length - words.trimEnd().length);
  return start < end ? [start, end] : null;
}
