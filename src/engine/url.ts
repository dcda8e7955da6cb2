import type { Annotation } from './model.ts';

/**
 * The address under which a page's corrections are kept: what the page names as its own where that is an article on the same site
 * (campaign parameters do not matter then), else where it was read; never with a fragment. Null for a text without an address.
 */
export function addressOf({ url, canonical }: Pick<Annotation, 'url' | 'canonical'>): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const here = new URL(url);
  const named = canonical !== null && URL.canParse(canonical, url) ? new URL(canonical, url) : null;
  const isOwn = named !== null && bareHost(named) === bareHost(here) && (named.pathname !== '/' || here.pathname === '/');
  const chosen = isOwn ? named : here;
  chosen.hash = '';
  return chosen.href;
}

const bareHost = (url: URL): string => url.hostname.replace(/^(?:www|m|amp)\./, '');
