import { existsSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { annotateText } from '../../src/engine/annotate.ts';
import { columnsOf } from '../../src/engine/attribution/claims/columns.ts';
import { Tagger } from '../../src/engine/attribution/claims/tagger.ts';
import { TrainedFinder } from '../../src/engine/attribution/claims/trained-finder.ts';
import { readModel, writeModel } from '../../src/engine/attribution/model/file.ts';
import { root } from '../build.ts';
import { paragraphsOf, type Row, readCorpus } from './corpus.ts';
import { FOLDS, revive, type Task, workOff } from './folds.ts';
import { type Case, calibrated, learnJudge } from './learn-judge.ts';
import { buildLexicon } from './lexicon.ts';
import { pack } from './pack.ts';
import { casesOf } from './passes.ts';
import { reliability, table } from './score.ts';
import { isHeldBack, ownArticles } from './sentences.ts';

/**
 * Learns the attribution model: `npm run train -- [TRAIN.jsonl [DEV.jsonl]]`. The same data gives the same bytes.
 */
/** Our own sentences count this often: they are few. */
const OWN_WEIGHT = 3;

const KEEP = { tagger: 80_000, linker: 52_000, judge: 20_000 };

const [trainFile, devFile] = ['train', 'dev'].map((name, i) => {
  const given = process.argv[2 + i];
  return given ? resolve(process.env.INIT_CWD ?? '.', given) : join(root, `../shared/data/attribution/${name}.jsonl`);
}) as [string, string];
for (const file of [trainFile, devFile])
  if (!existsSync(file)) {
    console.error(`There is no file ${file}. Usage: npm run train -- TRAIN.jsonl DEV.jsonl`);
    process.exit(1);
  }

const own = ownArticles().filter((_, i) => !isHeldBack(i));
const rows: Row[] = [...readCorpus(trainFile), ...Array.from({ length: OWN_WEIGHT }, () => own).flat()];
const threads = Math.max(1, Math.min(cpus().length, FOLDS + 1));
const started = performance.now();
const say = (line: string): void => console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);
const tasks = (pass: Task['pass'], marginals: readonly Float32Array[]): Task[] =>
  [-1, ...Array.from({ length: FOLDS }, (_, fold) => fold)].map((fold) => ({ pass, fold, rows, keep: KEEP[pass], marginals }));

say(`${rows.length} articles; first pass, on all and ${FOLDS} times without a fifth`);
const first = await workOff(tasks('tagger', []), threads);
const marginals: Float32Array[] = [];
for (const { held, marginals: own } of first) for (const [k, at] of held.entries()) marginals[at] = own[k] as Float32Array;
say('second pass');
const second = await workOff(tasks('linker', marginals), threads);
say('judge');
const cases = second.flatMap((report) => report.cases);
const [tagger, linker] = [first[0], second[0]];
if (!tagger || !linker) throw new Error('No pass was learned.');
const model = {
  lexicon: buildLexicon(paragraphsOf(rows)),
  tagger: revive(tagger.trained),
  linker: revive(linker.trained),
};
const devRows = readCorpus(devFile);
const judged = calibrated(learnJudge(cases, 2), devCases(devRows));
const bytes = writeModel({ ...model, judge: pack(judged.rows, judged.weights, 2, KEEP.judge) });
const out = resolve(root, process.env.MODEL ?? 'assets/attribution.model');
writeFileSync(out, bytes);
say(`wrote ${out}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} in gzip; ${cases.length} claims judged`);

const finder = new TrainedFinder(readModel(bytes));
const found = devRows.map((row) => ({ row, attributions: annotateText(row.text, finder).attributions }));
console.log(`\n${devFile}, ${devRows.length} articles\n${table(found)}\n\n${reliability(found)}`);

/** Claims of articles that no pass has learned from, with the truth. */
function devCases(articles: readonly Row[]): Case[] {
  const paragraphs = paragraphsOf(articles);
  const tag = new Tagger(model.tagger);
  const probabilities = paragraphs.map(({ tokens }) => tag.marginals(columnsOf(tokens, model.lexicon)).slice());
  return casesOf(paragraphs, probabilities, model.lexicon, model.linker);
}
