import type { Note, NoteKind } from '../../model.ts';
import { agencyNamed, maskAgencies, namedAgencies } from '../../words/agency-finder.ts';
import { type Dateline, datelineOf } from '../../words/datelines.ts';
import { isKnownPlace, isRegion } from '../../words/places.ts';
import type { ProseBlock } from '../dom/blocks.ts';
import { isPerson } from '../head/name.ts';
import { isElsewhere } from '../times/elsewhere.ts';
import type { PictureText } from './credits/markup.ts';
import { isCreditByName } from './credits/name-alone.ts';
import { trimCredit, withoutHalfBrackets } from './credits/trim.ts';
import { creditAtEnd, creditsIn, isCreditLine } from './credits/wording.ts';
import { namesInNote } from './names.ts';
import type { PlacedBlock } from './places.ts';
import { END, NAMES_AGENCY, type NoteRule, type Place } from './rule.ts';
import { CORRECTION_RULES } from './rules/corrections.ts';
import { DISCLOSURE_RULES } from './rules/disclosures.ts';
import { EDITING_RULES } from './rules/editing.ts';
import { INPUT_RULES } from './rules/inputs.ts';
import { SOURCE_RULES } from './rules/sources.ts';
import { SYNDICATION_RULES } from './rules/syndication.ts';
import { WIRE_RULES } from './rules/wires.ts';

/** A note, the block it was read from, and whether the block is nothing else. */
export interface FoundNote {
  note: Note;
  block: ProseBlock;
  rule: string;
  whole: boolean;
}

/** Rules for lines, in order: the first that fits takes the line. */
export const LINE_RULES: readonly NoteRule[] = [
  ...CORRECTION_RULES,
  ...INPUT_RULES,
  ...EDITING_RULES,
  ...SYNDICATION_RULES,
  ...DISCLOSURE_RULES,
  ...WIRE_RULES,
  ...SOURCE_RULES,
];

/** A note's words in a block, before it is made one. */
export interface Reading {
  kind: NoteKind;
  text: string;
  rule: string;
  saysNothingOfOwn?: NoteRule['saysNothingOfOwn'];
}

/** The provenance notes among these blocks, in order; a credit that several pictures share is given once. */
export function findNotes(blocks: readonly PlacedBlock[], publisher: string | null = null): FoundNote[] {
  const found: FoundNote[] = [];
  const known = new Set<string>();
  const isTranscript =
    blocks.filter(({ block, places }) => places.includes('body') && !places.includes('beside') && LABELLED.test(block.text))
      .length > 1;
  let words: ReadonlySet<string> | null = null;
  const isMentioned = (word: string): boolean => {
    words ??= new Set(blocks.flatMap(({ block, picture }) => (picture ? [] : (block.text.match(/\p{L}+/gu) ?? []))));
    return words.has(word);
  };
  for (const [i, { block, places, picture }] of blocks.entries()) {
    const readings = picture
      ? captionNotes(block.text, picture, isMentioned)
      : [
          ...datelineNote(block, places, blocks[i + 1], isTranscript),
          ...(isPlainProse(block.text, places) ? [] : lineNotes(block.text, places)),
        ];
    const length = readings.reduce((sum, { text }) => sum + text.length + 1, 0);
    for (const { kind, text, rule, saysNothingOfOwn } of readings) {
      if (rule === ABOUT_ANOTHER && isElsewhere(block.element)) continue;
      const key = `${kind} ${bare(text)}`;
      if (known.has(key) || isToldAgain(kind, text, rule, found) || isOfOwn(saysNothingOfOwn, kind, text, publisher)) continue;
      known.add(key);
      found.push({
        note: { kind, text, names: namesInNote(kind, text), from: 'page' },
        block,
        rule,
        whole: length >= block.text.length - 8,
      });
    }
  }
  const stamps = found.filter(isStamp);
  return stamps.length > 1 ? found.filter((note) => !isStamp(note)) : found;
}

/** "Updated at 12.08 BST": once it is the article's; under each of a live page's posts it is the post's own time. */
const isStamp = ({ rule, note }: FoundNote): boolean => rule === 'updated at' && note.text.length < 32;

/** A label that stands over teasers too. */
const ABOUT_ANOTHER = 'sponsored';

