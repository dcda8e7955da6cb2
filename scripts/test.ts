import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { requireBrowsers } from './browsers/find.ts';
import { root } from './build.ts';

/** Everything `npm test` checks, in order; all of it runs, whatever fails. `npm run test:e2e` runs the last part alone. */
const node = process.execPath;
const bin = (name: string): string => join(root, 'node_modules', name);
const tsx = [bin('tsx/dist/cli.mjs')];
const CHECKS: readonly (readonly [name: string, args: readonly string[]])[] = [
  ['format and lint', [bin('@biomejs/biome/bin/biome'), 'ci', '.']],
  ['types', [bin('typescript/bin/tsc'), '--noEmit']],
  ['borders between layers', [...tsx, 'scripts/check-layers.ts']],
  ['nothing that nobody uses', [bin('knip/bin/knip.js'), '--no-progress', '--no-config-hints']],
  ['regular expressions are linear', [...tsx, 'scripts/regexps/main.ts']],
  ['packages and web-ext lint', [...tsx, 'scripts/package.ts']],
];

const start = performance.now();
let passed = 0;
let failed = 0;

const run = (args: readonly string[]): boolean => spawnSync(node, args, { cwd: root, stdio: 'inherit' }).status === 0;

function check(name: string, ok: boolean, seconds: string | null = null): void {
  if (ok) passed++;
  else failed++;
  console.log(`${ok ? 'ok' : 'FAILED'}: ${name}${seconds ? ` (${seconds})` : ''}`);
}

/** Minutes and seconds since a moment of `performance.now()`. */
function since(start: number): string {
  const seconds = Math.round((performance.now() - start) / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** Runs a vitest project and adds its counts; a run that reports no test has failed. */
function vitest(project: string): void {
  const report = join(root, `output/vitest-${project}.json`);
  mkdirSync(join(root, 'output'), { recursive: true });
  rmSync(report, { force: true });
  const ok = run([
    bin('vitest/vitest.mjs'),
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const { numPassedTests = 0, numFailedTests = 0 } = readReport(report);
  passed += numPassedTests;
  failed += numFailedTests;
  if ((!ok && numFailedTests === 0) || numPassedTests + numFailedTests === 0) check(`${project} tests run`, false);
}

function readReport(file: string): { numPassedTests?: number; numFailedTests?: number } {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

function endToEnd(): void {
  try {
    requireBrowsers(['chromium', 'firefox']);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    check('browsers', false);
    return;
  }
  vitest('e2e');
}

if (process.argv[2] !== 'e2e') {
  console.log('Everything, in about ten minutes on two cores: formats, types, borders, packages, unit tests, two browsers.');
  for (const [name, args] of CHECKS) {
    const before = performance.now();
    check(name, run(args), since(before));
  }
  vitest('unit');
}
endToEnd();
console.log(`${passed} passed, ${failed} failed, in ${since(start)}`);
process.exitCode = failed ? 1 : 0;
