import { ALWAYS_TRAIT } from '../../src/engine/attribution/confidence/traits.ts';
import type { Calibration } from '../../src/engine/attribution/model/trained.ts';
import { type Case, type JudgeOptions, learnJudge, scaled, scoresOf } from './learn-judge.ts';
import { pack } from './pack.ts';
import { plattScale } from './platt.ts';

/** What the levels promise, with a margin for pages of another kind. */
const PROMISE = {
  /** Of those shown as sure so many are right. */
  sure: 0.96,
  /** Of all that are right so many may be guesses at most. */
  hidden: 0.1,
};

/** A statement with its evidence and whether it is right. Attitudes have no part in the levels, but in the odds. */
export interface Example extends Case {
  isAttitude: boolean;
}

/** Pages are few: steps are small, and what is rare is left out. */
const OPTIONS: JudgeOptions = { dropout: [0.5], decay: 0.002, epochs: 24, rate: 0.03, atLeast: 10 };
const KEEP = 4000;

/** How one learns how far statements can be believed, and where the lines are drawn: on folds that the odds were not learned from. */
export function learnCalibration(examples: readonly Example[], folds: readonly number[], options = OPTIONS): Calibration {
  const held = folds.flatMap((fold) => {
    const [rest, own] = [examples.filter((one) => one.fold !== fold), examples.filter((one) => one.fold === fold)];
    const scores = scoresOf(learnJudge(rest, 1, options), own);
    return own.map((example, i) => ({ example, score: scores[i] ?? 0 }));
  });
  const scale = plattScale(
    held.map(({ score }) => score),
    held.map(({ example }) => example.truths[0] === 1),
  );
  const odds = held.map(({ example, score }) => ({ example, odds: chance(scale.slope * score + scale.offset) }));
  const judge = scaled(learnJudge(examples, 1, options), scale, ALWAYS_TRAIT);
  return {
    weights: pack(judge.rows, judge.weights, 1, KEEP, 0),
    lines: linesOf(odds.filter(({ example }) => !example.isAttitude)),
  };
}

const chance = (score: number): number => 1 / (1 + Math.exp(-score));

/**
 * The lowest line above which the mean of the odds keeps the promise of sure (they are calibrated, and steadier than a count of the few
 * that are wrong), and the highest for likely that hides few enough.
 */
function linesOf(held: readonly { example: Example; odds: number }[]): Calibration['lines'] {
  const order = [...held].sort((a, b) => b.odds - a.odds);
  const all = order.filter(({ example }) => example.truths[0] === 1).length;
  let [right, sum] = [0, 0];
  let [sure, likely] = [1, 0];
  for (const [i, { example, odds }] of order.entries()) {
    if (example.truths[0]) right++;
    sum += odds;
    const next = order[i + 1]?.odds ?? 0;
    // A line parts no two of the same odds, and stands in the middle between those it parts.
    if (next === odds) continue;
    const line = (odds + next) / 2;
    if (sum >= PROMISE.sure * (i + 1)) sure = line;
    if (!likely && right >= (1 - PROMISE.hidden) * all) likely = line;
  }
  return { sure, likely: Math.min(likely, sure) };
}
