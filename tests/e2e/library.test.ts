import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, until } from '../../scripts/browsers/driver.ts';
import type { BrowserName } from '../../scripts/browsers/find.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { script } from '../../scripts/browsers/script.ts';
import { type Site, type SitePage, serve } from '../../scripts/browsers/site.ts';
import { ADD_AXE, audit, expectClean } from './accessibility.ts';
import { clickOn, countOf, has, SHOWN_TEXT, says } from './asking.ts';
import { articlePage, quoteOf, shot } from './stage.ts';

const HOST = 'harbourpost.example';
const doe = quoteOf('Jane Doe', 'It will hold through the winter');
const reed = quoteOf('Tom Reed', 'I have slept six nights in my cab');
const roe = quoteOf('Ann Roe', 'We heard it crack before dawn');

/** Types into a field, as a reader would, and leaves it. */
const fill = (selector: string, words: string) =>
  script(
    (what, typed) => {
      const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(what);
      if (!field) throw new Error(`There is no ${what}.`);
      field.value = typed;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    words,
  );

describe.each<BrowserName>(['chromium', 'firefox'])('the library in %s', (name) => {
  let site: Site;
  let driver: Driver;
  const pages = new Map<string, SitePage>();

  beforeAll(async () => {
    pages.set(`${HOST}/ferry`, { body: articlePage('Ferry sails again', `${doe}${reed}`) });
    pages.set(`${HOST}/bridge`, { body: articlePage('Bridge opens', `${doe}${roe}`) });
    site = await serve(pages);
    driver = await launch(name, { headless: true, port: site.port });
  });

  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  async function save(path: string): Promise<void> {
    await driver.open(`http://${HOST}${path}`);
    await driver.pressToolbarButton();
    await until('the bookmark', () => driver.evaluateInPopup(has('.keep')));
    await driver.evaluateInPopup(clickOn('.keep'));
    await until('the article to be saved', () => driver.evaluateInPopup(has('.keep[aria-pressed=true]:not(:disabled)')));
    await driver.closePopup();
  }

  async function openLibrary(articles: number): Promise<void> {
    await driver.open(driver.urlOf('library/index.html'));
    await until('the page', () => driver.evaluate(has('.library')));
    await until('the list', async () => (await driver.evaluate(countOf('.article'))) === articles);
  }

  const backups = (): string[] => readdirSync(driver.downloads).filter((file) => /^sourcelight-library-.*\.jsonl$/.test(file));

  it('keeps an article by one click, once, by whichever address it is read', async () => {
    await save('/ferry');
    await save('/bridge');
    await save('/ferry?utm_source=letter#top');
    await openLibrary(2);
    expect(await driver.evaluate(SHOWN_TEXT)).toContain('Ferry sails again');
    await driver.evaluate(ADD_AXE);
    for (const scheme of ['light', 'dark']) {
      expectClean(await driver.evaluate(audit(scheme)), 8);
      await driver.screenshot(shot(driver, `library-${scheme}`));
    }
  });

  it('finds statements by their words and by who said them', async () => {
    await openLibrary(2);
    await driver.evaluate(fill('[type=search]', 'crack dawn'));
    await until('one article', async () => (await driver.evaluate(countOf('.article'))) === 1);
    expect(await driver.evaluate(SHOWN_TEXT)).toContain('We heard it crack before dawn');
    await driver.evaluate(fill('[type=search]', 'reed'));
    await until('Reed’s', () => driver.evaluate(says('.found', 'six nights')));
    await driver.evaluate(fill('[type=search]', 'giraffe'));
    await until('word of nothing', () => driver.evaluate(says('.inline', 'giraffe')));
  });

  it('lists all that is said under one name, and keeps people apart until the reader joins them', async () => {
    await openLibrary(2);
    await driver.evaluate(fill('[type=search]', 'winter'));
    await until('the statements', async () => (await driver.evaluate(countOf('.found'))) === 2);
    await driver.evaluate(clickOn('.found .speaker'));
    await until('the speaker', () => driver.evaluate(says('.speaker-page h2', 'Jane Doe')));
    expect(await driver.evaluate(countOf('.speaker-page .said li'))).toBe(2);
    expect(await driver.evaluate(countOf('.person'))).toBe(2);
    await driver.evaluate(ADD_AXE);
    for (const scheme of ['light', 'dark']) expectClean(await driver.evaluate(audit(scheme)), 8);
    await driver.screenshot(shot(driver, 'library-speaker'));
    await driver.evaluate(clickOn('.join-all'));
    await until('one person', async () => (await driver.evaluate(countOf('.person'))) === 1);
    await driver.evaluate(fill('.join-other input', 'tom reed'));
    await until('the name to be known', () => driver.evaluate(has('.join-other button:not(:disabled)')));
    await driver.evaluate(clickOn('.join-other button'));
    await until('Reed’s words too', async () => (await driver.evaluate(countOf('.speaker-page .said li'))) === 3);

    await openLibrary(2);
    await driver.evaluate(fill('[type=search]', 'six nights'));
    await until('Reed’s', () => driver.evaluate(has('.found .speaker')));
    await driver.evaluate(clickOn('.found .speaker'));
    await until('the same person', () => driver.evaluate(says('.speaker-page h2', 'Jane Doe')));
    await driver.evaluate(clickOn('.part'));
    await until('Reed alone', async () => (await driver.evaluate(countOf('.speaker-page .said li'))) === 1);
  });

  it('narrows the list down by outlet, form, level and days', async () => {
    await openLibrary(2);
    for (const [field, value] of [
      ['form', 'indirect'],
      ['from', '2100-01-01'],
    ] as const) {
      await driver.evaluate(fill(`[name=${field}]`, value));
      await until('none', async () => (await driver.evaluate(countOf('.article'))) === 0);
      await driver.evaluate(clickOn('.clear-filters'));
      await until('both', async () => (await driver.evaluate(countOf('.article'))) === 2);
    }
    await driver.evaluate(fill('[name=form]', 'direct'));
    await until('the statements that fit', async () => (await driver.evaluate(countOf('.found'))) === 4);
    await driver.evaluate(clickOn('.choose-fitting'));
    await until('both to be chosen', async () => (await driver.evaluate(countOf('.article input:checked'))) === 2);
  });

  it('keeps tags and a note, and finds the article by them', async () => {
    await openLibrary(2);
    await driver.evaluate(clickOn('.article .title'));
    await until('the article', () => driver.evaluate(has('.tags-field')));
    await driver.evaluate(fill('.tags-field', 'harbour, winter storms'));
    await driver.evaluate(fill('.note-field', 'Ask the engineer again'));
    await openLibrary(2);
    await until('the tag', () => driver.evaluate(says('.tags', 'winter storms')));
    await driver.evaluate(fill('[type=search]', 'engineer again'));
    await until('the noted article', async () => (await driver.evaluate(countOf('.article'))) === 1);
  });

  it('tells at the next visit what changed, and that the page does not say so', async () => {
    pages.set(`${HOST}/ferry`, { body: articlePage('Ferry sails at last', `${doe}${roe}`) });
    await driver.open(`http://${HOST}/ferry`);
    await driver.pressToolbarButton();
    await until('the line', () => driver.evaluateInPopup(has('.since-saved')));
    const line = await driver.evaluateInPopup(script(() => document.querySelector('.since-saved')?.textContent));
    expect(line).toMatch(/headline changed, 1 statement gone, 1 new.*does not say so/);
    await driver.screenshotPopup(shot(driver, 'library-changed'));
    await driver.evaluateInPopup(clickOn('.keep'));
    await until('the line to go', async () => !(await driver.evaluateInPopup(has('.since-saved'))));
    await driver.closePopup();
    await openLibrary(2);
    await driver.evaluate(clickOn('.article .title'));
    await until('the comparison', () => driver.evaluate(has('.changes')));
    expect(await driver.evaluate(SHOWN_TEXT)).toContain('I have slept six nights');
    await driver.screenshot(shot(driver, 'library-comparison'));
  });

  it('deletes what is chosen, and puts it back', async () => {
    await openLibrary(2);
    await driver.evaluate(clickOn('.article [type=checkbox]'));
    await until('the bar', () => driver.evaluate(has('.delete-chosen')));
    await driver.evaluate(clickOn('.delete-chosen'));
    await until('one to be gone', async () => (await driver.evaluate(countOf('.article'))) === 1);
    await driver.evaluate(clickOn('.put-back'));
    await until('both to be back', async () => (await driver.evaluate(countOf('.article'))) === 2);
  });

  it('goes into one file and comes back from it, also beside what is there', async () => {
    await openLibrary(2);
    for (const file of backups()) rmSync(join(driver.downloads, file));
    await driver.evaluate(clickOn('.back-up'));
    const file = await until('the backup', async () => backups().find((one) => readFileSync(join(driver.downloads, one)).length));
    const text = readFileSync(join(driver.downloads, file), 'utf8');
    await driver.open(driver.urlOf('options/index.html'));
    await until('the options', () => driver.evaluate(has('.delete')));
    await driver.evaluate(clickOn('.delete'));
    await until('the second question', () => driver.evaluate(says('.delete', 'sure')));
    await driver.evaluate(clickOn('.delete'));
    await until('the end', () => driver.evaluate(says('[role=status]', 'deleted')));
    await openLibrary(0);

    const restore = (words: string): Promise<unknown> =>
      driver.evaluate(
        script((held) => {
          const field = document.querySelector<HTMLInputElement>('.restore');
          const data = new DataTransfer();
          data.items.add(new File([held], 'backup.jsonl'));
          if (!field) throw new Error('There is no field for a backup.');
          field.files = data.files;
          field.dispatchEvent(new Event('change', { bubbles: true }));
        }, words),
      );
    await restore(text.replace('Jane Doe', 'Jane Roe'));
    await until('the wrong line', () => driver.evaluate(says('.backup', 'Line 2: this row was changed')));
    expect(await driver.evaluate(countOf('.article'))).toBe(0);
    await restore(text);
    await until('the preview', () => driver.evaluate(says('.backup', '2 articles')));
    await driver.evaluate(clickOn('.restore-now'));
    await until('both articles', async () => (await driver.evaluate(countOf('.article'))) === 2);
    await driver.evaluate(fill('[type=search]', 'winter storms'));
    await until('the tag', async () => (await driver.evaluate(countOf('.article'))) === 1);
  });

  it('keeps what was confirmed, though the background is ended at once', async () => {
    await driver.open(`http://${HOST}/bridge`);
    await driver.pressToolbarButton();
    for (let i = 0; i < 5; i++) {
      await until('the bookmark', () => driver.evaluateInPopup(has('.keep:not(:disabled)')));
      await driver.evaluateInPopup(clickOn('.keep'));
      await new Promise((resolve) => setTimeout(resolve, i * 15));
      await driver.stopBackground();
    }
    await driver.closePopup();
    await openLibrary(2);
  });

  it('saves every article that is annotated, where the reader wants so', async () => {
    await driver.open(driver.urlOf('options/index.html'));
    await until('the option', () => driver.evaluate(has('[name=saveAll]')));
    await driver.evaluate(clickOn('[name=saveAll]'));
    pages.set(`${HOST}/tunnel`, { body: articlePage('Tunnel opens', roe) });
    await driver.open(`http://${HOST}/tunnel`);
    await driver.pressToolbarButton();
    await until('the annotation', () => driver.evaluateInPopup(has('.keep')));
    await driver.closePopup();
    await openLibrary(3);
    pages.set(`${HOST}/tunnel`, { body: articlePage('Tunnel opens at last', roe) });
    await driver.open(`http://${HOST}/tunnel`);
    await driver.pressToolbarButton();
    await until('word of what changed since it was seen', () => driver.evaluateInPopup(has('.since-saved')));
    await driver.closePopup();
    await openLibrary(3);
    expect(await driver.evaluate(SHOWN_TEXT)).toContain('Tunnel opens at last');
  });
});
