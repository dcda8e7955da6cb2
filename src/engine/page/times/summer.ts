/** Who changes clocks when. */
export type SummerRule = 'usa' | 'europe' | 'israel' | 'australia' | 'newzealand';

/**
 * Whether summer time is on at a local time, good outside the hour in which clocks change. By the rules in force since 2007 (United
 * States, Energy Policy Act of 2005; before that April to October), 1996 (European Union, directive 2000/84/EC), 2013 (Israel), 2008
 * (Australia) and 2007 (New Zealand).
 * @param at local ISO time or day
 */
export function isSummer(rule: SummerRule, at: string): boolean {
  const year = Number(at.slice(0, 4));
  const now = at.slice(5, 16);
  const between = (from: string, to: string): boolean => now >= from && now < to;
  if (rule === 'usa')
    return year < 2007 ? between(sunday(year, 4, 1), lastSunday(year, 10)) : between(sunday(year, 3, 2), sunday(year, 11, 1));
  if (rule === 'europe') return between(lastSunday(year, 3), lastSunday(year, 10));
  if (rule === 'israel') return between(dayBefore(lastSunday(year, 3), 2), lastSunday(year, 10));
  const start = rule === 'australia' ? sunday(year, 10, 1) : lastSunday(year, 9);
  return now >= start || now < sunday(year, 4, 1);
}

const HOUR = 'T02:00';
const two = (value: number): string => String(value).padStart(2, '0');
/** 0 for Sunday, in the Gregorian calendar. */
const weekday = (year: number, month: number, day: number): number => new Date(Date.UTC(year, month - 1, day)).getUTCDay();

/** The nth Sunday of a month, as `MM-DDT02:00`. */
function sunday(year: number, month: number, nth: number): string {
  const first = 1 + ((7 - weekday(year, month, 1)) % 7);
  return `${two(month)}-${two(first + 7 * (nth - 1))}${HOUR}`;
}

function lastSunday(year: number, month: number): string {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${two(month)}-${two(last - weekday(year, month, last))}${HOUR}`;
}

/** So many days earlier in the same month. */
const dayBefore = (at: string, days: number): string => `${at.slice(0, 3)}${two(Number(at.slice(3, 5)) - days)}${HOUR}`;
