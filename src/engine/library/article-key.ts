import type { Annotation } from '../model.ts';
import { addressOf, linkedAddress } from '../url.ts';

/** Parts of a path that make an address the AMP variant of another. */
const AMP_PATH = /\/(?:amp|index\.amp)\/?$|^\/amp(?=\/)/i;
const AMP_FILE = /\.amp(?=(?:\.html?)?$)/i;
const AMP_QUERY = /^(?:amp|outputType|output)$/i;

/**
 * The key under which the library keeps an article: one article has one, by whichever of its addresses it was read. What the page names
 * as its own on its own site decides; protocol, `www.`, `m.` and `amp.` hosts, AMP paths, tracking parameters, their order, fragments
 * and a slash at the end do not matter. Null for texts without an address.
 */
export function articleKey(annotation: Pick<Annotation, 'url' | 'canonical'>): string | null {
  const address = addressOf(annotation);
  if (address === null) return null;
  const url = new URL(linkedAddress(address, null) ?? address);
  if (!/^https?:$/.test(url.protocol)) return url.href;
  url.protocol = 'https:';
  url.hostname = url.hostname.replace(/^(?:www\d?|m|mobile|amp)\./, '');
  url.pathname = url.pathname
    .replace(AMP_PATH, '')
    .replace(AMP_FILE, '')
    .replace(/(?<=.)\/$/, '');
  for (const name of [...url.searchParams.keys()])
    if (AMP_QUERY.test(name) && /^(?:|1|true|amp)$/i.test(url.searchParams.get(name) ?? '')) url.searchParams.delete(name);
  url.searchParams.sort();
  return url.href;
}
