import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { annotateText } from '../../src/engine/annotate.ts';
import { PartTagger } from '../../src/engine/attribution/claims/part-tagger.ts';
import { TrainedFinder } from '../../src/engine/attribution/claims/trained-finder.ts';
import { readModel, writeModel } from '../../src/engine/attribution/model/file.ts';
import type { Lexicon } from '../../src/engine/attribution/model/lexicon.ts';
import type { TrainedChain, TrainedModel } from '../../src/engine/attribution/model/trained.ts';
import type { Weights } from '../../src/engine/attribution/model/weights.ts';
import { root } from '../build.ts';
import { fromCaller, given, readArguments } from './arguments.ts';
import { FOLDS, type Paragraph, paragraphsOf, type Row, readCorpus } from './corpus.ts';
import { type Report, revive, type Task, workOff } from './folds.ts';
import { learnChooser } from './learn-chooser.ts';
import { type Case, learnJudge, scaled, scoresOf } from './learn-judge.ts';
import { accuracyOf, learnParts, noParts } from './learn-parts.ts';
import { buildLexicon } from './lexicon.ts';
import { pack } from './pack.ts';
import { casesOf } from './passes.ts';
import { madeArticles } from './patterns.ts';
import { plattScale } from './platt.ts';
import { reliability, table } from './score.ts';
import { isHeldBack, ownArticles } from './sentences.ts';
import { readTreebank } from './treebank.ts';

/**
 * Learns the attribution model. Besides the one that ships, learned from everything, it makes one for each fold that has not seen that
 * fold: what those say of their fold's pages is what `npm run calibrate` learns from. The same data gives the same bytes.
 */
const USAGE = `Usage: npm run train -- --corpus TRAIN.jsonl --dev DEV.jsonl [--pages PAGES.jsonl --folds FOLDS.json] [--treebank FILE.conllu …]
  --corpus    annotated articles, one a line; see scripts/train/corpus.ts
  --dev       articles to try the result on
  --pages     annotated pages in the same form, which count more; --folds tells the fold of each by its id, 1 to ${FOLDS}
  --treebank  CoNLL-U files for the parts of speech; without one they are taken from --parts MODEL, or left out
  --out       the model to write (assets/attribution.model); --fold-models a folder for the models without a fold
  --page-weight, --own-weight  how often a page, or a sentence of our own, counts (3, 2); 0 leaves our own out
  --seed, --runs               chance, and how many runs are averaged (0, 4), half as many for the models without a fold`;

const FOLD_NUMBERS = Array.from({ length: FOLDS }, (_, fold) => fold);

/** Features to keep. */
const KEEP = { parts: 30_000, tagger: 110_000, linker: 80_000, chooser: 30_000, judge: 20_000 };

const options = readArguments(
  {
    corpus: { type: 'string' },
    dev: { type: 'string' },
    pages: { type: 'string' },
    folds: { type: 'string' },
    treebank: { type: 'string', multiple: true },
    parts: { type: 'string' },
    out: { type: 'string', default: join(root, 'assets/attribution.model') },
    'fold-models': { type: 'string' },
    'page-weight': { type: 'string', default: '3' },
    'own-weight': { type: 'string', default: '2' },
    seed: { type: 'string', default: '0' },
    runs: { type: 'string', default: '4' },
  },
  USAGE,
);

const started = performance.now();
const say = (line: string): void => console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});

async function main(): Promise<void> {
  if (!options.corpus || !options.dev) throw new Error(USAGE);
  const rows = readRows(given(options.corpus));
  const devRows = readCorpus(given(options.dev));
  const parts = readParts();
  say(`${rows.length} articles; first pass, on all and ${FOLDS} times without a fold`);
  const base = { seed: Number(options.seed), rows, parts };
  const first = await pass('tagger', [], base);
  const marginals: Float32Array[] = [];
  for (const { held, marginals: own } of first) for (const [k, at] of held.entries()) marginals[at] = own[k] as Float32Array;
  say('second pass');
  const second = await pass('linker', marginals, base);
  say('chooser');
  const choices = second.flatMap((report) => report.choices);
  const choosers = [-1, ...FOLD_NUMBERS].map((fold) =>
    learnChooser(
      choices.filter((one) => one.fold !== fold),
      KEEP.chooser,
    ),
  );
  say(`${choices.length} choices learned; judge`);
  const linkers = second.map((report) => revive(report.trained));
  const paragraphs = paragraphsOf(rows);
  const lexicons = [-1, ...FOLD_NUMBERS].map((fold) => buildLexicon(paragraphs.filter((one) => one.fold !== fold)));
  const cases = second.flatMap((report, k) => {
    const links = { linker: linkers[k] as TrainedChain, chooser: choosers[k] as Weights };
    const held = report.held.map((at) => paragraphs[at] as Paragraph);
    const own = report.held.map((at) => marginals[at] as Float32Array);
    return casesOf(held, own, { lexicon: lexicons[k] as Lexicon, parts }, links);
  });
  const judges = [-1, ...FOLD_NUMBERS].map((fold) =>
    learnJudge(
      cases.filter((one) => one.fold !== fold),
      2,
    ),
  );
  const scale = plattScale(...outOfFold(judges.slice(1), cases));
  const models = first.map((report, k): TrainedModel => {
    const judge = scaled(judges[k] as (typeof judges)[0], scale);
    return {
      lexicon: lexicons[k] as Lexicon,
      parts: parts.weights,
      tagger: revive(report.trained),
      linker: linkers[k] as TrainedChain,
      chooser: choosers[k] as Weights,
      judge: pack(judge.rows, judge.weights, 2, KEEP.judge),
      calibration: null,
    };
  });
  say(`${cases.length} claims judged`);
  writeAll(models);
  const finder = new TrainedFinder(models[0] as TrainedModel);
  const found = devRows.map((row) => ({ row, attributions: annotateText(row.text, finder).attributions }));
  console.log(`\n${options.dev}, ${devRows.length} articles\n${table(found)}\n\n${reliability(found)}`);
}

