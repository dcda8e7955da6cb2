import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import { type Browser, build, root } from '../build.ts';

/** Who reads a page of the bench; its host says which: `7.ours.example`. */
export type Side = 'ours' | 'theirs' | 'before';

const SCRIPTS: Record<Side, readonly string[]> = {
  ours: ['bench/meter.js', 'content.js', 'bench/ours.js'],
  theirs: ['bench/theirs.js'],
  before: ['bench/meter.js', 'bench/before.js', 'bench/ours.js'],
};

/**
 * The extension as it ships, with the bench's own scripts around its content script, put in as pages load.
 * @param before the built extension of an earlier state, whose content script reads the pages of `before`
 * @returns its folder
 */
export async function benchExtension(browser: Browser, before: string | null): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), 'sourcelight-bench-'));
  cpSync(await build(browser), out, { recursive: true });
  await bundle({
    absWorkingDir: root,
    entryPoints: ['meter', 'ours', 'theirs', 'popup'].map((name) => ({ in: `scripts/bench/in-page/${name}.ts`, out: name })),
    outdir: join(out, 'bench'),
    bundle: true,
    minify: true,
    format: 'iife',
    logLevel: 'warning',
  });
  const sides: Side[] = ['ours', 'theirs'];
  if (before && existsSync(join(before, 'content.js'))) {
    cpSync(join(before, 'content.js'), join(out, 'bench/before.js'));
    sides.push('before');
  }
  const file = join(out, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  manifest.content_scripts = sides.map((side) => ({
    // Not as the extension's own grants are written: it would take these sites for automatic ones.
    matches: [`http://*.${side}.example/*`],
    js: SCRIPTS[side],
    run_at: 'document_idle',
  }));
  writeFileSync(file, JSON.stringify(manifest));
  const popup = join(out, 'popup/index.html');
  const html = readFileSync(popup, 'utf8');
  writeFileSync(popup, html.replace(/<script/, '<script src="../bench/popup.js"></script><script'));
  return out;
}
