import { ROLE, TAG_LABELS } from '../model/labels.ts';

/** Words that may be a cue, as token indices, end-exclusive. */
export interface CueCandidate {
  from: number;
  to: number;
  /** How likely the first pass thinks it that a cue begins here. */
  probability: number;
}

/** Below this the second pass does not look. */
const FLOOR = 0.08;

/**
 * Cues to try, from the first pass's probabilities (tokens × TAG_LABELS): where one may begin, as long as it likelier goes on than
 * not. Where two overlap the likelier stays.
 */
export function cueCandidates(marginals: Float32Array, length: number): CueCandidate[] {
  const found: CueCandidate[] = [];
  for (let from = 0; from < length; from++) {
    const probability = marginals[from * TAG_LABELS + ROLE.cue] as number;
    if (probability < FLOOR) continue;
    let inside = probability;
    let to = from + 1;
    for (; to < length; to++) {
      const goesOn = marginals[to * TAG_LABELS + ROLE.cue + 1] as number;
      if (goesOn < inside / 2) break;
      inside = goesOn;
    }
    found.push({ from, to, probability });
  }
  const taken = new Uint8Array(length);
  const kept = found
    .sort((a, b) => b.probability - a.probability || a.from - b.from)
    .filter(({ from, to }) => {
      if (taken.subarray(from, to).includes(1)) return false;
      taken.fill(1, from, to);
      return true;
    });
  return kept.sort((a, b) => a.from - b.from);
}
