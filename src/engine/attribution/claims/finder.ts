import type { Calibration } from '../model/trained.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Claim } from './claim.ts';

/** A claim with what the judge thinks of it. */
export interface JudgedClaim extends Claim {
  /** Probability that content and source are right. */
  right: number;
  /** Probability that it tells a state of mind, not something said. */
  attitude: number;
}

/** Finds the claims of a paragraph. The trained one is `TrainedFinder`; tests of what comes after it bring their own. */
export interface ClaimFinder {
  /** All claims that are likelier than `least`, by the place of their cues; of two that say the same the likelier. */
  find(tokens: Tokens, least: number): JudgedClaim[];
  /** How far what is made of its claims can be believed, where that was learned. */
  readonly calibration?: Calibration | null;
}
