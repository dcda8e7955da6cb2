import type { RuleName } from './draft.ts';

/**
 * How often each rule's content and source were right (content Jaccard ≥ 0.5 and source likewise), measured on the development
 * part of PolNeAR; `scripts/calibrate.ts` prints the table anew.
 */
const RELIABILITY: Record<RuleName, number> = {
  'quote then cue': 0.87,
  'cue then quote': 0.75,
  'clause then cue': 0.66,
  'cue then that': 0.74,
  'cue then clause': 0.67,
  'according to': 0.82,
  'name and colon': 0.5,
  'quotation goes on': 0.53,
  attitude: 0.5,
};

/** Probability that the statement is one and its words and source are right. `speaker` is how sure the speaker is, 0 to 1. */
export const confidenceOf = (rule: RuleName, speaker: number): number => Math.round(RELIABILITY[rule] * speaker * 100) / 100;
