import { CITY_NAMES, ZONE_NAMES } from './zones.ts';

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
  /** Where it stands in the text. */
  start: number;
  end: number;
}

type Token =
  | { kind: 'label'; value: 'published' | 'updated' }
  | { kind: 'date'; value: string }
  | { kind: 'time'; value: string }
  | { kind: 'zone'; value: string }
  | { kind: 'ago'; value: number };

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const FOREIGN: Record<string, number> = {
  fev: 2,
  avr: 4,
  abr: 4,
  mai: 5,
  mayo: 5,
  juin: 6,
  juil: 7,
  ago: 8,
  set: 9,
  out: 10,
  okt: 10,
  dez: 12,
  dic: 12,
  ene: 1,
  marz: 3,
  mär: 3,
};
const MONTH = `(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|fev|avr|abr|mai|mayo|juin|juil|ago|set|out|okt|dez|dic|ene|märz?)\\.?`;
const YEAR = '((?:19|20)\\d\\d)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const UNITS: Record<string, number> = { s: 1, m: 60, h: 3600, d: 86400, w: 604800, mo: 2592000, y: 31536000 };

interface TokenRule {
  pattern: RegExp;
  read: (match: RegExpExecArray, dayFirst: boolean) => Token | null | (Token | null)[];
}

const rule = (pattern: string, read: TokenRule['read'], flags = 'iy'): TokenRule => ({
  pattern: new RegExp(pattern, flags),
  read,
});

/** Tried in order at each place of a text. */
const RULES: readonly TokenRule[] = [
  rule(`(?:last\\s+|was\\s+|recently\\s+)*(?:updated?|modified|edited|amended|revised)(?:\\s+(?:on|at))?(?![a-z])`, () => ({
    kind: 'label',
    value: 'updated',
  })),
  rule(
    `(?:first\\s+|originally\\s+)?(?:published|posted|issued|created|publié|publicado|veröffentlicht)(?:\\s+(?:on|at))?(?![a-z])`,
    () => ({ kind: 'label', value: 'published' }),
  ),
  rule(`${YEAR}-(\\d\\d)-(\\d\\d)[T ](\\d\\d:\\d\\d(?::\\d\\d)?)(?:[.,]\\d+)?\\s?(Z|[+-]\\d\\d:?\\d\\d)?`, (m) => [
    date(m[1], m[2], m[3]),
    { kind: 'time', value: m[4] ?? '' },
    m[5] ? { kind: 'zone', value: m[5] } : null,
  ]),
  rule(`${YEAR}[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`, (m) => date(m[1], m[2], m[3])),
  rule(`${MONTH}\\s+${DAY}\\s*,?\\s*(?:at\\s+)?${YEAR}`, (m) => date(m[3], m[1], m[2])),
  rule(`${DAY}[\\s.-]*(?:of\\s+|de\\s+)?${MONTH}[\\s,.-]*(?:de\\s+)?${YEAR}`, (m) => date(m[3], m[2], m[1])),
  rule(`${YEAR}\\s+${MONTH}\\s+${DAY}`, (m) => date(m[1], m[2], m[3])),
  rule(`(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20)?\\d\\d)(?!\\d)`, (m, dayFirst) => numeric(m, dayFirst)),
  rule(`(\\d{1,2})\\s*[:.h]\\s?([0-5]\\d)(?:[:.]([0-5]\\d))?\\s*([ap])\\.?\\s?m(?![a-z])\\.?`, (m) =>
    clock(m[1], m[2], m[3], m[4]),
  ),
  // Glued to what follows: "10:20 PMTags".
  rule(`(\\d{1,2}):([0-5]\\d)(?::([0-5]\\d))?\\s*([AP])M(?=[A-Z][a-z])`, (m) => clock(m[1], m[2], m[3], m[4]), 'y'),
  rule(`(\\d{1,2})\\s*([ap])\\.?m(?![a-z])\\.?`, (m) => clock(m[1], '00', undefined, m[2])),
  rule(`([01]?\\d|2[0-3])[:.h]([0-5]\\d)(?::([0-5]\\d))?(?!\\d)`, (m) => clock(m[1], m[2], m[3], undefined)),
  rule(`([01]\\d|2[0-3])([0-5]\\d)(?=\\s*(?:GMT|UTC|HKT|BST|IST|EST|EDT))`, (m) => clock(m[1], m[2], undefined, undefined), 'y'),
  rule(`(?:UTC|GMT)\\s?[+-−]\\s?\\d{1,2}(?::?\\d\\d)?`, (m) => ({ kind: 'zone', value: m[0] })),
  rule(`(?:${ZONE_NAMES.join('|')})(?![A-Z](?![a-z])|[a-z])`, (m) => ({ kind: 'zone', value: m[0] }), 'y'),
  rule(`\\((${CITY_NAMES.join('|')})(?: time)?\\)`, (m) => ({ kind: 'zone', value: m[1] ?? '' })),
  rule(`(\\d+|an?|one)\\s*(s|sec|m|min|h|hr|d|day|w|week|mo|month|y|year|minute|second|hour)s?\\.?\\s+ago`, (m) => ({
    kind: 'ago',
    value: (Number(m[1]) || 1) * unit(m[2] ?? ''),
  })),
];

