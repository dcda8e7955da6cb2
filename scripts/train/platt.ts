/** What a score must become: `slope` times it plus `offset`. */
export interface Scale {
  slope: number;
  offset: number;
}

/**
 * Platt's scaling (Platt, Advances in Large Margin Classifiers, 1999): the straight line through the scores with which their logistic
 * function is likeliest to give the truths. By Newton's method.
 */
export function plattScale(scores: readonly number[], truths: readonly boolean[]): Scale {
  let scale: Scale = { slope: 1, offset: 0 };
  let loss = lossOf(scale, scores, truths);
  for (let step = 0; step < 50; step++) {
    const { slope, offset } = newtonStep(scale, scores, truths);
    let [part, better] = [1, false];
    // A whole step may jump over the minimum: then half of it, and so on.
    for (; part > 1e-6 && !better; part /= 2) {
      const next = { slope: scale.slope - part * slope, offset: scale.offset - part * offset };
      const nextLoss = lossOf(next, scores, truths);
      better = nextLoss < loss;
      if (better) [scale, loss] = [next, nextLoss];
    }
    if (!better) break;
  }
  return scale;
}

function newtonStep({ slope, offset }: Scale, scores: readonly number[], truths: readonly boolean[]): Scale {
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
  return { slope: (hOffset * gSlope - hBoth * gOffset) / det, offset: (hSlope * gOffset - hBoth * gSlope) / det };
}

/** Minus the logarithm of the truths' likelihood. */
function lossOf({ slope, offset }: Scale, scores: readonly number[], truths: readonly boolean[]): number {
  return scores.reduce((sum, score, i) => {
    const z = (slope * score + offset) * (truths[i] ? -1 : 1);
    return sum + (z > 0 ? z + Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z)));
  }, 0);
}
