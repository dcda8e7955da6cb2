import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Driver, until } from './browsers/driver.ts';
import { type BrowserName, requireBrowsers } from './browsers/find.ts';
import { launch } from './browsers/launch.ts';
import { type Script, script } from './browsers/script.ts';
import { type SitePage, serve } from './browsers/site.ts';
import { root } from './build.ts';

const USAGE = `Usage: npm run sweep -- MANIFEST.jsonl [--browser chromium|firefox] [--from N] [--to N]
Paints many saved pages in the real browsers and takes the highlights off again: does anything fail, hang, hold the page, or change
it? Rows are {"id", "file", "url"}; the pages' own scripts are off. Goes on where it was stopped: output/sweep holds a line a page.`;

/** From the click to an outcome, in milliseconds; what takes over two seconds is counted apart. */
const LONGEST = 30_000;
const HANG = 2_000;
const LONG_TASK = 50;

interface Row {
  id: string;
  file: string;
}

/** What became of a page. Times in milliseconds. */
interface Visit {
  id: string;
  outcome: string;
  ms: number;
  painted: number;
  /** Tasks of the page's thread over 50 ms after the first reading; Firefox does not tell them. */
  tasks: number[];
  changed: 'no' | 'painted' | 'after';
}

/** Remembers the page's markup without our hosts, which stand beside it; then tells whether it is the same. */
const IS_UNCHANGED: Script<boolean> = script(() => {
  const page = globalThis as unknown as { markup?: string };
  const markup = document.documentElement.outerHTML.replace(/<div data-sourcelight="[a-z]+"[^>]*><\/div>/g, '');
  page.markup ??= markup;
  return page.markup === markup;
});
const PAINTED: Script<number> = script(
  () => [...CSS.highlights].filter(([name, { size }]) => name.startsWith('sourcelight-') && size > 0).length,
);
const OUTCOME: Script<string | null> = script(() => {
  const message = document.querySelector<HTMLElement>('[data-message]')?.dataset.message;
  if (message === 'loading' || message === 'off') return null;
  return message ?? (document.querySelector('.times') ? 'read' : null);
});
const WATCH_TASKS: Script<void> = script(() => {
  const watched = globalThis as unknown as { longTasks: number[] };
  watched.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.longTasks.push(Math.round(duration));
  }).observe({ type: 'longtask' });
});
const TASKS: Script<number[]> = script(() => (globalThis as unknown as { longTasks?: number[] }).longTasks ?? []);

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { browser: { type: 'string' }, from: { type: 'string' }, to: { type: 'string' } },
  });
  const [given] = positionals;
  if (!given) throw new Error(USAGE);
  const manifest = resolve(process.env.INIT_CWD ?? process.cwd(), given);
  const rows = readRows(manifest).slice(Number(values.from ?? 0), values.to ? Number(values.to) : undefined);
  const names = (['chromium', 'firefox'] satisfies BrowserName[]).filter((name) => !values.browser || name === values.browser);
  requireBrowsers(names);
  mkdirSync(join(root, 'output/sweep'), { recursive: true });
  for (const name of names) {
    const file = join(root, `output/sweep/${name}.jsonl`);
    await sweep(name, rows, dirname(manifest), file);
    report(name, readVisits(file));
  }
}

/** Visits the pages that the file does not tell of yet; a browser that is lost is started anew. */
async function sweep(name: BrowserName, rows: readonly Row[], folder: string, file: string): Promise<void> {
  const done = new Set(readVisits(file).map(({ id }) => id));
  const pages = new Map<string, SitePage>();
  const site = await serve(pages);
  let driver: Driver | null = null;
  for (const [i, row] of rows.entries()) {
    if (done.has(row.id)) continue;
    const host = `page-${i}.example`;
    pages.clear();
    pages.set(`${host}/`, { body: readFileSync(resolve(folder, row.file)), scriptless: true });
    let visit: Visit;
    try {
      driver ??= await launch(name, { headless: true, port: site.port });
      visit = await visited(driver, row.id, `http://${host}/`);
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      visit = { id: row.id, outcome: `failed: ${words.slice(0, 200)}`, ms: 0, painted: 0, tasks: [], changed: 'no' };
      await driver?.close().catch(() => undefined);
      driver = null;
    }
    appendFileSync(file, `${JSON.stringify(visit)}\n`);
  }
  await driver?.close();
  await site.close();
}

/** One page: painted, walked, taken off. */
async function visited(driver: Driver, id: string, url: string): Promise<Visit> {
  await driver.open(url);
  await driver.evaluate(IS_UNCHANGED);
  const start = performance.now();
  await driver.pressToolbarButton();
  const outcome = await until('an outcome', () => driver.evaluateInPopup(OUTCOME), LONGEST);
  const ms = Math.round(performance.now() - start);
  const painted = await driver.evaluate(PAINTED);
  const isSamePainted = await driver.evaluate(IS_UNCHANGED);
  if (driver.name === 'chromium') await driver.evaluate(WATCH_TASKS);
  if (outcome === 'read') {
    await driver.closePopup();
    for (const key of ['n', 'n', 'Escape']) await driver.key(key);
    await driver.pressToolbarButton();
    await driver.evaluateInPopup(script(() => document.querySelector<HTMLElement>('.toggle')?.click()));
    await until('the highlights to go', async () => (await driver.evaluate(PAINTED)) === 0);
  }
  await driver.closePopup();
  const isSameAfter = await driver.evaluate(IS_UNCHANGED);
  const tasks = (await driver.evaluate(TASKS)).filter((task) => task > LONG_TASK);
  return { id, outcome, ms, painted, tasks, changed: !isSamePainted ? 'painted' : !isSameAfter ? 'after' : 'no' };
}

const readRows = (file: string): Row[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

const readVisits = (file: string): Visit[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Visit)
    : [];

function report(name: BrowserName, visits: readonly Visit[]): void {
  const count = (is: (visit: Visit) => boolean): number => visits.filter(is).length;
  const times = visits.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (part: number): number => times[Math.floor(part * (times.length - 1))] ?? 0;
  const tasks = visits.flatMap((visit) => visit.tasks);
  console.log(
    `${name}: ${visits.length} pages; read ${count(({ outcome }) => outcome === 'read')}, no article ${count(({ outcome }) => outcome === 'no-article')}, failed ${count(({ outcome }) => outcome.startsWith('failed'))}; changed ${count(({ changed }) => changed !== 'no')}; over ${HANG} ms ${count(({ ms }) => ms > HANG)}`,
  );
  console.log(`  click to outcome: median ${at(0.5)} ms, p99 ${at(0.99)} ms, most ${at(1)} ms`);
  console.log(
    name === 'chromium'
      ? `  pages with a task over ${LONG_TASK} ms after the first reading: ${count((visit) => visit.tasks.length > 0)} (the longest ${Math.max(0, ...tasks)} ms)`
      : '  long tasks: Firefox does not tell them',
  );
  for (const { id, outcome, changed } of visits)
    if (outcome.startsWith('failed') || changed !== 'no') console.log(`  ${id}: ${outcome}, changed: ${changed}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
