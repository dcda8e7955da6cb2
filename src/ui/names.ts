import { levelOf } from '../engine/annotation.ts';
import type { Attribution, GenreKind, Level, NoteKind } from '../engine/model.ts';
import { say, type WordKey } from '../shared/words.ts';

const FORMS: Record<Attribution['form'], WordKey> = { direct: 'formDirect', mixed: 'formMixed', indirect: 'formIndirect' };

const LEVELS: Record<Level, WordKey> = { sure: 'levelSure', likely: 'levelLikely', guess: 'levelGuess' };

const NOTES: Record<NoteKind, WordKey> = {
  inputs: 'noteInputs',
  wire: 'noteWire',
  dateline: 'noteDateline',
  editing: 'noteEditing',
  'image-credit': 'noteImageCredit',
  syndication: 'noteSyndication',
  'source-link': 'noteSourceLink',
  correction: 'noteCorrection',
  disclosure: 'noteDisclosure',
};

const GENRES: Record<GenreKind, WordKey | null> = {
  report: null,
  opinion: 'genreOpinion',
  analysis: 'genreAnalysis',
  review: 'genreReview',
  interview: 'genreInterview',
  live: 'genreLive',
  'fact-check': 'genreFactCheck',
  'press-release': 'genrePressRelease',
  sponsored: 'genreSponsored',
  satire: 'genreSatire',
  obituary: 'genreObituary',
};

/** What readers call a kind of piece; null for a plain report, which needs no word. */
export function genreName(kind: GenreKind): string | null {
  const key = GENRES[kind];
  return key && say(key);
}

/** What readers call a statement's form; an attitude is one whatever its form. */
export const formName = ({ form, act }: Attribution): string => say(act === 'attitude' ? 'actAttitude' : FORMS[form]);

/** What readers call a statement's level. */
export const levelName = (attribution: Attribution): string => say(LEVELS[levelOf(attribution)]);

/** What readers call each kind of note. */
export const noteName = (kind: NoteKind): string => say(NOTES[kind]);
