/** What a score must become: `slope` times it plus `offset`. */
export interface Scale {
  slope: number;
  offset: number;
}

/**
 * Lowers the offset until those that say `promised` or more are right as often as `kept`: a promise weighs more than a fair guess.
 */
export function keepPromise(
  { slope, offset }: Scale,
  scores: readonly number[],
  truths: readonly boolean[],
  promised: number,
  kept: number,
): Scale {
  const order = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  let right = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, at] of order.entries()) {
    if (truths[at]) right++;
    if (right >= kept * (i + 1)) least = scores[at] ?? least;
  }
  const needed = Math.log(promised / (1 - promised)) - slope * least;
  return { slope, offset: Number.isFinite(least) ? Math.min(offset, needed) : offset };
}

/**
 * Platt's scaling (Platt, Advances in Large Margin Classifiers, 1999): the straight line through the scores with which their logistic
 * function is likeliest to give the truths. By Newton's method.
 */
export function plattScale(scores: readonly number[], truths: readonly boolean[]): Scale {
  let [slope, offset] = [1, 0];
  for (let step = 0; step < 50; step++) {
    let [gSlope, gOffset, hSlope, hBoth, hOffset] = [0, 0, 1e-6, 0, 1e-6];
    for (const [i, score] of scores.entries()) {
      const p = 1 / (1 + Math.exp(-(slope * score + offset)));
      const error = p - (truths[i] ? 1 : 0);
      const weight = p * (1 - p);
      gSlope += error * score;
      gOffset += error;
      hSlope += weight * score * score;
      hBoth += weight * score;
      hOffset += weight;
    }
    const det = hSlope * hOffset - hBoth * hBoth;
    const [dSlope, dOffset] = [(hOffset * gSlope - hBoth * gOffset) / det, (hSlope * gOffset - hBoth * gSlope) / det];
    slope -= dSlope;
    offset -= dOffset;
    if (Math.abs(dSlope) + Math.abs(dOffset) < 1e-9) break;
  }
  return { slope, offset };
}
