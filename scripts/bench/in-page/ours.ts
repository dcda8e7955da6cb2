import type { Meter } from './meter.ts';
import { tell } from './tell.ts';

/** What the extension costs the page's thread: put in once, the first reading, then further ones of the same page. */
export interface Ours {
  /** From the moment before the content script to its last line: compiling included. */
  putIn: number;
  /** The steps of each reading, the first one cold. */
  readings: number[][];
}

interface SessionLike {
  begin: () => unknown;
  clear: () => unknown;
}

const READINGS = 5;
/** What follows the last message: the highlights' first paint, the list for those who listen. */
const REST_MS = 60;
const LONGEST_MS = 20_000;

const arrived = performance.now();
const { sourcelightMeter: meter, sourcelightSession: session } = globalThis as unknown as {
  sourcelightMeter: Meter;
  sourcelightSession: SessionLike;
};
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function run(): Promise<Ours> {
  const readings: number[][] = [];
  await pause(REST_MS);
  for (let i = 0; i < READINGS; i++) {
    if (i) session.clear();
    await pause(REST_MS);
    meter.steps.length = 0;
    const painted = meter.painted();
    meter.enter();
    session.begin();
    await Promise.race([painted, pause(LONGEST_MS)]);
    await pause(REST_MS);
    readings.push([...meter.steps]);
  }
  return { putIn: arrived - meter.ready, readings };
}

void run().then(tell);
