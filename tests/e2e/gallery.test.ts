import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, until } from '../../scripts/browsers/driver.ts';
import type { BrowserName } from '../../scripts/browsers/find.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { script } from '../../scripts/browsers/script.ts';
import { type Site, serve } from '../../scripts/browsers/site.ts';
import { buildGallery, LANGUAGES, SCHEMES, WIDTHS } from '../../scripts/gallery/build.ts';
import { STATES } from '../../scripts/gallery/states.ts';
import { shot } from './stage.ts';

const HOST = 'gallery.example';

interface Verdict {
  passed: number;
  violations: [id: string, places: string[]][];
}

/** In the page's own world, where the driver's scripts find what it defines. */
const addScript = (source: string): void => {
  const element = document.createElement('script');
  element.text = source;
  document.head.append(element);
};

/** What axe says of the frame that is open. */
const judge = async (isWholePage: boolean): Promise<Verdict> => {
  // The card stands in somebody else's page, which has the headings.
  const rules = { 'page-has-heading-one': { enabled: isWholePage } };
  const { violations, passes } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { rules });
  return { passed: passes.length, violations: violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]) };
};

/** Opens the states in frames of a width, one after the other, and gives those whose words run out of it. */
const overflowing = async (width: number, addresses: string[]): Promise<string[]> => {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width: ${width}px; height: 600px; border: 0`;
  document.body.replaceChildren(frame);
  const wide: string[] = [];
  for (const address of addresses) {
    await new Promise((loaded) => {
      frame.onload = loaded;
      frame.src = address;
    });
    const root = frame.contentDocument?.documentElement;
    if (!root?.dataset.ready) wide.push(`${address}: not drawn`);
    else if (root.scrollWidth > root.clientWidth) wide.push(`${address}: ${root.scrollWidth} > ${root.clientWidth}`);
  }
  return wide;
};

describe.each<BrowserName>(['chromium', 'firefox'])('the gallery in %s', (name) => {
  let folder: string;
  let site: Site;
  let driver: Driver;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sourcelight-gallery-'));
    await buildGallery(folder);
    const file = (path: string, type?: string) => ({ body: readFileSync(join(folder, path)), ...(type ? { type } : {}) });
    site = await serve(
      new Map([
        [`${HOST}/frame.html`, file('frame.html')],
        [`${HOST}/frame.js`, file('frame.js', 'text/javascript')],
        [`${HOST}/frame.css`, file('frame.css', 'text/css')],
      ]),
    );
    driver = await launch(name, { headless: true, port: site.port });
  });

  afterAll(async () => {
    await driver?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(STATES.map((state, i) => [state.name, i] as const))('%s: no accessibility violations, light and dark', async (_, i) => {
    await driver.open(`http://${HOST}/frame.html?state=${i}`);
    await until('the view', () => driver.evaluate(script(() => document.documentElement.dataset.ready)));
    await driver.evaluate(script(addScript, axe.source));
    const isWholePage = STATES[i]?.view !== 'card' && STATES[i]?.view !== 'question';
    for (const scheme of SCHEMES) {
      await driver.evaluate(script((to) => void document.documentElement.style.setProperty('color-scheme', to), scheme));
      const { passed, violations } = await driver.evaluate(script(judge, isWholePage));
      expect(violations).toEqual([]);
      expect(passed).toBeGreaterThan(5);
      await driver.screenshot(shot(driver, `gallery-${i}-${scheme}`));
    }
  });

  it.each(LANGUAGES)('fits into every width in the language %s', async (language) => {
    await driver.open(`http://${HOST}/frame.html?state=0`);
    const addresses = STATES.map((_, i) => `frame.html?state=${i}&language=${language}`);
    for (const width of WIDTHS) expect(await driver.evaluate(script(overflowing, width, addresses))).toEqual([]);
  });
});
