import type { Stamp } from '../engine/model.ts';
import { say } from '../shared/words.ts';

/** "13:55", or null where no time of day is known. */
export const clockOf = (stamp: Pick<Stamp, 'iso'>): string | null => /T(\d\d:\d\d)/.exec(stamp.iso)?.[1] ?? null;

/** "23 Feb 2022", the day on the page's own calendar; a day that is in no calendar (in a file from elsewhere) as it is written. */
export function dayOf(stamp: Pick<Stamp, 'iso'>, locale: string): string {
  const written = stamp.iso.slice(0, 10);
  const day = new Date(`${written}T00:00Z`);
  const inWords = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  return isDate(day) ? inWords.format(day) : written;
}

/** The zone as the page names it, else the offset; UTC for Z. */
export function zoneName({ zone, iso }: Pick<Stamp, 'iso'> & Partial<Pick<Stamp, 'zone'>>): string {
  const name = zone?.name ?? /T[^T]*?((?:[+-]\d\d:?\d\d|Z)$)/.exec(iso)?.[1] ?? '';
  return name === 'Z' ? 'UTC' : name;
}

/** "23 Feb 2022, 13:55 IST", as far as it is known. */
export function momentOf(stamp: Pick<Stamp, 'iso'> & Partial<Pick<Stamp, 'zone'>>, locale: string): string {
  const time = [clockOf(stamp), zoneName(stamp)].filter(Boolean).join(' ');
  return [dayOf(stamp, locale), clockOf(stamp) ? time : ''].filter(Boolean).join(', ');
}

const isDate = (date: Date): boolean => !Number.isNaN(date.getTime());

const isInstant = (stamp: Pick<Stamp, 'iso'>): boolean => /T[^T]*(Z|[+-]\d\d:?\d\d)$/.test(stamp.iso);

/** "08:25 your time", with the day where it is another one; null where the zone is not known, and where the reader's clock shows the same. */
export function yourTime(stamp: Stamp, locale: string): string | null {
  if (!isInstant(stamp)) return null;
  const at = new Date(stamp.iso);
  if (!isDate(at)) return null;
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
  const day = new Intl.DateTimeFormat('sv', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
  if (clock === clockOf(stamp) && day === stamp.iso.slice(0, 10)) return null;
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

/** Minutes from one time to another; null where they cannot be compared to the minute. Two without a zone are taken to be in the same. */
export function minutesBetween(one: Pick<Stamp, 'iso'>, other: Pick<Stamp, 'iso'>): number | null {
  if (!clockOf(one) || !clockOf(other) || isInstant(one) !== isInstant(other)) return null;
  const [from, to] = [one, other].map(({ iso }) => new Date(isInstant({ iso }) ? iso : `${iso.slice(0, 16)}Z`)) as [Date, Date];
  return isDate(from) && isDate(to) ? Math.round((to.getTime() - from.getTime()) / 60_000) : null;
}

/** "updated 7 minutes later", or with its own time where that is a day or more; null where it is the same. */
export function updatedInWords(published: Stamp | null, updated: Stamp | null, locale: string): string | null {
  if (!updated) return null;
  const later = published && minutesBetween(published, updated);
  if (later === 0 || published?.iso === updated.iso) return null;
  if (later === null || later < 0 || later >= 24 * 60) return say('updatedOn', momentOf(updated, locale));
  const [count, unit] = later < 60 ? [later, 'minute'] : [Math.round(later / 60), 'hour'];
  return say('updatedLater', new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count));
}
