#!/usr/bin/env node
import { resolve } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { exportOf } from '../engine/export/exported.ts';
import { FORMATS } from '../engine/export/formats.ts';
import type { Annotation } from '../engine/model.ts';
import { explainPage } from '../engine/page/explain.ts';
import { decodeHtml, parseDocument } from '../node/document.ts';
import { type Options, parseArguments, USAGE, UsageError } from './arguments.ts';
import { lendHand } from './crew.ts';
import { inOrder } from './in-order.ts';
import { type Answer, typedIn } from './jobs.ts';
import { LIBRARY_USAGE } from './library/arguments.ts';
import { library } from './library/command.ts';
import { readBytes } from './read-bytes.ts';
import { annotateRows } from './rows.ts';
import { type Workforce, workforce } from './workforce.ts';
import { writeOut } from './write.ts';

async function main(): Promise<number> {
  const [first, ...rest] = process.argv.slice(2);
  if (first === 'library') return library(rest, new URL(import.meta.url));
  const options = parseArguments(process.argv.slice(2));
  if (options.help) {
    await writeOut(USAGE);
    return 0;
  }
  if (options.explain) return explain(options);
  const force = workforce(new URL(import.meta.url), options, options.threads);
  try {
    return await (options.jsonl === null ? annotateFiles(options, force) : annotateRows(options.jsonl, force));
  } finally {
    await force.end();
  }
}

async function annotateFiles(options: Options, { work, limit }: Workforce): Promise<number> {
  const format = options.format === 'json' ? undefined : FORMATS.find((candidate) => candidate.id === options.format);
  const accessed = options.now ?? new Date().toISOString();
  let failed = 0;
  let written = 0;
  const write = async ({ file }: { file: string }, answer: Answer): Promise<void> => {
    if ('error' in answer) {
      failed++;
      if (format) process.stderr.write(`${file}: ${answer.error}\n`);
      else await writeOut(`${JSON.stringify({ file, error: answer.error })}\n`);
    } else if (format) {
      const annotation = JSON.parse(answer.annotation) as Annotation;
      const article = exportOf(annotation, { guesses: options.guesses, only: null, accessed });
      await writeOut(`${written ? '' : (format.begin?.(article) ?? '')}${format.item(article, written++)}`);
    } else await writeOut(`{"file":${JSON.stringify(file)},"annotation":${answer.annotation}}\n`);
  };
  await inOrder(
    options.files.map((file) => ({ file })),
    work,
    write,
    limit,
  );
  if (format?.end && written) await writeOut(format.end);
  return failed ? 1 : 0;
}

async function explain(options: Options): Promise<number> {
  let failed = 0;
  for (const file of options.files)
    try {
      const html = decodeHtml(await readBytes(file === '-' ? '-' : resolve(typedIn, file)));
      await writeOut(`${file}\n${explainPage(parseDocument(html), options)}\n`);
    } catch (error) {
      failed++;
      process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  return failed ? 1 : 0;
}

async function run(): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  try {
    process.exitCode = await main();
  } catch (error) {
    process.stderr.write(
      error instanceof UsageError
        ? `${error.message}\n\n${process.argv[2] === 'library' ? LIBRARY_USAGE : USAGE}`
        : `${error instanceof Error ? error.message : String(error)}\n`,
    );
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

if (isMainThread) await run();
else lendHand();
