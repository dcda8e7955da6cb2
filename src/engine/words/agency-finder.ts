import { AGENCIES, type Agency, type AgencyKind } from './agencies.ts';

/** An agency where a text names it. */
export interface NamedAgency {
  agency: Agency;
  start: number;
  end: number;
}

interface Entry {
  words: string;
  agency: Agency;
}

const WORD = /[\p{L}\p{N}]+/gu;
const AFTER = /^ ([\p{L}-]+)/u;

const BY_NAME = new Map<string, Agency>();
/** Names by their first word, the longest first. */
const BY_FIRST = new Map<string, Entry[]>();
for (const agency of AGENCIES) {
  for (const written of [agency.name, ...agency.short])
    for (const words of [written, written.toUpperCase()]) BY_NAME.set(words, agency);
}
for (const [words, agency] of BY_NAME) {
  const first = words.match(WORD)?.[0] ?? '';
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), { words, agency }]);
}
for (const entries of BY_FIRST.values()) entries.sort((a, b) => b.words.length - a.words.length);

/** Abbreviations with other meanings: agencies only where one stands, in brackets, at strokes, behind "by" or "with". */
const LIKE_WORDS: ReadonlySet<string> = new Set(
  'AA AAP ANI ANP APA APP BNS BSS BTA CNA CNS CP DHA EPA FNA GNA IPS KNA MENA MNA MTI NAN NTB PA PAP PNA QNA REX RIA RNS SANA SDA STT TNS TT UNB UNI UPI VNA WAM'.split(
    ' ',
  ),
);
const BEFORE = /(?:^|[^\p{L}\p{N}\s]|\b(?:by|from|with|and|via|inputs?|for|von|par|por|de|©|\d{4}))\s*$/iu;
const BEHIND =
  /^(?:\s*(?:$|[^\p{L}\p{N}\s])|\s+(?:photos?|images?|wire|inputs?|reports?|files?|via|and|with|staff|[A-Z]{2,5}(?![\p{L}])|pic|news)(?![\p{L}]))/iu;

const standsAlone = (text: string, start: number, end: number): boolean =>
  BEFORE.test(text.slice(Math.max(0, start - 12), start)) && BEHIND.test(text.slice(end, end + 12));

/** The agency that a name or an abbreviation stands for, or null. */
export const agencyNamed = (name: string): Agency | null => BY_NAME.get(name) ?? null;

/** Every agency that a text names, in order, as whole words ("UNITED" holds no "UNI"); none before words that show another meaning. */
export function namedAgencies(text: string): NamedAgency[] {
  const found: NamedAgency[] = [];
  let done = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (index < done) continue;
    const entries = BY_FIRST.get(word);
    const entry = entries?.find(
      ({ words }) => text.startsWith(words, index) && !/^[\p{L}\p{N}]/u.test(text.slice(index + words.length)),
    );
    if (!entry) continue;
    const end = index + entry.words.length;
    if (LIKE_WORDS.has(entry.words) && !standsAlone(text, index, end)) continue;
    const next = AFTER.exec(text.slice(end, end + 24))?.[1];
    if (next && entry.agency.notBefore.has(next.toLowerCase())) continue;
    found.push({ agency: entry.agency, start: index, end });
    done = end;
  }
  return found;
}

/** The agencies that a text names, as it names them, none twice. */
export const agenciesIn = (text: string): string[] => [
  ...new Set(namedAgencies(text).map(({ start, end }) => text.slice(start, end))),
];

/** Letters that stand for an agency's name in a masked text, one for each of its letters: of the private use area, so no text holds them. */
export const MASKS: Readonly<Record<AgencyKind, string>> = { news: '\uE000', pictures: '\uE001', releases: '\uE002' };

/**
 * The text with each agency's name written in its kind's mask letter, so that short patterns can say "an agency here". Offsets are
 * those of the text itself.
 */
export function maskAgencies(text: string): string {
  let masked = '';
  let done = 0;
  for (const { agency, start, end } of namedAgencies(text)) {
    masked += text.slice(done, start) + MASKS[agency.kind].repeat(end - start);
    done = end;
  }
  return masked + text.slice(done);
}
