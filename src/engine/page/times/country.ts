import type { Head } from '../head/head.ts';
import { isObject, listOf, textOf } from '../head/json-ld.ts';
import { metaContent } from '../head/meta.ts';
import { hostOf } from '../head/publisher.ts';

export interface Country {
  /** ISO 3166 alpha-2. */
  code: string;
  why: string;
}

/** Where each zone that only one country uses points. */
const ZONE_COUNTRY: Record<string, string> = {
  AEST: 'AU',
  AEDT: 'AU',
  AWST: 'AU',
  ACST: 'AU',
  SAST: 'ZA',
  PKT: 'PK',
  NPT: 'NP',
  SGT: 'SG',
  HKT: 'HK',
  JST: 'JP',
  NZST: 'NZ',
  NZDT: 'NZ',
  PHT: 'PH',
};
const NAMES: Record<string, string> = {
  INDIA: 'IN',
  IRELAND: 'IE',
  ISRAEL: 'IL',
  'UNITED KINGDOM': 'GB',
  UK: 'GB',
  USA: 'US',
  'UNITED STATES': 'US',
  AUSTRALIA: 'AU',
  BANGLADESH: 'BD',
  CHINA: 'CN',
  PHILIPPINES: 'PH',
  CANADA: 'CA',
  NIGERIA: 'NG',
  KENYA: 'KE',
};
/** Domains of countries that are used as words. */
const WORDS = new Set(['CO', 'TV', 'ME', 'IO', 'AI', 'FM', 'AM', 'LY', 'TO', 'GG', 'EU', 'CC', 'WS', 'LA', 'SH', 'IM']);

/** The publisher's country: JSON-LD address, region of the language, country domain, a zone that only one country uses; else null. */
export function countryOf({ meta, data, language }: Head, url: string | null): Country | null {
  for (const item of data) {
    for (const holder of [item, item.publisher]) {
      if (!isObject(holder)) continue;
      for (const address of listOf(holder.address)) {
        const code = isObject(address) ? codeOf(textOf(address.addressCountry)) : null;
        if (code) return { code, why: 'its address' };
      }
    }
  }
  for (const [tag, why] of [
    [language, 'the page’s language'],
    [metaContent(meta, ['og:locale']), 'the page’s locale'],
  ] as const) {
    const region = /^[a-z]{2,3}[-_]([A-Za-z]{2})\b/.exec(tag ?? '')?.[1]?.toUpperCase();
    // Many systems write en-US wherever they stand: it tells nothing.
    if (region && region !== 'US') return { code: region, why };
  }
  const domain = (url && hostOf(url)?.split('.').at(-1)?.toUpperCase()) || '';
  if (/^[A-Z]{2}$/.test(domain) && !WORDS.has(domain)) return { code: domain === 'UK' ? 'GB' : domain, why: 'its domain' };
  return null;
}

/** The country that one of these zone names gives away. */
export function countryOfZones(zones: readonly string[]): Country | null {
  for (const zone of zones) {
    const code = ZONE_COUNTRY[zone];
    if (code) return { code, why: `${zone} elsewhere on the page` };
  }
  return null;
}

function codeOf(name: string | null): string | null {
  const upper = name?.trim().toUpperCase() ?? '';
  return /^[A-Z]{2}$/.test(upper) ? upper : (NAMES[upper] ?? null);
}
