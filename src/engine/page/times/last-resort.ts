import type { Stamp } from '../../model.ts';
import { type ProseBlock, squash } from '../dom/blocks.ts';
import { tag } from '../dom/elements.ts';
import { real } from '../dom/real.ts';
import type { TimeCandidate, TimeContext } from './candidates.ts';
import { isElsewhere } from './elsewhere.ts';
import { dateInUrl } from './url-date.ts';
import { visibleTimes } from './visible-times.ts';

/** Elements whose class says that a date stands in them. */
const DATED =
  '[class*="date" i], [class*="publish" i], [class*="posted" i], [class*="timestamp" i], [class*="meta-time" i], [class*="post-time" i], [id*="date" i]';
/** Blocks after an article's last paragraph where a date may stand alone. */
const AFTER = 30;
/** Letters beside a date in its line. */
const BESIDE = 24;
const LONGEST = 120;

/** Where there is no better: a date alone among the article's last lines, an element named for a date, the address, the window's title. */
export function lastResort(
  document: Document,
  page: readonly ProseBlock[],
  body: readonly ProseBlock[],
  title: string,
  url: string | null,
  context: TimeContext,
): Stamp | null {
  const end = body.at(-1)?.at ?? -1;
  const tail = end < 0 ? [] : page.slice(Math.max(0, end - 1), end + AFTER).filter(isDateLine(context));
  const read = (words: readonly string[]): TimeCandidate | undefined =>
    words.flatMap((text) => visibleTimes([text], context)).find(({ of }) => of !== 'updated');
  const found = read(tail.map(({ text }) => text)) ?? read(namedForDates(document));
  const inTitle = (): TimeCandidate | undefined =>
    read(
      title
        .split(/[|–—]| - /)
        .slice(1)
        .slice(-1),
    );
  return found ? asStamp(found) : (dateInUrl(url) ?? asStamp(inTitle()));
}

const asStamp = (one: TimeCandidate | undefined): Stamp | null =>
  one ? { iso: one.iso, shown: one.shown, from: one.from, zone: one.zone, others: [] } : null;

/** Whether a line holds a date and hardly more, and is no other story's. */
const isDateLine =
  (context: TimeContext) =>
  ({ text, element }: ProseBlock): boolean => {
    if (text.length > LONGEST || !/\d/.test(text)) return false;
    const [one] = visibleTimes([text], context);
    return one !== undefined && text.length - (one.shown?.length ?? 0) <= BESIDE && !isElsewhere(element);
  };

/** Those before the headline show the day of the visit. */
function namedForDates(document: Document): string[] {
  const elements = [...real(document).querySelectorAll(`h1, ${DATED}`)];
  const headline = elements.findIndex((element) => tag(element) === 'H1');
  return elements.slice(headline + 1).flatMap((element) => {
    const text = squash(real(element).textContent ?? '');
    return text.length > LONGEST || !/\d/.test(text) || isElsewhere(element) ? [] : [text];
  });
}
