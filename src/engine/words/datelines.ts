import { MASKS, maskAgencies } from './agency-finder.ts';
import { MONTH_PATTERN } from './months.ts';
import { isKnownPlace, isRegion } from './places.ts';

/** The words before a report's first sentence that say where, and perhaps by which agency, it was written. */
export interface Dateline {
  /** Verbatim, with the dash or colon that ends it. */
  text: string;
  /** Where the report itself begins. */
  end: number;
  /** Whether it names an agency: then the report is the agency's. */
  hasAgency: boolean;
  /** False for capitals and a colon that nobody knows for a place: "SMITH:" looks like "LINDI:", so the rest of the page must tell. */
  sure: boolean;
}

/** No dateline is longer. */
const LONGEST = 130;
/** Dashes and colons at which a dateline may end; a hyphen only beside a space or a bracket, for "PORT-AU-PRINCE" goes on. */
const ENDS = /\s*(?:[–—―‒]|--|-(?=\s)|(?<=[\s)])-|:(?=\s|\p{Lu}))(?:-|\s)*/gu;
/** A dateline ends at the first or second of them or not at all. */
const TRIED = 3;

/**
 * Reads the dateline at the start of a paragraph: "LONDON (Reuters) - ", "NEW DELHI, Dec 5 (PTI): ", "Sydney, Reuters — ",
 * "BOSTON (WHDH) - ", "[BEIJING] ". Never looks further than its first 130 characters.
 * @returns null where the paragraph begins with its first sentence
 */
