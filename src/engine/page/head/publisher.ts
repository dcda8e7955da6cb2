import type { Head } from './head.ts';
import { textOf } from './json-ld.ts';
import { metaContent } from './meta.ts';

/** The outlet's name: as its site names itself, as JSON-LD names the publisher, else its host name. */
export function publisherOf({ meta, article }: Head, url: string | null): string | null {
  const named =
    metaContent(meta, ['og:site_name', 'application-name', 'twitter:app:name:iphone', 'cre', 'dc.publisher']) ??
    textOf(article?.publisher);
  return named ?? (url ? (hostOf(url)?.replace(/^www\./, '') ?? null) : null);
}

export function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname : null;
}
