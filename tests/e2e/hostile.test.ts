import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, until } from '../../scripts/browsers/driver.ts';
import type { BrowserName } from '../../scripts/browsers/find.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { script } from '../../scripts/browsers/script.ts';
import { type Site, serve } from '../../scripts/browsers/site.ts';
import { HOSTILE_PAGES } from './hostile-pages.ts';

const HOST = 'hostile.example';
/** Milliseconds from the click to the statements on a page that does all it can; the machine of the tests is slow and shared. */
const LONGEST = 20_000;

describe.each<BrowserName>(['chromium', 'firefox'])('hostile pages in %s', (name) => {
  let site: Site;
  let driver: Driver;

  beforeAll(async () => {
    site = await serve(new Map(HOSTILE_PAGES.map((page, i) => [`${HOST}/${i}`, page])));
    driver = await launch(name, { headless: true, port: site.port });
  });

  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  /** The name of the popup's message, or "read" where it shows the article with its statements counted. */
  const outcome = (): Promise<string | false> =>
    driver.evaluateInPopup(
      script(() => {
        const message = document.querySelector<HTMLElement>('[data-message]')?.dataset.message;
        if (message === 'loading' || message === 'off') return false;
        return message ?? (document.querySelector('.times') ? 'read' : false);
      }),
    );

  it.each(HOSTILE_PAGES.map((page, i) => [page.name.slice(0, 80), page.outcome, i] as const))(
    '%s: %s',
    async (_, expected, i) => {
      await driver.open(`http://${HOST}/${i}`);
      await driver.pressToolbarButton();
      try {
        const came = await until('an outcome', outcome, LONGEST);
        if (expected === 'statements') {
          expect(came).toBe('read');
          await until('the statements’ number on the badge', async () => Number(await driver.badge()) > 1, LONGEST);
        } else if (expected === 'statements or no-article') expect(['read', 'no-article']).toContain(came);
        else if (expected === 'not-html, in Firefox forbidden') expect(came).toBe(name === 'firefox' ? 'forbidden' : 'not-html');
        else expect(came).toBe(expected);
      } finally {
        await driver.closePopup();
      }
    },
  );
});