export function datelineOf(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, LONGEST);
  if (!/^[([\p{Pd}• ]{0,2}\p{Lu}|^dpa\b/u.test(head)) return null;
  const masked = maskAgencies(head);
  let tried = 0;
  for (const { 0: mark, index } of masked.matchAll(ENDS)) {
    if (isOpen(masked.slice(0, index)) || masked[index + mark.length] === '(') continue;
    const verdict = judge(masked.slice(0, index), mark.trim());
    if (verdict) return at(paragraph, index + mark.length, verdict);
    if (++tried === TRIED) break;
  }
  const unended = UNENDED.exec(masked)?.[0];
  const verdict = unended ? judge(unended, '') : null;
  return unended && verdict?.sure ? at(paragraph, unended.length, verdict) : null;
}

/** Datelines that end with their bracket: "VENICE, Italy (AP) The", "New York (CNN) The", "MOSCOW. /TASS/. The", "[BEIJING] The". */
const UNENDED = /^(?:[^()]{0,60}\([^()]{2,40}\)|[^/]{2,60}\/[^/]{2,30}\/\.?|\[[\p{L} ,.’'-]{3,40}\])(?=\s?["“]?\s?\p{Lu})/u;

interface Verdict {
  hasAgency: boolean;
  sure: boolean;
}

function at(paragraph: string, length: number, verdict: Verdict): Dateline | null {
  const rest = paragraph.slice(length);
  const end = length + rest.length - rest.trimStart().length;
  if (!/^[^\p{L}\p{N}]{0,3}[\p{L}\p{N}]/u.test(paragraph.slice(end))) return null;
  return { text: paragraph.slice(0, length).trim(), end, ...verdict };
}

const isOpen = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');

const AGENCY = new RegExp(`^[${MASKS.news}${MASKS.releases}]+$`, 'u');
const STATION = /^[KW][A-Z]{2,3}(?:[- ](?:TV|AM|FM))?$/;
const SOURCE = /^(?:\p{Lu}[\p{L}\d.&’'-]*|[A-Z\d]+)(?: (?:of |and |the |for )?\p{Lu}[\p{L}\d.&’'-]*){0,3}$/u;
const DATE = new RegExp(
  `^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?|(?:${MONTH_PATTERN})\\.? \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?\\.? (?:${MONTH_PATTERN})\\.?|(?:${MONTH_PATTERN})\\.? \\d{1,2}\\.? \\d{4}|\\d{1,2}\\.? (?:${MONTH_PATTERN})\\.? \\d{4}|\\d{4}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4})\\.?$`,
  'iu',
);
const LAST_DATE = new RegExp(
  `[,.]? (?:(?:${MONTH_PATTERN})\\.? \\d{1,2}|\\d{1,2}\\.? (?:${MONTH_PATTERN})\\.?)(?:,? \\d{4})?$`,
  'iu',
);
/** Names in capitals or with capitals, joined by what joins place names. */
const NAMES =
  /^\p{Lu}[\p{L}.’'-]*(?:(?:[ /]| (?:and|of|de|da|do|del|di|la|le|el|al|the|near|y|et|und) )\p{Lu}[\p{L}.’'-]*){0,5}$/u;
/** At commas, and at the full stop in "MOSCOW. March 3". */
const SPLIT = new RegExp(`\\s*,\\s*|\\.\\s+(?=(?:${MONTH_PATTERN})\\b)`, 'iu');
const DOMAIN = /^[A-Za-z-]+\.(?:com|net|org|info)$/i;

/** Words in capitals that head a line and are no place. */
const LABELS = new Set(
  'update updated updates breaking watch video videos exclusive opinion analysis editorial review claim claims fact facts rating verdict false true q a note notes editor editors editor’s warning correction clarification spoiler read related live listen photo photos picture pictures more also summary our what who why when where how the this that these those it its i we you he she they if but and or so no not yes ok in on at for from to with by as is are was all key new just now today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday ap’s assessment background context conclusion bottom top top-line score scores final result results injured killed dead missing question answer questions answers interviewer host narrator moderator reporter anchor speaker chairman president judge court mr mrs ms dr sen rep gov prof sir page part chapter episode season day week year step tip tips pros cons price cost location time date venue tickets info contact phone email website source sources credit via pic image caption alert advisory explainer factbox timeline interview column comment letter letters report special poll quiz podcast transcript recipe ingredients method serves get see don’t trending popular bonus rip psa faq diy tl;dr ps p.s pros: tv us-based aka eds eds: advert advertisement sponsored disclaimer disclosure'.split(
    ' ',
  ),
);

/** Judges the words before the dash, colon or nothing at which they end. */
function judge(before: string, mark: string): Verdict | null {
  const text = before.replace(/^[\p{Pd}• ]+/u, '').trim();
  const box = /^\[([^[\]]+)\]$/.exec(text)?.[1];
  if (box) return isKnownPlace(box.toLowerCase()) && isCapitals(box) ? { hasAgency: false, sure: true } : null;
  const wrapped = /^\(([^()]+)\)$/.exec(text)?.[1];
  if (wrapped) return judgeAlone(wrapped, mark);
  const [, lead = text, bracket = null] = /^(.*?)[\s,.]*(?:\(([^()]{2,60})\)|\/([^/]{2,30})\/\.?)$/u.exec(text) ?? [];
  const source = bracket ?? /\/([^/]{2,30})\/\.?$/u.exec(text)?.[1] ?? null;
  const parts = lead.split(SPLIT).filter(Boolean);
  const dated = parts.map((part) => part.replace(LAST_DATE, ''));
  const hasDate = dated.some((part, i) => part !== parts[i] || DATE.test(part));
  const names = dated.filter((part) => part && !DATE.test(part));
  const agency =
    names.some((part) => AGENCY.test(part)) || (source !== null && sourceParts(source).some((part) => AGENCY.test(part)));
  const places = names.filter((part) => !AGENCY.test(part));
  const [place, ...further] = places;
  if (!place) return agency && (mark !== '' || source !== null) ? { hasAgency: true, sure: true } : null;
  if (places.length > 4 || places.some((part) => !NAMES.test(part))) return null;
  const known = place.split(/\/| and /).some(isKnownPlace) || (further.length > 0 && further.some(isRegion));
  if (agency) return { hasAgency: true, sure: true };
  if (source !== null) return judgeWithSource(place, known, hasDate, source, mark);
  if (mark === '') return null;
  if (DOMAIN.test(lead)) return { hasAgency: false, sure: true };
  if (LABELS.has(place.toLowerCase().replaceAll("'", '’')) || LABELS.has((place.split(' ')[0] ?? '').toLowerCase()))
    if (!known) return null;
  if (isCapitals(place)) return { hasAgency: false, sure: known || hasDate || mark !== ':' };
  return (known && (mark !== ':' || isKnownPlace(place))) || hasDate ? { hasAgency: false, sure: true } : null;
}

/** "(Reuters) -", "(CNN) --", "(Washington, D.C.) —". */
function judgeAlone(inside: string, mark: string): Verdict | null {
  if (sourceParts(inside).some((part) => AGENCY.test(part))) return { hasAgency: true, sure: true };
  if (mark === '' || mark === ':') return null;
  const known = inside.split(/\s*,\s*/).some((part) => isKnownPlace(part));
  return known || STATION.test(inside) || /^[A-Z]{2,6}$/.test(inside) ? { hasAgency: false, sure: true } : null;
}

function judgeWithSource(place: string, known: boolean, hasDate: boolean, source: string, mark: string): Verdict | null {
  const named = sourceParts(source);
  if (!named.some((part) => SOURCE.test(part))) return null;
  const station = named.some((part) => STATION.test(part));
  if (mark === '') return known && (station || /^[A-Z]{2,6}$/.test(source)) ? { hasAgency: false, sure: true } : null;
  return known || hasDate || station || isCapitals(place) ? { hasAgency: false, sure: true } : null;
}

/** "AP", "Reuters/AFP", "CNN Philippines, March 3". */
const sourceParts = (source: string): string[] =>
  source.split(/\s*[,/;]\s*|\s+(?=[\uE000\uE002])|(?<=[\uE000\uE002])\s+/u).filter((part) => part && !DATE.test(part));

const isCapitals = (name: string): boolean =>
  /^\P{Ll}{3,}$/u.test(name.replace(/\b(?:Mc|Mac|D’|D'|de|la|of|and)(?=[\p{Lu} ])/gu, '')) && /\p{Lu}{2}/u.test(name);
