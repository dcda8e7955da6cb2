import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, until } from '../../scripts/browsers/driver.ts';
import type { BrowserName } from '../../scripts/browsers/find.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { type Script, script } from '../../scripts/browsers/script.ts';
import { type Site, serve } from '../../scripts/browsers/site.ts';
import { exportOf } from '../../src/engine/export/exported.ts';
import { writeFile } from '../../src/engine/export/format.ts';
import { csv } from '../../src/engine/export/formats/csv.ts';
import { markdown } from '../../src/engine/export/formats/markdown.ts';
import type { Annotation } from '../../src/engine/model.ts';
import { ADD_AXE, audit, expectClean } from './accessibility.ts';
import { ADOPTED, chosenIn, clickOn, dataOf, MARKUP, removed, SHOWN_TEXT, scrolledTo, textOf } from './asking.ts';
import { pixelsIn, shareOf } from './pixels.ts';

const root = join(import.meta.dirname, '../..');
const shots = join(root, 'output/screenshots');
const HOST = 'deccancourier.example';
const DEMO = `http://${HOST}/india/river-talks`;
/** The ground of the first speaker's direct quotation on white: rgb(63 47 158 / .11). */
const DIRECT_GROUND: [number, number, number] = [234, 232, 244];

interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How many ranges each of our highlights has, empty ones included. */
const REGISTRY: Script<Record<string, number>> = script(() =>
  Object.fromEntries(
    [...CSS.highlights].filter(([name]) => name.startsWith('sourcelight-')).map(([name, highlight]) => [name, highlight.size]),
  ),
);

/** Where the first line of the first speaker's first direct quotation stands in the window. */
const DIRECT_RECT: Script<Rect> = script(() => {
  const [range] = [...(CSS.highlights.get('sourcelight-direct-s1') ?? [])] as Range[];
  const rect = range?.getClientRects()[0];
  if (!rect) throw new Error('No direct quotation is painted.');
  return { x: rect.x, y: rect.y, width: rect.width, height: rect.height };
});

/** The page's own DOM: without our hosts, which stand beside it. */
const OWN_DOM: Script<string> = script(() =>
  document.documentElement.outerHTML.replace(/<div data-sourcelight="[a-z]+"[^>]*><\/div>/g, ''),
);

/** Whether the card lies over a line of the statement it explains, of its source or its cue. */
const IS_COVERED: Script<boolean> = script(() => {
  const card = document.querySelector('[data-sourcelight=card]')?.getBoundingClientRect();
  if (!card) throw new Error('No card is open.');
  return [...CSS.highlights]
    .filter(([name]) => /-(?:open|source)-/.test(name))
    .flatMap(([, highlight]) => [...highlight] as Range[])
    .flatMap((range) => [...range.getClientRects()])
    .some(({ left, right, top, bottom }) => card.left < right && card.right > left && card.top < bottom && card.bottom > top);
});

/** The smallest file that PDF viewers open. */
const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';

