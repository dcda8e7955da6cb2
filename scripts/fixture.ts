import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { annotate } from '../src/engine/annotate.ts';
import { decodeHtml, parseDocument } from '../src/node/document.ts';
import { loadFinder } from '../src/node/finder.ts';
import { expectationOf, FOLDER, fixtures } from './fixtures/expectation.ts';
import { keepFailures, knownFailures } from './fixtures/known-failures.ts';
import { problemsOf } from './fixtures/problems.ts';

const USAGE = `Usage: npm run fixture -- FILE --url URL [--name KIND--WHAT] [--now ISO]
       npm run fixture -- --check
       npm run fixture -- --prune

FILE     a page of your own writing, or one you may publish. It becomes tests/fixtures/NAME.html, and what Sourcelight reads in it
         tests/fixtures/NAME.json: correct that by hand to what a careful reader would say, and look at the diff.
--check  prints every fault of every fixture, the known ones marked.
--prune  takes faults that are mended out of tests/fixtures/known-failures.json. New ones must be added there by hand.`;

/** Makes a test case of a page, or tells how the test cases stand. */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      name: { type: 'string' },
      now: { type: 'string' },
      check: { type: 'boolean' },
      prune: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [given] = positionals;
  if (values.help) console.log(USAGE);
  else if (values.check || values.prune) review(values.prune ?? false);
  else if (given && values.url && URL.canParse(values.url))
    add(resolve(process.env.INIT_CWD ?? process.cwd(), given), values.url, values.name, values.now);
  else throw new Error(`Name a page and its address.\n\n${USAGE}`);
}

function add(file: string, url: string, named: string | undefined, now: string | undefined): void {
  const name = named ?? basename(file).replace(/\.html?$/, '');
  if (!/^[a-z0-9-]+$/.test(name))
    throw new Error(`A fixture's name has small letters, digits and hyphens, not "${name}": give --name.`);
  const page = join(FOLDER, `${name}.html`);
  const expectation = join(FOLDER, `${name}.json`);
  if (existsSync(expectation)) throw new Error(`${expectation} is there already: edit it, or delete it to have it written anew.`);
  const html = decodeHtml(readFileSync(file));
  const annotation = annotate(parseDocument(html), loadFinder(), { url, now });
  if (page !== file) writeFileSync(page, html);
  const expected = { ...expectationOf(annotation), ...(now ? { now } : {}) };
  writeFileSync(expectation, `${JSON.stringify(expected, null, 2)}\n`);
  console.log(
    `Wrote ${page}\n      ${expectation}\nRead the second one line by line: it says what Sourcelight found, not what is right.`,
  );
}

function review(prune: boolean): void {
  const finder = loadFinder();
  const known = knownFailures();
  let unknown = 0;
  for (const { name, html, expected } of fixtures()) {
    const problems = problemsOf(annotate(parseDocument(html), finder, { url: expected.url, now: expected.now }), expected);
    for (const { fault, got } of problems) {
      const isKnown = known[name]?.includes(fault);
      if (!isKnown) unknown++;
      console.log(`${isKnown ? 'known' : 'NEW  '} ${name}: ${fault}${got === undefined ? '' : `  [read: ${got ?? 'nothing'}]`}`);
    }
    const isThere = (fault: string): boolean => problems.some((problem) => problem.fault === fault);
    for (const fault of known[name] ?? []) if (!isThere(fault)) console.log(`mended ${name}: ${fault}`);
    if (prune) known[name] = (known[name] ?? []).filter(isThere);
  }
  if (prune) keepFailures(known);
  console.log(`${unknown} faults that are not in tests/fixtures/known-failures.json`);
  process.exitCode = unknown ? 1 : 0;
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
