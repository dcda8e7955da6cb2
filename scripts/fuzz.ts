import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './build.ts';

/**
 * The long run of the fuzz tests: `npm run fuzz [TIMES] [SEED]`, twenty times the usual number of inputs unless told otherwise. An input
 * that fails is written to tests/fuzz/cases.json and tried first from then on.
 */
const [times = '20', seed] = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'unit', 'tests/fuzz'],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, FUZZ_TIMES: times, FUZZ_KEEP: '1', ...(seed ? { FUZZ_SEED: seed } : {}) },
  },
);
process.exitCode = status ?? 1;
