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

let passed = 0;
let failed = 0;

const run = (args: readonly string[]): boolean => spawnSync(node, args, { cwd: root, stdio: 'inherit' }).status === 0;

function check(name: string, ok: boolean): void {
  if (ok) passed++;
  else failed++;
  console.log(`${ok ? 'ok' : 'FAILED'}: ${name}`);
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
  for (const [name, args] of CHECKS) check(name, run(args));
  vitest('unit');
}
endToEnd();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
