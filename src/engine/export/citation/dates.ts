const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** MLA shortens months of five letters and more. */
const SHORT = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/** The parts of an ISO day; null where there is none. */
export function partsOf(day: string | null): { year: string; month: string; short: string; day: string } | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(day ?? '');
  if (!match) return null;
  const month = Number(match[2]) - 1;
  return { year: match[1] ?? '', month: MONTHS[month] ?? '', short: SHORT[month] ?? '', day: String(Number(match[3])) };
}
