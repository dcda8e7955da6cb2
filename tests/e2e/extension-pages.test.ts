import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, until } from '../../scripts/browsers/driver.ts';
import type { BrowserName } from '../../scripts/browsers/find.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { type Site, serve } from '../../scripts/browsers/site.ts';
import { articlePage, HIGHLIGHTS, middleOf, PAINTED, quoteOf, root, shot } from './stage.ts';

const HOST = 'harbourpost.example';
const two = `${quoteOf('Jane Doe', 'It will hold through the winter')}${quoteOf('Tom Reed', 'I have slept six nights in my cab')}`;

/** What axe-core finds wrong with a page, in a colour scheme. */
const audit = (scheme: string): string =>
  `((() => { ${axe.source} })(), document.documentElement.style.colorScheme = '${scheme}', axe.run(document).then(({ violations, passes }) => JSON.stringify({ passed: passes.length, violations: violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]) })))`;

function expectClean(found: string): void {
  const { passed, violations } = JSON.parse(found) as { passed: number; violations: unknown[] };
  expect(violations).toEqual([]);
  expect(passed).toBeGreaterThan(8);
}

describe.each<BrowserName>(['chromium', 'firefox'])('the extension’s own pages in %s', (name) => {
  let site: Site;
  let driver: Driver;

  beforeAll(async () => {
    site = await serve(
      new Map([
        [`${HOST}/ferry`, { body: articlePage('Ferry sails again', two) }],
        [`${HOST}/demo`, { body: readFileSync(join(root, 'assets/demo.html')) }],
        ['other.example/bridge', { body: articlePage('Bridge opens', quoteOf('Ann Roe', 'It is higher than I thought')) }],
      ]),
    );
    driver = await launch(name, { headless: true, port: site.port });
  });

  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const ready = (): Promise<unknown> =>
    until('the page', () => driver.evaluate<boolean>(`!!document.querySelector('[data-ready]')`));
  const choose = (selector: string): Promise<unknown> => driver.evaluate(`(document.querySelector('${selector}').click(), true)`);
  /** A true click, which lets a page ask the browser for rights. */
  const press = async (selector: string): Promise<void> => {
    const { x, y } = await driver.evaluate<{ x: number; y: number }>(
      `(() => { const rect = document.querySelector('${selector}').getBoundingClientRect(); return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }; })()`,
    );
    await driver.click(x, y);
  };
  const inBackground = <T>(expression: string): Promise<T> =>
    driver.evaluateInBackground<T>(expression.replaceAll('api.', '(globalThis.browser ?? chrome).'));

  it.each(['welcome', 'options'])('%s has no accessibility violations, light and dark', async (page) => {
    await driver.open(driver.urlOf(`${page}/index.html`));
    await ready();
    for (const scheme of ['light', 'dark']) {
      expectClean(await driver.evaluate<string>(audit(scheme)));
      await driver.screenshot(shot(driver, `${page}-${scheme}`));
    }
  });

  it('the panel follows the page: scrolling, corrections, navigation, another tab', async () => {
    await driver.open(`http://${HOST}/demo`);
    await driver.pressToolbarButton();
    await driver.openPanel();
    const text = (): Promise<string> => driver.evaluateInPanel<string>('document.body.innerText');
    await until('the panel', async () => (await text()).includes('Meera Rao'));
    for (const scheme of ['light', 'dark']) {
      expectClean(await driver.evaluateInPanel<string>(audit(scheme)));
      await driver.screenshotPanel(shot(driver, `panel-${scheme}`));
    }
    await driver.evaluate(`scrollTo({ top: document.body.scrollHeight, behavior: 'instant' })`);
    await until('the statement in view', () => driver.evaluateInPanel<boolean>(`!!document.querySelector('li[aria-current]')`));
    await driver.evaluate(
      `document.querySelector('article').insertAdjacentHTML('beforeend', ${JSON.stringify(quoteOf('Jane Doe', 'I came late'))})`,
    );
    await driver.open(`http://${HOST}/ferry`);
    await until('word of what to click', async () =>
      driver.evaluateInPanel<boolean>(`document.querySelector('[data-message=off]') !== null`),
    );
    await driver.pressToolbarButton();
    await driver.closePopup();
    await until('the new page', async () => (await text()).includes('Tom Reed'));
    await driver.evaluateInPanel(`(document.querySelector('.statement').click(), true)`);
    await until('the flash', async () => (await driver.evaluate<Record<string, number>>(HIGHLIGHTS)).focus);
    await driver.closePanel();
  });

  it('changes in the options show at once in an open page', async () => {
    await driver.open(driver.urlOf('options/index.html'));
    await ready();
    await choose('[name=tint]');
    await driver.open(`http://${HOST}/ferry`);
    await driver.pressToolbarButton();
    await driver.closePopup();
    await until('speakers’ colours', async () => {
      const found = await driver.evaluate<object>(HIGHLIGHTS);
      return 'direct-s1' in found && 'direct-s2' in found;
    });
    await driver.pressToolbarButton();
    await driver.evaluateInPopup(`(document.querySelector('.chip[name=claims]').click(), true)`);
    await until('the quotes to go', async () => (await driver.evaluate<string[]>(PAINTED)).length === 0);
    expect(await driver.evaluateInPopup<string>('document.body.innerText')).toContain('No statement fits');
    await driver.evaluateInPopup(`(document.querySelector('.chip[name=all]').click(), true)`);
    await until('the quotes to be back', async () => (await driver.evaluate<string[]>(PAINTED)).length === 2);
    await driver.evaluateInPopup(`(document.querySelector('.find').click(), true)`);
    await until('the field', () => driver.evaluateInPopup<boolean>(`!!document.querySelector('[type=search]')`));
    await driver.evaluateInPopup(
      `(() => { const field = document.querySelector('[type=search]'); field.value = 'cab'; field.dispatchEvent(new InputEvent('input', { bubbles: true })); return true; })()`,
    );
    await until('what was searched', () =>
      driver.evaluateInPopup<boolean>(`document.querySelectorAll('.statement').length === 1`),
    );
    await driver.closePopup();
  });

  it('speaks one language, words and dates, and open views follow a change of it', async () => {
    await driver.open(`http://${HOST}/demo`);
    await driver.pressToolbarButton();
    const text = (): Promise<string> => driver.evaluateInPopup<string>('document.body.innerText');
    const choose = (language: string): Promise<unknown> =>
      driver.evaluateInPopup(
        `((api) => api.storage.local.set({ settings: { language: '${language}' } }).then(() => true))(globalThis.browser ?? chrome)`,
      );
    const card = async (): Promise<string> => {
      const { x, y } = await driver.evaluate<{ x: number; y: number }>(middleOf('direct'));
      await driver.click(x, y);
      return until('the card', () => driver.cardText());
    };
    expect(await text()).toMatch(/23 Feb 2022|Feb 23, 2022/);
    await choose('de');
    await until('German words', async () => /Hervorhebungen/i.test(await text()));
    expect(await text()).toMatch(/23\. Feb\. 2022/);
    expect(await text()).toMatch(/7 Minuten später/);
    await choose('hi');
    await until('Hindi words and dates', async () => /फ़र॰ 2022/.test(await text()));
    await choose('de');
    await until('German words again', async () => /Hervorhebungen/i.test(await text()));
    await driver.closePopup();
    expect(await card()).toContain('Zitat');
    await driver.key('Escape');
    await driver.pressToolbarButton();
    await choose('auto');
    await until('the browser’s language', async () => /highlights/i.test(await text()));
    await driver.closePopup();
  });

  it('reads a site by itself once the reader has said so, and no other', async () => {
    await driver.grantSite(HOST);
    await driver.open(driver.urlOf('options/index.html'));
    await ready();
    await press('[name=site]');
    for (const key of `www.${HOST}`) await driver.key(key);
    await press('form button');
    await until('the site to be listed', () =>
      inBackground<boolean>(`api.storage.local.get('settings').then(({ settings }) => !!settings?.sites?.includes('${HOST}'))`),
    );
    await driver.open(`http://${HOST}/demo`);
    await until('highlights without a click', async () => (await driver.evaluate<string[]>(PAINTED)).length > 5);
    await until('the badge', async () => Number(await driver.badge()) > 5);
    await driver.open('http://other.example/bridge');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await driver.evaluate<object>(HIGHLIGHTS)).toEqual({});
    await driver.open(driver.urlOf('options/index.html'));
    await ready();
    await until('the list', () => driver.evaluate<boolean>(`document.querySelector('.sites').textContent.includes('${HOST}')`));
    await press('.sites button');
    await until('the site to be gone', () => driver.evaluate<boolean>(`!document.querySelector('.sites button')`));
    await driver.open(`http://${HOST}/demo`);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await driver.evaluate<object>(HIGHLIGHTS)).toEqual({});
  });

  it('deletes all data when asked twice', async () => {
    await inBackground(
      `new Promise((done, fail) => { const open = indexedDB.open('sourcelight', 1); open.onupgradeneeded = () => open.result.createObjectStore('pages', { keyPath: 'address' }); open.onerror = fail; open.onsuccess = () => { const put = open.result.transaction('pages', 'readwrite').objectStore('pages').put({ address: 'https://news.example/a', entries: [] }); put.onsuccess = () => { open.result.close(); done(true); }; }; })`,
    );
    await driver.open(driver.urlOf('options/index.html'));
    await ready();
    await until('the count', () => driver.evaluate<boolean>(`document.querySelector('.kept')?.textContent.startsWith('1 page')`));
    await choose('.delete');
    await until('the second question', () =>
      driver.evaluate<boolean>(`document.querySelector('.delete').textContent.includes('sure')`),
    );
    await choose('.delete');
    await until('the end', () => driver.evaluate<boolean>(`document.querySelector('.kept').textContent.startsWith('0 pages')`));
    expect(
      await inBackground<object>(`api.storage.local.get('settings').then(({ settings }) => settings?.tint ?? null)`),
    ).toBeNull();
  });

  it('lets the reader try the demo article', async () => {
    await driver.open(driver.urlOf('welcome/index.html'));
    await ready();
    const demo = await driver.evaluate<string>(`document.querySelector('.try').href`);
    await driver.open(demo);
    await driver.pressToolbarButton();
    expect(await driver.evaluateInPopup<string>('document.body.innerText')).toContain('Meera Rao');
    await driver.closePopup();
    expect((await driver.evaluate<string[]>(PAINTED)).length).toBeGreaterThan(5);
    await driver.screenshot(shot(driver, 'demo'));
  });

  it('has its entries in the menus, and a shortcut marks selected words', async () => {
    for (const id of ['annotate', 'mark', 'panel'])
      await until(`the entry ${id}`, () => inBackground<boolean>(`api.contextMenus.update('${id}', {}).then(() => true)`));
    const keys = await inBackground<string[]>(`api.commands.getAll().then((list) => list.map(({ shortcut }) => shortcut))`);
    expect(keys).toEqual(
      ['Alt+Shift+S', 'Alt+Shift+M', 'Alt+Shift+L'].map((key) => expect.stringMatching(new RegExp(key.replaceAll('+', '.?')))),
    );
    // Firefox has no way to fire a shortcut from outside.
    if (name === 'firefox') return;
    await driver.open(`http://${HOST}/ferry`);
    await driver.pressToolbarButton();
    await driver.closePopup();
    await driver.evaluate(`getSelection().selectAllChildren(document.querySelector('#body p'))`);
    await inBackground(
      `api.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => (api.commands.onCommand.dispatch('mark', tab), true))`,
    );
    expect(await until('the question', () => driver.cardText())).toContain('The crossing had been shut');
  });
});
