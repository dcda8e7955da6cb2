import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, until } from '../../scripts/browsers/driver.ts';
import type { BrowserName } from '../../scripts/browsers/find.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { extensionScript, script } from '../../scripts/browsers/script.ts';
import { type Site, serve } from '../../scripts/browsers/site.ts';
import { build } from '../../scripts/build.ts';
import { clickOn, dataOf, has, says } from './asking.ts';
import { DELETE_STORE, withStore } from './database.ts';
import { formGoes, formOpens, inForm } from './in-form.ts';
import { articlePage, middleOf, PAINTED, quoteOf, shot } from './stage.ts';

const HOST = 'harbourpost.example';
const FERRY = `http://${HOST}/ferry`;
/** One article at two addresses, of which it names one as its own. */
const article = articlePage(
  'Ferry sails again',
  `${quoteOf('Jane Doe', 'It will hold through the winter')}${quoteOf('Tom Reed', 'I have slept six nights in my cab')}`,
).replace('<head>', `<head><link rel="canonical" href="${FERRY}">`);

/** An article on which the background works for a while. */
const long = articlePage(
  'Ferry sails again',
  Array.from({ length: 1_500 }, (_, i) => quoteOf('Jane Doe', `It will hold through winter number ${i}`)).join(''),
);

const stored = (value: string, id = 'r1'): object => ({
  id,
  kind: 'merge',
  target: 'Tom Reed',
  value,
  at: '2026-01-02T03:04:05Z',
});