function readRows(corpus: string): Row[] {
  const own = ownArticles().filter((_, i) => !isHeldBack(i));
  const folds = options.folds ? (JSON.parse(readFileSync(given(options.folds), 'utf8')) as Record<string, number>) : {};
  const pages = (options.pages ? readCorpus(given(options.pages)) : []).map((row): Row => {
    const fold = folds[row.id];
    if (!fold || fold > FOLDS) throw new Error(`${row.id}: only pages of the folds 1 to ${FOLDS} are learned from.`);
    return { ...row, isPage: true, fold: fold - 1, weight: Number(options['page-weight']) };
  });
  const weight = Number(options['own-weight']);
  const ours = weight ? [...own.map((row) => ({ ...row, weight })), ...madeArticles()] : [];
  return [...readCorpus(corpus), ...pages, ...ours];
}

function readParts(): PartTagger {
  if (options.parts) return new PartTagger(readModel(readFileSync(given(options.parts))).parts);
  const treebank = (options.treebank ?? []).flatMap((file) => readTreebank(given(file)));
  if (!treebank.length) return noParts();
  const lexicon = buildLexicon([]);
  const isTried = (_: unknown, i: number): boolean => i % 20 === 7;
  const tried = treebank.filter(isTried);
  const parts = learnParts(
    treebank.filter((one, i) => !isTried(one, i)),
    lexicon,
    KEEP.parts,
  );
  say(`parts of speech: ${(100 * accuracyOf(parts, tried, lexicon)).toFixed(1)} % right on ${tried.length} paragraphs held back`);
  return parts;
}

function pass(
  name: Task['pass'],
  marginals: readonly Float32Array[],
  { seed, rows, parts }: { seed: number; rows: readonly Row[]; parts: PartTagger },
): Promise<Report[]> {
  const { labels, rows: features, packed } = parts.weights;
  const tasks = [-1, ...FOLD_NUMBERS].map(
    (fold): Task => ({
      pass: name,
      fold,
      rows,
      options: { keep: KEEP[name], runs: fold < 0 ? Number(options.runs) : Math.ceil(Number(options.runs) / 2), seed },
      parts: { labels, rows: features, packed },
      marginals,
    }),
  );
  return workOff(tasks, Math.max(1, Math.min(availableParallelism(), tasks.length)));
}

/** What the judges say of claims they have not learned from; of pages alone, where there are any. */
function outOfFold(judges: readonly ReturnType<typeof learnJudge>[], cases: readonly Case[]): [number[], boolean[]] {
  const asked = cases.filter((one) => one.isPage || !options.pages);
  const scores: number[] = [];
  const truths: boolean[] = [];
  for (const [fold, judge] of judges.entries()) {
    const own = asked.filter((one) => one.fold === fold);
    scores.push(...scoresOf(judge, own));
    truths.push(...own.map((one) => one.truths[0] === 1));
  }
  return [scores, truths];
}

function writeAll([model, ...without]: readonly TrainedModel[]): void {
  if (!model) return;
  const bytes = writeModel(model);
  const out = options.out === join(root, 'assets/attribution.model') ? options.out : fromCaller(options.out);
  writeFileSync(out, bytes);
  say(`wrote ${out}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} in gzip`);
  const folder = options['fold-models'] && fromCaller(options['fold-models']);
  if (!folder) return;
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  for (const [fold, one] of without.entries()) writeFileSync(resolve(folder, `${fold + 1}.model`), writeModel(one));
  say(`wrote the models without a fold to ${folder}`);
}
