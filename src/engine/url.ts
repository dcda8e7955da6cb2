import type { Annotation } from './model.ts';

type Addressed = Pick<Annotation, 'url' | 'canonical'>;

/**
 * The address under which a page's corrections are kept: what the page names as its own where that is an article on the same site
 * (campaign parameters do not matter then), else where it was read; never with a fragment or a password. Null for a text without an
 * address, and for addresses that are no place (`data:`, `blob:`, `javascript:`).
 */
export function addressOf({ url, canonical }: Addressed): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const here = new URL(url);
  if (!PLACES.has(here.protocol)) return null;
  const named = canonical !== null && URL.canParse(canonical, url) ? new URL(canonical, url) : null;
  const chosen = named && isSameSite(named, here) && (named.pathname !== '/' || here.pathname === '/') ? named : here;
  chosen.hash = '';
  chosen.username = '';
  chosen.password = '';
  return chosen.href;
}

/** The address to cite or to export: the page's own name for itself on its own site, else where it was read; null where that is not on the web. */
export const citedAddress = (annotation: Addressed): string | null => webAddress(addressOf(annotation));

/** An address of the web as the browser writes it; null for every other sort. */
export function webAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return WEB.has(protocol) ? href : null;
}

const WEB = new Set(['https:', 'http:']);
const PLACES = new Set([...WEB, 'file:', 'chrome-extension:', 'moz-extension:']);

/** A page may speak for its own site in whichever of the web's two protocols, and for nobody else. */
const isSameSite = (named: URL, here: URL): boolean =>
  (WEB.has(here.protocol) ? WEB.has(named.protocol) && named.port === here.port : named.protocol === here.protocol) &&
  bareHost(named) === bareHost(here);

const bareHost = (url: URL): string => url.hostname.replace(/^(?:www|m|amp)\./, '');
