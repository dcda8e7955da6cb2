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

export function readHead(document: Document): Head {
  const meta = readMeta(document);
  const data = readLinkedData(document);
  return {
    meta,
    data,
    article: articleOf(data),
    authors: metaContents(document, AUTHOR_META),
    language: languageOf(document, meta),
    canonical: canonicalOf(document, meta),
    windowTitle: document.title,
  };
}

/** The head of a page whose JSON-LD speaks of another article than the one that is read. */
export const withoutData = (head: Head): Head => ({ ...head, data: [], article: null });
