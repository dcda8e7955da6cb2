import type { Stamp } from '../engine/model.ts';
import { say } from '../shared/words.ts';
import { clockOf, dayOf, minutesBetween, momentOf } from './time-words.ts';

/** News on the web is no older. */
const FIRST_YEAR = 1995;
const HOUR = 60;
const DAY_MS = 86_400_000;

interface Times {
  published: Stamp | null;
  updated: Stamp | null;
}

/**
 * What a reader must know about the times before relying on them, the gravest alone: a day that cannot be, an update before the
 * publication, or another time in the page's data where that would mislead: another day, or more than an hour. Null where all is well.
 */
export function doubtOf({ published, updated }: Times, locale: string, now: Date): string | null {
  for (const stamp of [published, updated]) if (stamp && !isLikely(stamp, now)) return say('timeUnlikely', dayOf(stamp, locale));
  const later = published && updated && minutesBetween(published, updated);
  if (later && later < 0) return say('updatedBefore');
  for (const stamp of [published, updated]) {
    const other = stamp?.others.find((candidate) => misleads(stamp, candidate));
    if (!stamp || !other) continue;
    const words = dayOf(stamp, locale) === dayOf(other, locale) ? momentOf : dayOf;
    return say(
      stamp.from === 'page' && other.from !== 'page' ? 'conflictPage' : 'conflictOther',
      words(stamp, locale),
      words(other, locale),
    );
  }
  return null;
}

/** What else the page gives for a time, in words, no two the same, at most three. */
export const alsoGiven = (stamp: Stamp | null, locale: string): string[] =>
  [...new Set((stamp?.others ?? []).filter((other) => misleads(stamp, other)).map((other) => momentOf(other, locale)))].slice(
    0,
    3,
  );

/** Whether who read the one would be misled about the other: another day, or more than an hour. */
function misleads(stamp: Pick<Stamp, 'iso'> | null, other: Pick<Stamp, 'iso'>): boolean {
  if (!stamp) return false;
  const apart = minutesBetween(stamp, other);
  if (apart !== null) return Math.abs(apart) > HOUR;
  if (!clockOf(stamp) || !clockOf(other)) return stamp.iso.slice(0, 10) !== other.iso.slice(0, 10);
  // One of them lacks its zone: only what no zone explains is told.
  const days = Math.abs(Date.parse(`${stamp.iso.slice(0, 16)}Z`) - Date.parse(`${other.iso.slice(0, 16)}Z`)) / DAY_MS;
  return days > 1;
}

function isLikely(stamp: Stamp, now: Date): boolean {
  const day = Date.parse(`${stamp.iso.slice(0, 10)}T00:00Z`);
  return !(Number(stamp.iso.slice(0, 4)) < FIRST_YEAR) && !(day > now.getTime() + DAY_MS);
}
