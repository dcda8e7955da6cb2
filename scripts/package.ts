import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSERS, build, root } from './build.ts';
import { zipOf } from './zip.ts';

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
    writeFileSync(join(packages, name), zipOf(folder));
    console.log(`wrote ${join(packages, name)}`);
  }
  writeFileSync(join(packages, 'sbom.cdx.json'), billOfMaterials());
}

/** All packages that the project is made with, by the lock file (CycloneDX); those that ship are in licences.txt. No moment, no chance. */
function billOfMaterials(): string {
  const { status, stdout, stderr } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`npm sbom: ${stderr}`);
  const { serialNumber: _, ...bill } = JSON.parse(stdout) as { serialNumber: string; metadata: Record<string, unknown> };
  const { timestamp: __, ...metadata } = bill.metadata;
  return `${JSON.stringify({ ...bill, metadata }, null, 2)}\n`;
}

/** @throws where the linter finds anything */
function lint(folder: string): void {
  const { errors, warnings, notices } = JSON.parse(webExt('lint', '--source-dir', folder, '--output', 'json')) as Verdict;
  const wrong = [...errors, ...warnings, ...notices];
  for (const { code, message, file, line } of wrong) console.error(`${file ?? ''}:${line ?? ''} ${code}: ${message}`);
  if (wrong.length) throw new Error(`web-ext lint: ${wrong.length} findings`);
  console.log('web-ext lint: clean, no warnings');
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
