import type { Origin, Zone } from '../../model.ts';
import { isoOfInstant, validTime } from '../../time.ts';
import { type Country, countryInWords } from './country.ts';
import { parseTimes, type RefusedTime, type StatedTime } from './parse.ts';
import { countriesOfZone, resolveZone } from './zones.ts';

/** One place's word on when the article was published or updated. */
export interface TimeCandidate {
  /** What it says it is; null where it only says a time. */
  of: 'published' | 'updated' | null;
  iso: string;
  shown: string | null;
  from: Origin;
  zone: Zone | null;
  /** Counted back from the reader's clock, which may be years after the page was saved. */
  relative?: true;
  /** Stands further off than another that says no more: it may bear out what machines are told, and decides nothing. */
  remote?: true;
}

/** Words or a stamp that cannot be a time, and why: told by `--explain`, never shown as one. */
export interface RefusedCandidate extends RefusedTime {
  from: Origin;
}

export interface TimeContext {
  country: Country | null;
  /** ISO time of the reader's clock, for relative times; null where it is not known. */
  now: string | null;
  /** Whether "03/04/2026" is 3 April here. */
  dayFirst: boolean;
  /** The beginning of what the page says: a zone that several countries use is decided by it where nothing else does. */
  words: string;
  /** Receives what was refused. */
  refused: RefusedCandidate[];
}

/** A stamp for machines as a candidate: ISO 8601 and its relatives, or seconds or milliseconds since 1970. */
export function fromMachine(value: string, of: TimeCandidate['of'], from: Origin, context: TimeContext): TimeCandidate | null {
  const words = value.trim();
  const stamp = /^\d{10}(?:\d{3})?$/.test(words) ? (isoOfInstant(Number(words.padEnd(13, '0'))) ?? '') : words;
  const refused: RefusedTime[] = [];
  const time = parseTimes(stamp.slice(0, 80), context.dayFirst, refused)[0];
  const read = time && time.date !== null ? isoOf(time, context.country, context) : null;
  if (read) return { of, ...read, shown: null, from };
  if (words) context.refused.push({ words: words.slice(0, 40), why: refused[0]?.why ?? 'no time can be read', from });
  return null;
}

/** What a stated time is in ISO 8601; null where it tells no day, or cannot be. */
export function isoOf(
  time: StatedTime,
  country: Country | null,
  context: TimeContext,
): { iso: string; zone: Zone | null } | null {
  const date = time.date ?? dayBefore(context.now, time.daysAgo);
  if (date === null) return isoAgo(time.ago, context.now);
  const local = validTime(time.time === null ? date : `${date}T${time.time}`);
  if (local === null || !local.includes('T')) return local === null ? null : { iso: local, zone: null };
  const where = country ?? (time.zone ? countryInWords(context.words, countriesOfZone(time.zone)) : null);
  const zone = time.zone === null ? null : resolveZone(time.zone, where, local);
  const iso = validTime(`${local}${zone?.offset ?? ''}`) ?? local;
  return { iso, zone: zone?.offset && iso === local ? null : zone };
}

/** Longer ago than the web is old. */
const LONGEST_AGO = 35 * 366 * 86400;

/** "3 hours ago" by the reader's clock: to the minute within a day, else the day. */
function isoAgo(ago: number | null, now: string | null): { iso: string; zone: null } | null {
  const clock = now === null ? Number.NaN : Date.parse(now);
  if (ago === null || ago > LONGEST_AGO || Number.isNaN(clock)) return null;
  const at = isoOfInstant(clock - ago * 1000);
  const iso = at && validTime(ago >= 86400 ? at.slice(0, 10) : `${at.slice(0, 16)}Z`);
  return iso ? { iso, zone: null } : null;
}

/** The reader's day, so many days back. */
function dayBefore(now: string | null, days: number | null): string | null {
  const today = now === null || days === null ? Number.NaN : Date.parse(now.slice(0, 10));
  return days === null ? null : (isoOfInstant(today - days * 86_400_000)?.slice(0, 10) ?? null);
}
