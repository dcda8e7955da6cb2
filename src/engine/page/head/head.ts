import { real } from '../dom/real.ts';
import { Parts } from '../parts.ts';
import { articleOf, type LinkedData, readLinkedData } from './json-ld.ts';
import { canonicalOf, languageOf, type Meta, metaContents, readMeta } from './meta.ts';

/** What a page says of itself for machines, read once and handed to whoever asks. */
export interface Head {
  meta: Meta;
  /** All JSON-LD objects of the page. */
  data: readonly LinkedData[];
  /** The one among them that describes the article. */
  article: LinkedData | null;
  /** What the meta elements say of the author, each once. */
  authors: readonly string[];
  /** BCP 47, as the page declares it: `en`, `en-IN`. */
  language: string | null;
  /** The address the page names as its own. */
  canonical: string | null;
  /** The words of the window's title bar. */
  windowTitle: string;
}

const AUTHOR_META = ['author', 'article:author', 'parsely-author', 'dc.creator', 'sailthru.author', 'byl', 'citation_author'];

/** What cannot be read of it is left out. */
export function readHead(document: Document, parts: Parts = new Parts()): Head {
  const meta = parts.read('meta elements', new Map<string, string>(), () => readMeta(document));
  const data = parts.read('JSON-LD', [], () => readLinkedData(document));
  return {
    meta,
    data,
    article: parts.read('article in JSON-LD', null, () => articleOf(data)),
    authors: parts.read('authors', [], () => metaContents(document, AUTHOR_META)),
    language: parts.read('language', null, () => languageOf(document, meta)),
    canonical: parts.read('canonical address', null, () => canonicalOf(document, meta)),
    windowTitle: real(document).title,
  };
}

/** The head of a page whose JSON-LD speaks of another article than the one that is read. */
export const withoutData = (head: Head): Head => ({ ...head, data: [], article: null });
