/** Does one task in a thread of its own: learns on all folds but one, and tries the result on that one. */

import { parentPort } from 'node:worker_threads';
import { readWords } from '../../src/engine/attribution/claims/read-words.ts';
import { Tagger } from '../../src/engine/attribution/claims/tagger.ts';
import { type Paragraph, paragraphsOf } from './corpus.ts';
import { type Report, reviveParts, type Task } from './folds.ts';
import { buildLexicon } from './lexicon.ts';
import { choicesOf, learnLinker, learnTagger } from './passes.ts';

const port = parentPort;
port?.on('message', (task: Task) => port.postMessage(work(task)));

function work({ pass, fold, rows, options, parts, marginals }: Task): Report {
  const all = paragraphsOf(rows);
  const indices = [...all.keys()];
  const learn = indices.filter((i) => all[i]?.fold !== fold);
  const held = indices.filter((i) => all[i]?.fold === fold);
  const pick = <T>(list: readonly T[], at: readonly number[]): T[] => at.map((i) => list[i] as T);
  const words = { lexicon: buildLexicon(pick<Paragraph>(all, learn)), parts: reviveParts(parts) };
  if (pass === 'tagger') {
    const trained = learnTagger(pick(all, learn), words, options);
    const tagger = new Tagger(trained);
    const own = pick(all, held).map(({ tokens }) => tagger.marginals(readWords(tokens, words)).slice());
    return { pass, fold, trained: flat(trained), held, marginals: own, choices: [] };
  }
  const trained = learnLinker(pick(all, learn), pick(marginals, learn), words, options);
  const choices = choicesOf(pick(all, held), pick(marginals, held), words, trained);
  return { pass, fold, trained: flat(trained), held, marginals: [], choices };
}

const flat = ({ chain, weights }: ReturnType<typeof learnTagger>): Report['trained'] => ({
  chain,
  weights: { labels: weights.labels, rows: weights.rows, packed: weights.packed, unit: weights.unit },
});
