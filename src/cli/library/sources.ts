import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import type { BackupRow } from '../../engine/library/backup.ts';
import { typedIn } from '../jobs.ts';
import { readRows } from './read-rows.ts';
import { pagesOfWarc } from './warc.ts';

/** What a library is made of: a page to be read, a row of a library, or something that cannot be read. */
export type Given =
  | { name: string; page: { html?: string; text?: string; file?: string; url?: string }; at: string }
  | { name: string; annotation: unknown; at: string }
  | { name: string; row: BackupRow }
  | { name: string; error: string };

const optional = v.optional(v.nullable(v.string()));
const rowSchema = v.object({
  id: v.union([v.string(), v.number()]),
  html: optional,
  text: optional,
  file: optional,
  annotation: v.optional(v.unknown()),
  error: optional,
  url: optional,
  now: optional,
});

/** Everything that some sources hold, in order. @param now when all of it was read; null to go by what each source says of itself */
export async function* givenBy(sources: readonly string[], now: string | null): AsyncGenerator<Given> {
  for (const source of sources)
    try {
      if (source === '-') yield* rowsOf('standard input', process.stdin, typedIn, now);
      else yield* givenIn(resolve(typedIn, source), source, now);
    } catch (error) {
      yield { name: source, error: error instanceof Error ? error.message : String(error) };
    }
}

async function* givenIn(path: string, name: string, now: string | null): AsyncGenerator<Given> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new Error('no such file or folder');
  if (found.isDirectory()) for (const file of await filesIn(path)) yield* givenIn(join(path, file), join(name, file), now);
  else if (/\.warc(?:\.gz)?$/i.test(path))
    for await (const { url, at, html } of pagesOfWarc(path))
      yield { name: `${name} ${url}`, page: { html, url }, at: instant(now ?? at, found.mtime) };
  else if (/\.jsonl$/i.test(path)) yield* linesOf(path, name, now);
  else yield { name, page: { file: path }, at: instant(now, found.mtime) };
}

/** Saved pages and archives of a folder and those in it, in the order of their names. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(?:x?html?|warc(?:\.gz)?)$/i.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** A library, by its first line, or rows of pages. */
async function* linesOf(path: string, name: string, now: string | null): AsyncGenerator<Given> {
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
  let first = '';
  for await (const line of lines) {
    first = line;
    break;
  }
  lines.close();
  if (first.includes('"sourcelight-library"')) for await (const row of readRows(path)) yield { name, row };
  else yield* rowsOf(name, createReadStream(path), dirname(path), now);
}

async function* rowsOf(name: string, input: NodeJS.ReadableStream, folder: string, now: string | null): AsyncGenerator<Given> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim()) yield givenRow(`${name}:${number}`, line, folder, now);
  }
}

function givenRow(name: string, line: string, folder: string, now: string | null): Given {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), rowSchema), line);
  if (!read.success) return { name, error: 'a row is {"id", "html" | "text" | "file" | "annotation", "url"?, "now"?}' };
  const { html, text, file, url, annotation, error } = read.output;
  const at = instant(now ?? read.output.now ?? null, new Date());
  if (typeof error === 'string') return { name, error };
  if (annotation !== undefined) return { name, annotation, at };
  const page = {
    ...(typeof html === 'string' ? { html } : {}),
    ...(typeof text === 'string' ? { text } : {}),
    ...(typeof file === 'string' ? { file: resolve(folder, file) } : {}),
    ...(typeof url === 'string' ? { url } : {}),
  };
  return { name, page, at };
}

/** A moment in UTC, with milliseconds: what is told, as far as it is one. */
const instant = (told: string | null, otherwise: Date): string =>
  (told !== null && !Number.isNaN(Date.parse(told)) ? new Date(told) : otherwise).toISOString();

/** The address of a page that tells none: its place in the folder where the command was typed. */
export const addressOfFile = (file: string): string =>
  `file:///${pathToFileURL(join(sep, relative(typedIn, file))).pathname.replace(/^\//, '')}`;
