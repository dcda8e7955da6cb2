import type { Chain } from './crf.ts';
import type { Lexicon } from './lexicon.ts';
import type { Weights } from './weights.ts';
import type { WideWeights } from './wide-weights.ts';

/** A chain with what its features weigh. */
export interface TrainedChain {
  chain: Chain;
  weights: Weights;
}

/** What was learned of how far statements can be believed. */
export interface Calibration {
  /** One column: logarithms of odds. */
  weights: Weights;
  /** From which confidence on a statement is sure, or likely. */
  lines: { sure: number; likely: number };
}

/** Everything that was learned: read from one file by `readModel`, made by `npm run train`. */
export interface TrainedModel {
  lexicon: Lexicon;
  /** Parts of speech; without rows none are told. */
  parts: WideWeights;
  /** First pass: which words are sources, cues and contents. */
  tagger: TrainedChain;
  /** Second pass: source and content of one cue. */
  linker: TrainedChain;
  /** One column: which of a cue's readings is meant; logarithms of odds against the others. */
  chooser: Weights;
  /** Two columns: whether a claim is right, and whether it is an attitude; logarithms of odds. */
  judge: Weights;
  /** Made last, by `npm run calibrate`; null in a model that has not been calibrated. */
  calibration: Calibration | null;
}
