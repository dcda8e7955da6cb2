import type { Zone } from '../../model.ts';

/** What an abbreviation can mean, the likeliest first: an offset and the countries (ISO 3166) where it does. */
const ABBREVIATIONS: Record<string, readonly (readonly [offset: string, countries: string])[]> = {
  UTC: [['Z', '']],
  GMT: [['Z', '']],
  Z: [['Z', '']],
  IST: [
    ['+05:30', 'IN LK'],
    ['+01:00', 'IE'],
    ['+02:00', 'IL PS'],
  ],
  BST: [
    ['+01:00', 'GB UK GG JE IM'],
    ['+06:00', 'BD'],
    ['+11:00', 'PG'],
  ],
  CST: [
    ['-06:00', 'US CA MX CR GT HN NI SV'],
    ['+08:00', 'CN TW HK MO'],
    ['-05:00', 'CU'],
  ],
  EST: [
    ['-05:00', 'US CA JM PA'],
    ['+10:00', 'AU'],
  ],
  EDT: [
    ['-04:00', 'US CA'],
    ['+11:00', 'AU'],
  ],
  CDT: [
    ['-05:00', 'US CA MX'],
    ['-04:00', 'CU'],
  ],
  MST: [
    ['-07:00', 'US CA MX'],
    ['+08:00', 'MY'],
  ],
  MDT: [['-06:00', 'US CA']],
  PST: [
    ['-08:00', 'US CA MX'],
    ['+08:00', 'PH'],
  ],
  PDT: [['-07:00', 'US CA']],
  AKST: [['-09:00', 'US']],
  AKDT: [['-08:00', 'US']],
  HST: [['-10:00', 'US']],
  AST: [
    ['-04:00', 'CA PR TT BB'],
    ['+03:00', 'SA IQ KW BH QA YE'],
  ],
  ADT: [['-03:00', 'CA']],
  NST: [['-03:30', 'CA']],
  NDT: [['-02:30', 'CA']],
  WET: [['Z', '']],
  WEST: [['+01:00', '']],
  CET: [['+01:00', '']],
  CEST: [['+02:00', '']],
  MEZ: [['+01:00', '']],
  MESZ: [['+02:00', '']],
  EET: [['+02:00', '']],
  EEST: [['+03:00', '']],
  MSK: [['+03:00', '']],
  TRT: [['+03:00', '']],
  WAT: [['+01:00', '']],
  CAT: [['+02:00', '']],
  SAST: [['+02:00', '']],
  EAT: [['+03:00', '']],
  GST: [
    ['+04:00', 'AE OM'],
    ['-02:00', 'GS'],
  ],
  PKT: [['+05:00', '']],
  NPT: [['+05:45', '']],
  SLST: [['+05:30', '']],
  BDT: [
    ['+06:00', 'BD'],
    ['+08:00', 'BN'],
  ],
  ICT: [['+07:00', '']],
  WIB: [['+07:00', '']],
  HKT: [['+08:00', '']],
  SGT: [['+08:00', '']],
  MYT: [['+08:00', '']],
  PHT: [['+08:00', '']],
  AWST: [['+08:00', '']],
  JST: [['+09:00', '']],
  KST: [['+09:00', '']],
  ACST: [['+09:30', '']],
  ACDT: [['+10:30', '']],
  AEST: [['+10:00', '']],
  AEDT: [['+11:00', '']],
  NZST: [['+12:00', '']],
  NZDT: [['+13:00', '']],
  BRT: [['-03:00', '']],
  ART: [['-03:00', '']],
};

/** Names whose offset depends on the date. */
const REGIONS: Record<string, string> = {
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
  AT: 'America/Halifax',
  PARIS: 'Europe/Paris',
  LONDON: 'Europe/London',
  BERLIN: 'Europe/Berlin',
  MADRID: 'Europe/Madrid',
  ROME: 'Europe/Rome',
  BRUSSELS: 'Europe/Brussels',
  'NEW YORK': 'America/New_York',
  JOHANNESBURG: 'Africa/Johannesburg',
  SYDNEY: 'Australia/Sydney',
};

