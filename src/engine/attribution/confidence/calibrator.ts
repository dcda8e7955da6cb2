import { levelAt } from '../../annotation.ts';
import type { Level } from '../../model.ts';
import { Lattice } from '../model/crf.ts';
import { RowBuffer } from '../model/rows.ts';
import type { Calibration } from '../model/trained.ts';
import type { Draft } from '../quotations/draft.ts';
import type { Statements } from './statement.ts';
import { TRAIT_SLOTS, traitsOf } from './traits.ts';

/** How far one statement can be believed. */
export interface Belief {
  /** Probability that content and speaker are right. */
  confidence: number;
  level: Level;
}

/** Says how far statements can be believed. */
export interface Calibrator {
  /**
   * @param at index of the statement in the article's
   * @returns null where it is too likely wrong to be told at all, even as a guess
   */
  believe(at: number, article: Statements): Belief | null;
}

/** Where nothing was learned: what each step says of itself, multiplied. */
const uncalibrated: Calibrator = {
  believe(at, { all }) {
    const { draft, resolution } = all[at] ?? {};
    const confidence = (draft?.right ?? 0) * (resolution?.sure ?? 0);
    return { confidence, level: levelAt(confidence) };
  },
};

/**
 * Less likely right than this a statement is left out: of five such four are wrong. States of mind must be likelier, for they are found
 * worst; a quotation inside another is told all the same.
 */
const FAINTEST = { speech: 0.25, attitude: 0.35 };
/** Of plain text only what nearly nobody would call right: those lines were drawn on pages. */
const FAINTEST_OF_TEXT = { speech: 0.15, attitude: 0.15 };

/** Plain by their layout, and too rare on pages for anything to be learned of them: the turns of transcripts and interviews. */
const UNLEARNED: ReadonlySet<Draft['found']> = new Set(['transcript', 'answer']);

/** Whether how far it can be believed is learned from pages. */
export const isLearned = ({ found }: Pick<Draft, 'found'>): boolean => !UNLEARNED.has(found);

/** A logistic regression over the evidence, learned from pages that the other models had not seen. */
class TrainedCalibrator implements Calibrator {
  private readonly rows = new RowBuffer();
  private readonly lattice = new Lattice();

  constructor(
    private readonly calibration: Calibration,
    private readonly faintest: Record<Draft['act'], number>,
  ) {}

  believe(at: number, article: Statements): Belief | null {
    const draft = article.all[at]?.draft;
    if (draft && !isLearned(draft)) return uncalibrated.believe(at, article);
    const { weights, lines } = this.calibration;
    traitsOf(at, article, this.rows);
    weights.score(this.rows.rows, TRAIT_SLOTS, 1, this.lattice);
    const confidence = 1 / (1 + Math.exp(-(this.lattice.scores[0] ?? 0)));
    return confidence < this.faintest[draft?.act ?? 'speech'] && !draft?.inside
      ? null
      : { confidence, level: levelAt(confidence, lines) };
  }
}

/** The trained calibrator, or the plain one where there is nothing to calibrate by. With `faint` less is left out. */
export const calibratorOf = (calibration: Calibration | null | undefined, { faint = false } = {}): Calibrator =>
  calibration ? new TrainedCalibrator(calibration, faint ? FAINTEST_OF_TEXT : FAINTEST) : uncalibrated;
