import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { annotate, annotateText } from '../engine/annotate.ts';
import type { ClaimFinder } from '../engine/attribution/claims/finder.ts';
import type { Annotation } from '../engine/model.ts';
import { decodeHtml, parseDocument } from '../node/document.ts';
import type { Options } from './arguments.ts';
import { readBytes } from './read-bytes.ts';
import { writeOut } from './write.ts';

const optional = v.optional(v.nullable(v.string()));
const row = v.object({
  id: v.union([v.string(), v.number()]),
  html: optional,
  text: optional,
  file: optional,
  url: optional,
  now: optional,
});
type Row = v.InferOutput<typeof row>;

/**
 * Rows in, rows out, one at a time.
 * @param source a path, or "-" for standard input; a row's relative `file` counts from the path's folder
 * @returns the exit status: 1 where a row failed
 * @throws where the source itself cannot be read
 */
export async function annotateRows(source: string, finder: ClaimFinder, defaults: Pick<Options, 'url' | 'now'>): Promise<number> {
  if (source !== '-') await readableOrThrow(source);
  const folder = source === '-' ? (process.env.INIT_CWD ?? process.cwd()) : dirname(source);
  const lines = createInterface({
    input: source === '-' ? process.stdin : createReadStream(source),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  let done = 0;
  let failed = 0;
  let number = 0;
  for await (const line of lines) {
    number++;
    if (!line.trim()) continue;
    let id: string | number | null = null;
    try {
      const read = parseRow(line, number);
      id = read.id;
      await writeOut(`${JSON.stringify({ id, annotation: await annotateRow(read, folder, finder, defaults) })}\n`);
    } catch (error) {
      failed++;
      await writeOut(`${JSON.stringify({ id, error: error instanceof Error ? error.message : String(error) })}\n`);
    }
    if (process.stderr.isTTY && ++done % 10 === 0) process.stderr.write(`\r${done} rows, ${failed} failed`);
  }
  if (process.stderr.isTTY) process.stderr.write('\n');
  return failed ? 1 : 0;
}

async function readableOrThrow(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new Error(`${path}: no such file`);
}

function parseRow(line: string, number: number): Row {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`line ${number} is not JSON`);
  }
  const result = v.safeParse(row, value);
  if (!result.success) throw new Error(`line ${number}: a row is {"id", "html" | "text" | "file", "url"?, "now"?}`);
  return result.output;
}

async function annotateRow(
  read: Row,
  folder: string,
  finder: ClaimFinder,
  defaults: Pick<Options, 'url' | 'now'>,
): Promise<Annotation> {
  const options = { url: read.url ?? defaults.url, now: read.now ?? defaults.now };
  if (typeof read.text === 'string') return annotateText(read.text, finder, options);
  if (typeof read.html === 'string') return annotate(parseDocument(read.html), finder, options);
  if (typeof read.file === 'string')
    return annotate(parseDocument(decodeHtml(await readBytes(resolve(folder, read.file)))), finder, options);
  throw new Error('the row has none of "html", "text" and "file"');
}
