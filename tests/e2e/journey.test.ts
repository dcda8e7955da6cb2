import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, until } from '../../scripts/browsers/driver.ts';
import type { BrowserName } from '../../scripts/browsers/find.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { type Site, serve } from '../../scripts/browsers/site.ts';
import { exportOf } from '../../src/engine/export/exported.ts';
import { writeFile } from '../../src/engine/export/format.ts';
import { csv } from '../../src/engine/export/formats/csv.ts';
import { markdown } from '../../src/engine/export/formats/markdown.ts';
import type { Annotation } from '../../src/engine/model.ts';
import { pixelsIn, shareOf } from './pixels.ts';

const root = join(import.meta.dirname, '../..');
const shots = join(root, 'output/screenshots');
const HOST = 'deccancourier.example';
const DEMO = `http://${HOST}/india/river-talks`;
/** The ground of the first speaker's direct quotation on white: rgb(63 47 158 / .11). */
const DIRECT_GROUND: [number, number, number] = [234, 232, 244];

const registry = `Object.fromEntries([...CSS.highlights].filter(([name]) => name.startsWith('sourcelight-')).map(([name, highlight]) => [name, highlight.size]))`;
const directRect = `(() => { const r = [...CSS.highlights.get('sourcelight-direct-s1')][0].getClientRects()[0]; return { x: r.x, y: r.y, width: r.width, height: r.height }; })()`;

/** A script as an expression. */
const asExpression = (source: string): string => `(() => { ${source} })()`;

/** The page's own DOM: without our hosts, which stand beside it. */
const ownDom = String.raw`document.documentElement.outerHTML.replace(/<div data-sourcelight="[a-z]+"[^>]*><\/div>/g, '')`;

/** The smallest file that PDF viewers open. */
const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';

interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

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
    await driver.evaluateInPopup(`(() => {
      document.querySelector('.export').open = true;
      const select = document.querySelector('.export-format');
      select.value = '${format}';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    })(), true`);
    await driver.evaluateInPopup(`(document.querySelector('.export-save').click(), true)`);
    const found = await until(`the ${format} file`, async () =>
      readdirSync(driver.downloads).find((entry) => entry.endsWith(`.${extension}`)),
    );
    return until('its text', async () => readFileSync(join(driver.downloads, found), 'utf8') || null);
  }

  it('goes the whole way: button, highlights, popup, scroll, card, export, and off again', async () => {
    await driver.open(DEMO);
    const before = await driver.evaluate<string>('document.documentElement.outerHTML');
    await driver.screenshot(file('1-before'));

    await driver.pressToolbarButton();
    const sizes = await driver.evaluate<Record<string, number>>(registry);
    expect(Object.keys(sizes).filter((key) => key.startsWith('sourcelight-direct')).length).toBeGreaterThanOrEqual(3);
    expect(await driver.evaluate<string>(ownDom)).toBe(before);

    const popup = await driver.evaluateInPopup<string>('document.body.innerText');
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
    await driver.evaluateInPopup(`(document.querySelector('[data-attribution=${last?.id}]').click(), true)`);
    await until('the page to scroll', () => driver.evaluate<boolean>('scrollY > 100'));
    expect((await driver.evaluate<Record<string, number>>(registry))['sourcelight-focus']).toBeGreaterThan(0);
    await until(
      'the flash to end',
      async () => (await driver.evaluate<Record<string, number>>(registry))['sourcelight-focus'] === 0,
    );
    await driver.closePopup();

    await driver.evaluate(`scrollTo({ top: 300, behavior: 'instant' })`);
    const rect = await driver.evaluate<Rect>(directRect);
    await driver.screenshot(file('3-highlights'));
    expect(shareOf(pixelsIn(file('3-highlights'), rect), DIRECT_GROUND)).toBeGreaterThan(0.4);

    await driver.click(rect.x + 30, rect.y + rect.height / 2);
    const card = await until('the card', () => driver.cardText());
    await driver.screenshot(file('4-card'));
    expect(card).toContain('Meera Rao');
    expect(card).toContain('Quote');
    expect(card).toContain('told');
    expect(card).not.toContain('%');
    const covered = await driver.evaluate<boolean>(
      `(() => { const card = document.querySelector('[data-sourcelight=card]').getBoundingClientRect(); return [...CSS.highlights].filter(([name]) => /-(?:open|source)-/.test(name)).flatMap(([, highlight]) => [...highlight]).flatMap((range) => [...range.getClientRects()]).some(({ left, right, top, bottom }) => card.left < right && card.right > left && card.top < bottom && card.bottom > top); })()`,
    );
    expect(covered).toBe(false);
    await driver.key('Escape');
    expect(await driver.cardText()).toBeNull();
    await driver.click(5, rect.y + rect.height / 2);
    expect(await driver.cardText()).toBeNull();

    await driver.pressToolbarButton();
    await driver.evaluateInPopup(`(document.querySelector('.toggle').click(), true)`);
    await until('the highlights to go', async () => Object.keys(await driver.evaluate<object>(registry)).length === 0);
    await driver.closePopup();
    expect(await driver.evaluate<number>('document.adoptedStyleSheets.length')).toBe(0);
    expect(await driver.evaluate<string>('document.documentElement.outerHTML')).toBe(before);
    await until('the badge to go', async () => (await driver.badge()) === '');
    await driver.evaluate(`scrollTo({ top: 0, behavior: 'instant' })`);
    await driver.screenshot(file('5-off'));
    expect(readFileSync(file('5-off')).equals(readFileSync(file('1-before')))).toBe(true);
  });

  it('has a popup without accessibility violations, light and dark', async () => {
    await driver.open(DEMO);
    await driver.pressToolbarButton();
    await driver.evaluateInPopup(`(${asExpression(axe.source)}, true)`);
    for (const scheme of ['light', 'dark']) {
      const found = await driver.evaluateInPopup<string>(
        `(document.documentElement.style.colorScheme = '${scheme}', axe.run(document).then(({ violations, passes }) => JSON.stringify({ passed: passes.length, violations: violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]) })))`,
      );
      await driver.screenshotPopup(file(`2-popup-${scheme}`));
      const { passed, violations } = JSON.parse(found) as { passed: number; violations: unknown[] };
      expect(violations).toEqual([]);
      expect(passed).toBeGreaterThan(10);
    }
    await driver.closePopup();
  });

  it('reads the new article after a navigation within the document', async () => {
    await driver.open(DEMO);
    await driver.pressToolbarButton();
    await driver.closePopup();
    await driver.evaluate(
      `(history.pushState(null, '', '/india/rivers-two'), document.querySelector('article em').remove(), true)`,
    );
    await driver.pressToolbarButton();
    expect(await driver.evaluateInPopup<string>('document.body.innerText')).not.toContain('(With inputs from agencies)');
    await driver.closePopup();
  });

  it('works under the strictest content security policy', async () => {
    await driver.open(`http://${HOST}/strict`);
    await driver.pressToolbarButton();
    await driver.closePopup();
    await driver.evaluate(`scrollTo({ top: 300, behavior: 'instant' })`);
    const rect = await driver.evaluate<Rect>(directRect);
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
    expect(await driver.evaluateInPopup<string>(`document.querySelector('[data-message]')?.dataset.message`)).toBe(message);
    expect(await driver.evaluateInPopup<string>(`document.querySelector('[data-message] p').textContent`)).toMatch(/\w{4}/);
    await driver.closePopup();
  });
});
