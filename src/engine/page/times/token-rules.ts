import { validTime } from '../../time.ts';
import { MONTH_PATTERN, monthOf } from '../../words/months.ts';
import { CITY_NAMES, ZONE_NAMES, ZONE_WORDS } from './zone-table.ts';

/** A piece of a stated time. */
export type Token =
  | { kind: 'label'; value: 'published' | 'updated' }
  | { kind: 'date'; value: string }
  | { kind: 'time'; value: string }
  | { kind: 'zone'; value: string }
  /** Seconds back from the reader's now. */
  | { kind: 'ago'; value: number }
  /** Days back from the reader's today. */
  | { kind: 'days ago'; value: number }
  /** Looks like a time and cannot be one. */
  | { kind: 'refused'; value: string };

const MONTH = `(${MONTH_PATTERN})\\.?`;
const YEAR = '((?:19|20)\\d\\d)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th|er)?';
const ON = '(?:\\s+(?:on|at|am|le|el|em|il|a(?=\\s+\\d)))?(?![a-z])';
const UNITS: Record<string, number> = { s: 1, m: 60, h: 3600, d: 86400, w: 604800, mo: 2592000, y: 31536000 };
const COUNTS: Record<string, number> = {
  an: 1,
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

interface TokenRule {
  pattern: RegExp;
  read: (match: RegExpExecArray, dayFirst: boolean) => Token | null | (Token | null)[];
}

const rule = (pattern: string, read: TokenRule['read'], flags = 'iy'): TokenRule => ({
  pattern: new RegExp(pattern, flags),
  read,
});

/** Tried in order at each place of a text; the first that fits takes its words. */
export const TOKEN_RULES: readonly TokenRule[] = [
  rule(`(?:last\\s+|was\\s+|recently\\s+|date\\s+)*(?:updated?|modified|edited|amended|revised|corrected)${ON}`, () => ({
    kind: 'label',
    value: 'updated',
  })),
  rule(
    `(?:zuletzt\\s+|última\\s+)?(?:aktualisiert|geändert|actualizad[oa]|actualización|atualizad[oa]|atualização|mise?s? à jour|modifié|aggiornato|bijgewerkt|अपडेटेड)${ON}`,
    () => ({
      kind: 'label',
      value: 'updated',
    }),
  ),
  rule(
    `(?:first\\s+|originally\\s+|date\\s+)?(?:published|posted|issued|created|uploaded|released|filed|aired|date of publication|publication date)${ON}`,
    () => ({ kind: 'label', value: 'published' }),
  ),
  rule(`(?:publiée?|publicad[oa]|veröffentlicht|erstellt|pubblicato|gepubliceerd)${ON}`, () => ({
    kind: 'label',
    value: 'published',
  })),
  rule(`${YEAR}([01]\\d)([0-3]\\d)(?:T([0-2]\\d)([0-5]\\d)([0-5]\\d)(Z?))?(?!\\d)`, (m) => [
    date(m[1], m[2], m[3]),
    m[4] ? time(`${m[4]}:${m[5]}:${m[6]}`) : null,
    m[7] ? { kind: 'zone', value: m[7] } : null,
  ]),
  rule(`${YEAR}-(\\d\\d)-(\\d\\d)[T ](\\d\\d:\\d\\d(?::\\d\\d)?)(?:[.,]\\d+)?\\s?(Z|[+-]\\d\\d:?\\d\\d)?`, (m) => [
    date(m[1], m[2], m[3]),
    time(m[4] ?? ''),
    m[5] ? { kind: 'zone', value: m[5] } : null,
  ]),
  rule(`${YEAR}[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`, (m) => date(m[1], m[2], m[3])),
  rule(`${YEAR}年\\s?(\\d{1,2})月\\s?(\\d{1,2})日`, (m) => date(m[1], m[2], m[3])),
  rule(`(\\d{1,2})[時时点]([0-5]?\\d)分`, (m) => clock(m[1], (m[2] ?? '').padStart(2, '0'), undefined, undefined)),
  // The order of Date.toString and of the Unix command: "Wed Feb 28 16:58:00 EST 2024".
  rule(`${MONTH}\\s+${DAY}\\s+(\\d\\d:\\d\\d(?::\\d\\d)?)\\s+([A-Z]{2,5})\\s+${YEAR}`, (m) => [
    date(m[5], m[1], m[2]),
    time(m[3] ?? ''),
    { kind: 'zone', value: m[4] ?? '' },
  ]),
  rule(`${MONTH}\\s+(?:the\\s+)?${DAY}\\s*,?\\s*(?:at\\s+)?${YEAR}`, (m) => date(m[3], m[1], m[2])),
  rule(`${DAY}[\\s.-]*(?:day\\s+)?(?:of\\s+|de\\s+)?${MONTH}[\\s,.-]*(?:del?\\s+)?${YEAR}`, (m) => date(m[3], m[2], m[1])),
  rule(`${DAY}(?:-${MONTH}-|\\s${MONTH}\\s['’])(\\d\\d)(?!\\d)`, (m) => date(`20${m[4]}`, m[2] ?? m[3], m[1])),
  rule(`${YEAR}\\s+${MONTH}\\s+${DAY}`, (m) => date(m[1], m[2], m[3])),
  rule(`(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20)?\\d\\d)(?!\\.?\\d)`, (m, dayFirst) => numeric(m, dayFirst || m[2] === '.')),
  rule(`(\\d{1,2})\\s*[:.h]\\s?([0-5]\\d)(?:[:.]([0-5]\\d))?\\s*([ap])\\.?\\s?m(?![a-z])\\.?`, (m) =>
    clock(m[1], m[2], m[3], m[4]),
  ),
  // Glued to what follows: "10:20 PMTags".
  rule(`(\\d{1,2}):([0-5]\\d)(?::([0-5]\\d))?\\s*([AP])M(?=[A-Z][A-Za-z])`, (m) => clock(m[1], m[2], m[3], m[4]), 'y'),
  rule(`(\\d{1,2})\\s*([ap])\\.?m(?![a-z])\\.?`, (m) => clock(m[1], '00', undefined, m[2])),
  rule(`([01]?\\d|2[0-3])[:.h]([0-5]\\d)(?::([0-5]\\d))?(?!\\d)`, (m) => clock(m[1], m[2], m[3], undefined)),
  rule(`([01]\\d|2[0-3])([0-5]\\d)(?=\\s*(?:GMT|UTC|HKT|BST|IST|EST|EDT))`, (m) => clock(m[1], m[2], undefined, undefined), 'y'),
  rule(`([01]\\d|2[0-3])([0-5]\\d)(?=\\s*h(?:ou)?rs)`, (m) => clock(m[1], m[2], undefined, undefined)),
  rule(`(?:12\\s)?(noon|midnight)(?![a-z])`, (m) => ({ kind: 'time', value: /noon/i.test(m[1] ?? '') ? '12:00' : '00:00' })),
  rule(`(?:(?<=:\\d\\d )[+-]|(?<=:\\d\\d)\\+)[01]\\d:?[0-5]\\d(?!\\d)`, (m) => ({ kind: 'zone', value: m[0] })),
  rule(`(?:UTC|GMT)(?:\\s?[+−-]| [+−-] )\\d{1,2}(?::?\\d\\d)?(?!\\d)`, (m) => ({ kind: 'zone', value: m[0] })),
  rule(`(?:${ZONE_NAMES.join('|')})(?![A-Z](?![a-z])|[a-z])`, (m) => ({ kind: 'zone', value: m[0] }), 'y'),
  rule(`(?:${[...ZONE_WORDS.keys()].join('|')})(?![a-z])`, (m) => ({ kind: 'zone', value: m[0] })),
  rule(`\\((${CITY_NAMES.join('|')})(?: time)?\\)`, (m) => ({ kind: 'zone', value: m[1] ?? '' })),
  rule(`(${CITY_NAMES.join('|')}) time(?![a-z])`, (m) => ({ kind: 'zone', value: m[1] ?? '' })),
  rule(
    `(yesterday|today|gestern|heute|hier|aujourd['’]hui|ayer|hoy|ontem|hoje)(?=$|,|\\.$|\\s*[|•·–—/]|\\s+(?:at|um|à|a las|às)\\s|,?\\s+\\d)`,
    (m) => ({
      kind: 'days ago',
      value: /^(?:yesterday|gestern|hier|ayer|ontem)$/i.test(m[1] ?? '') ? 1 : 0,
    }),
  ),
  rule('(?:just now|moments ago)', () => ({ kind: 'ago', value: 0 })),
  rule(
    `(\\d{1,6}|${Object.keys(COUNTS).join('|')})\\s*(s|sec|m|min|h|hr|d|day|w|week|mo|month|y|year|minute|second|hour)s?\\.?\\s+ago(?![a-z])`,
    ago,
  ),
  rule(
    `(?:vor|hace|il y a|há)\\s+(\\d{1,6}|eine[mr]?|una?|une?|uma?)\\s*(std|stund|sek|min|tag|segund|hor|d[ií]a|jour|heure|minuta|semana|woche|s|m|h|d)[a-zé]*`,
    ago,
  ),
];

/** Spanish, Portuguese, French and German units by their first letter, where it differs from the English one. */
const FOREIGN_UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:st|hor|heure)/i, 3600],
  [/^(?:tag|jour)/i, 86400],
  [/^(?:sem|woche)/i, 604800],
];

