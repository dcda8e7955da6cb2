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
  const chosen = named && isOwnAddress(named, here) && (named.pathname !== '/' || here.pathname === '/') ? named : here;
  chosen.hash = '';
  chosen.username = '';
  chosen.password = '';
  return chosen.href;
}

/** Whether what is kept at an address is the business of a page: only `addressOf` a page on that site gives such an address. */
export function mayKeepAt(address: string, pageUrl: string): boolean {
  if (!URL.canParse(address) || !URL.canParse(pageUrl)) return false;
  const here = new URL(pageUrl);
  return PLACES.has(here.protocol) && isOwnAddress(new URL(address), here);
}

/** The address to cite or to export: the page's own name for itself on its own site, else where it was read; null where that is not on the web. */
export const citedAddress = (annotation: Addressed): string | null => webAddress(addressOf(annotation));

/** An address of the web as the browser writes it; null for every other sort. */
export function webAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return WEB.has(protocol) ? href : null;
}

/** What newsletters, networks and advertisers add to an address to follow who reads it. */
const TRACKING =
  /^(?:utm_[a-z_]+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igsh(?:id)?|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|_ga|_gl|ref_src|ref_url|cmpid|cmp|ncid|smid|smtyp|s_cid|xtor|ns_(?:campaign|mchannel|source|linkname|fee)|at_(?:campaign|medium|custom\d|link_\w{1,20})|guccounter|guce_[a-z_]+)$/i;
/** Code units of the longest address that a link may have. */
const LONGEST = 2000;

/**
 * Where a link leads: an address of the web, absolute, without a password and without what only tracks readers; null for every other
 * sort, and for one without end.
 * @param base what a relative address counts from
 */
export function linkedAddress(href: string, base: string | null): string | null {
  if (href.length > LONGEST || !URL.canParse(href, base ?? undefined)) return null;
  const url = new URL(href, base ?? undefined);
  if (!WEB.has(url.protocol)) return null;
  url.username = '';
  url.password = '';
  const asked = url.search.slice(1).split('&');
  const kept = asked.filter((pair) => !TRACKING.test(pair.split('=', 1)[0] ?? ''));
  // Only what changes is written anew: browsers and `URLSearchParams` spell the rest differently.
  if (kept.length < asked.length) url.search = kept.join('&');
  return url.href;
}

/** Whether a link leads to a place in the page itself. */
export function isSamePage(link: string, page: Addressed): boolean {
  const here = [page.url, addressOf(page)].flatMap((address) => (address && linkedAddress(address, null)) || []);
  return here.some((address) => placeless(address) === placeless(link));
}

const placeless = (address: string): string => {
  const url = new URL(address);
  return `${bareHost(url)}:${url.port}${url.pathname.replace(/\/$/, '')}${url.search}`;
};

/** An address's host as people name it: without `www.`; the address itself where it has none. */
export const hostNameOf = (address: string): string =>
  (URL.canParse(address) && new URL(address).hostname.replace(/^www\./, '')) || address;

/** Whether two addresses belong to one site, by their hosts: a site's own subdomains are of it. */
export function isSameSite(one: string, other: string): boolean {
  const [a, b] = [hostNameOf(one), hostNameOf(other)].map((host) => host.replace(/^(?:m|amp|edition)\./, ''));
  return a === b || `${a}`.endsWith(`.${b}`) || `${b}`.endsWith(`.${a}`);
}

const WEB = new Set(['https:', 'http:']);
const PLACES = new Set([...WEB, 'file:', 'chrome-extension:', 'moz-extension:']);

/** A page may speak for its own site in whichever of the web's two protocols, and for nobody else. */
const isOwnAddress = (named: URL, here: URL): boolean =>
  (WEB.has(here.protocol) ? WEB.has(named.protocol) && named.port === here.port : named.protocol === here.protocol) &&
  bareHost(named) === bareHost(here);

const bareHost = (url: URL): string => url.hostname.replace(/^(?:www|m|amp)\./, '');
