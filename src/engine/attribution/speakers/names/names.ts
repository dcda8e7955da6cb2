import { DEMONYMS } from '../../../words/en/demonyms.ts';
import { NO_SURNAMES, PLACE_STARTS } from '../../../words/en/no-surnames.ts';
import { ORDINARY } from '../../../words/en/ordinary.ts';
import { isKnownGiven } from '../../../words/given-names/given-names.ts';
import { isOrganisation } from '../titles.ts';
import { headlineRuns } from './headlines.ts';
import { isPersonName, isProvenName } from './person.ts';
import { type Run, runsOf } from './runs.ts';
import { type NameMention, trimRun } from './trim.ts';
import { key } from './words.ts';

export type { Gender } from '../../../words/given-names/given-names.ts';
export { genderOfGiven } from '../../../words/given-names/given-names.ts';
export { genderOf, isPersonName, isProvenName, surnameOf } from './person.ts';
export type { NameMention } from './trim.ts';
export { formOfAddress, isAddressed, isHumanTitle, isOnlyTitles } from './words.ts';

const NEVER = (): boolean => false;

/**
 * Every capitalised run that can be a name, with offsets into the text. Runs joined by "of" or "and" are split where they hold persons.
 * @param isOrdinary whether the article uses a word in small letters too; such a word opens sentences and ends headlines
 */
export function findNames(text: string, isOrdinary: (word: string) => boolean = NEVER): NameMention[] {
  const mentions: NameMention[] = [];
  for (const run of headlineRuns(text, runsOf(text), isOrdinary)) {
    for (const part of splitRun(run.text)) {
      const at = run.at + part.at;
      const office = /\b(?:of|for|to|in|from) $/.test(text.slice(Math.max(0, at - 6), at)) ? officeBefore(part.text) : 0;
      const isFirst = part.at === 0 && office === 0 && opens(text, at);
      const mention = trimRun(part.text.slice(office), at + office, { isFirst, isOrdinary });
      if (mention) mentions.push(mention);
    }
  }
  return mentions;
}

/** Whether a sentence starts here: behind a stop, a colon, a line's end or an opening mark. */
const opens = (text: string, at: number): boolean =>
  /(?:^|[.!?:…\n]["”’')]?\s*|[\n“"‘]|[•–—]\s)$/u.test(text.slice(Math.max(0, at - 4), at));

/** "(Secretary of State for) Urbanism Ann Taylor", "(envoy to) Norland Ann Taylor": how long the end of an office is before a whole name. */
function officeBefore(run: string): number {
  const words = run.split(' ');
  const given = words.length > 2 ? words.length - 2 : 0;
  return given && !isKnownGiven(words[0] ?? '') && isKnownGiven(words[given] ?? '')
    ? words.slice(0, given).join(' ').length + 1
    : 0;
}

/** An owner is a name of its own, and behind "Jr." another sentence starts. */
const ENDS_NAME = /(?:['’]s|\b(?:Jr|Sr)\.) (?=.)/gu;

/** "Senate Leader Ann Taylor of Oldham": a person, whatever else is in it. */
function isPersonOf(run: string): boolean {
  const words = (run.split(' of ')[0] ?? '').split(' ');
  return words.length > 2 && words.slice(1, -1).some(isKnownGiven);
}

/** "Ann Taylor of the University of Oldham": whoever belongs to a body is named before it. */
function isMember(run: string): boolean {
  const name = run.split(/ of (?:the )?/, 1)[0] ?? '';
  const words = name.split(' ');
  return isPersonName(name) && (isProvenName(name) || words.every((word) => !isOrdinaryWord(word)));
}

const isOrdinaryWord = (word: string): boolean =>
  ORDINARY.has(key(word)) || NO_SURNAMES.has(key(word)) || PLACE_STARTS.has(key(word)) || DEMONYMS.has(key(word));

/** "Smith and Jones" are two; "Department of Health and Social Care" is one. */
function splitRun(run: string): Run[] {
  const starts = [0, ...[...run.matchAll(ENDS_NAME)].map(({ index, 0: owner }) => index + owner.length)];
  return starts.flatMap((start, i) =>
    splitJoined(run.slice(start, (starts[i + 1] ?? run.length + 1) - 1)).map(({ text, at }) => ({ text, at: start + at })),
  );
}

function splitJoined(run: string): Run[] {
  if (!/ (?:and|of|of the) /.test(run) || (isOrganisation(run) && !isPersonOf(run) && !isMember(run)))
    return [{ text: run, at: 0 }];
  const parts: Run[] = [];
  let at = 0;
  for (const piece of run.split(/( (?:and|of the|of) )/)) {
    if (!/^ (?:and|of the|of) $/.test(piece)) parts.push({ text: piece, at });
    at += piece.length;
  }
  return parts;
}
