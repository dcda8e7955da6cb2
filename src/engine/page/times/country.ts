import { countryOfHost } from '../../words/outlet-countries.ts';
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
  BDST: 'BD',
  IDT: 'IL',
  MYT: 'MY',
  WIB: 'ID',
  ACDT: 'AU',
};
const NAMES: Record<string, string> = {
  'HONG KONG': 'HK',
  'NEW ZEALAND': 'NZ',
  'SOUTH AFRICA': 'ZA',
  'SRI LANKA': 'LK',
  PAKISTAN: 'PK',
  SINGAPORE: 'SG',
  MALAYSIA: 'MY',
  GHANA: 'GH',
  GERMANY: 'DE',
  FRANCE: 'FR',
  SPAIN: 'ES',
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

/** Meta elements that name the country a site is made for, ISO 3166-2 regions among them ("PH-00"). */
const COUNTRY_META = ['geo.country', 'geo.region', 'og:country-name', 'og:country_name', 'country', 'article:publisher_country'];

/** The publisher's country: where the outlet is known, JSON-LD address, region of the language, country domain, meta elements; else null. */
export function countryOf({ meta, data, language, canonical }: Head, url: string | null): Country | null {
  const address = url ?? canonical;
  const host = address && hostOf(address);
  const known = host ? countryOfHost(host) : null;
  if (known) return { code: known, why: 'the outlet' };
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
  const domain = host?.split('.').at(-1)?.toUpperCase() ?? '';
  if (/^[A-Z]{2}$/.test(domain) && !WORDS.has(domain)) return { code: domain === 'UK' ? 'GB' : domain, why: 'its domain' };
  const named = codeOf(metaContent(meta, COUNTRY_META)?.split('-')[0] ?? null);
  return named && named !== 'US' ? { code: named, why: 'the page’s data' } : null;
}

/** Words by which a text is known to be about one of the countries that share a zone name. */
const ABOUT: Record<string, RegExp> = {
  IN: /\b(?:Indians?|India|Delhi|Mumbai|Kolkata|Bengaluru|Chennai|Hyderabad|Maharashtra|Karnataka|Kerala|Gujarat|Pradesh|Rajasthan|Modi|BJP|Lok Sabha|Rajya Sabha|[Cc]rores?)\b/g,
  LK: /\b(?:Sri Lankan?|Colombo)\b/g,
  IE: /\b(?:Irish|Ireland|Dublin|Garda[ií]?|Taoiseach)\b/g,
  IL: /\b(?:Israelis?|Israel|Jerusalem|Tel Aviv|Knesset|Haifa)\b/g,
  GB: /\b(?:British|Britain|UK|England|Scotland|Wales|London)\b/g,
  BD: /\b(?:Bangladeshis?|Bangladesh|Dhaka|Chattogram|Chittagong)\b/g,
  PG: /\b(?:Papua New Guinea|PNG|Port Moresby)\b/g,
  US: /\b(?:American?|U\.S\.|US|United States|Washington)\b/g,
  CA: /\b(?:Canadian|Canada|Ottawa|Toronto)\b/g,
  MX: /\b(?:Mexican|Mexico)\b/g,
  CN: /\b(?:Chinese|China|Beijing|Shanghai)\b/g,
  TW: /\b(?:Taiwanese|Taiwan|Taipei)\b/g,
  CU: /\b(?:Cubans?|Cuba|Havana)\b/g,
  JM: /\b(?:Jamaican?|Kingston)\b/g,
  AU: /\b(?:Australians?|Australia|Sydney|Melbourne|Brisbane|Perth|Canberra)\b/g,
  MY: /\b(?:Malaysians?|Malaysia|Kuala Lumpur|Putrajaya)\b/g,
  MM: /\b(?:Myanmar|Yangon|Burmese)\b/g,
  PH: /(?<!\p{L})(?:Philippines?|Filipinos?|Manila|Quezon|Cebu|Davao|Luzon|Visayas|Mindanao|Negros|Bacolod|Iloilo|Baguio|Malacañang|Marcos|Duterte|barangays?|Barangays?)(?!\p{L})/gu,
  PK: /\b(?:Pakistanis?|Pakistan|Islamabad|Karachi|Lahore|Peshawar|Quetta|Rawalpindi|Sindh|Balochistan|Khyber)\b/g,
  AE: /\b(?:Emirati|UAE|Dubai|Abu Dhabi)\b/g,
  SA: /\b(?:Saudis?|Saudi Arabia|Riyadh|Jeddah)\b/g,
  KW: /\b(?:Kuwaiti?)\b/g,
  QA: /\b(?:Qatari?|Doha)\b/g,
  AM: /\b(?:Armenians?|Armenia|Yerevan)\b/g,
  BR: /\b(?:Brazilians?|Brazil|Manaus)\b/g,
  NP: /\b(?:Nepal|Nepali|Kathmandu)\b/g,
  SG: /\bSingapore(?:an)?s?\b/g,
};

/** How many times a country must be named before it counts. */
const OFTEN = 2;

/** The candidate country that a text is about: named at least twice, and more than twice as often as any other. Null if there is none. */
export function countryInWords(text: string, codes: readonly string[]): Country | null {
  const counts = codes
    .map((code) => ({ code, count: ABOUT[code] ? (text.match(ABOUT[code]) ?? []).length : 0 }))
    .sort((a, b) => b.count - a.count);
  const [best, next] = counts;
  return best && best.count >= OFTEN && best.count > 2 * (next?.count ?? 0)
    ? { code: best.code, why: 'the words of the page' }
    : null;
}

/** Where numeric dates put the month first. */
const MONTH_FIRST: ReadonlySet<string> = new Set(['US', 'PH', 'CA', 'FM', 'MH', 'PW', 'AS', 'GU', 'PR']);

/** Whether "03/04/2026" is 3 April: by the publisher's country, else by the page's language. */
export const isDayFirst = (country: Country | null, language: string | null): boolean =>
  country ? !MONTH_FIRST.has(country.code) : language !== null && !/^en(?:[-_]us)?$/i.test(language);

/** The country that one of these zone names gives away. */
export function countryOfZones(zones: readonly string[]): Country | null {
  for (const zone of zones) {
    const code = ZONE_COUNTRY[zone.toUpperCase()];
    if (code) return { code, why: `${zone} elsewhere on the page` };
  }
  return null;
}

function codeOf(name: string | null): string | null {
  const upper = name?.trim().toUpperCase() ?? '';
  return /^[A-Z]{2}$/.test(upper) ? upper : (NAMES[upper] ?? null);
}
