import type { CueCandidate } from './candidates.ts';

/** Tokens [from, to) of a paragraph. */
export interface TokenRange {
  from: number;
  to: number;
}

/** What a cue may say and of whom: one of the likeliest labelings of its surroundings. */
export interface Reading {
  source: TokenRange[];
  content: TokenRange[];
  /** By how much the logarithm of its odds is below that of the likeliest one, 0 or more. */
  behind: number;
}

/** The tokens that are looked at for a cue. */
export interface Stretch {
  from: number;
  to: number;
}

/** A cue's readings, the likeliest first, and the probabilities that they were read from. */
export interface Readings {
  cue: CueCandidate;
  others: Uint8Array;
  stretch: Stretch;
  all: Reading[];
  /** Of the stretch's tokens; written over by the next cue's. */
  marginals: Float64Array;
}

/** A cue with the source and content that the second pass gives it. */
export interface Claim {
  cue: CueCandidate;
  source: TokenRange[];
  content: TokenRange[];
  /** Mean probability of the content's tokens, the least of them, and of its first beginning and its end. */
  contentOdds: ContentOdds;
  /** Mean probability of the source's tokens; 0 where there is none. */
  sourceOdds: number;
  /** How likely this reading is among the cue's others. */
  choiceOdds: number;
}

export interface ContentOdds {
  mean: number;
  least: number;
  start: number;
  end: number;
}
