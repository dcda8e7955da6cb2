#!/usr/bin/env node
import { resolve } from 'node:path';
import { annotate, annotateText } from '../engine/annotate.ts';
import { exportOf } from '../engine/export/exported.ts';
import { FORMATS } from '../engine/export/formats.ts';
import type { Annotation } from '../engine/model.ts';
import { explainPage } from '../engine/page/explain.ts';
import { decodeHtml, parseDocument } from '../node/document.ts';
import { loadFinder } from '../node/finder.ts';
import { parseArguments, USAGE, UsageError } from './arguments.ts';
import { readBytes } from './read-bytes.ts';
import { annotateRows } from './rows.ts';
import { writeOut } from './write.ts';

/** The folder where the command was typed; npm moves to the project's root and leaves it in INIT_CWD. */
const typedIn = process.env.INIT_CWD ?? process.cwd();

async function main(): Promise<number> {
  const options = parseArguments(process.argv.slice(2));
  if (options.help) {
    await writeOut(USAGE);
    return 0;
  }
  const finder = options.model === null ? loadFinder() : loadFinder(resolve(typedIn, options.model));
  if (options.jsonl !== null) return annotateRows(options.jsonl === '-' ? '-' : resolve(typedIn, options.jsonl), finder, options);

  const format = options.format === 'json' ? undefined : FORMATS.find((candidate) => candidate.id === options.format);
  const accessed = options.now ?? new Date().toISOString();
  let failed = 0;
  let written = 0;
  for (const file of options.files) {
    try {
      const html = decodeHtml(await readBytes(file === '-' ? '-' : resolve(typedIn, file)));
      if (options.explain) {
        await writeOut(`${file}\n${explainPage(parseDocument(html), options)}\n`);
        continue;
      }
      const annotation: Annotation = options.text
        ? annotateText(html, finder, options)
        : annotate(parseDocument(html), finder, options);
      if (format) {
        const article = exportOf(annotation, { guesses: options.guesses, only: null, accessed });
        await writeOut(`${written ? '' : (format.begin?.(article) ?? '')}${format.item(article, written++)}`);
      } else await writeOut(`${JSON.stringify({ file, annotation })}\n`);
    } catch (error) {
      failed++;
      const message = error instanceof Error ? error.message : String(error);
      if (options.format === 'json' && !options.explain) await writeOut(`${JSON.stringify({ file, error: message })}\n`);
      else process.stderr.write(`${file}: ${message}\n`);
    }
  }
  if (format?.end && written) await writeOut(format.end);
  return failed ? 1 : 0;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(
    error instanceof UsageError ? `${error.message}\n\n${USAGE}` : `${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
