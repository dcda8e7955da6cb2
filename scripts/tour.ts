import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Driver } from './browsers/driver.ts';
import { type BrowserName, requireBrowsers } from './browsers/find.ts';
import { launch } from './browsers/launch.ts';
import { script } from './browsers/script.ts';
import { type SitePage, serve } from './browsers/site.ts';
import { root } from './build.ts';

const USAGE = `Usage: npm run tour -- MANIFEST.jsonl [ID …]
Annotates saved pages in both real browsers, under the pages' own host names on loopback, their scripts blocked, and prints one line
each; pictures go to output/tour. Rows are {"id", "file", "url"}; a relative file counts from the manifest.
Hosts that browsers know as HTTPS only (preloaded HSTS) cannot be served like this.`;

interface Row {
  id: string;
  file: string;
  url: string;
}

const FOLDER = join(root, 'output/tour');

async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [given, ...ids] = positionals;
  if (!given) throw new Error(USAGE);
  const manifest = resolve(process.env.INIT_CWD ?? process.cwd(), given);
  const rows = readRows(manifest).filter(({ id, url }) => url && (ids.length === 0 || ids.includes(id)));
  const pages = new Map(
    rows.map((row): [string, SitePage] => {
      const { host, pathname } = new URL(localAddress(row));
      return [`${host}${pathname}`, { body: readFileSync(resolve(dirname(manifest), row.file)), scriptless: true }];
    }),
  );
  mkdirSync(FOLDER, { recursive: true });
  requireBrowsers(['chromium', 'firefox']);
  const site = await serve(pages);
  for (const name of ['chromium', 'firefox'] satisfies BrowserName[]) {
    const driver = await launch(name, { headless: true, port: site.port });
    for (const row of rows) {
      try {
        console.log(`${name.padEnd(8)} ${row.id}: ${await visit(driver, row)}`);
      } catch (error) {
        console.log(`${name.padEnd(8)} ${row.id}: FAILED ${why(error, row)}`);
      }
    }
    await driver.close();
  }
  await site.close();
}

const readRows = (file: string): Row[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

const localAddress = ({ url }: Row): string => url.replace(/^https:/, 'http:').replace(/[?#].*$/, '');

/** A browser that knows a host as HTTPS only goes to https, where nobody answers. */
function why(error: unknown, row: Row): string {
  const message = error instanceof Error ? error.message : String(error);
  const isSecured = /ERR_(?:SSL|CONNECTION|CERT|TUNNEL)|nssFailure|about:neterror|SSL_/i.test(message);
  return isSecured
    ? `${new URL(row.url).host} is known to the browser as HTTPS only and cannot be served here (${message})`
    : message;
}

/** One page, from the click to the pictures, in words. */
async function visit(driver: Driver, row: Row): Promise<string> {
  await driver.open(localAddress(row));
  // The hosts of our card and list are the only elements we add.
  const size = script(
    () => document.documentElement.outerHTML.replace(/<div data-sourcelight="[a-z]+"[^>]*><\/div>/g, '').length,
  );
  const before = await driver.evaluate(size);
  const start = performance.now();
  await driver.pressToolbarButton();
  const ms = Math.round(performance.now() - start);
  const popup = await driver.evaluateInPopup(script(readPopup));
  const isSame = before === (await driver.evaluate(size));
  const painted = await driver.evaluate(script(countPainted));
  const picture = join(FOLDER, `${driver.name}-${row.id.replaceAll('/', '__')}`);
  await driver.screenshotPopup(`${picture}-popup.png`);
  await driver.closePopup();
  await driver.evaluate(script(scrollToPainted));
  await driver.screenshot(`${picture}.png`);
  return `${ms} ms from click to popup; page ${isSame ? 'unchanged' : 'CHANGED'}; ${painted}\n         ${popup}`;
}

function readPopup(): string {
  const message = document.querySelector<HTMLElement>('[data-message]')?.dataset.message ?? '';
  const words = [...document.querySelectorAll('.times, .origin, .list .name')].map(({ textContent }) => textContent);
  return [message, ...words].join(' | ');
}

function countPainted(): string {
  const ours = [...CSS.highlights].filter(([name]) => name.startsWith('sourcelight-'));
  return ours.map(([name, highlight]) => `${name.slice('sourcelight-'.length)} ${highlight.size}`).join(', ');
}

function scrollToPainted(): void {
  const ours = [...CSS.highlights].find(([name, { size }]) => name.startsWith('sourcelight-') && size > 0)?.[1];
  const [range] = ours ?? [];
  range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
