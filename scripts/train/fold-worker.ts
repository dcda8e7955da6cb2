import { parentPort } from 'node:worker_threads';
import { columnsOf } from '../../src/engine/attribution/claims/columns.ts';
import { Tagger } from '../../src/engine/attribution/claims/tagger.ts';
import { type Paragraph, paragraphsOf } from './corpus.ts';
import { foldOf, type Report, type Task } from './folds.ts';
import { buildLexicon } from './lexicon.ts';
import { casesOf, learnLinker, learnTagger } from './passes.ts';

/** Does one task in a thread of its own: learns on all folds but one, and tries the result on that one. */
const port = parentPort;
port?.on('message', (task: Task) => port.postMessage(work(task)));

function work(task: Task): Report {
  const all = paragraphsOf(task.rows);
  const isHeld = ({ article }: Paragraph): boolean => foldOf(article) === task.fold;
  const lexicon = buildLexicon(all.filter((paragraph) => !isHeld(paragraph)));
  const indices = [...all.keys()];
  const learn = indices.filter((i) => !isHeld(all[i] as Paragraph));
  const held = indices.filter((i) => isHeld(all[i] as Paragraph));
  const pick = <T>(list: readonly T[], at: readonly number[]): T[] => at.map((i) => list[i] as T);
  if (task.pass === 'tagger') {
    const trained = learnTagger(pick(all, learn), lexicon, task.keep);
    const tagger = new Tagger(trained);
    const marginals = pick(all, held).map(({ tokens }) => tagger.marginals(columnsOf(tokens, lexicon)).slice());
    return { ...task, rows: [], trained: flat(trained), held, marginals, cases: [] };
  }
  const trained = learnLinker(pick(all, learn), pick(task.marginals, learn), lexicon, task.keep);
  const cases = casesOf(pick(all, held), pick(task.marginals, held), lexicon, trained);
  return { ...task, rows: [], trained: flat(trained), held, marginals: [], cases };
}

/** Classes do not survive the way between threads; their parts do. */
const flat = ({ chain, weights }: ReturnType<typeof learnTagger>): Report['trained'] => ({
  chain,
  weights: { labels: weights.labels, rows: weights.rows, packed: weights.packed, unit: weights.unit },
});
