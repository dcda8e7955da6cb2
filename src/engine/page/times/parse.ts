import { TOKEN_RULES, type Token } from './token-rules.ts';

/** A time as a text states it, before zone and country are known. Fields are null where the text says nothing. */
export interface StatedTime {
  label: 'published' | 'updated' | null;
  /** `YYYY-MM-DD` */
  date: string | null;
  /** `HH:MM` or `HH:MM:SS`, 24 hours. */
  time: string | null;
  zone: string | null;
  /** Seconds before the reader's now, for "6 hours ago". */
  ago: number | null;
  /** Days before the reader's today, for "yesterday at 4:15 pm". */
  daysAgo: number | null;
  /** Where it stands in the text. */
  start: number;
  end: number;
}

/** Letters read: a line that states times is short. */
const LONGEST = 400;
/** Words that look like a time and cannot be one: "30 February 2024". */
export interface RefusedTime {
  words: string;
  why: string;
}

/** How far apart the pieces of one time may stand, in code units. */
const APART = 80;
/** What may stand between a clock and its zone: "16:58 hrs (IST)". */
const BEFORE_ZONE = /^[\s,(|·/-]{0,3}(?:hrs?|hours|uhr)?[\s,(|]{0,3}$/i;

/**
 * The times that a short text states, in order: "PTI | July 9, 2020 | Updated 08:24 IST" gives a date without a label and an update
 * that takes that date over. Dates glued to what follows ("20232:26 PM", "CETLast modified") are read. Numeric dates are read day
 * first or month first as told, unless only one is possible.
 * @param refused receives what looks like a time and cannot be one
 */
export function parseTimes(text: string, dayFirst: boolean, refused: RefusedTime[] = []): StatedTime[] {
  const found: StatedTime[] = [];
  let current: StatedTime | null = null;
  const open = (start: number): StatedTime => {
    const stated: StatedTime = { label: null, date: null, time: null, zone: null, ago: null, daysAgo: null, start, end: start };
    found.push(stated);
    return stated;
  };
  for (const { token, start, end } of tokens(text.slice(0, LONGEST), dayFirst)) {
    if (token.kind === 'refused') {
      refused.push({ words: text.slice(start, end), why: token.value });
      continue;
    }
    if (token.kind === 'zone') {
      if (!current?.time || !BEFORE_ZONE.test(text.slice(current.end, start))) continue;
      current.zone ??= token.value;
      current.end = end;
      continue;
    }
    if (!current || end - current.end > APART || begins(current, token, text.slice(current.end, start))) current = open(start);
    if (token.kind === 'label') current.label = token.value;
    else if (token.kind === 'date') current.date ??= token.value;
    else if (token.kind === 'time') current.time ??= token.value;
    else if (token.kind === 'days ago') current.daysAgo ??= token.value;
    else current.ago ??= token.value;
    current.end = end;
  }
  const dated = found.find((stated) => stated.date !== null);
  for (const stated of found) if (stated.time && !stated.date && stated.daysAgo === null && dated) stated.date = dated.date;
  return found.filter((stated) => stated.date !== null || stated.ago !== null || stated.daysAgo !== null);
}

/** Whether a token starts a new time rather than adding to the current one. */
function begins(current: StatedTime, token: Token, between: string): boolean {
  const full = current.date !== null || current.ago !== null || current.daysAgo !== null;
  if (token.kind === 'label') return full || current.time !== null;
  if (token.kind === 'date' || token.kind === 'ago' || token.kind === 'days ago') return full;
  if (token.kind === 'time') return current.time !== null && full && !/\($/.test(between.trim());
  return false;
}

function* tokens(text: string, dayFirst: boolean): Generator<{ token: Token; start: number; end: number }> {
  for (let at = 0; at < text.length; ) {
    let next = at + 1;
    if (mayBegin(text, at)) {
      for (const { pattern, read } of TOKEN_RULES) {
        pattern.lastIndex = at;
        const match = pattern.exec(text);
        if (!match) continue;
        const tokensRead = [read(match, dayFirst)].flat().filter((token) => token !== null);
        if (!tokensRead.length) continue;
        next = at + match[0].length;
        for (const token of tokensRead) yield { token, start: at, end: next };
        break;
      }
    }
    at = next;
  }
}

/** Not inside a word or a number, save where markup glued "CET" to "Last" or a year to a clock. */
function mayBegin(text: string, at: number): boolean {
  const [before, here] = [text[at - 1] ?? ' ', text[at] ?? ' '];
  if (/\d/.test(here)) return !/\d/.test(before) || /(?:19|20)\d\d$/.test(text.slice(Math.max(0, at - 4), at));
  if (/[A-Z]/.test(here))
    return (
      !/[A-Za-z]/.test(before) ||
      /\d\s?[AP]M$/.test(text.slice(Math.max(0, at - 4), at)) ||
      /^(?:Last|Updated|Published|Posted|Modified)/.test(text.slice(at, at + 9))
    );
  return !/\p{L}/u.test(before);
}
