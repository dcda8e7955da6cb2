import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';

export type Browser = 'chrome' | 'firefox';
export const BROWSERS: readonly Browser[] = ['chrome', 'firefox'];

export const root = join(import.meta.dirname, '..');
export const distOf = (browser: Browser): string => join(root, 'dist', browser);

type Manifest = Record<string, unknown> & { background: Record<string, unknown> };

/** One manifest for both: each browser gets it without the other's keys. */
export function manifestFor(browser: Browser, manifest: Manifest): Manifest {
  const { browser_specific_settings, minimum_chrome_version, background, ...shared } = manifest;
  const { service_worker, scripts, ...rest } = background;
  return browser === 'chrome'
    ? { ...shared, minimum_chrome_version, background: { ...rest, service_worker } }
    : { ...shared, browser_specific_settings, background: { ...rest, scripts } };
}

/** Builds one browser's extension into `dist/<browser>` and returns that folder. */
export async function build(browser: Browser): Promise<string> {
  const out = distOf(browser);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await bundle({
    absWorkingDir: root,
    entryPoints: [
      { in: 'src/background/index.ts', out: 'background' },
      { in: 'src/content/index.ts', out: 'content' },
      { in: 'src/popup/main.tsx', out: 'popup/main' },
    ],
    outdir: out,
    bundle: true,
    minify: true,
    format: 'iife',
    target: browser === 'chrome' ? 'chrome140' : 'firefox150',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  const manifest = JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8')) as Manifest;
  await writeFile(join(out, 'manifest.json'), `${JSON.stringify(manifestFor(browser, manifest), null, 2)}\n`);
  await cp(join(root, 'src/popup/index.html'), join(out, 'popup/index.html'));
  await cp(join(root, 'assets/attribution.model'), join(out, 'attribution.model'));
  await cp(join(root, 'assets/icons'), join(out, 'icons'), { recursive: true });
  return out;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const browser of BROWSERS) console.log(`built ${await build(browser)}`);
}