describe.each<BrowserName>(['chromium', 'firefox'])('in a real %s', (name) => {
  let site: Site;
  let driver: Driver;

  beforeAll(async () => {
    mkdirSync(shots, { recursive: true });
    site = await serve(
      new Map([
        [`${HOST}/india/river-talks`, { body: readFileSync(join(root, 'assets/demo.html')) }],
        [`${HOST}/strict`, { body: readFileSync(join(root, 'assets/demo.html')), strict: true }],
        [`${HOST}/empty`, { body: '<!DOCTYPE html><title>Nothing</title><p>Home</p>' }],
        [`${HOST}/paper.pdf`, { body: PDF, type: 'application/pdf' }],
        [`${HOST}/plain.txt`, { body: 'A text file, no web page.', type: 'text/plain' }],
      ]),
    );
    driver = await launch(name, { headless: true, port: site.port });
  });

  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const file = (what: string): string => join(shots, `${name}-${what}.png`);

  async function exported(format: string, extension: string): Promise<string> {
    await driver.evaluateInPopup(script(() => document.querySelector('.export')?.setAttribute('open', '')));
    await driver.evaluateInPopup(chosenIn('.export-format', format));
    await driver.evaluateInPopup(clickOn('.export-save'));
    const found = await until(`the ${format} file`, async () =>
      readdirSync(driver.downloads).find((entry) => entry.endsWith(`.${extension}`)),
    );
    return until('its text', async () => readFileSync(join(driver.downloads, found), 'utf8') || null);
  }

  it('goes the whole way: button, highlights, popup, scroll, card, export, and off again', async () => {
    await driver.open(DEMO);
    const before = await driver.evaluate(MARKUP);
    await driver.screenshot(file('1-before'));

    await driver.pressToolbarButton();
    const sizes = await driver.evaluate(REGISTRY);
    expect(Object.keys(sizes).filter((key) => key.startsWith('sourcelight-direct')).length).toBeGreaterThanOrEqual(3);
    expect(await driver.evaluate(OWN_DOM)).toBe(before);

    const popup = await driver.evaluateInPopup(SHOWN_TEXT);
    await driver.screenshotPopup(file('2-popup'));
    for (const words of [
      'The Deccan Courier',
      'Minister offers river talks',
      'Asha Menon',
      '13:55',
      'updated 7 minutes later',
      'IST',
      'picture AP',
      'with contributions',
      'Meera Rao',
      'Kavita Iyer',
      'Farid Khan',
    ]) {
      expect(popup).toContain(words);
    }
    expect(popup).not.toContain('captain');

    const annotation = JSON.parse(await exported('json', 'json')) as Annotation;
    const today = { guesses: false, only: null, accessed: new Date().toISOString().slice(0, 10) };
    expect(annotation.version).toBe(1);
    expect(annotation.url).toBe(DEMO);
    expect(Number(await driver.badge())).toBe(
      annotation.attributions.filter((attribution) => attribution.act === 'speech' && attribution.level !== 'guess').length,
    );
    const wordsOf = (id: string): string =>
      annotation.attributions
        .find((attribution) => attribution.id === id)
        ?.content.map(([from, to]) => annotation.text.slice(from, to))
        .join('|') ?? '';
    const rao = annotation.speakers.find((speaker) => speaker.name === 'Meera Rao');
    expect(rao?.attributions.map(wordsOf)).toContain(
      '“The first thing is to share the water that both sides need,”|“Everything else can wait until the monsoon has come and gone.”',
    );
    expect(await exported('markdown', 'md')).toBe(writeFile(markdown, [exportOf(annotation, today)]));
    expect(await exported('csv', 'csv')).toBe(writeFile(csv, [exportOf(annotation, today)]));

    const last = annotation.attributions.findLast((attribution) => attribution.form === 'direct');
    await driver.evaluateInPopup(clickOn(`[data-attribution=${last?.id}]`));
    await until('the page to scroll', () => driver.evaluate(script(() => scrollY > 100)));
    expect((await driver.evaluate(REGISTRY))['sourcelight-focus']).toBeGreaterThan(0);
    await until('the flash to end', async () => (await driver.evaluate(REGISTRY))['sourcelight-focus'] === 0);
    await driver.closePopup();

    await driver.evaluate(scrolledTo(300));
    const rect = await driver.evaluate(DIRECT_RECT);
    await driver.screenshot(file('3-highlights'));
    expect(shareOf(pixelsIn(file('3-highlights'), rect), DIRECT_GROUND)).toBeGreaterThan(0.4);

    await driver.click(rect.x + 30, rect.y + rect.height / 2);
    const card = await until('the card', () => driver.cardText());
    await driver.screenshot(file('4-card'));
    expect(card).toContain('Meera Rao');
    expect(card).toContain('Quote');
    expect(card).toContain('told');
    expect(card).not.toContain('%');
    expect(await driver.evaluate(IS_COVERED)).toBe(false);
    await driver.key('Escape');
    expect(await driver.cardText()).toBeNull();
    await driver.click(5, rect.y + rect.height / 2);
    expect(await driver.cardText()).toBeNull();

    await driver.pressToolbarButton();
    await driver.evaluateInPopup(clickOn('.toggle'));
    await until('the highlights to go', async () => Object.keys(await driver.evaluate(REGISTRY)).length === 0);
    await driver.closePopup();
    expect(await driver.evaluate(ADOPTED)).toBe(0);
    expect(await driver.evaluate(MARKUP)).toBe(before);
    await until('the badge to go', async () => (await driver.badge()) === '');
    await driver.evaluate(scrolledTo(0));
    await driver.screenshot(file('5-off'));
    expect(readFileSync(file('5-off')).equals(readFileSync(file('1-before')))).toBe(true);
  });

  it('has a popup without accessibility violations, light and dark', async () => {
    await driver.open(DEMO);
    await driver.pressToolbarButton();
    await driver.evaluateInPopup(ADD_AXE);
    for (const scheme of ['light', 'dark']) {
      const found = await driver.evaluateInPopup(audit(scheme));
      await driver.screenshotPopup(file(`2-popup-${scheme}`));
      expectClean(found, 10);
    }
    await driver.closePopup();
  });

  it('reads the new article after a navigation within the document', async () => {
    await driver.open(DEMO);
    await driver.pressToolbarButton();
    await driver.closePopup();
    await driver.evaluate(script(() => history.pushState(null, '', '/india/rivers-two')));
    await driver.evaluate(removed('article em'));
    await driver.pressToolbarButton();
    expect(await driver.evaluateInPopup(SHOWN_TEXT)).not.toContain('(With inputs from agencies)');
    await driver.closePopup();
  });

  it('works under the strictest content security policy', async () => {
    await driver.open(`http://${HOST}/strict`);
    await driver.pressToolbarButton();
    await driver.closePopup();
    await driver.evaluate(scrolledTo(300));
    const rect = await driver.evaluate(DIRECT_RECT);
    await driver.screenshot(file('6-strict'));
    expect(shareOf(pixelsIn(file('6-strict'), rect), DIRECT_GROUND)).toBeGreaterThan(0.4);
    await driver.click(rect.x + 30, rect.y + rect.height / 2);
    expect(await until('the card', () => driver.cardText())).toContain('Quote');
  });

  it.each([
    ['a page without an article', `http://${HOST}/empty`, 'no-article'],
    ['a text file', `http://${HOST}/plain.txt`, 'not-html'],
    ['a PDF', `http://${HOST}/paper.pdf`, name === 'chromium' ? 'not-html' : 'forbidden'],
    ['a page of the browser', name === 'chromium' ? 'chrome://version/' : 'about:config', 'forbidden'],
  ])('says plainly that %s cannot be annotated', async (_what, url, message) => {
    await driver.open(url);
    await driver.pressToolbarButton();
    expect(await driver.evaluateInPopup(dataOf('[data-message]', 'message'))).toBe(message);
    expect(await driver.evaluateInPopup(textOf('[data-message] p'))).toMatch(/\w{4}/);
    await driver.closePopup();
  });
});
