import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, PAGES } from '../build.ts';

/** The bundles that a browser loads, in bytes, what pages share once; what a page loads only on demand is not among them. */
export async function measureSizes(): Promise<{ bundles: Record<string, number>; total: number; gzipped: number }> {
  const out = await build('chrome');
  const shared = readdirSync(join(out, 'shared')).map((file) => `shared/${file}`);
  const files = ['background.js', 'content.js', ...PAGES.map((page) => `${page}/main.js`), ...shared];
  const bundles = Object.fromEntries(files.map((file) => [file, statSync(join(out, file)).size]));
  return {
    bundles,
    total: Object.values(bundles).reduce((all, size) => all + size, 0),
    gzipped: files.reduce((all, file) => all + gzipSync(readFileSync(join(out, file))).length, 0),
  };
}
