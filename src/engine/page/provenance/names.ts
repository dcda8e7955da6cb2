import type { NoteKind } from '../../model.ts';
import { agencyNamed, namedAgencies } from '../../words/agency-finder.ts';
import { isKnownGiven } from '../../words/given-names/given-names.ts';
import { isKnownPlace, isRegion } from '../../words/places.ts';
import { BY, CREDIT_WORD, LABEL } from './credits/words.ts';

/** Agencies and people whom a note names, as it names them, in order, none twice. */
export function namesInNote(kind: NoteKind, text: string): string[] {
  const agencies = namedAgencies(text).map(({ start, end }) => ({ start, end, name: text.slice(start, end) }));
  const isLoose = kind === 'correction' || kind === 'disclosure';
  const certain = isLoose ? agencies.filter(({ name }) => name.length > 4 || agencyNamed(name)?.name === name) : agencies;
  const rest = agencies.reduce((left, { start, end }) => left.slice(0, start) + '/'.repeat(end - start) + left.slice(end), text);
  const people = PEOPLE[kind]?.(rest) ?? [];
  return [...new Set([...certain, ...people].sort((a, b) => a.start - b.start).map(({ name }) => name))];
}

interface Named {
  start: number;
  end: number;
  name: string;
}

/** A possessive parts an outlet from its writer ("NPR's Anna Reyes"), a full stop two sentences; an initial has its own. */
const WORD = "\\p{Lu}(?:(?:[\\p{L}\\d-]|[’'](?=\\p{L}{2})|\\.(?=\\p{L}))*|\\.)";
const SMALL = '(?:de|da|do|dos|del|della|di|van|von|der|den|bin|ibn|al|el|la|le|ten|ter)';
/** So many letters before a name may say what it is. */
const LOOK_BACK = 24;
const RUN = new RegExp(`${WORD}(?: (?:${SMALL} ){0,2}${WORD}){1,3}`, 'gu');
const NO_PERSON =
  /^(?:Additional|Reporting|Writing|Editing|Edited|Compiled|With|Photo|Image|File|The|This|News|Our|Staff|Source|Copyright|All)\b|\b(?:News|Desk|Bureau|Staff|Agencies|Agency|Post|Times|Press|Editor|Reporters?|Writers?|Correspondents?|Service|Wire|Reserved|Religion|Verification)\b/u;

/** "Contributions from Ida Krog": whoever helped, not where; "reporting from" may be either. */
const HELPED = /(?:contributions?|contributing|assistance|help|inputs?|files|material|research) from $/i;
const REPORTED = /(?:reporting|reports) from $/i;

/** Full names of people: runs of capitalised words that are no place, desk or outlet. */
function fullNames(text: string): Named[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const name = run
      .replace(/(?<=\p{L}{2})[.,]$/u, '')
      .replace(/ (?:Writing|Reporting|Editing|Additional)$/u, '')
      .replace(/^(?:Additional reporting by|Reporting by|Editing by|Writing by) /u, '');
    const before = text.slice(Math.max(0, index - LOOK_BACK), index);
    const hasHelped = HELPED.test(before) || (REPORTED.test(before) && isKnownGiven(name.split(' ')[0]?.toLowerCase() ?? ''));
    const isPlace = /\b(?:in|from|at|of) $/.test(before) && !hasHelped;
    return isPlace || NO_PERSON.test(name) || isKnownPlace(name) || isRegion(name)
      ? []
      : [{ start: index, end: index + name.length, name }];
  });
}

const TRADE =
  /^(?:(?:file|photo|photos|image|images|picture|pic|handout|pool|files|via|for|courtesy(?: of)?|by|supplied|submitted|composite|screengrab|screenshot|illustration|stock|archive|representational|representative|and|inc|photograph|photography|ai[- ]generated|self)\b[\s.]*)+|\s*\b(?:file|photo|photos|images?|handout|files|pool|composite|for .*)\b[.\s*]*$/giu;

/** The label that a lost space glued to a name ("CreditIda Krog"), or that its sign parts from it ("Illustration: Ida Krog"). */
const GLUED_LABEL =
  /^(?:credit|photo|image){1,2}\.{0,3}(?=\p{Lu}\p{Ll})|^(?:designed by|illustrations?|illustrator|photographer|art|graphics?|design|words?|animation):\s+/iu;
/** Where in a picture somebody stands, what firms end with, and words of rights: no names by themselves. */
const NO_NAME =
  /^(?:left|right|top|bottom|above|below|cent(?:er|re)|inset|from left|inc|ltd|llc|co|corp|gmbh|reference|all rights?.*|rights|permissions?|rights reserved|\d+ images?|u\.?[ks]\.?)$/iu;
/** What stands behind "&" in the name of a firm or house: "Krog & Sons", "Air & Space Museum". */
const FIRM = / & (?=\p{L}+\W*$|[^&]*\b(?:Museum|Company|Institute|Library|Society|Gallery|Archives?|Co|Partners)\W*$)/u;

/** What stands between a credit's strokes, commas and brackets; a work's title in quote marks names nobody. */
function credited(text: string): Named[] {
  let bare = text.replace(/“[^”]{4,200}”|"[^"]{4,200}"/gu, (title) => '|'.repeat(title.length));
  for (const label of [LABEL, BY, CREDIT_WORD]) bare = bare.replace(label, (words) => '|'.repeat(words.length));
  return [...bare.matchAll(/[^/|,;()[\]©–—]+/gu)].flatMap(({ 0: part, index }) =>
    part.split(FIRM.test(part) ? / (?:via|and|for|from|by) | - /u : / (?:via|and|for|from|by) | & | - /u).flatMap((piece) => {
      const name = piece
        .replace(/^[\s"“:.*-]+/u, '')
        .replace(GLUED_LABEL, '')
        .replace(TRADE, '')
        .replace(/^the (?=\p{Lu})/u, '')
        .replace(/^[\s"“:.*-]+|[\s"”:*-]+$/gu, '')
        .replace(/(?<=\p{Ll}{2})\.$/u, '')
        .trim();
      if (NO_NAME.test(name) || (text[index - 1] === ',' && isRegion(name))) return [];
      const start = index + part.indexOf(name);
      return name.length > 1 && /^(?:[@#]?[\p{Lu}\d]|@|\p{Ll}\S*$)/u.test(name) && /\p{L}/u.test(name) && !/\d{4}/.test(name)
        ? [{ start, end: start + name.length, name }]
        : [];
    }),
  );
}

const PEOPLE: Partial<Record<NoteKind, (text: string) => Named[]>> = {
  'image-credit': credited,
  inputs: fullNames,
  editing: fullNames,
  wire: (text) => (/[\p{Pd}:]\s*$/u.test(text) ? [] : fullNames(text)),
};
