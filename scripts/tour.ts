import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserName, requireBrowsers } from './browsers/find.ts';
import { launch } from './browsers/launch.ts';
import { type SitePage, serve } from './browsers/site.ts';
import { root } from './build.ts';

/**
 * Annotates saved pages in both real browsers, under the pages' own host names on loopback, their scripts blocked, and prints one
 * line each; pictures go to output/tour.
 *
 *   npm run tour -- MANIFEST.jsonl [ID …]      rows {"id", "file", "url"}, files relative to the manifest
 */
interface Row {
  id: string;
  file: string;
  url: string | null;
}

const { positionals } = parseArgs({ allowPositionals: true });
const [manifest, ...ids] = positionals;
if (!manifest) throw new Error('Name a manifest: npm run tour -- MANIFEST.jsonl [ID …]');
const rows = readFileSync(manifest, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row)
  .filter((row) => row.url && (ids.length === 0 || ids.includes(row.id)));
const addressOf = (row: Row): string => (row.url ?? '').replace(/^https:/, 'http:').replace(/[?#].*$/, '');
const pages = new Map(
  rows.map((row): [string, SitePage] => [
    addressOf(row)
      .replace(/^http:\/\//, '')
      .replace(/^([^/]+)$/, '$1/'),
    { body: readFileSync(join(dirname(manifest), row.file)), scriptless: true },
  ]),
);

const folder = join(root, 'output/tour');
mkdirSync(folder, { recursive: true });
requireBrowsers(['chromium', 'firefox']);
const site = await serve(pages);
for (const name of ['chromium', 'firefox'] satisfies BrowserName[]) {
  const driver = await launch(name, { headless: true, port: site.port });
  for (const row of rows) {
    try {
      await driver.open(addressOf(row));
      const before = await driver.evaluate<number>('document.documentElement.outerHTML.length');
      const start = performance.now();
      await driver.pressToolbarButton();
      const ms = Math.round(performance.now() - start);
      const popup = await driver.evaluateInPopup<string>(
        `[document.querySelector('[data-message]')?.dataset.message ?? '', ...[...document.querySelectorAll('.times dd, .speaker .name')].map((element) => element.textContent)].join(' | ')`,
      );
      const same = before === (await driver.evaluate<number>('document.documentElement.outerHTML.length'));
      const painted = await driver.evaluate<string>(
        `[...CSS.highlights].filter(([name]) => name.startsWith('sourcelight-')).map(([name, highlight]) => name.slice(12) + ' ' + highlight.size).join(', ')`,
      );
      const picture = join(folder, `${name}-${row.id.replaceAll('/', '__')}`);
      await driver.screenshotPopup(`${picture}-popup.png`);
      await driver.closePopup();
      await driver.evaluate(
        `(() => { const h = [...CSS.highlights].find(([name, highlight]) => name.startsWith('sourcelight-') && highlight.size)?.[1]; const range = h && [...h][0]; range?.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' }); return true; })()`,
      );
      await driver.screenshot(`${picture}.png`);
      console.log(
        `${name.padEnd(8)} ${row.id}: ${ms} ms from click to popup; page ${same ? 'unchanged' : 'CHANGED'}; ${painted}\n         ${popup}`,
      );
    } catch (error) {
      console.log(`${name.padEnd(8)} ${row.id}: FAILED ${error instanceof Error ? error.message : error}`);
    }
  }
  await driver.close();
}
await site.close();
