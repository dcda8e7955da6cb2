import { describe, expect, it } from 'vitest';
import { atOnce, type Steps } from '../../src/engine/page/steps.ts';
import { inSlices } from '../../src/shared/slices.ts';

/** Work of so many steps, each of which takes some milliseconds of a clock. */
function work(clock: { ms: number }, steps: number, each: number): Steps<string> {
  return (function* () {
    for (let i = 0; i < steps; i++) {
      clock.ms += each;
      yield;
    }
    return 'done';
  })();
}

describe('work in slices', () => {
  it('gives the same as work at once', async () => {
    const clock = { ms: 0 };
    expect(atOnce(work(clock, 5, 8))).toBe('done');
    expect(await inSlices(work(clock, 5, 8), () => true)).toBe('done');
  });

  it('lets the page have its thread once a slice is full, and not before', async () => {
    const clock = { ms: 0 };
    const rests: number[] = [];
    const rest = async (): Promise<void> => {
      rests.push(clock.ms);
    };
    await inSlices(work(clock, 6, 4), () => true, { rest, now: () => clock.ms });
    expect(rests).toEqual([12, 24]);
  });

  it('is left where nobody wants it any more', async () => {
    const clock = { ms: 0 };
    let wanted = true;
    const rest = async (): Promise<void> => {
      wanted = clock.ms < 30;
    };
    expect(await inSlices(work(clock, 10, 15), () => wanted, { rest, now: () => clock.ms })).toBeNull();
    expect(clock.ms).toBe(30);
  });

  it('fails as the work fails', async () => {
    const failing = (function* (): Steps<never> {
      yield;
      throw new Error('broken');
    })();
    await expect(inSlices(failing, () => true)).rejects.toThrow('broken');
  });
});
