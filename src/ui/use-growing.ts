import { useEffect, useState } from 'preact/hooks';

/** Rows that are drawn at once: more than any window shows. */
const FIRST = 40;
const STEP = 60;
/** Time for what is drawn to be painted, and for keys and clicks, before the next rows. */
const PAUSE_MS = 30;

/**
 * How many rows of a long list are drawn: the first at once, the rest in steps, so that no click waits for hundreds of them.
 * @param of what the list is of: where that changes, it begins anew
 */
export function useGrowing(total: number, of: string): number {
  const [drawn, draw] = useState({ of, count: FIRST });
  const count = drawn.of === of ? drawn.count : FIRST;
  useEffect(() => {
    if (count >= total) return;
    const timer = setTimeout(() => draw({ of, count: count + STEP }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [of, count, total]);
  return count;
}
