import { type Driver, until } from '../browsers/driver.ts';
import { findBrowser } from '../browsers/find.ts';
import { launch } from '../browsers/launch.ts';
import { type Script, script } from '../browsers/script.ts';
import { serve } from '../browsers/site.ts';
import { median, most } from './statistics.ts';

const HOST = 'harbourpost.example';
const NAVIGATIONS = 100;
const POSTS = 200;

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
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Ferry</title><script>var tasks = PerformanceObserver.supportedEntryTypes.includes('longtask') ? [] : null; if (tasks) new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) tasks.push(duration); }).observe({ type: 'longtask' });</script></head><body><nav><a href="/">Home</a></nav><main>${body}</main><footer>Harbour Post</footer></body></html>`;

/** Does something in the page, and waits there until some words are painted; gives the milliseconds it took, or null after three seconds. */
const untilPainted = (words: string, change: { path?: string; main?: string; post?: string } = {}): Script<number | null> =>
  script(
    (looked, { path, main, post }) =>
      new Promise<number | null>((done) => {
        const start = performance.now();
        if (path) history.pushState(null, '', path);
        if (main) document.querySelector('main')?.replaceChildren(document.createRange().createContextualFragment(main));
        if (post) document.getElementById('body')?.insertAdjacentHTML('afterbegin', post);
        const isPainted = (): boolean =>
          [...CSS.highlights].some(
            ([name, highlight]) =>
              name.startsWith('sourcelight-') &&
              name !== 'sourcelight-focus' &&
              [...highlight].some((range) => range.toString().includes(looked)),
          );
        const look = (): void => {
          if (isPainted()) done(performance.now() - start);
          else if (performance.now() - start > 3000) done(null);
          else requestAnimationFrame(look);
        };
        look();
      }),
    words,
    change,
  );

/** The page's long tasks so far, of which the list begins anew; null where the browser does not tell them. */
const TASKS: Script<number[] | null> = script(
  () => (globalThis as unknown as { tasks: number[] | null }).tasks?.splice(0) ?? null,
);

const inWords = (times: (number | null)[]): string => {
  const known = times.filter((time) => time !== null);
  return `median ${median(known).toFixed(0)} ms, most ${most(known).toFixed(0)} ms, missed ${times.length - known.length}`;
};

async function annotate(driver: Driver, path: string): Promise<void> {
  await driver.open(`http://${HOST}${path}`);
  await driver.pressToolbarButton();
  await driver.closePopup();
  await until('highlights', () => driver.evaluate(untilPainted('')));
}

const heap = (driver: Driver): Promise<number | null> => driver.heap();
const longTasks = (driver: Driver): Promise<number[] | null> => driver.evaluate(TASKS);
const told = (tasks: number[] | null): string =>
  tasks === null
    ? 'tasks over 50 ms not available'
    : `${tasks.length} tasks over 50 ms${tasks.length ? ` (the longest ${most(tasks).toFixed(0)} ms)` : ''}`;

/** A page that navigates within itself a hundred times, and a live blog that grows by two hundred posts. */
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
    console.log(`  ${name}: first reading: ${told(await longTasks(driver))}`);
    const moves: (number | null)[] = [];
    const heaps: (number | null)[] = [];
    for (let i = 1; i <= NAVIGATIONS; i++) {
      moves.push(await driver.evaluate(untilPainted(`number ${i * 100} that`, { path: `/${i}`, main: article(i) })));
      if (i === 10 || i === NAVIGATIONS) heaps.push(await heap(driver));
    }
    const [early, late] = heaps;
    const growth = early && late ? `heap after ${NAVIGATIONS} × ${(late / early).toFixed(2)} of that after 10` : 'heap not told';
    console.log(`  ${name}: ${NAVIGATIONS} navigations: ${inWords(moves)}; ${growth}; ${told(await longTasks(driver))}`);

    await annotate(driver, '/live');
    await longTasks(driver);
    const posts: (number | null)[] = [];
    for (let i = 1; i <= POSTS; i++) {
      const post = `<section><h2>Post ${i}</h2><p>${FILLER}</p>${quote(9000 + i)}</section>`;
      posts.push(await driver.evaluate(untilPainted(`number ${9000 + i} that`, { post })));
    }
    console.log(`  ${name}: ${POSTS} posts: ${inWords(posts)}; ${told(await longTasks(driver))}`);
    await driver.close();
  }
  await site.close();
}
