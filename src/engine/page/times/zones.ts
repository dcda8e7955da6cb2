import type { Zone } from '../../model.ts';
import type { Country } from './country.ts';
import { nameOfCountry } from './country-names.ts';
import { isSummer } from './summer.ts';
import { ABBREVIATIONS, REGIONS, ZONE_WORDS, type ZoneMeaning } from './zone-table.ts';

const OFFSET = /^(?:UTC|GMT)?\s*([+−-])\s*(\d{1,2})(?::?(\d\d))?$/;
/** Kiribati's and Baker Island's. */
const [MOST, LEAST] = [14 * 60, -12 * 60];

/**
 * Resolves a zone as written. An ambiguous abbreviation is decided by the publisher's country, else by the likeliest reading, and
 * says so in `inferred` and `why`; so does one that names winter time in summer.
 * @param at the local ISO time that it belongs to
 */
export function resolveZone(name: string, country: Country | null, at: string): Zone {
  const upper = name.toUpperCase();
  const meant = ZONE_WORDS.get(upper);
  if (meant) return { ...resolveZone(meant, country, at), name };
  const numeric = OFFSET.exec(name);
  if (numeric) return { name, offset: offsetOf(numeric), inferred: false, why: null };
  const region = REGIONS.get(upper);
  if (region)
    return {
      name,
      offset: region.summer && isSummer(region.summer, at) ? ahead(region.offset) : region.offset,
      inferred: false,
      why: null,
    };
  const meanings = ABBREVIATIONS.get(upper);
  const first = meanings?.[0];
  if (!meanings || !first) return { name, offset: null, inferred: false, why: null };
  if (meanings.length === 1) return inSeason(name, first, at, null);
  const local = country && meanings.find(({ countries }) => countries.includes(country.code));
  return local
    ? inSeason(name, local, at, `publisher in ${nameOfCountry(country.code)} (${country.why})`)
    : inSeason(name, first, at, `${name} most often means ${nameOfCountry(first.countries[0] ?? '')}`);
}

/** The countries between which an abbreviation is ambiguous; none where it is not. */
export function countriesOfZone(name: string): readonly string[] {
  const meanings = ABBREVIATIONS.get(name.toUpperCase()) ?? [];
  return meanings.length > 1 ? meanings.flatMap(({ countries }) => countries) : [];
}

/** Every offset that a name can stand for at a local time, summer and winter: what other evidence may choose from. */
export function offsetsOfZone(name: string): readonly string[] {
  const meanings = ABBREVIATIONS.get((ZONE_WORDS.get(name.toUpperCase()) ?? name).toUpperCase()) ?? [];
  return meanings.flatMap(({ offset, summer }) => (summer ? [offset, ahead(offset)] : [offset]));
}

function inSeason(name: string, { offset, summer }: ZoneMeaning, at: string, why: string | null): Zone {
  if (!summer || !isSummer(summer, at)) return { name, offset, inferred: why !== null, why };
  const season = `${name} in summer is taken to be an hour ahead`;
  return { name, offset: ahead(offset), inferred: true, why: why ? `${why}; ${season}` : season };
}

/** An hour ahead of an offset. */
function ahead(offset: string): string {
  const minutes = minutesOf(offset) + 60;
  const size = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return minutes === 0 ? 'Z' : `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Minutes east of Greenwich. */
export function minutesOf(offset: string): number {
  const match = /^([+-])(\d\d):?(\d\d)$/.exec(offset);
  return match ? (Number(match[2]) * 60 + Number(match[3])) * (match[1] === '-' ? -1 : 1) : 0;
}

/** Null for one that no place on earth has. */
function offsetOf([, sign, hours = '', minutes = '00']: RegExpExecArray): string | null {
  const offset = `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
  const size = minutesOf(offset);
  return Number(minutes) < 60 && size <= MOST && size >= LEAST ? offset : null;
}
