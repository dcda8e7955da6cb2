import { describe, expect, it } from 'vitest';
import { isSummer, type SummerRule } from '../../../../src/engine/page/times/summer.ts';
import { minutesOf } from '../../../../src/engine/page/times/zones.ts';

/** The time zone database, through Intl, is the oracle: one place for each rule. */
const PLACES: Record<SummerRule, string> = {
  usa: 'America/New_York',
  europe: 'Europe/Paris',
  israel: 'Asia/Jerusalem',
  australia: 'Australia/Sydney',
  newzealand: 'Pacific/Auckland',
};

const formats = new Map<string, Intl.DateTimeFormat>();
function offsetAt(zone: string, instant: Date): string {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  formats.set(zone, format);
  return format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

describe('summer time agrees with the time zone database', () => {
  it.each(Object.entries(PLACES))('%s, every day at noon from 2014 to 2026', (rule, zone) => {
    const [winter] = ['2020-01-15T12:00Z', '2020-07-15T12:00Z']
      .map((at) => offsetAt(zone, new Date(at)))
      .sort((a, b) => minutesOf(a.replace('GMT', '')) - minutesOf(b.replace('GMT', '')));
    const wrong: string[] = [];
    for (let day = Date.UTC(2014, 0, 1); day < Date.UTC(2026, 0, 1); day += 86_400_000) {
      const date = new Date(day).toISOString().slice(0, 10);
      const isAhead = offsetAt(zone, new Date(`${date}T12:00${winter?.replace('GMT', '') || 'Z'}`)) !== winter;
      if (isSummer(rule as SummerRule, `${date}T12:00`) !== isAhead) wrong.push(date);
    }
    expect(wrong).toEqual([]);
  });
});