const unit = (name: string): number =>
  FOREIGN_UNITS.find(([pattern]) => pattern.test(name))?.[1] ??
  UNITS[/^mo/i.test(name) ? 'mo' : name.charAt(0).toLowerCase()] ??
  0;

function ago(m: RegExpExecArray): Token {
  const count = Number(m[1]) || COUNTS[m[1]?.toLowerCase() ?? ''] || 1;
  return { kind: 'ago', value: count * unit(m[2] ?? '') };
}

function date(year: string | undefined, month: string | undefined, day: string | undefined): Token {
  const number = /^\d+$/.test(month ?? '') ? Number(month) : (monthOf(month ?? '') ?? 0);
  const value = `${year}-${String(number).padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  return validTime(value) ? { kind: 'date', value } : { kind: 'refused', value: 'no such day' };
}

function numeric(match: RegExpExecArray, dayFirst: boolean): Token {
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
): Token {
  let hours = Number(hour);
  if (half) {
    if (hours > 12) half = undefined;
    else hours = (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  return time(`${String(hours).padStart(2, '0')}:${minute}${second ? `:${second}` : ''}`);
}

/** A clock's reading, `HH:MM` or `HH:MM:SS`. */
const time = (value: string): Token =>
  validTime(`2000-01-01T${value}`)?.includes('T') ? { kind: 'time', value } : { kind: 'refused', value: 'no such time of day' };
