import { parentPort, Worker, workerData } from 'node:worker_threads';
import { type Answer, annotator, type Job, type Terms } from './jobs.ts';

interface Hand {
  worker: Worker;
  /** Jobs given and not yet answered, in order. */
  open: { job: Job; answered: (answer: Answer) => void }[];
}

/** Threads that annotate side by side, each with a model of its own. */
export class Crew {
  private hands: Hand[] = [];

  /** @param entry the program, which calls `lendHand` where it is not the main thread */
  constructor(
    private readonly entry: URL,
    private readonly terms: Terms,
    readonly size: number,
  ) {}

  /** Gives a job to the thread with the least to do; a new one where all are busy and there may be more. */
  do(job: Job): Promise<Answer> {
    const idle = this.hands.find(({ open }) => open.length === 0);
    const hand = idle ?? (this.hands.length < this.size ? this.hire() : this.leastBusy());
    return new Promise((answered) => {
      hand.open.push({ job, answered });
      hand.worker.postMessage(job);
    });
  }

  async dismiss(): Promise<void> {
    await Promise.all(this.hands.splice(0).map(({ worker }) => worker.terminate()));
  }

  private leastBusy(): Hand {
    return this.hands.reduce((least, hand) => (hand.open.length < least.open.length ? hand : least));
  }

  private hire(): Hand {
    const hand: Hand = { worker: threadOf(this.entry, this.terms), open: [] };
    hand.worker.on('message', (answer: Answer) => hand.open.shift()?.answered(answer));
    // A thread that ends, for want of memory say, fails the job it was at; what it had not begun is given to others.
    let why = 'the thread that read it ended';
    hand.worker.on('error', (error) => {
      why = String(error);
    });
    hand.worker.on('exit', () => {
      this.hands = this.hands.filter((other) => other !== hand);
      const [lost, ...waiting] = hand.open.splice(0);
      lost?.answered({ id: null, error: why });
      for (const { job, answered } of waiting) void this.do(job).then(answered);
    });
    this.hands.push(hand);
    return hand;
  }
}

/** A thread does not inherit what reads TypeScript: run from the source, it is registered first. */
function threadOf(entry: URL, terms: Terms): Worker {
  if (!entry.pathname.endsWith('.ts')) return new Worker(entry, { workerData: terms });
  const reader = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const start = `import(${reader}).then(({ register }) => { register(); return import(${JSON.stringify(entry.href)}); })`;
  return new Worker(start, { eval: true, workerData: terms });
}

/** In a thread of a crew: does one job after the other. */
export function lendHand(): void {
  const work = annotator(workerData as Terms);
  let turn: Promise<unknown> = Promise.resolve();
  parentPort?.on('message', (job: Job) => {
    turn = turn.then(async () => parentPort?.postMessage(await work(job)));
  });
}
