import { type ProseBlock, squash } from '../dom/blocks.ts';
import { isoOf, type TimeCandidate, type TimeContext } from './candidates.ts';
import { countryOfZones } from './country.ts';
import { isElsewhere } from './elsewhere.ts';
import { parseTimes, type RefusedTime } from './parse.ts';

/** Lines longer than this are prose. */
const LONG = 200;
const LABEL_ALONE = /^\W*(?:(?:last|first|originally)\s+)?(?:updated?|modified|published|posted)(?:\s+(?:on|at))?\s*[:|]?\s*$/i;
const HAS_LABEL = /updat|publish|posted|modif|actualiz|atualiz|aktualis|mis[es]* à jour|publi[cé]|veröffentlicht/i;
const IN_WORDS = /\b(?:yesterday|today|ago|just now|gestern|heute|hier|ayer|hoy|ontem|hoje)\b/i;
/** Lines with nothing but a time in words: "By Ida Krog | Yesterday". */
const SHORT = 80;

/** Times a reader can see in these short lines. Numeric dates are read by the country's habit. */
export function visibleTimes(lines: readonly string[], context: TimeContext): TimeCandidate[] {
  const refused: RefusedTime[] = [];
  const stated = lines.flatMap((line) => parseTimes(line, context.dayFirst, refused).map((time) => ({ line, time })));
  for (const one of refused) context.refused.push({ ...one, from: 'page' });
  const country = context.country ?? countryOfZones(stated.flatMap(({ time }) => time.zone ?? []));
  return stated.flatMap(({ line, time }): TimeCandidate[] => {
    const read = isoOf(time, country, context);
    if (!read) {
      const words = line.slice(time.start, time.end).trim();
      if (context.now !== null) context.refused.push({ words, why: 'no time can be read', from: 'page' });
      return [];
    }
    const shown = withWholeBrackets(line, time.start, time.end);
    return [{ of: time.label, ...read, shown, from: 'page', ...(time.date === null ? { relative: true as const } : {}) }];
  });
}

/** "4:05 pm PT (7:05 pm ET" with its closing bracket, or without the half that has none. */
function withWholeBrackets(line: string, start: number, end: number): string {
  const words = line.slice(start, end).trim();
  const open = words.lastIndexOf('(');
  if (open < 0 || words.includes(')', open)) return words;
  return line[end] === ')' ? line.slice(start, end + 1).trim() : words.slice(0, open).trim() || words;
}

/** Lines that may hold the article's own times: short, beside its head or right after its end, and no other story's. */
export function timeLines(
  page: readonly ProseBlock[],
  head: readonly [number, number],
  end: number,
): { head: ProseBlock[]; tail: ProseBlock[] } {
  const short = ({ text }: ProseBlock): boolean =>
    text.length < LONG && (/\d/.test(text) || (text.length < SHORT && IN_WORDS.test(text)));
  const own = (block: ProseBlock): boolean => short(block) && !isElsewhere(block.element);
  return {
    head: page.slice(Math.max(0, head[0]), head[1]).filter(own),
    tail: page.slice(end, end + 8).filter((block) => HAS_LABEL.test(block.text) && own(block)),
  };
}

/** A block's words, behind the label that stands alone in the block before: "Updated" / "3 March, 10:20". */
export function withLabel(page: readonly ProseBlock[], block: ProseBlock): string {
  const before = page[block.at - 1]?.text ?? '';
  return LABEL_ALONE.test(before) ? `${before} ${apart(block)}` : apart(block);
}

/** A block's words with a space where two elements meet that only a style sheet parts: "Ida Krog" and "Dec 05, 2023", "2 shares". */
function apart({ nodes }: ProseBlock): string {
  let text = '';
  let last: Text | null = null;
  for (const node of nodes) {
    if (last && last.parentElement !== node.parentElement && /[\p{L}\d]$/u.test(text) && /^(?:\p{Lu}|\d)/u.test(node.data))
      text += ' ';
    text += node.data;
    last = node;
  }
  return squash(text);
}

/** A live post's time as ISO 8601: a clock without a date belongs to the page's own day. Null where it cannot be read. */
export function postTime(words: string, day: string | null, context: TimeContext): string | null {
  const [full] = visibleTimes([words], context);
  const read = full ?? (day === null ? undefined : visibleTimes([`${day} ${words}`], context)[0]);
  return read?.iso ?? null;
}
