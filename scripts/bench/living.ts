import { pathToFileURL } from 'node:url';
import { type Driver, until } from '../browsers/driver.ts';
import { findBrowser } from '../browsers/find.ts';
import { launch } from '../browsers/launch.ts';
import { serve } from '../browsers/site.ts';

const HOST = 'harbourpost.example';
const NAVIGATIONS = 100;
const POSTS = 200;
const CLICKS = 20;

const NAMES = ['Jane Doe', 'Tom Reed', 'Ann Roe', 'Meera Rao', 'Farid Khan', 'Kavita Iyer'];
const FILLER =
  'The crossing had been shut for eleven days after the storm broke the outer wall, and lorries stood in line along the coast road while the divers went down to look at the stones.';

const nameOf = (i: number): string => NAMES[i % NAMES.length] ?? '';
const quote = (i: number): string => `<p>“It was number ${i} that held,” said ${nameOf(i)}, who lives by the harbour.</p>`;

/** An article of about a thousand words. */
const article = (i: number): string =>
  `<article><h1>Ferry story ${i}</h1><div id="body">${Array.from({ length: 25 }, (_, k) => `<p>${FILLER}</p>${k % 3 === 0 ? quote(i * 100 + k) : ''}`).join('')}</div></article>`;

/** Tasks of the page's thread over 50 ms are counted by the page itself. Firefox does not tell them. */
const page = (body: string): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Ferry</title><script>var tasks = []; try { new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) tasks.push(duration); }).observe({ type: 'longtask' }); } catch {}</script></head><body><nav><a href="/">Home</a></nav><main>${body}</main><footer>Harbour Post</footer></body></html>`;

const PAINTED = `[...CSS.highlights].filter(([name]) => name.startsWith('sourcelight-') && name !== 'sourcelight-focus').flatMap(([, highlight]) => [...highlight].map((range) => range.toString()))`;

/** Waits, in the page itself, until something holds; gives the milliseconds it took, or null after three seconds. */
const waitFor = (begin: string, holds: string): string =>
  `new Promise((done) => { const start = performance.now(); ${begin}; const look = () => { if (${holds}) done(performance.now() - start); else if (performance.now() - start > 3000) done(null); else setTimeout(look, 4); }; look(); })`;

const median = (times: number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
const most = (times: number[]): number => Math.max(...times);
const inWords = (times: (number | null)[]): string => {
  const known = times.filter((time) => time !== null);
  return `median ${median(known).toFixed(0)} ms, most ${most(known).toFixed(0)} ms, missed ${times.length - known.length}`;
};

async function annotate(driver: Driver, path: string): Promise<void> {
  await driver.open(`http://${HOST}${path}`);
  await driver.pressToolbarButton();
  await driver.closePopup();
  await until('highlights', () => driver.evaluate<boolean>(`${PAINTED}.length > 0`));
}

const heap = (driver: Driver): Promise<number | null> => driver.heap();
const longTasks = (driver: Driver): Promise<number[]> => driver.evaluate<number[]>('tasks');
const told = (tasks: number[]): string =>
  `${tasks.length} tasks over 50 ms${tasks.length ? ` (the longest ${most(tasks).toFixed(0)} ms)` : ''}`;

/** A page that navigates within itself a hundred times, and a live blog that grows by two hundred posts; then the clicks. */
export async function benchLiving(): Promise<void> {
  const site = await serve(
    new Map([
      [`${HOST}/0`, { body: page(article(0)) }],
      [`${HOST}/live`, { body: page(article(0)) }],
    ]),
  );
  for (const name of ['chromium', 'firefox'] as const) {
    if (!findBrowser(name)) continue;
    const driver = await launch(name, { headless: true, port: site.port });
    await annotate(driver, '/0');
    await driver.evaluate('tasks.length = 0');
    const moves: (number | null)[] = [];
    const heaps: (number | null)[] = [];
    for (let i = 1; i <= NAVIGATIONS; i++) {
      const begin = `history.pushState(null, '', '/${i}'); document.querySelector('main').innerHTML = ${JSON.stringify(article(i))}`;
      moves.push(
        await driver.evaluate<number | null>(
          waitFor(begin, `${PAINTED}.some((words) => words.includes('number ${i * 100} that'))`),
        ),
      );
      if (i === 10 || i === NAVIGATIONS) heaps.push(await heap(driver));
    }
    const [early, late] = heaps;
    const growth = early && late ? `heap after ${NAVIGATIONS} × ${(late / early).toFixed(2)} of that after 10` : 'heap not told';
    console.log(`  ${name}: ${NAVIGATIONS} navigations: ${inWords(moves)}; ${growth}; ${told(await longTasks(driver))}`);

    await annotate(driver, '/live');
    await driver.evaluate('tasks.length = 0');
    const posts: (number | null)[] = [];
    for (let i = 1; i <= POSTS; i++) {
      const begin = `document.getElementById('body').insertAdjacentHTML('afterbegin', ${JSON.stringify(`<section><h2>Post ${i}</h2><p>${FILLER}</p>${quote(9000 + i)}</section>`)})`;
      posts.push(
        await driver.evaluate<number | null>(
          waitFor(begin, `${PAINTED}.some((words) => words.includes('number ${9000 + i} that'))`),
        ),
      );
    }
    console.log(`  ${name}: ${POSTS} posts: ${inWords(posts)}; ${told(await longTasks(driver))}`);

    const cold: number[] = [];
    const warm: number[] = [];
    for (let i = 0; i < CLICKS; i++) {
      await driver.stopBackground();
      await driver.open(`http://${HOST}/0`);
      const painted = driver.evaluate<number>(waitFor('', `${PAINTED}.length > 0`));

      await driver.pressToolbarButton();
      cold.push(await painted);
      await driver.closePopup();
      await driver.pressToolbarButton();
      warm.push(
        await driver.evaluateInPopup<number>(`performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1`),
      );
      await driver.closePopup();
    }
    console.log(`  ${name}: from the click to highlights, background stopped before: ${inWords(cold)}`);
    console.log(`  ${name}: popup of an annotated page, from its opening to its first paint: ${inWords(warm)}`);
    await driver.close();
  }
  await site.close();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await benchLiving();
