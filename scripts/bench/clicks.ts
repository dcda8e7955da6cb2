import type { BrowserName } from '../browsers/find.ts';
import { launch } from '../browsers/launch.ts';
import { script } from '../browsers/script.ts';
import { serve } from '../browsers/site.ts';
import { benchExtension } from './extension.ts';
import type { BenchPage } from './pages.ts';

/** Milliseconds from a popup's own beginning to the whole annotation in it: what the browser takes to open one is not in it. */
export interface Clicks {
  /** The background running and its model read. */
  warm: number[];
  /** The background stopped before. */
  cold: number[];
}

const ROUNDS = 10;

/** Opens pages never annotated before, each in a renderer of its own, and presses the toolbar button; warm and cold in turn. */
export async function measureClicks(name: BrowserName, pages: readonly BenchPage[], rounds = ROUNDS): Promise<Clicks> {
  const site = await serve(
    new Map(
      Array.from({ length: rounds * 2 + 1 }, (_, i) => [
        `c${i}.clicks${i}.example/story`,
        { body: pages[i % pages.length]?.html ?? '', scriptless: true },
      ]),
    ),
  );
  const extension = await benchExtension(name === 'chromium' ? 'chrome' : 'firefox', null);
  const driver = await launch(name, { headless: true, port: site.port, extension });
  const clicks: Clicks = { warm: [], cold: [] };
  const click = async (i: number): Promise<number> => {
    await driver.open(`http://c${i}.clicks${i}.example/story`);
    await driver.pressToolbarButton();
    const filled = await driver.evaluateInPopup(
      script(
        (): Promise<number | null> =>
          Promise.race([globalThis.sourcelightFilled, new Promise<null>((no) => setTimeout(no, 5000, null))]),
      ),
    );
    await driver.closePopup();
    return filled ?? Number.NaN;
  };
  try {
    await click(0);
    for (let i = 0; i < rounds; i++) {
      clicks.warm.push(await click(i * 2 + 1));
      await driver.stopBackground();
      clicks.cold.push(await click(i * 2 + 2));
    }
  } finally {
    await driver.close();
    await site.close();
  }
  return { warm: clicks.warm.filter(Number.isFinite), cold: clicks.cold.filter(Number.isFinite) };
}
