import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../build.ts';
import type { BenchPage } from './pages.ts';

/** Pages a second of the command line, its start included. @param project the project's root: this one, or an earlier state of it */
export function measureCommandLine(pages: readonly BenchPage[], project = root): { pages: number; perSecond: number } {
  const folder = mkdtempSync(join(tmpdir(), 'sourcelight-bench-'));
  const rows = join(folder, 'rows.jsonl');
  writeFileSync(rows, pages.map(({ id, html }) => `${JSON.stringify({ id, html })}\n`).join(''));
  const start = performance.now();
  const { status, stderr } = spawnSync('npx', ['tsx', 'src/cli/main.ts', '--jsonl', rows], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
  });
  const seconds = (performance.now() - start) / 1000;
  rmSync(folder, { recursive: true });
  if (status === null) throw new Error(`the command line did not end: ${stderr}`);
  return { pages: pages.length, perSecond: pages.length / seconds };
}
