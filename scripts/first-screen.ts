import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Annotation } from '../src/engine/model.ts';
import { median } from './bench/statistics.ts';
import { type BrowserName, requireBrowsers } from './browsers/find.ts';
import { launch } from './browsers/launch.ts';
import { script } from './browsers/script.ts';
import { type SitePage, serve } from './browsers/site.ts';
import { root } from './build.ts';
import { bundleFrame, catalogues } from './gallery/build.ts';

const USAGE = `Usage: npm run first-screen -- ANNOTATIONS.jsonl [--gold FOLDER] [--pictures]
Draws the popup of each annotation at 400 × 600 in both browsers, and counts those whose first screen shows a whole statement with its
speaker. Lines are {"id", "annotation"}, as the command line prints them for a list of pages.
  --gold FOLDER   count the pages whose annotation there ({"id", "attributions"}) has a statement; else those where one is found
  --pictures      a picture of each that shows none, in output/first-screen`;

const HOST = 'first-screen.example';
const FOLDER = join(root, 'output/first-screen');
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { gold: { type: 'string' }, pictures: { type: 'boolean', default: false } },
});

interface Row {
  id: string;
  annotation: Annotation;
}

/** What a reader sees before scrolling; lengths in CSS pixels. */
interface FirstScreen {
  /** Statements that stand whole, with their speaker's name. */
  whole: number;
  /** Where the list begins. */
  listTop: number;
  /** The height of the first statement's words. */
  first: number;
}

const from = (file: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), file);

const readRows = (file: string): Row[] =>
  readFileSync(from(file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

/** The ids of gold pages in which somebody says something. */
const saying = (folder: string): Set<string> =>
  new Set(
    readdirSync(from(folder)).flatMap((file) => {
      const { id, attributions } = JSON.parse(readFileSync(join(from(folder), file), 'utf8')) as {
        id: string;
        attributions: unknown[];
      };
      return attributions.length ? [id] : [];
    }),
  );

/** Draws a popup and looks at it. */
function look(annotation: Annotation): FirstScreen {
  globalThis.drawPopup(annotation);
  const box = (selector: string): DOMRect | undefined => document.querySelector(selector)?.getBoundingClientRect();
  const end = box('.foot')?.top ?? 0;
  const start = box('.bar')?.bottom ?? 0;
  const isWhole = (element: Element | null | undefined): boolean => {
    const { top = -1, bottom = -1 } = element?.getBoundingClientRect() ?? {};
    return top >= start && bottom <= end;
  };
  const statements = [...document.querySelectorAll('.st')];
  const whole = statements.filter((statement) => {
    const named = statement.closest('.group')?.querySelector('.who') ?? statement.querySelector('bdi');
    return isWhole(statement.querySelector('.words')) && isWhole(named);
  });
  return {
    whole: whole.length,
    listTop: Math.round(start),
    first: Math.round(statements[0]?.querySelector('.words')?.getBoundingClientRect().height ?? 0),
  };
}

async function main(): Promise<void> {
  const [file] = positionals;
  if (!file) throw new Error(USAGE);
  const counted = values.gold ? saying(values.gold) : null;
  const rows = readRows(file).filter(({ id, annotation }) => (counted ? counted.has(id) : annotation.attributions.length > 0));
  const folder = mkdtempSync(join(tmpdir(), 'sourcelight-first-screen-'));
  await bundleFrame(folder, 'popup-frame.tsx');
  const page = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>First screen</title><link rel="stylesheet" href="popup-frame.css"></head><body><main id="root"></main><script>var CATALOGUES = ${catalogues()};</script><script src="popup-frame.js"></script></body></html>`;
  const served = (name: string, type: string) => ({ body: readFileSync(join(folder, name)), type });
  const site = await serve(
    new Map<string, SitePage>([
      [`${HOST}/`, { body: page }],
      [`${HOST}/popup-frame.js`, served('popup-frame.js', 'text/javascript')],
      [`${HOST}/popup-frame.css`, served('popup-frame.css', 'text/css')],
    ]),
  );
  if (values.pictures) mkdirSync(FOLDER, { recursive: true });
  requireBrowsers(['chromium', 'firefox']);
  try {
    for (const name of ['chromium', 'firefox'] satisfies BrowserName[]) {
      const driver = await launch(name, { headless: true, port: site.port });
      await driver.open(`http://${HOST}/`);
      const counts: number[] = [];
      for (const { id, annotation } of rows) {
        const { whole, listTop, first } = await driver.evaluate(script(look, annotation));
        counts.push(whole);
        if (whole === 0)
          console.log(`${name.padEnd(8)} ${id}: the list begins at ${listTop}, its first statement has ${first} px`);
        if (whole === 0 && values.pictures)
          await driver.screenshot(join(FOLDER, `${name}-${id.replaceAll(/[^\w.-]/g, '_')}.png`));
      }
      await driver.close();
      const shown = counts.filter((count) => count > 0).length;
      const share = ((100 * shown) / rows.length).toFixed(1);
      console.log(
        `${name}: a whole statement with its speaker on ${shown} of ${rows.length} first screens, ${share} %; median ${median(counts)} statements`,
      );
    }
  } finally {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
