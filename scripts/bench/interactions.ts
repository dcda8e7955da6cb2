import type { Driver } from '../browsers/driver.ts';
import type { BrowserName } from '../browsers/find.ts';
import { launch } from '../browsers/launch.ts';
import { type Script, script } from '../browsers/script.ts';
import { serve } from '../browsers/site.ts';

/** Milliseconds, by what the reader does. */
export type Interactions = Record<string, number[]>;

const HOST = 'interactions.example';
const STATEMENTS = 330;
const OPENINGS = 7;
const ROUNDS = 7;
const WALKS = 20;

const NAMES = 'Jane Doe,Tom Reed,Ann Roe,Meera Rao,Farid Khan,Kavita Iyer,Neil Dorn,Ruth Bell,Omar Haddad,Lena Vogt'.split(',');
const says = (i: number): string => {
  const name = NAMES[i % NAMES.length] ?? '';
  if (i % 3 === 1) return `<p>${name} said that pier ${i} would be closed until the stones had been set again.</p>`;
  return `<p>“It was pier ${i} that held when the wall broke,” said ${name}, who lives by the harbour.</p>`;
};
const LONG = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Hearing</title></head><body><main><article><h1>What was said at the harbour hearing</h1><p>By Ann Roe</p><div>${Array.from({ length: STATEMENTS }, (_, i) => says(i)).join('')}</div></article></main></body></html>`;

/** What a reader does in the popup: the element it is done to, and how. */
const DEEDS: readonly [name: string, selector: string, typed?: string][] = [
  ['filter: quotes', '.chip[name=quotes]'],
  ['filter: all', '.chip[name=all]'],
  ['order: text', '.in-order'],
  ['order: speakers', '.in-order'],
  ['fold: more of a speaker', '.more'],
  ['facts', '.facts > summary'],
  ['search: open', '.find'],
  ['search: one letter', 'input[type=search]', 'p'],
  ['search: a word', 'input[type=search]', 'pier 12'],
  ['search: close', 'search .ib'],
  ['export: open', '.export > summary'],
  ['export: format', '.export-format', 'csv'],
  ['export: close', '.export > summary'],
];

/** Does it, and waits until that is painted; null where there is nothing to do it to. */
const deed = (selector: string, typed: string | null): Script<number | null> =>
  script(
    async (selector, typed) => {
      const element = document.querySelector<HTMLElement>(selector);
      if (!element) return null;
      const frame = (): Promise<number> => new Promise(requestAnimationFrame);
      // Just behind a frame: what is done there has the whole next one.
      await frame();
      await new Promise((done) => setTimeout(done));
      const start = performance.now();
      if (typed === null) element.click();
      else {
        (element as HTMLInputElement).value = typed;
        element.dispatchEvent(new Event('input', { bubbles: true }));
        element.dispatchEvent(new Event('change', { bubbles: true }));
      }
      await frame();
      // A frame's callbacks come before its layout and paint, a task after them.
      await new Promise((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(null);
      });
      return performance.now() - start;
    },
    selector,
    typed,
  );

/** When the popup first showed anything, from its document's start. */
const firstPaint = (driver: Driver): Promise<number | null> =>
  driver.evaluateInPopup(script(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null));

/** Notes how long the page's keys take until they are painted; a browser tells only those that take 16 ms and more. */
const watchKeys = (): void => {
  const { dataset } = document.documentElement;
  dataset.taken = '[]';
  new PerformanceObserver((list) => {
    const keys = list.getEntries().filter(({ name }) => name === 'keydown');
    dataset.taken = JSON.stringify([...JSON.parse(dataset.taken ?? '[]'), ...keys.map(({ duration }) => duration)]);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
};

const KEYS: Script<number[]> = script(() => JSON.parse(document.documentElement.dataset.taken ?? '[]') as number[]);

/** Opens the popup on a long transcript again and again, and does there, and in its page, what readers do. */
export async function measureInteractions(name: BrowserName): Promise<Interactions> {
  const site = await serve(new Map([[`${HOST}/`, { body: LONG }]]));
  const driver = await launch(name, { headless: true, port: site.port });
  const times: Interactions = {};
  const note = (what: string, ms: number | null): void => {
    if (ms !== null) times[what] = [...(times[what] ?? []), ms];
  };
  try {
    await driver.open(`http://${HOST}/`);
    await driver.evaluate(script(watchKeys));
    await driver.pressToolbarButton();
    for (let i = 0; i < ROUNDS; i++)
      for (const [what, selector, typed] of DEEDS) note(what, await driver.evaluateInPopup(deed(selector, typed ?? null)));
    note('statements', await driver.evaluateInPopup(script(() => document.querySelectorAll('.statement').length)));
    await driver.closePopup();
    for (let i = 0; i < OPENINGS; i++) {
      await driver.pressToolbarButton();
      note('first paint of the popup', await firstPaint(driver));
      await driver.closePopup();
    }
    for (let i = 0; i < WALKS; i++) await driver.key('n');
    await new Promise((done) => setTimeout(done, 500));
    const keys = await driver.evaluate(KEYS);
    times['walk: n, at most'] = [...keys, ...Array.from({ length: WALKS - keys.length }, () => 16)];
  } finally {
    await driver.close();
    await site.close();
  }
  return times;
}
