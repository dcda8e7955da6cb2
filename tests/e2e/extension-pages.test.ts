import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, until } from '../../scripts/browsers/driver.ts';
import type { BrowserName } from '../../scripts/browsers/find.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { extensionScript, script } from '../../scripts/browsers/script.ts';
import { type Site, serve } from '../../scripts/browsers/site.ts';
import { ADD_AXE, audit, expectClean } from './accessibility.ts';
import { addTo, centreOf, clickOn, countOf, has, SHOWN_TEXT, says } from './asking.ts';
import { withStore } from './database.ts';
import { inForm } from './in-form.ts';
import { articlePage, HIGHLIGHTS, middleOf, PAINTED, quoteOf, root, shot } from './stage.ts';

const HOST = 'harbourpost.example';
const two = `${quoteOf('Jane Doe', 'It will hold through the winter')}${quoteOf('Tom Reed', 'I have slept six nights in my cab')}`;

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

  const ready = (): Promise<unknown> => until('the page', () => driver.evaluate(has('[data-ready]')));
  const choose = (selector: string): Promise<unknown> => driver.evaluate(clickOn(selector));
  /** A true click, which lets a page ask the browser for rights. */
  const press = async (selector: string): Promise<void> => {
    const { x, y } = await driver.evaluate(centreOf(selector));
    await driver.click(x, y);
  };

  it.each(['welcome', 'options'])('%s has no accessibility violations, light and dark', async (page) => {
    await driver.open(driver.urlOf(`${page}/index.html`));
    await ready();
    await driver.evaluate(ADD_AXE);
    for (const scheme of ['light', 'dark']) {
      expectClean(await driver.evaluate(audit(scheme)), 8);
      await driver.screenshot(shot(driver, `${page}-${scheme}`));
    }
  });

  it('the panel follows the page: scrolling, corrections, navigation, another tab', async () => {
    await driver.open(`http://${HOST}/demo`);
    await driver.pressToolbarButton();
    await driver.openPanel();
    const text = (): Promise<string> => driver.evaluateInPanel(SHOWN_TEXT);
    await until('the panel', async () => (await text()).includes('Meera Rao'));
    await driver.evaluateInPanel(ADD_AXE);
    for (const scheme of ['light', 'dark']) {
      expectClean(await driver.evaluateInPanel(audit(scheme)), 8);
      await driver.screenshotPanel(shot(driver, `panel-${scheme}`));
    }
    await driver.evaluate(script(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' })));
    await until('the statement in view', () => driver.evaluateInPanel(has('li[aria-current]')));
    await driver.evaluate(addTo('article', quoteOf('Jane Doe', 'I came late')));
    await driver.open(`http://${HOST}/ferry`);
    await until('word of what to click', async () => driver.evaluateInPanel(has('[data-message=off]')));
    await driver.pressToolbarButton();
    await driver.closePopup();
    await until('the new page', async () => (await text()).includes('Tom Reed'));
    await driver.evaluateInPanel(clickOn('.statement'));
    await until('the flash', async () => (await driver.evaluate(HIGHLIGHTS)).focus);
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
      const found = await driver.evaluate(HIGHLIGHTS);
      return 'direct-s1' in found && 'direct-s2' in found;
    });
    await driver.pressToolbarButton();
    await driver.evaluateInPopup(clickOn('.chip[name=claims]'));
    await until('the quotes to go', async () => (await driver.evaluate(PAINTED)).length === 0);
    expect(await driver.evaluateInPopup(SHOWN_TEXT)).toContain('No statement fits');
    await driver.evaluateInPopup(clickOn('.chip[name=all]'));
    await until('the quotes to be back', async () => (await driver.evaluate(PAINTED)).length === 2);
    await driver.evaluateInPopup(clickOn('.find'));
    await until('the field', () => driver.evaluateInPopup(has('[type=search]')));
    await driver.evaluateInPopup(
      script(() => {
        const field = document.querySelector<HTMLInputElement>('[type=search]');
        if (field) field.value = 'cab';
        field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
    );
    await until('what was searched', async () => (await driver.evaluateInPopup(countOf('.statement'))) === 1);
    await driver.closePopup();
  });

  it('speaks one language, words and dates, and open views follow a change of it', async () => {
    await driver.open(`http://${HOST}/demo`);
    await driver.pressToolbarButton();
    const text = (): Promise<string> => driver.evaluateInPopup(SHOWN_TEXT);
    const choose = (language: string): Promise<unknown> =>
      driver.evaluateInPopup(
        extensionScript((api, chosen) => api.storage.local.set({ settings: { language: chosen } }), language),
      );
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
    const { x, y } = await driver.evaluate(middleOf('direct'));
    await driver.click(x, y);
    await until('the card in German', async () => (await driver.cardText())?.includes('Zitat'));
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
      driver.evaluateInBackground(
        extensionScript(async (api, host) => {
          const { settings } = (await api.storage.local.get('settings')) as { settings?: { sites?: string[] } };
          return settings?.sites?.includes(host) ?? false;
        }, HOST),
      ),
    );
    await driver.open(`http://${HOST}/demo`);
    await until('highlights without a click', async () => (await driver.evaluate(PAINTED)).length > 5);
    await until('the badge', async () => Number(await driver.badge()) > 5);
    await driver.open('http://other.example/bridge');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await driver.evaluate(HIGHLIGHTS)).toEqual({});
    await driver.open(driver.urlOf('options/index.html'));
    await ready();
    await until('the list', () => driver.evaluate(says('.sites', HOST)));
    await press('.sites button');
    await until('the site to be gone', async () => !(await driver.evaluate(has('.sites button'))));
    await driver.open(`http://${HOST}/demo`);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await driver.evaluate(HIGHLIGHTS)).toEqual({});
  });

  it('deletes all data when asked twice', async () => {
    await driver.evaluateInBackground(
      withStore(null, (db, settle) =>
        settle(db.transaction('pages', 'readwrite').objectStore('pages').put({ address: 'https://news.example/a', entries: [] })),
      ),
    );
    await driver.open(driver.urlOf('options/index.html'));
    await ready();
    await until('the count', () => driver.evaluate(says('.kept', '1 page')));
    await choose('.delete');
    await until('the second question', () => driver.evaluate(says('.delete', 'sure')));
    await choose('.delete');
    await until('the end', () => driver.evaluate(says('.kept', '0 pages')));
    expect(
      await driver.evaluateInBackground(
        extensionScript(async (api) => {
          const { settings } = (await api.storage.local.get('settings')) as { settings?: { tint?: string } };
          return settings?.tint ?? null;
        }),
      ),
    ).toBeNull();
  });

  it('lets the reader try the demo article', async () => {
    await driver.open(driver.urlOf('welcome/index.html'));
    await ready();
    const demo = await driver.evaluate(script(() => document.querySelector<HTMLAnchorElement>('.try')?.href ?? ''));
    await driver.open(demo);
    await driver.pressToolbarButton();
    expect(await driver.evaluateInPopup(SHOWN_TEXT)).toContain('Meera Rao');
    await driver.closePopup();
    expect((await driver.evaluate(PAINTED)).length).toBeGreaterThan(5);
    await driver.screenshot(shot(driver, 'demo'));
  });

  it('has its entries in the menus, and a shortcut marks selected words', async () => {
    for (const id of ['annotate', 'mark', 'panel'])
      await until(`the entry ${id}`, () =>
        driver.evaluateInBackground(
          extensionScript(async (api, entry) => {
            await api.contextMenus.update(entry, {});
            return true;
          }, id),
        ),
      );
    const keys = await driver.evaluateInBackground(
      extensionScript(async (api) => (await api.commands.getAll()).map(({ shortcut }) => shortcut)),
    );
    expect(keys).toEqual(
      ['Alt+Shift+S', 'Alt+Shift+M', 'Alt+Shift+L'].map((key) => expect.stringMatching(new RegExp(key.replaceAll('+', '.?')))),
    );
    // Firefox has no way to fire a shortcut from outside.
    if (name === 'firefox') return;
    await driver.open(`http://${HOST}/ferry`);
    await driver.pressToolbarButton();
    await driver.closePopup();
    await driver.evaluate(script(() => getSelection()?.selectAllChildren(document.querySelector('#body p') ?? document.body)));
    await driver.evaluateInBackground(
      extensionScript(async (api) => {
        const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
        (api.commands.onCommand as unknown as { dispatch: (command: string, tab: unknown) => void }).dispatch('mark', tab);
      }),
    );
    await until('the question', () => inForm(driver, says('.words', 'The crossing had been shut')));
  });
});
