import { maskAgencies } from '../../../words/agency-finder.ts';
import { isKnownGiven } from '../../../words/given-names/given-names.ts';
import { trimCredit, withoutSite } from './trim.ts';
import { AGENCY, BY, CREDIT_WORD, isMadeOfNames, LABEL, PLATFORM, TELLS_WHEN, tellsOfPictures } from './words.ts';

/** A credit found in a text, verbatim, and by what. */
export interface Credit {
  text: string;
  rule: string;
}

interface Found {
  start: number;
  end: number;
  rule: string;
}

/** Captions are no longer; what is, is prose. */
const LONGEST_CAPTION = 1500;
const LONGEST_CREDIT = 160;
/** A label's names end at the latest here. */
const LONGEST_NAMES = 130;

/**
 * The credits in a picture's caption, in order: in brackets, behind a label ("Photo:"), after the caption's last sentence, or all of it.
 * @param isCaption whether names alone may be a credit: not in a line that is only near a picture
 */
export function creditsIn(words: string, isCaption = true): Credit[] {
  if (words.length > LONGEST_CAPTION) return [];
  const caption = withoutSite(words);
  const masked = maskAgencies(caption);
  const found = withoutOverlaps([
    ...wholeLine(masked),
    ...labelled(masked),
    ...bracketed(masked, isCaption),
    ...lastWords(masked, isCaption),
  ]);
  const credits = found.map(({ start, end, rule }) => ({ text: trimCredit(caption.slice(start, end)), rule }));
  return credits.filter(({ text }) => /[\p{L}\p{N}]{2}/u.test(text) && text.length <= LONGEST_CREDIT && !NOBODY.test(text));
}

/** What a content system writes where nobody filled in the field. */
const NOBODY =
  /^\W*(?:source|credits?|photo|image|picture)s?\W*(?:no source|none|unknown|n\/a|null|undefined|not available)\W*$/i;

/** Asked before anything else: most lines have none. */
const LINE_SIGN = /[/|]| via |photo|image|pic|illustrat|screen|foto|bild|cr[eé]dit|still|visual|artwork/i;

/** Whether a line that stands alone, outside any caption, is a picture's credit beyond doubt. */
export function isCreditLine(line: string): boolean {
  if (line.length > LONGEST_CREDIT || !LINE_SIGN.test(line)) return false;
  const masked = maskAgencies(line).replace(/^[\s•|([]+|[\s.)\]]+$/gu, '');
  const label = firstOf(LABEL, masked) ?? firstOf(BY, masked);
  if (
    label &&
    label.index === 0 &&
    !/^(?:source(?! images? by)|video|map|copyright|credits?\b|chart|art\b|pictures|photos|images|videos|graphics?\b|courtesy|visual)/iu.test(
      masked,
    )
  )
    return isMadeOfNames(masked.slice(label[0].length)) && masked.length <= 110;
  return masked.length <= 90 && ((ALONE.test(masked) && isMadeOfNames(masked)) || OF_STOCK.test(masked));
}