describe.each<BrowserName>(['chromium', 'firefox'])('the reader’s corrections in %s', (name) => {
  let site: Site;
  let driver: Driver;

  beforeAll(async () => {
    site = await serve(
      new Map([
        [`${HOST}/ferry`, { body: article }],
        [`${HOST}/ferry-shared`, { body: article }],
        [`${HOST}/long`, { body: long }],
      ]),
    );
    driver = await launch(name, { headless: true, port: site.port });
  });

  afterEach(async () => {
    await driver.open(driver.urlOf('options/index.html'));
    await driver.evaluate(DELETE_STORE);
  });

  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  /** The popup of the tab in front; annotates it where it is not. */
  const press = (): Promise<void> => driver.pressToolbarButton();
  const popupText = (): Promise<string> => driver.evaluateInPopup(script(() => document.body.textContent));
  const inPopup = (selector: string): Promise<unknown> => driver.evaluateInPopup(clickOn(selector));

  /** What the page answers: null, or why nothing was kept. The popup must be open. */
  const askPage = (type: string, ask: object): Promise<string | null> =>
    driver.evaluateInPopup(
      extensionScript(
        async (api, message) => {
          const [tab] = await api.tabs.query({ active: true, currentWindow: true });
          return (await api.tabs.sendMessage(tab?.id ?? -1, message)) as string | null;
        },
        { to: 'page', type, ask },
      ),
    );
  const merge = (into: string): Promise<string | null> =>
    askPage('correct', { correction: { kind: 'merge', from: 'Tom Reed', into } });
  const note = (words: string): Promise<string | null> =>
    askPage('correct', { correction: { kind: 'note', attribution: 'a1', note: words } });

  /** What is stored for the article, whoever asks. */
  const inStore = (): Promise<{ id: string; value: string }[]> =>
    driver.evaluateInPopup(
      withStore(
        null,
        async (db, settle, address) => (await settle(db.transaction('pages').objectStore('pages').get(address)))?.entries ?? [],
        FERRY,
      ),
    );
  const store = (entries: unknown): Promise<unknown> =>
    driver.evaluate(
      withStore(null, (db, settle, page) => settle(db.transaction('pages', 'readwrite').objectStore('pages').put(page)), {
        address: FERRY,
        entries,
      }),
    );

  async function openCard(): Promise<string> {
    const { x, y } = await driver.evaluate(middleOf('direct'));
    await driver.click(x, y);
    return until('the card', () => driver.cardText());
  }
  const keys = async (...list: string[]): Promise<void> => {
    for (const key of list) await driver.key(key);
  };

  // First, for Chromium lets a database that has written before write on for a while.
  it('stay in their form where the disk is full, with the reason, until they can be saved', async () => {
    await driver.open(FERRY);
    await press();
    await driver.closePopup();
    await driver.fillDisk(true);
    await openCard();
    // The card has the focus; its buttons follow: copy, copy link, note.
    await keys('e');
    await formOpens(driver);
    await keys(...'kept', 'Tab', 'Enter');
    await until('the reason', () => inForm(driver, says('form', 'storage is full')));
    await driver.screenshot(shot(driver, '10-not-saved'));
    await driver.fillDisk(false);
    await keys('Enter');
    await until('the note', async () => (await driver.cardText())?.includes('Your note: kept'));
  });

  it('add up from two tabs on one article, show in both, and are taken back one by one', async () => {
    await driver.open(FERRY);
    await press();
    await driver.closePopup();
    await driver.openBeside(`http://${HOST}/ferry-shared`);
    await press();
    expect(await note('from the second tab')).toBeNull();
    await driver.closePopup();
    await driver.turnToOther();
    await press();
    await until('the other tab’s note', async () => (await popupText()).includes('from the second tab'));
    expect(await note('from the first tab')).toBeNull();
    expect((await inStore()).map(({ id, value }) => [id, value])).toEqual([
      ['r1', 'from the second tab'],
      ['r2', 'from the first tab'],
    ]);
    await driver.closePopup();
    await driver.turnToOther();
    expect(await openCard()).toContain('from the first tab');
    await keys('Escape');
    await press();
    await inPopup('.undo');
    await until('the last one to go', async () => (await inStore()).length === 1);
    await until('it to go from the view', async () => !(await popupText()).includes('from the first tab'));
    expect(await popupText()).toContain('from the second tab');
    await driver.closePopup();
    await driver.closeOther();
  });

  it('are gone from open pages once all data are deleted, and do not come back with the next one', async () => {
    await driver.open(FERRY);
    await press();
    await merge('Jane Doe');
    await until('the merge', async () => !(await popupText()).includes('Tom Reed'));
    await driver.closePopup();
    await driver.openBeside(driver.urlOf('options/index.html'));
    for (const words of ['sure', '']) {
      await until('the button', () => driver.evaluate(has('.delete')));
      await driver.evaluate(clickOn('.delete'));
      if (words) await until('the question', () => driver.evaluate(says('.delete', words)));
    }
    await until('the end', () => driver.evaluate(says('.kept', '0 pages')));
    await driver.turnToOther();
    await press();
    await until('the machine’s own result', async () => (await popupText()).includes('Tom Reed'));
    await note('afterwards');
    expect((await inStore()).map(({ value }) => value)).toEqual(['afterwards']);
    await driver.closePopup();
    await driver.closeOther();
  });

  it('of a newer version are left alone: the page is annotated, and saving is refused with the reason', async () => {
    await driver.open(driver.urlOf('options/index.html'));
    await store([stored('Jane Doe')]);
    await driver.evaluate(withStore(9, async () => true));
    await driver.open(FERRY);
    await press();
    expect(await popupText()).toContain('Your corrections could not be read');
    expect(await popupText()).toContain('newer version');
    expect(await popupText()).toContain('Tom Reed');
    expect(await note('refused')).toBe('newer');
    await driver.screenshotPopup(shot(driver, '11-newer-store'));
    await driver.closePopup();
    expect(await openCard()).toContain('could not be read');
    await keys('e');
    await formOpens(driver);
    await keys('x', 'Tab', 'Enter');
    await until('the reason', () => inForm(driver, says('form', 'not saved')));
    await keys('Escape');
    await formGoes(driver);
    await press();
    expect(await inStore()).toEqual([stored('Jane Doe')]);
    await driver.closePopup();
    await driver.open(driver.urlOf('options/index.html'));
    await until('the same in the options', () => driver.evaluate(says('.kept', 'newer version')));
  });

  it('that cannot be read are set aside one by one, and kept', async () => {
    const bad = [null, { id: 'r4', kind: 'rant', target: '', value: '', at: '' }];
    await driver.open(driver.urlOf('options/index.html'));
    await store([bad[0], stored('Jane Doe'), bad[1]]);
    await driver.open(FERRY);
    await press();
    expect(await popupText()).toContain('2 of your corrections could not be read');
    expect(await popupText()).not.toContain('Tom Reed');
    await note('one more');
    expect((await inStore()).map((entry) => entry?.id ?? null)).toEqual([null, 'r1', 'r4', 'r5']);
    for (const left of [3, 2, 2]) {
      await askPage('undo', {});
      expect(await inStore()).toHaveLength(left);
    }
    expect(await inStore()).toEqual(bad);
    await until('the machine’s own result', async () => (await popupText()).includes('Tom Reed'));
    await driver.closePopup();
  });

  it('outlive a background that is ended between any two steps', async () => {
    await driver.open(FERRY);
    await driver.stopBackground();
    await press();
    await driver.stopBackground();
    expect(await note('first')).toBeNull();
    await driver.stopBackground();
    expect(await note('second')).toBeNull();
    await driver.stopBackground();
    await inPopup('.undo');
    await until('the second to go', async () => !(await popupText()).includes('second'));
    expect((await inStore()).map(({ value }) => value)).toEqual(['first']);
    await driver.stopBackground();
    await inPopup('.toggle');
    await until('the highlights to go', async () => (await driver.evaluate(PAINTED)).length === 0);
    await driver.stopBackground();
    await inPopup('.toggle');
    await until('the note to be back', async () => (await popupText()).includes('first'));
    await driver.closePopup();
    await driver.stopBackground();
    expect(await openCard()).toContain('first');
  });

  it('are kept once where they were confirmed, and at most once elsewhere, though the background is ended in the middle', async () => {
    await driver.open(FERRY);
    await press();
    const confirmed: string[] = [];
    const words = Array.from({ length: 10 }, (_, i) => `note ${i}`);
    for (const [i, each] of words.entries()) {
      const message = { to: 'page', type: 'correct', ask: { correction: { kind: 'note', attribution: 'a1', note: each } } };
      await driver.evaluateInPopup(
        extensionScript((api, asked) => {
          document.body.dataset.said = '';
          const send = async (): Promise<void> => {
            const [tab] = await api.tabs.query({ active: true, currentWindow: true });
            document.body.dataset.said = ((await api.tabs.sendMessage(tab?.id ?? -1, asked)) as string | null) ?? 'kept';
          };
          void send();
          return true;
        }, message),
      );
      await new Promise((resolve) => setTimeout(resolve, i * 5));
      await driver.stopBackground();
      const said = await until('an answer', async () => (await driver.evaluateInPopup(dataOf('body', 'said'))) || null);
      if (said === 'kept') confirmed.push(each);
    }
    const kept = (await inStore()).map(({ value }) => value);
    expect(kept).toEqual(expect.arrayContaining(confirmed));
    expect(new Set(kept).size).toBe(kept.length);
    expect(confirmed.length).toBeGreaterThan(5);
    await driver.closePopup();
  });

  it.each([0, 20, 60, 150])('and the annotation comes, though the background is ended %i ms after it began', async (ms) => {
    await driver.open(FERRY);
    await press();
    await inPopup('.toggle');
    await until('the highlights to go', async () => (await driver.evaluate(PAINTED)).length === 0);
    await driver.stopBackground();
    await inPopup('.toggle');
    await new Promise((resolve) => setTimeout(resolve, ms));
    await driver.stopBackground();
    await until('both statements', async () => (await driver.evaluate(PAINTED)).length === 2);
    await until('the popup', async () => (await popupText()).includes('Tom Reed'));
    await driver.closePopup();
  });

  /** Annotates a long article anew, up to where the background is at work on it. */
  async function atWork(): Promise<void> {
    await driver.open(`http://${HOST}/long`);
    await press();
    await inPopup('.toggle');
    await until('the highlights to go', async () => (await driver.evaluate(PAINTED)).length === 0);
    await inPopup('.toggle');
    // Firefox runs popup and background in one thread: while one works, the other says nothing.
    if (name === 'firefox') await new Promise((resolve) => setTimeout(resolve, 400));
    else await until('the words to be counted', () => driver.evaluateInPopup(says('[data-message=loading]', 'who says what in')));
  }

  it('and the annotation comes, though the background is ended while it attributes', async () => {
    await atWork();
    await driver.stopBackground();
    await until('the statements', async () => (await driver.evaluate(PAINTED)).length === 1_500, 60_000);
    await driver.closePopup();
  });
});

