import { squash } from '../dom/blocks.ts';
import { real } from '../dom/real.ts';
import { fromMachine, type TimeCandidate, type TimeContext } from './candidates.ts';
import { isElsewhere } from './elsewhere.ts';
import { parseTimes } from './parse.ts';

/** Elements that tell a time to machines, and the attributes in which they do. */
const TELLING = 'time[datetime], abbr[title], [datetime], [data-timestamp], [data-datetime], [data-published]';
const ATTRIBUTES = ['datetime', 'data-timestamp', 'data-datetime', 'data-published'];

/**
 * The times of elements that tell one to machines, in these boxes.
 * @param isOther says which to leave out: other stories', unless told otherwise
 */
export function timeElements(
  holders: readonly Element[],
  context: TimeContext,
  isOther: (element: Element) => boolean = isElsewhere,
): TimeCandidate[] {
  const candidates: TimeCandidate[] = [];
  const seen = new Set<Element>();
  for (const holder of holders) {
    for (const element of [holder, ...real(holder).querySelectorAll(TELLING)]) {
      if (seen.has(element) || !real(element).matches(TELLING)) continue;
      seen.add(element);
      const value = stampOf(element);
      if (value === null || isOther(element)) continue;
      const candidate = fromMachine(value, null, 'time', context);
      if (!candidate) continue;
      const words = squash(real(element).textContent ?? '').slice(0, 200);
      const stated = parseTimes(words, context.dayFirst);
      const own =
        stated.length > 1 ? stated.find(({ time }) => time && candidate.iso.includes(`T${time.slice(0, 5)}`)) : undefined;
      const shown = (own ? words.slice(own.start, own.end) : words) || null;
      candidates.push({ ...candidate, of: own?.label ?? labelOf(element, words), shown });
    }
  }
  return candidates;
}

/** The stamp that an element holds; an `abbr` only where its title is one. */
function stampOf(element: Element): string | null {
  const title = real(element).matches('abbr') ? real(element).getAttribute('title') : null;
  if (title !== null) return /^(?:19|20)\d\d-\d\d-\d\d/.test(title) ? title : null;
  return ATTRIBUTES.map((name) => real(element).getAttribute(name)).find((value) => value !== null && value !== '') ?? null;
}

/** What its class, its own words or the words right before it say that it is. */
function labelOf(element: Element, words: string): TimeCandidate['of'] {
  const around = squash(real(real(element).parentElement)?.textContent ?? '').slice(0, 80);
  const classes = `${real(real(element).parentElement)?.getAttribute('class') ?? ''} ${real(element).getAttribute('class') ?? ''} ${real(element).getAttribute('itemprop') ?? ''}`;
  const said = `${classes} ${around} ${words.slice(0, 60)}`;
  const isUpdate = /updat|modif|actualiz|atualiz|aktualis|mis[es]* à jour/i.test(said);
  return isUpdate && !/publish|posted|publi[ceé]|veröffentlicht/i.test(said) ? 'updated' : null;
}
