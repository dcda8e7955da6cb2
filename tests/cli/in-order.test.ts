import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/cli/in-order.ts';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('jobs done side by side', () => {
  it('are taken in their order, whichever is done first', async () => {
    const taken: number[] = [];
    await inOrder(
      [30, 1, 20, 2],
      async (ms) => {
        await pause(ms);
        return ms;
      },
      async (_, ms) => void taken.push(ms),
      () => 4,
    );
    expect(taken).toEqual([30, 1, 20, 2]);
  });

  it('are taken as soon as they can be: a pipe that waits for an answer before it asks again does not stall', async () => {
    const taken: number[] = [];
    async function* asking(): AsyncGenerator<number> {
      for (let i = 0; i < 3; i++) {
        yield i;
        await pause(5);
        expect(taken).toHaveLength(i + 1);
      }
    }
    await inOrder(
      asking(),
      async (job) => job,
      async (job) => void taken.push(job),
      () => 8,
    );
  });

  it('are never more at once than the limit', async () => {
    let open = 0;
    let most = 0;
    await inOrder(
      Array.from({ length: 20 }, (_, i) => i),
      async () => {
        most = Math.max(most, ++open);
        await pause(1);
      },
      async () => void open--,
      () => 3,
    );
    expect(most).toBeLessThanOrEqual(3);
  });

  it('end where an answer cannot be taken', async () => {
    let asked = 0;
    const work = async (): Promise<void> => void asked++;
    const take = async (): Promise<void> => {
      throw new Error('the pipe is closed');
    };
    await expect(
      inOrder(
        Array.from({ length: 20 }, (_, i) => i),
        work,
        take,
        () => 2,
      ),
    ).rejects.toThrow('the pipe is closed');
    expect(asked).toBeLessThan(20);
  });
});