const unit = (name: string): number => UNITS[/^mo/i.test(name) ? 'mo' : name.charAt(0).toLowerCase()] ?? 0;

/**
 * The times that a short text states, in order: "PTI | July 9, 2020 | Updated 08:24 IST" gives a date without a label and an update
 * that takes that date over. Dates glued to what follows ("20232:26 PM", "CETLast modified") are read. Numeric dates are read day
 * first or month first as told, unless only one is possible.
 */
export function parseTimes(text: string, dayFirst: boolean): StatedTime[] {
  const found: StatedTime[] = [];
  let current: StatedTime | null = null;
  const open = (start: number): StatedTime => {
    const stated: StatedTime = { label: null, date: null, time: null, zone: null, ago: null, start, end: start };
    found.push(stated);
    return stated;
  };
  for (const { token, start, end } of tokens(text, dayFirst)) {
    if (!current || end - current.end > 80 || begins(current, token, text.slice(current.end, start))) current = open(start);
    if (token.kind === 'label') current.label = token.value;
    else if (token.kind === 'date') current.date ??= token.value;
    else if (token.kind === 'time') current.time ??= token.value;
    else if (token.kind === 'zone') current.zone ??= token.value;
    else current.ago ??= token.value;
    current.end = end;
  }
  const dated = found.find((stated) => stated.date !== null);
  for (const stated of found) if (stated.time && !stated.date && dated) stated.date = dated.date;
  return found.filter((stated) => stated.date !== null || stated.ago !== null);
}

/** Whether a token starts a new time rather than adding to the current one. */
function begins(current: StatedTime, token: Token, between: string): boolean {
  const full = current.date !== null || current.ago !== null;
  if (token.kind === 'label') return full || current.time !== null;
  if (token.kind === 'date' || token.kind === 'ago') return full;
  if (token.kind === 'time') return current.time !== null && full && !/\($/.test(between.trim());
  return false;
}

function* tokens(text: string, dayFirst: boolean): Generator<{ token: Token; start: number; end: number }> {
  for (let at = 0; at < text.length; ) {
    let next = at + 1;
    if (mayBegin(text, at)) {
      for (const { pattern, read } of RULES) {
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
  if (/[A-Z]/.test(here)) return !/[a-z]/.test(before) || /^(?:Last|Updated|Published|Posted|Modified)/.test(text.slice(at));
  return !/\p{L}/u.test(before);
}

function date(year: string | undefined, month: string | undefined, day: string | undefined): Token | null {
  const named = month?.toLowerCase() ?? '';
  const number = /^\d+$/.test(named)
    ? Number(named)
    : (FOREIGN[named.slice(0, 4)] ?? FOREIGN[named.slice(0, 3)] ?? MONTHS.indexOf(named.slice(0, 3)) + 1);
  const dayOfMonth = Number(day);
  if (number < 1 || number > 12 || dayOfMonth < 1 || dayOfMonth > 31) return null;
  return { kind: 'date', value: `${year}-${String(number).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}` };
}

function numeric(match: RegExpExecArray, dayFirst: boolean): Token | null {
  const [first, second] = [Number(match[1]), Number(match[3])];
  const year = match[4]?.length === 2 ? `20${match[4]}` : match[4];
  const isDayFirst = first > 12 || (second <= 12 && dayFirst);
  return date(year, String(isDayFirst ? second : first), String(isDayFirst ? first : second));
}

function clock(
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  half: string | undefined,
): Token | null {
  let hours = Number(hour);
  if (half) {
    if (hours > 12) half = undefined;
    else hours = (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  if (hours > 23) return null;
  return { kind: 'time', value: `${String(hours).padStart(2, '0')}:${minute}${second ? `:${second}` : ''}` };
}
