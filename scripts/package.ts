import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSERS, build, root } from './build.ts';

/** Builds both extensions, lints the Firefox one, and writes `dist/packages/sourcelight-<browser>-<version>.zip`. */
const webExt = (...args: string[]): void =>
  void execFileSync(process.execPath, [join(root, 'node_modules/web-ext/bin/web-ext.js'), ...args], {
    stdio: 'inherit',
    cwd: root,
  });

const { version } = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as { version: string };
const packages = join(root, 'dist/packages');
mkdirSync(packages, { recursive: true });
for (const browser of BROWSERS) {
  const folder = await build(browser);
  if (browser === 'firefox') webExt('lint', '--source-dir', folder, '--no-config-discovery');
  webExt(
    'build',
    '--source-dir',
    folder,
    '--artifacts-dir',
    packages,
    '--filename',
    `sourcelight-${browser}-${version}.zip`,
    '--overwrite-dest',
    '--no-config-discovery',
  );
}
