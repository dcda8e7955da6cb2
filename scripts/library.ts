import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './build.ts';

/** Builds what other programs install into `dist/library`: the engine, its Node part, the command line, and their types. */

const out = join(root, 'dist/library');
rmSync(out, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: { engine: 'src/engine/index.ts', node: 'src/node/index.ts', cli: 'src/cli/main.ts' },
  outdir: out,
  bundle: true,
  splitting: true,
  // In the bundle the chunks stand beside the doors, so that paths to the package's other files hold in all of them.
  chunkNames: '[name]-[hash]',
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
});
const tsc = join(root, 'node_modules/typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '--project', 'tsconfig.library.json'], { cwd: root, stdio: 'inherit' });
