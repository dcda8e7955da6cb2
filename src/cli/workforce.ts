import { availableParallelism } from 'node:os';
import { Crew } from './crew.ts';
import { type Answer, annotator, type Job, type Terms } from './jobs.ts';

/** Who does the jobs of a run, and how many may be open at once. */
export interface Workforce {
  work: (job: Job) => Promise<Answer>;
  limit: () => number;
  end: () => Promise<void>;
}

/** So many jobs are done before a second thread has started: fewer are done sooner without one. */
const ALONE = 12;
/** Jobs that wait for each thread, so that none is idle while answers are written. */
const READY = 3;

/**
 * One thread to begin with, and then as many as there are processors.
 * @param entry the program, for the other threads
 * @param threads how many at most; null: as many as there are processors
 * @throws ModelError where there is no model
 */
export function workforce(entry: URL, terms: Terms, threads: number | null): Workforce {
  const alone = annotator(terms);
  const size = threads ?? availableParallelism();
  let count = 0;
  let crew: Crew | null = null;
  return {
    work: (job) => {
      // Standard input belongs to the main thread.
      if (size < 2 || ++count <= ALONE || ('file' in job && job.file === '-')) return alone(job);
      crew ??= new Crew(entry, terms, size);
      return crew.do(job);
    },
    limit: () => (crew ? crew.size * READY : 1),
    end: async () => crew?.dismiss(),
  };
}