/** A background that never finds out who says what: however fast the machine is, no answer comes before it is ended. */
const withoutEnd: Plugin = {
  name: 'attribution without an end',
  setup: ({ onLoad }) =>
    onLoad({ filter: /background[\\/]claim-finder\.ts$/ }, () => ({
      contents: 'export const claimFinder = () => new Promise(() => {});',
    })),
};

describe.each<BrowserName>(['chromium', 'firefox'])('a background that is ended each time it is asked, in %s', (name) => {
  it('is told of in a plain sentence, and nothing is painted', async () => {
    const site = await serve(new Map([[`${HOST}/ferry`, { body: article }]]));
    const folder = mkdtempSync(join(tmpdir(), 'sourcelight-endless-'));
    const extension = await build(name === 'chromium' ? 'chrome' : 'firefox', { out: folder, plugins: [withoutEnd] });
    const driver = await launch(name, { headless: true, port: site.port, extension });
    try {
      await driver.open(FERRY);
      await driver.pressToolbarButton('at once');
      await until('the sentence', async () => {
        await driver.stopBackground();
        return driver.evaluateInPopup(has('[data-message=interrupted]'));
      });
      expect(await driver.evaluateInPopup(script(() => document.body.textContent))).toContain('Click the button again');
      expect(await driver.evaluate(PAINTED)).toEqual([]);
    } finally {
      await driver.close();
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
