import { dirname, resolve } from 'node:path';
import * as v from 'valibot';
import { annotate, annotateText } from '../engine/annotate.ts';
import type { ClaimFinder } from '../engine/attribution/claims/finder.ts';
import type { Annotation } from '../engine/model.ts';
import { decodeHtml, parseDocument } from '../node/document.ts';
import { loadFinder } from '../node/finder.ts';
import type { Options } from './arguments.ts';
import { readBytes } from './read-bytes.ts';

/** One thing to annotate: a line of JSONL with its number, or a file. */
export type Job = { line: string; number: number } | { file: string };

/** What became of a job. An annotation is told as JSON, so that it passes between threads as a string. */
export type Answer = { id: string | number | null } & ({ annotation: string } | { error: string });

/** What all jobs of a run share. */
export type Terms = Pick<Options, 'url' | 'now' | 'text' | 'model' | 'jsonl'>;

/** The folder where the command was typed; npm moves to the project's root and leaves it in INIT_CWD. */
export const typedIn = process.env.INIT_CWD ?? process.cwd();

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
 * The way to do the jobs of a run.
 * @throws ModelError where there is no model
 */
export function annotator(terms: Terms): (job: Job) => Promise<Answer> {
  const finder = terms.model === null ? loadFinder() : loadFinder(resolve(typedIn, terms.model));
  const folder = terms.jsonl === null || terms.jsonl === '-' ? typedIn : dirname(resolve(typedIn, terms.jsonl));
  return async (job) => {
    let id: string | number | null = null;
    try {
      if ('file' in job) return { id, annotation: JSON.stringify(await ofFile(resolveFile(job.file), finder, terms)) };
      const read = parseRow(job.line, job.number);
      id = read.id;
      return { id, annotation: JSON.stringify(await ofRow(read, folder, finder, terms)) };
    } catch (error) {
      return { id, error: error instanceof Error ? error.message : String(error) };
    }
  };
}

const resolveFile = (file: string): string => (file === '-' ? '-' : resolve(typedIn, file));

async function ofFile(file: string, finder: ClaimFinder, terms: Terms): Promise<Annotation> {
  const source = decodeHtml(await readBytes(file));
  return terms.text ? annotateText(source, finder, terms) : annotate(parseDocument(source), finder, terms);
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

async function ofRow(read: Row, folder: string, finder: ClaimFinder, terms: Terms): Promise<Annotation> {
  const options = { url: read.url ?? terms.url, now: read.now ?? terms.now };
  if (typeof read.text === 'string') return annotateText(read.text, finder, options);
  if (typeof read.html === 'string') return annotate(parseDocument(read.html), finder, options);
  if (typeof read.file === 'string')
    return annotate(parseDocument(decodeHtml(await readBytes(resolve(folder, read.file)))), finder, options);
  throw new Error('the row has none of "html", "text" and "file"');
}