/** "(credit: Harbour Museum)": in brackets and in its own words. */
const SAYS_CREDIT =
  /^[([](?:submitted|supplied|contributed|handout|courtesy)(?:\/| (?:photo|image|picture|of|by)\b)|^[([](?:(?:photo|image|picture|pic|illustration)s? )?(?:credits?|photos?|images?|pictures?)\s?:|^[([](?:photo|image|picture|illustration)s? (?:credit|by|courtesy)\b/i;

/** The credit at the end of a line that may be a caption though nothing around it says so: with an agency, or where its words say so. */
export function creditAtEnd(line: string): Credit | null {
  const end = line.slice(-80);
  if (line.length > LONGEST_UNMARKED || !(/[\uE000\uE001]/u.test(maskAgencies(end)) || /[([][^()[\]]{5,75}[)\]]\W*$/.test(end)))
    return null;
  const last = creditsIn(line).at(-1);
  return last &&
    line.trimEnd().endsWith(last.text) &&
    last.text !== line.trim() &&
    (SAYS_CREDIT.test(last.text) || /[\uE000\uE001]/u.test(maskAgencies(last.text)))
    ? last
    : null;
}

const LONGEST_UNMARKED = 450;

/** "Anna Reyes/Getty Images", "AP Photo/Anna Reyes", "Anna Reyes / AFP via Getty Images": an agency of reports alone may be a byline. */
const ALONE = new RegExp(
  `^(?:\\p{Lu}[^,:;]{1,50} ?(?:/|\\|) ?[^,:;]{0,30}${AGENCY}|${AGENCY} (?:[Ff]ile )?(?:[Pp]hoto|PHOTO|[Ii]mages?)\\b|${AGENCY} ?/ ?\\p{Lu}|[^,:;]{2,50} via ${AGENCY})`,
  'u',
);

/** "Fishing net image via Shutterstock": what is seen, and whose picture it is. */
const OF_STOCK = new RegExp(
  `^(?:\\p{L}[\\p{L}’'-]* ){1,5}(?:image|photo|picture|illustration)s? (?:via|from|by|courtesy of) ${AGENCY}$`,
  'iu',
);

const firstOf = (pattern: RegExp, text: string): RegExpMatchArray | null => text.matchAll(pattern).next().value ?? null;

/** Behind "Photo:", "Photo by", "Credit": up to the next label, the end of the names or of the caption. */
function labelled(masked: string): Found[] {
  if (
    !/image|photo|pi[cx]|credit|cr[eé]dito?|source|courtesy|illustration|graphic|screen|art|still|visual|compos|collage|footage|video|map|chart|foto|imag|immag|bild|copyright|ph\b/iu.test(
      masked,
    )
  )
    return [];
  const starts = [LABEL, BY, CREDIT_WORD]
    .flatMap((pattern) => [...masked.matchAll(pattern)].map(fromCapital))
    .map(({ index, names }) => ({ index, names, start: withBracket(masked, index) }))
    .sort((a, b) => a.index - b.index || b.names - a.names);
  const found: Found[] = [];
  for (const [i, { index, names, start }] of starts.entries()) {
    if (found.some(({ end }) => index < end)) continue;
    const next = starts.slice(i + 1).find((other) => other.index > names + 1)?.start ?? masked.length;
    const close = start < index ? masked.indexOf(')', names) : -1;
    const until = Math.min(next, names + LONGEST_NAMES, close < 0 ? masked.length : close + 1);
    const end = close >= 0 && close < until ? until : names + endOfNames(masked.slice(names, until));
    const value = masked.slice(names, end);
    const isCredit = /credit|courtesy|copyright|source|by\s*$|by\s*[:]/iu.test(masked.slice(index, names));
    const isAlone = start === 0 && end >= masked.trimEnd().length && value.split(' ').length <= 5;
    // "File photo: Cranes stand in the port. Agency/Eva Mann": what the label opens is the caption.
    if (!isMadeOfNames(value) && /[\p{Ll}\d][.!?]\s+\S/u.test(value)) continue;
    if (
      isMadeOfNames(value, isCredit || isAlone || /[\uE000\uE001]/u.test(value) ? 2 : 0) &&
      !/^(?:of|the|in|is|was|for)\b/u.test(value)
    )
      found.push({ start, end, rule: 'credit label' });
  }
  return found;
}

/** "their 2-0 lead Credit: …": the label begins at its capital; "File image Image: …" at the second of two. */
function fromCapital({ 0: label, index }: RegExpMatchArray): { index: number; names: number } {
  const start = index ?? 0;
  const capital = /^(?:\p{Ll}+|[Ff]ile (?:image|photo|picture|pic)) (?=\p{Lu})/u.exec(label)?.[0].length ?? 0;
  return { index: start + capital, names: start + label.length };
}

/** "(Photo: …" begins at its bracket. */
const withBracket = (masked: string, index: number): number => {
  const open = masked.lastIndexOf('(', index);
  return open >= 0 && index - open <= 2 && open > masked.lastIndexOf(')', index) ? open : index;
};

/** Where names end and a sentence begins: "Getty. The pier …" */
function endOfNames(text: string): number {
  for (const { index } of text.matchAll(
    /[.!?]['’”")]?\s+(?=["“‘(]?\p{Lu}[\p{Ll}’']*\s+\p{Ll}|The\b|\p{Lu}\p{Ll}+(?: \p{L}+)?:)/gu,
  ))
    if (!/(?:^|[\s./])(?:\p{Lu}|Dr|Mr|Mrs|St|Jr|Sr|Inc|Ltd|Co)$/u.test(text.slice(0, index))) return index + 1;
  return text.length;
}

/** Nothing but names and an agency, with no label in it: "Shutterstock / Getty Images (Composite)", "evaphoto - stock.adobe.com". */
function wholeLine(masked: string): Found[] {
  const line = masked.trim();
  if (
    line.length > LONGEST_CREDIT ||
    /^[([]|[:：]/u.test(line) ||
    firstOf(BY, line) ||
    hasLabelWithin(line) ||
    NO_LINE.test(line) ||
    PRODUCT.test(line) ||
    !tellsOfPictures(line)
  )
    return [];
  return isMadeOfNames(line, HANDLE.test(line) ? 1 : 0) ? [{ start: 0, end: masked.length, rule: 'the whole line' }] : [];
}

/** "Pier Burns Down Credit — Eva Mann": what stands before a label is the caption. */
const hasLabelWithin = (line: string): boolean => (firstOf(LABEL, line)?.index ?? 0) > 0;

/** "evaphoto - stock.adobe.com". */
const HANDLE = new RegExp(`^\\p{Ll}[\\p{L}\\d._]* ?(?:[-–—/|]|via) ?${AGENCY}`, 'u');

/** "AP Top 25 Poll", "Reuters Plus", "Copyright 2024 AP": an agency's own pages and products. */
const PRODUCT =
  /^\uE000+['’]?s? (?!photo|image|file|pic|pool|via|for|and|archive|handout|video|files|\uE001|\uE000)\p{L}|^(?:copyright|about|more)\b|all rights reserved/iu;

/** In brackets: what names an agency or says that it is a credit; at the very end, names alone. */
function bracketed(masked: string, isCaption: boolean): Found[] {
  const found: Found[] = [];
  for (const { 0: group, 1: inside = '', index } of masked.matchAll(/[([]([^()[\]]{2,160})[)\]]/gu)) {
    const end = index + group.length;
    if (!isMadeOfNames(inside, 1) || NO_CREDIT.test(inside.trim()) || TELLS_WHEN.test(inside)) continue;
    const isLast = /^[\s.*]*$/u.test(masked.slice(end));
    if (/^ \p{Ll}/u.test(masked.slice(end, end + 2)) && !/[:/|]|photo|image|via/iu.test(inside)) continue;
    const names =
      isCaption &&
      isLast &&
      isMadeOfNames(inside) &&
      (/[.!?”"’]\s*$/u.test(masked.slice(0, index)) || !isAside(masked.slice(0, index), inside));
    if ((tellsOfPictures(inside) && (isLast || !isAside(masked.slice(0, index), inside))) || names)
      found.push({ start: index, end, rule: 'in brackets' });
  }
  return found;
}

/** "(left)", "(R-Ohio)", "(2024)", "(12)", "(Photo 3)", "(Pictured)". */
const NO_CREDIT =
  /^(?:[LRCDIMF]|[RD]-.*|(?:top|bottom|front|back|far|second|third|first)?[ -]?(?:left|right|cent(?:er|re)|middle|above|below)\b.*|[lrc]\.?|pictured|inset|main|sic|[\d\s.,:–-]+|(?:photo|picture|image|fig(?:ure)?)s? \d+|stock image\??|aged? .*|[A-Z]{3}: ?[A-Z]+)$/iu;

/** An abbreviation or a person's office after a name: "National Harbour Authority (NHA)", "Eva Mann (Labour)". */
function isAside(before: string, inside: string): boolean {
  if (/\uE000|\uE001/u.test(inside) && /[/|]|photo|image|file/iu.test(inside)) return false;
  const initials = (before.match(/\p{L}[\p{L}’'-]*/gu) ?? [])
    .slice(-8)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  const letters = inside.replace(/[^\p{L}]/gu, '').toUpperCase();
  if (/^[\p{Lu}.&-]{2,8}$/u.test(inside.trim()) && initials.includes(letters.slice(0, 3))) return true;
  if (/^\p{Lu}\S* (?:\S+ )?\p{Lu}/u.test(inside) && before.split(' ').length >= LONG_CAPTION) return false;
  return (
    !/[/|]|photo|image|pic|file|via/iu.test(inside) &&
    /\p{L}\s*$/u.test(before) &&
    !/[\uE000\uE001]/u.test(inside) &&
    !/^[\p{Lu}.&-]{2,8}$/u.test(inside.trim())
  );
}

/** From so many words on, two names in brackets at a caption's end are its credit, not an aside. */
const LONG_CAPTION = 8;

/** After the caption's last sentence, or all of it: names with an agency, a stroke or a word of the trade. */
function lastWords(masked: string, isCaption: boolean): Found[] {
  const text = masked.trimEnd();
  for (const start of beginnings(text)) {
    const mark = text.indexOf('©', start);
    const from = mark > start ? mark : start;
    const words = text.slice(from);
    if (words.length > LONGEST_CREDIT || words.length < 2) continue;
    const end = text.length;
    if (
      tellsOfPictures(words) &&
      isMadeOfNames(words) &&
      !(start === 0 && hasLabelWithin(words)) &&
      !NO_LINE.test(words) &&
      !PRODUCT.test(words) &&
      !(start > 0 && PLACED.test(words))
    )
      return [{ start: from, end, rule: from ? 'after the caption' : 'the whole line' }];
    if (isCaption && start > 0 && isPerson(words)) return [{ start, end, rule: 'name after the caption' }];
  }
  const run = RUN.exec(text.slice(-LONGEST_CREDIT));
  return run
    ? [{ start: Math.max(0, text.length - LONGEST_CREDIT) + run.index, end: text.length, rule: 'names and agency' }]
    : [];
}

/** What tells where and when is still the caption. */
const PLACED = /^\d|\b(?:in|at|on|to|with)\b (?!(?:.*\b)?via )/u;

/** Titles of galleries and films that look like credits. */
const NO_LINE =
  /^(?:(?:photo|picture|image|video|photos|pictures|images|videos|graphic|file|files|illustration|stock|archive|archives)s?|(?:photo|picture|image) gallery|.*\bPhoto Galler.*)[.:]?$/iu;

/** Where the last words of a caption may begin: at its start, after sentence ends and dashes, the longest first. */
function beginnings(text: string): number[] {
  const starts = [0];
  for (const { 0: gap, index } of text.matchAll(
    /(?:[.!?…”"’')\]]\s+|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})|\s[|–—-]\s*|\s?[–—](?=\p{Lu})|\s{2,})/gu,
  )) {
    if (gap.startsWith('.') && /(?:^|[\s./])(?:\p{Lu}|Dr|Mr|Mrs|St|Jr|Sr|Inc|Ltd)$/u.test(text.slice(0, index))) continue;
    starts.push(index + gap.length);
  }
  return starts.slice(-6).sort((a, b) => a - b);
}

/** Names that lead up to an agency with a stroke or "via", or that follow one, at the end of a line without a stop before them. */
const RUN = new RegExp(
  `(?:(?:@?\\p{Lu}[\\p{L}.’'-]*\\s){0,2}@?\\p{Lu}[\\p{L}.’'-]*\\s?(?:/{1,2}|\\||–|—|-| via | for )\\s?(?:via |for )?${AGENCY}|${AGENCY}\\s?(?:/|\\||\\s(?:[Ff]ile )?(?:[Pp]hoto|PHOTO)\\b))(?:[^.()]|\\.(?=\\p{L})){0,80}[.…]{0,3}$`,
  'u',
);

const isPerson = (words: string): boolean => {
  const given = /^(\p{Lu}\p{Ll}+)(?: \p{Lu}[\p{L}.’'-]+){1,2}[.*]?$/u.exec(words)?.[1]?.toLowerCase();
  return given !== undefined && isKnownGiven(given) && !PLATFORM.test(words);
};

function withoutOverlaps(all: Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of all) if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}
