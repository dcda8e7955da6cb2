import type { Steps } from '../engine/page/steps.ts';

/** So many milliseconds the page's thread is held before the page gets its turn: a frame, less what the browser itself needs of it. */
const SLICE_MS = 10;

/** Lets the page have its thread: what the reader does comes first, then this goes on. */
type Pause = () => Promise<unknown>;

const pause: Pause = () => {
  const { scheduler } = globalThis as { scheduler?: { yield?: Pause } };
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
};

/**
 * Does work on the page's thread in slices; a single step may be longer than a slice.
 * @param isWanted asked after each pause: what is no longer wanted is left where it stands
 * @returns null where it was left
 */
export async function inSlices<T>(
  steps: Steps<T>,
  isWanted: () => boolean,
  { rest = pause, now = () => performance.now() }: { rest?: Pause; now?: () => number } = {},
): Promise<T | null> {
  let start = now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() - start < SLICE_MS) continue;
    await rest();
    if (!isWanted()) return null;
    start = now();
  }
}
