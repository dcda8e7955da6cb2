import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../build.ts';
import { GUARDS, SURVIVORS } from './guards.ts';
import { mutated, mutationsOf } from './mutations.ts';

/**
 * Do the tests catch anything? Breaks each guard in each way, in a copy of the repository, and runs its tests: one of them must fail.
 * `npm run mutants [-- PART OF A FILE'S NAME]`; a survivor that is not listed with its reason fails the run.
 */
function main(): void {
  const [part = ''] = process.argv.slice(2);
  const copy = copyOfTheRepository();
  let caught = 0;
  const survivors: string[] = [];
  let excused = 0;
  for (const { file, tests } of GUARDS.filter((guard) => guard.file.includes(part))) {
    const path = join(copy, file);
    const source = readFileSync(path, 'utf8');
    if (!passes(copy, tests)) throw new Error(`The tests of ${file} fail before anything is broken: ${tests.join(', ')}`);
    for (const mutation of mutationsOf(source)) {
      writeFileSync(path, mutated(source, mutation));
      const was = source.slice(mutation.from, mutation.to);
      if (!passes(copy, tests)) caught++;
      else if (SURVIVORS.some((known) => known.file === file && known.was === was && known.is === mutation.instead)) excused++;
      else survivors.push(`${file}:${mutation.line}: ${was}  →  ${mutation.instead}`);
    }
    writeFileSync(path, source);
    console.log(`${file}: done, ${caught} caught so far, ${survivors.length} survived`);
  }
  rmSync(copy, { recursive: true });
  console.log(`${caught} mutants caught, ${excused} excused by a reason, ${survivors.length} survived`);
  for (const survivor of survivors) console.log(`  ${survivor}`);
  if (survivors.length) process.exitCode = 1;
}

/** What git tracks, and the modules, in a folder of its own. */
function copyOfTheRepository(): string {
  const copy = mkdtempSync(join(tmpdir(), 'sourcelight-mutants-'));
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  for (const file of files.split('\n').filter(Boolean)) cpSync(join(root, file), join(copy, file), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

function passes(folder: string, tests: readonly string[]): boolean {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'unit', '--bail', '1', ...tests], {
    cwd: folder,
    stdio: 'ignore',
    timeout: 120_000,
  });
  return status === 0;
}

main();
