import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, until } from '../../scripts/browsers/driver.ts';
import type { BrowserName } from '../../scripts/browsers/find.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { extensionScript, script } from '../../scripts/browsers/script.ts';
import { type Site, serve } from '../../scripts/browsers/site.ts';
import { clickOn, has, SHOWN_TEXT, says } from './asking.ts';
import { formOpens, inForm } from './in-form.ts';
import { articlePage, HIGHLIGHTS, middleOf, PAINTED, quoteOf, root, shot, WATCH_NODES } from './stage.ts';

const HOST = 'harbourpost.example';
const demo = readFileSync(join(root, 'assets/demo.html'), 'utf8');
const article = articlePage(
  'Ferry sails again',
  `${quoteOf('Jane Doe', 'It will hold through the winter')}${quoteOf('Tom Reed', 'I have slept six nights in my cab')}<p>A note in chalk on the gate: it leaks.</p>`,
);
/** The same article, all of it in an open shadow root. */
const inShadow = article
  .replace('<article>', '<news-article><template shadowrootmode="open"><article>')
  .replace('</article>', '</article></template></news-article>');

/** What `WATCH_NODES` has seen. */
const SEEN = script(() => (globalThis as unknown as { seen: string[] }).seen);

describe.each<BrowserName>(['chromium', 'firefox'])('in a page of %s', (name) => {
  let site: Site;
  let driver: Driver;

  beforeAll(async () => {
    site = await serve(
      new Map([
        [`${HOST}/ferry`, { body: article }],
        [`${HOST}/watched`, { body: article.replace('</body>', `${WATCH_NODES}</body>`) }],
        [`${HOST}/shadow`, { body: inShadow }],
        [
          `${HOST}/linked`,
          { body: article.replace('Jane Doe', '<a href="https://www.council.example/wall?utm_source=post">Jane Doe</a>') },
        ],
        [`${HOST}/long`, { body: demo }],
        [`${HOST}/sepia`, { body: article.replace('<body>', '<body style="background: #704214; color: #f5e8d0">') }],
      ]),
    );
    driver = await launch(name, { headless: true, port: site.port });
  });

  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const highlights = (): Promise<Record<string, number>> => driver.evaluate(HIGHLIGHTS);

  async function annotated(path: string): Promise<void> {
    await driver.open(`http://${HOST}${path}`);
    await driver.pressToolbarButton();
    await driver.closePopup();
    await until('highlights', async () => Object.keys(await highlights()).length > 0);
  }

  const keys = async (...list: string[]): Promise<void> => {
    for (const key of list) await driver.key(key);
  };

  async function openCard(highlight: string): Promise<string> {
    const { x, y } = await driver.evaluate(middleOf(highlight));
    await driver.click(x, y);
    return until('the card', () => driver.cardText());
  }

  it('the card leads where the article does, and nowhere where it does not', async () => {
    await annotated('/linked');
    await driver.key('n');
    await driver.key('Enter');
    expect(await until('the card', () => driver.cardText())).toContain('Links to council.example');
    await driver.screenshot(shot(driver, 'card-linked'));
    await driver.key('Escape');
    await driver.key('n');
    await driver.key('Enter');
    const other = await until('the other card', () => driver.cardText());
    expect(other).toContain('Tom Reed');
    expect(other).not.toContain('Links to');
  });

  it('walks the statements by n and p, opens them by Enter, and leaves fields and modifiers alone', async () => {
    await annotated('/long');
    await keys('n');
    await until('the first statement to flash', async () => (await highlights()).focus);
    await keys('n', 'ArrowRight', 'p', 'Enter');
    expect(await until('the card', () => driver.cardText())).toContain('Meera Rao');
    await keys('Escape');
    expect(await driver.cardText()).toBeNull();
    await until('the flash to end', async () => !(await highlights()).focus);
    await driver.evaluate(
      script(() => {
        const field = document.createElement('input');
        document.body.prepend(field);
        field.focus();
      }),
    );
    await keys('n');
    expect((await highlights()).focus).toBeUndefined();
    expect(await driver.evaluate(script(() => document.querySelector('input')?.value))).toBe('n');
  });

  it('opens the card where the pointer rests, and closes it where it rests elsewhere', async () => {
    await annotated('/ferry');
    const { x, y } = await driver.evaluate(middleOf('direct'));
    await driver.hover(x, y);
    expect(await until('the card', () => driver.cardText())).toContain('Jane Doe');
    expect(await driver.evaluate(script(() => document.activeElement?.tagName))).toBe('BODY');
    await driver.hover(1000, 5);
    await until('the card to close', async () => (await driver.cardText()) === null);
  });

  it('changes no node of the page while it highlights, walks and opens cards', async () => {
    await annotated('/watched');
    await openCard('direct');
    await keys('Escape', 'n', 'n');
    expect(await driver.evaluate(SEEN)).toEqual([]);
    await driver.evaluate(script(() => document.querySelector('h1')?.append('!')));
    expect(await driver.evaluate(SEEN)).toEqual(['childList H1']);
  });

  it('keeps what the reader removed, corrected and noted, over a reload, and takes it back', async () => {
    await annotated('/ferry');
    const all = await driver.evaluate(PAINTED);
    expect(all).toHaveLength(2);
    // The card has the focus; close, copy, link and a menu follow; in it are note, correct and remove.
    const inMenu = async (...list: string[]): Promise<void> => {
      await openCard('direct');
      await keys('Tab', 'Tab', 'Tab', 'Tab', 'Enter');
      // A closed shadow root does not show when the menu is drawn.
      await new Promise((resolve) => setTimeout(resolve, 150));
      await keys(...list, 'Enter');
    };
    await inMenu('ArrowDown', 'ArrowDown');
    await until('one to go', async () => (await driver.evaluate(PAINTED)).length === 1);
    await inMenu('ArrowDown');
    await formOpens(driver);
    await keys(...'Ann Roe', 'Enter');
    await until('the correction', async () => (await driver.cardText())?.includes('Yours.'));
    await driver.screenshot(shot(driver, '7-corrected'));
    await annotated('/ferry');
    expect(await driver.evaluate(PAINTED)).toHaveLength(1);
    expect(await openCard('direct')).toContain('Ann Roe');
    await driver.pressToolbarButton();
    for (let i = 0; i < 2; i++) {
      await until('undo', () => driver.evaluateInPopup(has('.undo')));
      await driver.evaluateInPopup(clickOn('.undo'));
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    await until('both to be back', async () => (await driver.evaluate(PAINTED)).length === 2);
    await until('the popup to say so', async () => (await driver.evaluateInPopup(SHOWN_TEXT))?.includes('Tom Reed'));
    await driver.closePopup();
  });

  it('marks words that were missed, at the menu’s command', async () => {
    await annotated('/ferry');
    const mark = (): Promise<unknown> =>
      driver.evaluateInBackground(
        extensionScript(async (api) => {
          const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
          await api.tabs.sendMessage(tab?.id ?? -1, { to: 'page', type: 'mark', ask: {} });
        }),
      );
    await mark();
    expect(await until('the hint', () => driver.cardText())).toContain('Select words');
    await keys('Escape');
    await driver.evaluate(
      script(() => {
        const node = document.querySelector('#body p:last-child')?.firstChild;
        if (!(node instanceof Text)) throw new Error('The last paragraph has no words.');
        getSelection()?.setBaseAndExtent(node, node.data.indexOf('it leaks'), node, node.data.length - 1);
      }),
    );
    await mark();
    await until('the question', () => inForm(driver, says('.words', 'it leaks')));
    await keys(...'A hand', 'Enter');
    await until('the new highlight', async () => (await driver.evaluate(PAINTED)).includes('it leaks'));
    await driver.pressToolbarButton();
    expect(await driver.evaluateInPopup(SHOWN_TEXT)).toContain('A hand');
    await driver.evaluateInPopup(clickOn('.undo'));
    await until('it to go', async () => !(await driver.evaluate(PAINTED)).includes('it leaks'));
    await driver.closePopup();
  });

  it('reads, paints and answers inside an open shadow root', async () => {
    await annotated('/shadow');
    expect(await driver.evaluate(PAINTED)).toHaveLength(2);
    expect(
      await driver.evaluate(script(() => document.querySelector('news-article')?.shadowRoot?.adoptedStyleSheets.length)),
    ).toBe(1);
    expect(await openCard('direct')).toContain('Jane Doe');
    await driver.screenshot(shot(driver, '8-shadow'));
  });

  it('is seen on a coloured page', async () => {
    await annotated('/sepia');
    await openCard('direct');
    await driver.screenshot(shot(driver, '9-sepia'));
    const rules = await driver.evaluate(
      script(
        () => [...(document.adoptedStyleSheets[0]?.cssRules ?? [])].find((rule) => rule.cssText.includes('direct-s1'))?.cssText,
      ),
    );
    expect(rules).toContain('170');
  });
});
