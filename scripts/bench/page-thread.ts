import type { Driver } from '../browsers/driver.ts';
import type { BrowserName } from '../browsers/find.ts';
import { launch } from '../browsers/launch.ts';
import { script } from '../browsers/script.ts';
import { serve } from '../browsers/site.ts';
import { benchExtension, type Side } from './extension.ts';
import type { Ours } from './in-page/ours.ts';
import { RESULT } from './in-page/tell.ts';
import type { Theirs } from './in-page/theirs.ts';
import type { BenchPage } from './pages.ts';

/** One page as each side read it, in milliseconds. */
export interface Measured {
  id: string;
  ours: Ours;
  theirs: Theirs;
  before: Ours | null;
}

/**
 * Lets each side read each page: a host of its own and so a fresh renderer for each load, the sides in rotated order, one load after the
 * other. The pages' own scripts are off.
 */
export async function measurePages(
  name: BrowserName,
  pages: readonly BenchPage[],
  { before, told }: { before: string | null; told: (line: string) => void },
): Promise<Measured[]> {
  const sides: Side[] = before ? ['ours', 'theirs', 'before'] : ['ours', 'theirs'];
  const site = await serve(
    new Map(
      pages.flatMap(({ html }, i) =>
        sides.map((side) => [`p${i}.${side}.example/story`, { body: html, scriptless: true }] as const),
      ),
    ),
  );
  const extension = await benchExtension(name === 'chromium' ? 'chrome' : 'firefox', before);
  const driver = await launch(name, { headless: true, port: site.port, extension });
  const measured: Measured[] = [];
  try {
    // The background is warm and the model there before anything counts.
    await load(driver, 'p0.ours');
    for (const [i, { id }] of pages.entries()) {
      const order = sides.map((_, k) => sides[(i + k) % sides.length] ?? 'ours');
      const results = new Map<Side, unknown>();
      try {
        for (const side of order) results.set(side, await load(driver, `p${i}.${side}`));
      } catch (error) {
        told(`  ${name}: ${id} left out: ${error}`);
        continue;
      }
      measured.push({
        id,
        ours: results.get('ours') as Ours,
        theirs: results.get('theirs') as Theirs,
        before: (results.get('before') as Ours | undefined) ?? null,
      });
    }
  } finally {
    await driver.close();
    await site.close();
  }
  return measured;
}

async function load(driver: Driver, host: string): Promise<unknown> {
  await driver.open(`http://${host}.example/story`);
  const result = await driver.evaluate(
    script(
      (name) =>
        new Promise<string>((done) => {
          const root = document.documentElement;
          const look = (): void => {
            const result = root.getAttribute(name);
            if (result) done(result);
          };
          new MutationObserver(look).observe(root, { attributes: true, attributeFilter: [name] });
          look();
        }),
      RESULT,
    ),
  );
  return JSON.parse(result);
}
