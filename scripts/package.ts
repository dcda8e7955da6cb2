import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSERS, build, root } from './build.ts';

/**
 * What the linter warns of and is harmless, by file: Preact can set markup from a string and Readability does. Our source does neither
 * (scripts/borders/rules.ts), and a policy without `unsafe-inline` stands behind that. Anything else fails.
 */
const KNOWN_WARNINGS: Readonly<Record<string, readonly string[]>> = {
  UNSAFE_VAR_ASSIGNMENT: ['options/main.js', 'panel/main.js', 'popup/main.js', 'welcome/main.js', 'content.js'],
};

interface Finding {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

interface Verdict {
  errors: Finding[];
  warnings: Finding[];
  notices: Finding[];
}

/** Builds both extensions, lints the Firefox one, and writes `dist/packages/sourcelight-<browser>-<version>.zip`. */
async function main(): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as { version: string };
  const packages = join(root, 'dist/packages');
  mkdirSync(packages, { recursive: true });
  for (const browser of BROWSERS) {
    const folder = await build(browser);
    if (browser === 'firefox') lint(folder);
    const name = `sourcelight-${browser}-${version}.zip`;
    webExt('build', '--source-dir', folder, '--artifacts-dir', packages, '--filename', name, '--overwrite-dest');
    console.log(`wrote ${join(packages, name)}`);
  }
}

/** @throws where the linter finds what is not known to be harmless */
function lint(folder: string): void {
  const { errors, warnings, notices } = JSON.parse(webExt('lint', '--source-dir', folder, '--output', 'json')) as Verdict;
  const isKnown = ({ code, file }: Finding): boolean => KNOWN_WARNINGS[code]?.includes(file ?? '') ?? false;
  const wrong = [...errors, ...[...warnings, ...notices].filter((finding) => !isKnown(finding))];
  for (const { code, message, file, line } of wrong) console.error(`${file ?? ''}:${line ?? ''} ${code}: ${message}`);
  if (wrong.length) throw new Error(`web-ext lint: ${wrong.length} findings`);
  console.log(`web-ext lint: clean, ${warnings.length} warnings about libraries known to be harmless`);
}

/** Runs web-ext and gives what it writes. @throws with its own words where it fails */
function webExt(command: string, ...args: string[]): string {
  const bin = join(root, 'node_modules/web-ext/bin/web-ext.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, command, ...args, '--no-config-discovery'], {
    cwd: root,
    encoding: 'utf8',
  });
  // The linter exits with 1 where it finds anything, and says what in its output.
  if (status !== 0 && !(command === 'lint' && stdout.startsWith('{'))) throw new Error(`web-ext ${command}: ${stderr || stdout}`);
  return stdout;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
