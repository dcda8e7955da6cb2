import { Readability } from '@mozilla/readability';
import { tell } from './tell.ts';

/** What a reader mode costs the page's thread, in milliseconds: the first call is cold. */
export interface Theirs {
  readings: number[];
}

const READINGS = 5;
const REST_MS = 60;

async function run(): Promise<Theirs> {
  const readings: number[] = [];
  for (let i = 0; i < READINGS; i++) {
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
    const start = performance.now();
    new Readability(document.cloneNode(true) as Document).parse();
    readings.push(performance.now() - start);
  }
  return { readings };
}

void run().then(tell);