/** How notes among an article's paragraphs begin; other paragraphs there are prose, and no rule needs to be asked. */
const OPENS_A_NOTE =
  /^[^\p{L}]{0,4}(?:this|that|an? |the |our|we|in (?:an|the) |it (?:was|has)|for the record|correct|clarif|retract|errat|rectif|fe de|berichtig|korrekt|updat|edit|note|anm|nota|ndlr|author|writer|publisher|reader|with|contrib|additional|report|writ|compil|based|includ|origin|first|previous|re-?p|reprint|syndic|cross|adapt|excerpt|except|disclos|disclaim|full|financial|affiliate|when you|if you|some|all|views?|opinions?|support|fund|sponsor|paid|translat|generat|created|produced|ai|summary|accuracy|every|products|cet|este|dieser|heard|aired|provided)/iu;
const CONTRIBUTED = /contribut\p{L}* (?:to th|reporting)|our parent|necessarily/iu;
const LONG = 120;

const isPlainProse = (text: string, places: readonly Place[]): boolean =>
  places.length === 1 && places[0] === 'body' && text.length > LONG && !OPENS_A_NOTE.test(text) && !CONTRIBUTED.test(text);

/** "(Image: AP)" and "Image: AP" are the same. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** "The Associated Press" under "By Anna Reyes and The Associated Press". */
const isToldAgain = (kind: NoteKind, text: string, rule: string, found: readonly FoundNote[]): boolean =>
  kind === 'wire' && rule === 'agency byline' && found.some((other) => other.rule === rule && other.note.text.includes(text));

/** "SMITH: …": where another paragraph begins like this, the first is no dateline. */
const LABELLED = /^\p{Lu}[\p{Lu} .’'-]{1,40}:\s/u;

function captionNotes(
  caption: string,
  { marked, isCaption, inFigure }: PictureText,
  isMentioned: (word: string) => boolean,
): Reading[] {
  if (inFigure && isCreditByName(caption, isMentioned)) return [{ kind: 'image-credit', text: caption, rule: 'a name alone' }];
  if (marked.length) return marked.map((text) => ({ kind: 'image-credit', text, rule: 'marked as a credit' }));
  return creditsIn(caption, isCaption).map(({ text, rule }) => ({ kind: 'image-credit', text, rule }));
}

/** "Ida Krog in Dublin", "Ida Krog, Amman": a byline that says where its author was. */
const PLACED_BYLINE =
  /^(?:By |Von |Par |Por )?(\p{Lu}[\p{L}.’'-]*(?: (?:(?:de|da|van|von|al|el|bin|der) )?\p{Lu}[\p{L}.’'-]*){1,3})(?: (?=in \p{Lu})|, )((?:in )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2}(?:, \p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2})?)$/u;

function placeInByline(text: string): string | null {
  const [, name, place] = PLACED_BYLINE.exec(text) ?? [];
  if (!name || !place || !isPerson(name)) return null;
  return place
    .replace(/^in /, '')
    .split(', ')
    .some((part) => isKnownPlace(part) || isRegion(part))
    ? place
    : null;
}