/** Zones in words, by the abbreviation they stand for. */
const WORDY: Record<string, string> = {
  'EASTERN TIME': 'ET',
  'CENTRAL TIME': 'CT',
  'MOUNTAIN TIME': 'MT',
  'PACIFIC TIME': 'PT',
  'EASTERN STANDARD TIME': 'EST',
  'EASTERN DAYLIGHT TIME': 'EDT',
  'PACIFIC STANDARD TIME': 'PST',
  'PACIFIC DAYLIGHT TIME': 'PDT',
  'GREENWICH MEAN TIME': 'GMT',
  'BRITISH SUMMER TIME': 'BST',
  'CENTRAL EUROPEAN TIME': 'CET',
  'CENTRAL EUROPEAN SUMMER TIME': 'CEST',
  'WEST AFRICA TIME': 'WAT',
  'EAST AFRICA TIME': 'EAT',
  'INDIAN STANDARD TIME': '+05:30',
  'INDIA STANDARD TIME': '+05:30',
};
export const ZONE_WORDS: readonly string[] = Object.keys(WORDY);

export const ZONE_NAMES: readonly string[] = [...Object.keys(ABBREVIATIONS), 'ET', 'CT', 'MT', 'PT'].sort(
  (a, b) => b.length - a.length,
);
export const CITY_NAMES: readonly string[] = Object.keys(REGIONS).filter((name) => name.length > 2);

/**
 * Resolves a zone as written. An ambiguous abbreviation is decided by the publisher's country, else by the likeliest reading, and
 * says so in `inferred` and `why`. Names that follow summer time are resolved by Intl for `at` (a local ISO time).
 */
export function resolveZone(name: string, country: { code: string; why: string } | null, at: string): Zone {
  const meant = WORDY[name.toUpperCase()];
  if (meant) return { ...resolveZone(meant, country, at), name };
  const numeric = /^(?:UTC|GMT)?\s*([+\-−])\s*(\d{1,2})(?::?(\d\d))?$/.exec(name);
  if (numeric)
    return {
      name,
      offset: `${numeric[1] === '+' ? '+' : '-'}${(numeric[2] ?? '').padStart(2, '0')}:${numeric[3] ?? '00'}`,
      inferred: false,
      why: null,
    };
  const upper = name.toUpperCase();
  const region = REGIONS[upper];
  if (region) return { name, offset: offsetIn(region, at), inferred: false, why: null };
  const meanings = ABBREVIATIONS[upper];
  const first = meanings?.[0];
  if (!first) return { name, offset: null, inferred: false, why: null };
  if (meanings.length === 1) return { name, offset: first[0], inferred: false, why: null };
  const local = country && meanings.find(([, countries]) => countries.split(' ').includes(country.code));
  if (local) return { name, offset: local[0], inferred: true, why: `publisher in ${countryName(country.code)} (${country.why})` };
  return { name, offset: first[0], inferred: true, why: `${name} most often means ${countryName(first[1].split(' ')[0] ?? '')}` };
}

const countryName = (code: string): string =>
  /^[A-Z]{2}$/.test(code) ? (new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code) : code;

/** The offset of an IANA zone at a local time, good outside the hour in which clocks change. */
function offsetIn(region: string, at: string): string | null {
  const date = new Date(`${at.length === 10 ? `${at}T12:00` : at.slice(0, 16)}Z`);
  if (Number.isNaN(date.getTime())) return null;
  const name = new Intl.DateTimeFormat('en', { timeZone: region, timeZoneName: 'longOffset' })
    .formatToParts(date)
    .find((part) => part.type === 'timeZoneName')?.value;
  return name === 'GMT' ? 'Z' : (name?.replace('GMT', '') ?? null);
}
