/**
 * Learns how far statements can be believed: annotates each page with the model that has not seen its fold, tells the right ones by the
 * gold annotation, and puts what it learns into the model that ships. The odds it prints are those of folds left out.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assembleAnnotation } from '../../src/engine/annotate.ts';
import { assemble, statementsOf } from '../../src/engine/attribution/attribute.ts';
import { TrainedFinder } from '../../src/engine/attribution/claims/trained-finder.ts';
import { calibratorOf, isLearned } from '../../src/engine/attribution/confidence/calibrator.ts';
import type { Statements } from '../../src/engine/attribution/confidence/statement.ts';
import { TRAIT_SLOTS, traitsOf } from '../../src/engine/attribution/confidence/traits.ts';
import { readModel, writeModel } from '../../src/engine/attribution/model/file.ts';
import { RowBuffer } from '../../src/engine/attribution/model/rows.ts';
import type { Annotation } from '../../src/engine/model.ts';
import { root } from '../build.ts';
import { fromCaller, given, readArguments } from './arguments.ts';
import { FOLDS } from './corpus.ts';
import { type GoldPage, readGoldPages } from './gold-pages.ts';
import { type Example, learnCalibration } from './levels.ts';
import { isSameName } from './same-name.ts';
import { jaccard, wordsOf } from './score.ts';

const USAGE = `Usage: npm run calibrate -- --pages LIST.jsonl --gold FOLDER --folds FOLDS.json --fold-models FOLDER [--model MODEL]
  --pages        the pages, {"id", "file", "url", "now"} a line, as annotate --jsonl reads them
  --gold         their annotations; --folds tells the fold of each by its id; beyond ${FOLDS} none is used
  --fold-models  the folder where npm run train put the models without a fold
  --model        the model that is calibrated (assets/attribution.model)
  --predictions  a file for the annotations by the models without their fold, as annotate --jsonl prints them`;

const options = readArguments(
  {
    pages: { type: 'string' },
    gold: { type: 'string' },
    folds: { type: 'string' },
    'fold-models': { type: 'string' },
    model: { type: 'string' },
    predictions: { type: 'string' },
  },
  USAGE,
);

interface SpeakerGroup {
  gold: GoldPage;
  statements: Statements;
  examples: Example[];
}

const FOLD_NUMBERS = Array.from({ length: FOLDS }, (_, i) => i + 1);

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

function main(): void {
  const { pages, gold, folds, 'fold-models': models } = options;
  if (!pages || !gold || !folds || !models) throw new Error(USAGE);
  const finders = FOLD_NUMBERS.map((fold) => new TrainedFinder(readModel(readFileSync(given(join(models, `${fold}.model`))))));
  const heard = readGoldPages(given(pages), given(gold), given(folds), FOLDS).map((page) =>
    hearPage(page, finders[page.fold - 1] as TrainedFinder),
  );
  const examples = heard.flatMap((one) =>
    one.examples.filter((_, i) => isLearned(one.statements.all[i]?.draft ?? { found: 'model' })),
  );
  console.log(`${heard.length} pages, ${examples.length} statements, ${examples.filter(isRight).length} right`);
  const annotations = FOLD_NUMBERS.flatMap((fold) => {
    const others = FOLD_NUMBERS.filter((other) => other !== fold);
    const calibrator = calibratorOf(
      learnCalibration(
        examples.filter((one) => one.fold !== fold),
        others,
      ),
    );
    return heard
      .filter((one) => one.gold.fold === fold)
      .map(({ gold: { id, page }, statements, examples: own }) => ({
        id,
        examples: own.filter((_, i) => calibrator.believe(i, statements) !== null),
        untold: own.filter((_, i) => calibrator.believe(i, statements) === null),
        annotation: assembleAnnotation(page, assemble(statements, calibrator)),
      }));
  });
  console.log(report(annotations));
  if (options.predictions)
    writeFileSync(
      fromCaller(options.predictions),
      annotations.map(({ id, annotation }) => `${JSON.stringify({ id, annotation })}\n`).join(''),
    );
  const file = options.model ? given(options.model) : join(root, 'assets/attribution.model');
  const calibration = learnCalibration(examples, FOLD_NUMBERS);
  writeFileSync(file, writeModel({ ...readModel(readFileSync(file)), calibration }));
  const { sure, likely } = calibration.lines;
  console.log(`wrote ${file}: sure from ${sure.toFixed(3)} on, likely from ${likely.toFixed(3)} on`);
}

function isRight({ truths }: Pick<Example, 'truths'>): boolean {
  return truths[0] === 1;
}

function hearPage(gold: GoldPage, finder: TrainedFinder): SpeakerGroup {
  const statements = statementsOf(gold.input, finder);
  const rows = new RowBuffer();
  const words = gold.attributions.map(({ content }) => wordsOf(gold.input.text, content));
  const examples = statements.all.map(({ draft, resolution }, i): Example => {
    traitsOf(i, statements, rows);
    const own = wordsOf(gold.input.text, draft.content);
    let [best, match] = [0.5, -1];
    for (const [k, theirs] of words.entries()) {
      const likeness = jaccard(own, theirs);
      if (likeness >= best) [best, match] = [likeness, k];
    }
    const right = match >= 0 && isSpeaker(resolution.entity?.name ?? null, gold.attributions[match]?.speaker ?? null, gold);
    const features = rows.rows.slice(0, TRAIT_SLOTS);
    return { features, fold: gold.fold, isPage: true, weight: 1, truths: [right ? 1 : 0], isAttitude: draft.act === 'attitude' };
  });
  return { gold, statements, examples };
}

function isSpeaker(name: string | null, wanted: string | null, { speakers }: GoldPage): boolean {
  if (!name || !wanted) return !name && !wanted;
  return isSameName(name, speakers.find((speaker) => speaker.name === wanted) ?? { name: wanted });
}

/** The levels as the views show them, attitudes left out, and how well the odds are kept. */
function report(pages: readonly { annotation: Annotation; examples: readonly Example[]; untold: readonly Example[] }[]): string {
  const untold = pages.flatMap((page) => page.untold).filter((example) => !example.isAttitude);
  const lost = untold.filter(isRight).length;
  const rows = pages.flatMap(({ annotation, examples }) =>
    annotation.attributions.flatMap((attribution, i) => {
      const example = examples[i];
      return example && !example.isAttitude ? [{ ...attribution, isRight: isRight(example) }] : [];
    }),
  );
  const percent = (part: number, all: number): string => `${((100 * part) / (all || 1)).toFixed(1)} %`;
  const shown = rows.filter(({ level }) => level !== 'guess').length;
  const right = rows.filter((row) => row.isRight).length + lost;
  const lines = (['sure', 'likely', 'guess'] as const).map((level) => {
    const own = rows.filter((row) => row.level === level);
    const good = own.filter((row) => row.isRight).length;
    const share =
      level === 'guess'
        ? `hides ${percent(good + lost, right)} of what is right, with ${lost} of ${untold.length} that are left out`
        : `${percent(own.length, shown)} of what is shown`;
    return `${level.padEnd(8)} ${percent(good, own.length)} right of ${own.length}, ${share}`;
  });
  const loss = rows.reduce((sum, row) => sum - Math.log(Math.max(0.005, row.isRight ? row.confidence : 1 - row.confidence)), 0);
  return [...lines, `log loss ${(loss / (rows.length || 1)).toFixed(4)}`].join('\n');
}