function datelineNote(
  { text }: ProseBlock,
  places: readonly Place[],
  next: PlacedBlock | undefined,
  isTranscript: boolean,
): Reading[] {
  if (next?.places.includes('lede') && text.length < 60 && isPlaceLine(text))
    return [{ kind: 'dateline', text, rule: 'place alone in a line' }];
  const inByline = places.includes('head') && text.length < 90 ? placeInByline(text) : null;
  if (inByline) return [{ kind: 'dateline', text: inByline, rule: 'place in the byline' }];
  if (!places.includes('lede')) return [];
  const dateline = datelineOf(text);
  // "SHOW TALK - Ida Krog - 3 March 2024" is a column's name: a report goes on with a sentence.
  if (!dateline || !/\p{Ll}{2}[,’']? \p{Ll}{2}/u.test(text.slice(dateline.end)) || (!dateline.sure && isTranscript)) return [];
  return [asNote(dateline)];
}

const asNote = ({ text, hasAgency }: Dateline): Reading => ({
  kind: hasAgency ? 'wire' : 'dateline',
  text,
  rule: hasAgency ? 'agency dateline' : 'dateline',
});

/** "BAAR, SWITZERLAND", "Singapore". */
function isPlaceLine(line: string): boolean {
  const [place = '', region, ...more] = line.replace(/[\s:–—-]+$/u, '').split(/\s*,\s*/);
  if (more.length > 1 || !/^\p{Lu}/u.test(place)) return false;
  return region === undefined ? isKnownPlace(place) : isKnownPlace(place) || isRegion(region);
}

/** Where a second note may begin in a line: "Reporting by A; Editing by B", "Reporting by A Editing by B". */
const NEXT_NOTE =
  /(?<=[;.)|\]])\s*[|•]?\s+(?=[([]?(?:additional reporting|reporting by|editing|edited by|compiled|with (?:inputs|files|agency)|photos? by|correction|this (?:article|story) (?:was|has)|(?:image|photo|source)(?=:))\b)|(?<=\p{L}),\s+(?=editing by )/giu;
/** Where markup between them was lost, only the capital parts them. */
const GLUED_NOTE = /(?<=[\p{L}\d]),?\s+(?=(?:Additional reporting by|Editing by) )/gu;
const LONGEST_LINE = 600;

/** The notes of a line: several where each of its parts is one, else the first that fits the whole. */
export function lineNotes(text: string, places: readonly Place[]): Reading[] {
  if (text.length <= LONGEST_LINE) {
    const parts = text
      .split(NEXT_NOTE)
      .flatMap((part) => part.split(GLUED_NOTE))
      .map((part) => part.trim());
    if (parts.length > 1) {
      const readings = parts.map((part) => readLine(part, places));
      if (readings.every((reading) => reading !== null)) return readings;
    }
  }
  const reading = readLine(text, places);
  if (reading) return [reading];
  if (!places.includes('beside')) return [];
  const credit =
    COPYRIGHT.test(text) && places.includes('body') ? { text, rule: 'copyright among the paragraphs' } : creditAtEnd(text);
  return credit ? [{ kind: 'image-credit', text: credit.text, rule: credit.rule }] : [];
}

/** "© 20th Century Pictures", between two paragraphs. */
const COPYRIGHT = /^© ?\p{Lu}?[^.]{2,60}$/u;

const readLine = (text: string, places: readonly Place[]): Reading | null =>
  firstRule(text, places) ??
  (isCreditLine(text) ? { kind: 'image-credit', text: trimCredit(text), rule: 'credit in a line of its own' } : null);

const RULES_IN = new Map<string, readonly NoteRule[]>();

/** The rules for a block in these places, in order. */
function rulesIn(places: readonly Place[]): readonly NoteRule[] {
  const key = places.join(' ');
  const rules = RULES_IN.get(key) ?? LINE_RULES.filter((rule) => rule.places.some((place) => places.includes(place)));
  RULES_IN.set(key, rules);
  return rules;
}

function firstRule(text: string, places: readonly Place[]): Reading | null {
  let masked: string | null = null;
  for (const rule of rulesIn(places)) {
    if (text.length > rule.longest) continue;
    const from = rule.atEnd ? Math.max(0, text.length - END) : 0;
    if (rule.sign !== NAMES_AGENCY && !rule.sign.test(from ? text.slice(from) : text)) continue;
    masked ??= masksAtEnd(text);
    const part = from ? masked.slice(from) : masked;
    const match = rule.sign.test(part) || rule.sign !== NAMES_AGENCY ? rule.pattern.exec(part) : null;
    if (!match) continue;
    const words = match[1] ?? match[0];
    const start = from + match.index + match[0].lastIndexOf(words);
    return {
      kind: rule.kind,
      text: trimLine(text.slice(start, start + words.length)),
      rule: rule.name,
      ...(rule.saysNothingOfOwn ? { saysNothingOfOwn: rule.saysNothingOfOwn } : {}),
    };
  }
  return null;
}

/** Masked; in a long paragraph only its end, the only part that rules look at there. */
const masksAtEnd = (text: string): string =>
  text.length <= LONGEST_MASKED ? maskAgencies(text) : text.slice(0, -END) + maskAgencies(text.slice(-END));

const LONGEST_MASKED = 900;

/** Without the separators at its ends: "Reporting by A;" and "| Editing by B" stand in one line with others. */
const trimLine = (words: string): string => withoutHalfBrackets(words.replace(/^[\s|;•·]+|[\s|;•·]+$/gu, ''));

/** Whether a note names the outlet that it stands at; where that is not known it may. */
function namesPublisher(text: string, publisher: string | null): boolean {
  const letters = (words: string): string =>
    words
      .toLowerCase()
      .replace(/^the |\.(?:com|org|net)$/g, '')
      .replace(/[^\p{L}\p{N}]/gu, '');
  const own = letters(publisher ?? '');
  return own === '' || letters(text).includes(own);
}

/** Whether a line names only the publisher of the page itself, so that it does not say where the article comes from. */
function isOfOwn(whose: NoteRule['saysNothingOfOwn'], kind: NoteKind, text: string, publisher: string | null): boolean {
  if (!whose) return false;
  if (whose === 'outlet') return namesPublisher(text, publisher);
  const own = publisher ? namedAgencies(publisher.replace(/\.com$/i, ''))[0]?.agency : undefined;
  return own !== undefined && namesInNote(kind, text).some((name) => agencyNamed(name) === own);
}
