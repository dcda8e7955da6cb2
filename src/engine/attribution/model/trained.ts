import type { Chain } from './crf.ts';
import type { Lexicon } from './lexicon.ts';
import type { Weights } from './weights.ts';

/** A chain with what its features weigh. */
export interface TrainedChain {
  chain: Chain;
  weights: Weights;
}

/** Everything that was learned: read from one file by `readModel`, made by `npm run train`. */
export interface TrainedModel {
  lexicon: Lexicon;
  /** First pass: which words are sources, cues and contents. */
  tagger: TrainedChain;
  /** Second pass: source and content of one cue. */
  linker: TrainedChain;
  /** Two columns: whether a claim is right, and whether it is an attitude; logarithms of odds. */
  judge: Weights;
}
