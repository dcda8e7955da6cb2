import type { NoteKind } from '../../model.ts';

/**
 * Where a block stands: `head` around the byline, `lede` the first paragraph, `body` any of the article's blocks, `tail` its last
 * blocks and those right after it, `caption` beside the article's pictures.
 */
export type Place = 'head' | 'lede' | 'body' | 'tail' | 'caption';

/** One way in which pages say where something comes from. */
export interface NoteRule {
  name: string;
  kind: NoteKind;
  places: readonly Place[];
  /** Finds the note in a block; its first group, or else the whole match, is the note's text. */
  pattern: RegExp;
  /** A cheap sign without which the pattern cannot fit: long patterns are built and run only where it shows. */
  onlyWith?: RegExp;
  /** Blocks longer than this are prose that merely mentions one. */
  longest: number;
}
