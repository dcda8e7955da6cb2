import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { inOrder } from './in-order.ts';
import { type Job, typedIn } from './jobs.ts';
import type { Workforce } from './workforce.ts';
import { writeOut } from './write.ts';

/**
 * Rows in, rows out, in order.
 * @param source a path, or "-" for standard input; a row's relative `file` counts from the path's folder
 * @returns the exit status: 1 where a row failed
 * @throws where the source itself cannot be read
 */
export async function annotateRows(source: string, { work, limit }: Workforce): Promise<number> {
  const path = resolve(typedIn, source);
  if (source !== '-') await readableOrThrow(path);
  const lines = createInterface({
    input: source === '-' ? process.stdin : createReadStream(path),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  let done = 0;
  let failed = 0;
  await inOrder(
    rowsOf(lines),
    work,
    async (_, answer) => {
      const { id } = answer;
      if ('error' in answer) failed++;
      await writeOut(
        'error' in answer
          ? `${JSON.stringify({ id, error: answer.error })}\n`
          : `{"id":${JSON.stringify(id)},"annotation":${answer.annotation}}\n`,
      );
      if (process.stderr.isTTY && ++done % 10 === 0) process.stderr.write(`\r${done} rows, ${failed} failed`);
    },
    limit,
  );
  if (process.stderr.isTTY) process.stderr.write('\n');
  return failed ? 1 : 0;
}

async function* rowsOf(lines: AsyncIterable<string>): AsyncGenerator<Job> {
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim()) yield { line, number };
  }
}

async function readableOrThrow(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new Error(`${path}: no such file`);
}
