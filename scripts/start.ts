import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exportOf } from '../src/engine/export/exported.ts';
import { groupsOf } from '../src/engine/export/groups.ts';
import { NOTE_WORDS } from '../src/engine/export/note-words.ts';
import { FORM_WORDS, LEVEL_WORDS, statementsOf } from '../src/engine/export/statement.ts';
import type { Annotation, Stamp } from '../src/engine/model.ts';
import { type Driver, until } from './browsers/driver.ts';
import { launch } from './browsers/launch.ts';
import { script } from './browsers/script.ts';
import { browserNamed, closed, hasDisplay, serveTarget, targetOf } from './browsers/target.ts';
import { root } from './build.ts';

/** Letters of a statement that are printed. */
const LONGEST = 110;

const USAGE = `Usage: npm start [-- [URL | FILE] [--browser chromium|firefox] [--headless]]
Opens a browser with Sourcelight in it, on the demo article, an address or a saved page.`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { browser: { type: 'string' }, headless: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) return console.log(USAGE);
  const target = targetOf(positionals[0]);
  const name = browserNamed(values.browser);
  const headless = values.headless || !hasDisplay();
  const site = await serveTarget(target);
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

/** Without a display: annotates, prints what the popup shows, and keeps pictures. */
async function report(driver: Driver): Promise<void> {
  const folder = join(root, 'output/start');
  mkdirSync(folder, { recursive: true });
  await driver.pressToolbarButton();
  const message = await driver.evaluateInPopup(
    script(() => document.querySelector<HTMLElement>('[data-message]')?.innerText ?? null),
  );
  if (message) return console.log(message);
  await driver.screenshotPopup(join(folder, 'popup.png'));
  await driver.screenshot(join(folder, 'page.png'));
  await driver.evaluateInPopup(script(() => document.querySelector('.export')?.setAttribute('open', '')));
  await until('the export sheet', () => driver.evaluateInPopup(script(() => document.querySelector('.export-format') !== null)));
  await driver.evaluateInPopup(script(exportAsJson));
  const file = await until('the export', async () => readdirSync(driver.downloads).find((entry) => entry.endsWith('.json')));
  const annotation = await until(
    'its text',
    async () => JSON.parse(readFileSync(join(driver.downloads, file), 'utf8')) as Annotation,
  );
  print(annotation);
  console.log(`\nNo display: ${driver.name} ran headless. Pictures: ${join(folder, 'popup.png')}, ${join(folder, 'page.png')}`);
}

/** In the popup: saves the annotation. */
function exportAsJson(): void {
  const select = document.querySelector<HTMLSelectElement>('.export-format');
  if (select) select.value = 'json';
  select?.dispatchEvent(new Event('change', { bubbles: true }));
  setTimeout(() => document.querySelector<HTMLElement>('.export-save')?.click());
}

/** The popup's words, without what it hides: guesses, and what people only think. */
function print(annotation: Annotation): void {
  const time = (label: string, stamp: Stamp | null): void =>
    console.log(`${label}: ${stamp ? `${stamp.iso}${stamp.shown ? `  (“${stamp.shown}”)` : ''}` : 'not given'}`);
  console.log(
    `${annotation.title ?? 'Untitled'}\n${annotation.publisher ?? ''}${annotation.byline.length ? `, by ${annotation.byline.map((entry) => entry.name).join(', ')}` : ''}\n`,
  );
  time('Published', annotation.published);
  time('Updated', annotation.updated);
  for (const note of annotation.notes) console.log(`${NOTE_WORDS[note.kind]}: ${note.text}`);
  const { annotation: shown, ...rest } = exportOf(annotation);
  const statements = statementsOf({ ...rest, annotation: shown }).filter(({ attribution }) => attribution.act === 'speech');
  for (const { speaker, statements: theirs } of groupsOf(statements)) {
    const name = speaker ? [speaker.name, speaker.descriptions[0]].filter(Boolean).join(', ') : 'Speaker not known';
    console.log(`\n${name}`);
    for (const { attribution, level, words } of theirs) {
      const line = words.replace(/\s+/g, ' ');
      const form = `${FORM_WORDS[attribution.form]}${LEVEL_WORDS[level] ? `, ${LEVEL_WORDS[level]}` : ''}`;
      console.log(`  ${form.padEnd(22)} ${line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line}`);
    }
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
