import type { NoteKind } from '../../model.ts';
import { MASKS } from '../../words/agency-finder.ts';

/**
 * Where a block stands: `head` around the byline, `lede` the first paragraph, `body` any of the article's blocks, `tail` its last
 * blocks and those right after it, `beside` in a box next to the article, `far` above all that.
 */
export type Place = 'head' | 'lede' | 'body' | 'tail' | 'beside' | 'far';

/** One way in which pages say in a line where something comes from. */
export interface NoteRule {
  name: string;
  kind: NoteKind;
  places: readonly Place[];
  /** A few letters without which the pattern cannot fit: asked first, for it is cheap. */
  sign: RegExp;
  /**
   * Finds the note in a block whose agencies are masked (see maskAgencies); its first group, or else the whole match, is the note's
   * text.
   */
  pattern: RegExp;
  /** Blocks longer than this are prose that merely mentions one. */
  longest: number;
  /** Whose own pages it says nothing on: the outlet's that it names, or the agency's. Absent where it always says something. */
  saysNothingOfOwn?: 'outlet' | 'agency';
  /** Whether only a paragraph's last words are looked at, however long it is. */
  atEnd?: true;
}

/** So much of a long paragraph's end may hold a note. */
export const END = 320;

/** An agency of reports in a masked text, and any agency. */
export const NEWS = `[${MASKS.news}${MASKS.releases}]+`;
export const ANY = `[${MASKS.news}${MASKS.pictures}${MASKS.releases}]+`;
/** Sign of a masked text that names an agency. */
export const NAMES_AGENCY = /[\uE000-\uE002]/;

export const EVERYWHERE: readonly Place[] = ['head', 'lede', 'body', 'tail', 'beside'];
export const AROUND: readonly Place[] = ['head', 'body', 'tail'];
export const AFTER: readonly Place[] = ['body', 'tail'];
/** Longest line that is a note and no paragraph. */
export const LINE = 600;
