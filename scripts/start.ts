import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Annotation, Stamp } from '../src/engine/model.ts';
import { type Driver, until } from './browsers/driver.ts';
import { type BrowserName, findBrowser, requireBrowsers } from './browsers/find.ts';
import { launch } from './browsers/launch.ts';
import { serve } from './browsers/site.ts';
import { root } from './build.ts';

const USAGE = `Usage: npm start [-- [URL | FILE] [--browser chromium|firefox] [--headless]]
Opens a browser with Sourcelight in it, on the demo article, an address or a saved page.`;

interface Target {
  url: string;
  /** What to serve on loopback; null for an address on the network. */
  file: string | null;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { browser: { type: 'string' }, headless: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) return console.log(USAGE);
  const target = targetOf(positionals[0]);
  const name = browserOf(values.browser);
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const headless = values.headless || !hasDisplay;
  const address = new URL(target.url);
  const site =
    target.file === null
      ? null
      : await serve(new Map([[`${address.hostname}${address.pathname}`, { body: readFileSync(target.file), scriptless: true }]]));
  const driver = await launch(name, { headless, port: site?.port ?? null });
  try {
    await driver.open(target.url);
    if (headless) await report(driver);
    else {
      console.log(
        `${name} shows ${target.url}. Click the Sourcelight button in its toolbar (it may be behind the puzzle piece). Close the window to end.`,
      );
      await closed(driver);
    }
  } finally {
    await driver.close().catch(() => undefined);
    await site?.close();
  }
}

function targetOf(given: string | undefined): Target {
  if (!given) return { url: 'http://deccancourier.example/india/river-talks', file: join(root, 'assets/demo.html') };
  if (/^https?:/.test(given)) return { url: new URL(given).href, file: null };
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), given);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Error(`${given} is neither an address nor a file.`);
  return { url: `http://saved-page.localhost/${encodeURIComponent(basename(file))}`, file };
}

function browserOf(wanted: string | undefined): BrowserName {
  if (wanted !== undefined && wanted !== 'chromium' && wanted !== 'chrome' && wanted !== 'firefox')
    throw new Error(`--browser takes chromium, chrome or firefox, not "${wanted}".`);
  const name =
    wanted === 'firefox'
      ? 'firefox'
      : wanted
        ? 'chromium'
        : findBrowser('chromium') || !findBrowser('firefox')
          ? 'chromium'
          : 'firefox';
  requireBrowsers([name]);
  return name;
}

/** Without a display: annotates, prints what the popup shows, and keeps pictures. */
async function report(driver: Driver): Promise<void> {
  const folder = join(root, 'output/start');
  mkdirSync(folder, { recursive: true });
  await driver.pressToolbarButton();
  const message = await driver.evaluateInPopup<string | null>(`document.querySelector('[data-message]')?.innerText ?? null`);
  if (message) return console.log(message);
  await driver.screenshotPopup(join(folder, 'popup.png'));
  await driver.screenshot(join(folder, 'page.png'));
  await driver.evaluateInPopup(`(document.querySelector('[data-format=json]').click(), true)`);
  const file = await until('the export', async () => readdirSync(driver.downloads).find((entry) => entry.endsWith('.json')));
  const annotation = await until(
    'its text',
    async () => JSON.parse(readFileSync(join(driver.downloads, file), 'utf8')) as Annotation,
  );
  print(annotation);
  console.log(`\nNo display: ${driver.name} ran headless. Pictures: ${join(folder, 'popup.png')}, ${join(folder, 'page.png')}`);
}

function print(annotation: Annotation): void {
  const time = (label: string, stamp: Stamp | null): void =>
    console.log(`${label}: ${stamp ? `${stamp.iso}${stamp.shown ? `  (“${stamp.shown}”)` : ''}` : 'not given'}`);
  console.log(
    `${annotation.title ?? 'Untitled'}\n${annotation.publisher ?? ''}${annotation.byline.length ? `, by ${annotation.byline.map((entry) => entry.name).join(', ')}` : ''}\n`,
  );
  time('Published', annotation.published);
  time('Updated', annotation.updated);
  for (const note of annotation.notes) console.log(`${note.kind}: ${note.text}`);
  console.log('');
  for (const speaker of annotation.speakers) {
    console.log(
      `${speaker.name}${speaker.descriptions[0] ? `, ${speaker.descriptions[0]}` : ''}: ${speaker.attributions.length}`,
    );
    for (const attribution of annotation.attributions.filter((candidate) => candidate.speaker === speaker.id)) {
      const words = attribution.content.map(([from, to]) => annotation.text.slice(from, to)).join(' … ');
      console.log(
        `  ${attribution.form.padEnd(8)} ${Math.round(attribution.confidence * 100)} %  ${words.length > 110 ? `${words.slice(0, 110)}…` : words}`,
      );
    }
  }
}

/** Until the reader closes the window. */
async function closed(driver: Driver): Promise<void> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    try {
      await driver.evaluate('1');
    } catch (error) {
      if (/closed|detached|no such window|disconnected/i.test(String(error))) return;
    }
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
