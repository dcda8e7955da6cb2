const SHAPE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d:?\d\d)?)?$/;

/** Years in which a news page can have been published; a stamp of zero (1970) is no time. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;
/** The farthest zones are UTC-12 and UTC+14, in minutes. */
const MOST_BEHIND = -12 * 60;
const MOST_AHEAD = 14 * 60;

/**
 * The border where a time becomes valid: what an annotation may hold.
 * @param iso a day, a day and a clock, or both with an offset, as ISO 8601
 * @returns the same without what cannot be: an impossible offset goes, with an impossible clock only the day stays, and null where the day
 * is not in the calendar or not in the web's years
 */
export function validTime(iso: string): string | null {
  const parts = SHAPE.exec(iso);
  if (!parts) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map((part) => Number(part ?? 0));
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  if (parts[4] === undefined) return iso;
  if (hour > 23 || minute > 59 || second > 59) return iso.slice(0, 10);
  const zone = parts[7];
  return zone === undefined || isOffset(zone) ? iso : iso.slice(0, -zone.length);
}

/** Whether an offset is one that clocks on earth have. */
function isOffset(zone: string): boolean {
  if (zone === 'Z') return true;
  const minutes = Number(zone.slice(-2));
  const offset = (zone.startsWith('-') ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + minutes);
  return minutes <= 59 && offset >= MOST_BEHIND && offset <= MOST_AHEAD;
}

/** 1 to 12; every fourth year is a leap year between 1900 and 2100. */
const daysIn = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** An instant as ISO 8601, or null where no date can hold it. */
export function isoOfInstant(milliseconds: number): string | null {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
