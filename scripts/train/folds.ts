import { Worker } from 'node:worker_threads';
import { PartTagger } from '../../src/engine/attribution/claims/part-tagger.ts';
import type { Chain } from '../../src/engine/attribution/model/crf.ts';
import type { TrainedChain } from '../../src/engine/attribution/model/trained.ts';
import { Weights } from '../../src/engine/attribution/model/weights.ts';
import { WideWeights } from '../../src/engine/attribution/model/wide-weights.ts';
import type { Row } from './corpus.ts';
import type { Choice } from './learn-chooser.ts';
import type { PassOptions } from './passes.ts';

const WORKER = new URL('./fold-worker.ts', import.meta.url).href;

/** Learn a pass on all articles but those of `fold`; -1: on all. */
export interface Task {
  pass: 'tagger' | 'linker';
  fold: number;
  rows: readonly Row[];
  options: PassOptions;
  parts: PackedParts;
  /** For the linker: the first pass's probabilities for every paragraph. */
  marginals: readonly Float32Array[];
}

export interface Report {
  pass: Task['pass'];
  fold: number;
  trained: { chain: Chain; weights: Pick<Weights, 'labels' | 'rows' | 'packed' | 'unit'> };
  /** Indices of the paragraphs held back, and what the pass says of them. */
  held: number[];
  marginals: Float32Array[];
  /** Of the linker: what the chooser learns from, of the paragraphs held back. */
  choices: Choice[];
}

/** Classes do not survive the way between threads; their parts do. */
export type PackedParts = Pick<WideWeights, 'labels' | 'rows' | 'packed'>;
export const reviveParts = ({ labels, rows, packed }: PackedParts): PartTagger =>
  new PartTagger(new WideWeights(labels, rows, packed));

/** Does the tasks on `threads` threads; the order of the reports is the order of the tasks. */
export async function workOff(tasks: readonly Task[], threads: number): Promise<Report[]> {
  const reports: Report[] = new Array(tasks.length);
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < tasks.length) {
      const at = next++;
      reports[at] = await inThread(tasks[at] as Task);
    }
  };
  await Promise.all(Array.from({ length: Math.min(threads, tasks.length) }, worker));
  return reports;
}

function inThread(task: Task): Promise<Report> {
  // A thread does not inherit tsx: it registers it first.
  const start = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(WORKER)}); })`;
  const worker = new Worker(start, { eval: true });
  return new Promise<Report>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.postMessage(task);
  }).finally(() => worker.terminate());
}

export const revive = ({ chain, weights }: Report['trained']): TrainedChain => ({
  chain,
  weights: new Weights(weights.labels, weights.rows, weights.packed, weights.unit),
});
