import type { Stamp } from '../engine/model.ts';
import { say } from '../shared/words.ts';

/** "13:55", or null where no time of day is known. */
export const clockOf = (stamp: Stamp): string | null => /T(\d\d:\d\d)/.exec(stamp.iso)?.[1] ?? null;

/** "23 Feb 2022", the day on the page's own calendar; a day that is in no calendar (in a file from elsewhere) as it is written. */
export function dayOf(stamp: Stamp, locale: string): string {
  const written = stamp.iso.slice(0, 10);
  const day = new Date(`${written}T00:00Z`);
  const inWords = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  return isDate(day) ? inWords.format(day) : written;
}

const isDate = (date: Date): boolean => !Number.isNaN(date.getTime());

const isInstant = (stamp: Stamp): boolean => /T[^T]*(Z|[+-]\d\d:?\d\d)$/.test(stamp.iso);

/** "08:25 your time", with the day where it is another one; null where the zone is not known. */
export function yourTime(stamp: Stamp, locale: string): string | null {
  if (!isInstant(stamp)) return null;
  const at = new Date(stamp.iso);
  if (!isDate(at)) return null;
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
  const day = new Intl.DateTimeFormat('sv', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
  const shift =
    day === stamp.iso.slice(0, 10) ? '' : `, ${new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }).format(at)}`;
  return say('yourTime', `${clock}${shift}`);
}

const STEPS: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number])[] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** "4 years ago", to the largest unit that fits; empty where the time is none. */
export function relativeAge(stamp: Stamp, locale: string, now: Date): string {
  const at = new Date(isInstant(stamp) ? stamp.iso : `${stamp.iso.slice(0, 16)}${stamp.iso.includes('T') ? 'Z' : ''}`);
  if (!isDate(at)) return '';
  const seconds = (at.getTime() - now.getTime()) / 1000;
  const [unit, size] = STEPS.find(([, length]) => Math.abs(seconds) >= length) ?? (['minute', 60] as const);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.trunc(seconds / size), unit);
}
