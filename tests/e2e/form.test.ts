import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, until } from '../../scripts/browsers/driver.ts';
import type { BrowserName } from '../../scripts/browsers/find.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { extensionScript, script } from '../../scripts/browsers/script.ts';
import { type Site, serve } from '../../scripts/browsers/site.ts';
import { has, textOf } from './asking.ts';
import { cardAt, formGoes, formOpens, pagesKept } from './in-form.ts';
import { articlePage, quoteOf, shot } from './stage.ts';

const HOST = 'harbourpost.example';
const article = articlePage(
  'Ferry sails again',
  `${quoteOf('Jane Doe', 'It will hold through the winter')}${quoteOf('Tom Reed', 'I have slept six nights in my cab')}`,
);

/** Hears everything that a page can hear, before anybody else. */
const EARS = `<script>
var heard = [];
var types = ['message', 'focusin', 'focusout', 'focus', 'blur', 'selectionchange', 'textInput', 'beforeinput', 'input', 'change', 'invalid', 'submit', 'formdata', 'reset', 'select', 'paste', 'copy', 'cut', 'compositionstart', 'compositionupdate', 'compositionend', 'auxclick', 'contextmenu', 'wheel', 'beforetoggle', 'toggle'];
for (var target of [window, document, document.documentElement])
  for (var name in target) if (name.startsWith('on')) types.push(name.slice(2));
types = new Set(types);
for (var target of [window, document])
  for (var type of types)
    target.addEventListener(type, function (event) { heard.push([event.type, event.key, event.data, event.inputType].join(' ').trim()); }, true);
</script>`;

/** What of it tells of typing, clicking or messages; the pointer on its way to the frame is the page's to see. */
const HEARD = script(() =>
  (globalThis as unknown as { heard: string[] }).heard.filter((one) =>
    /^(?:key|before|input|change|composition|text|paste|copy|cut|submit|click|mouse(?:down|up)|pointer(?:down|up)|message|select)/.test(
      one,
    ),
  ),
);
const FORGET = script(() => void (globalThis as unknown as { heard: string[] }).heard.splice(0));

/** Whether a form of ours shows anything. */
const DRAWN = script(() => (document.getElementById('root')?.childElementCount ?? 0) > 0);

/** Frames an address of the extension as any page might, and shows it a token. */
const frame = (address: string, token: string) =>
  script(
    (src, shown) =>
      new Promise<boolean>((done) => {
        const element = document.createElement('iframe');
        element.src = src;
        element.onload = () => {
          element.contentWindow?.postMessage({ token: shown }, '*');
          setTimeout(() => done(true), 1_000);
        };
        setTimeout(() => done(false), 4_000);
        document.body.append(element);
      }),
    address,
    token,
  );

describe.each<BrowserName>(['chromium', 'firefox'])('what a reader writes, in %s', (name) => {
  let site: Site;
  let driver: Driver;

  beforeAll(async () => {
    site = await serve(
      new Map([
        [`${HOST}/ferry`, { body: article.replace('<head>', `<head>${EARS}`) }],
        [`${HOST}/strict`, { body: article, strict: true }],
        [`${HOST}/sandboxed`, { body: article, policy: 'sandbox allow-same-origin' }],
        [`${HOST}/framer`, { body: article }],
      ]),
    );
    driver = await launch(name, { headless: true, port: site.port });
  });

  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const openCard = (path: string): Promise<void> => cardAt(driver, `http://${HOST}/${path}`);
  const kept = (): Promise<number> => pagesKept(driver);

  it('is heard by nobody in the page: no key, no input, no click', async () => {
    await openCard('ferry');
    await driver.key('q');
    expect(await driver.evaluate(HEARD)).toContain('keydown q');
    await driver.key('e');
    await formOpens(driver);
    await driver.screenshot(shot(driver, '12-form'));
    await driver.evaluate(FORGET);
    for (const key of [...'secret', 'Tab', 'Enter']) await driver.key(key);
    await until('the note', async () => (await driver.cardText())?.includes('Your note: secret'));
    expect(await driver.evaluate(HEARD)).toEqual([]);
    expect(await driver.evaluate(script(() => [window.length, document.activeElement?.tagName]))).toEqual([0, 'DIV']);
    const addresses = await driver.evaluate(script(() => performance.getEntriesByType('resource').map((entry) => entry.name)));
    expect(addresses.filter((address) => address.includes('token'))).toEqual([]);
    expect(await kept()).toBe(1);
  });

  it('is written as well under the strictest policy', async () => {
    await openCard('strict');
    await driver.key('e');
    await formOpens(driver);
    for (const key of [...'strict', 'Tab', 'Enter']) await driver.key(key);
    await until('the note', async () => (await driver.cardText())?.includes('Your note: strict'));
  });

  it('is dropped by Esc, and the card has the focus again', async () => {
    await openCard('ferry');
    await driver.key('e');
    await formOpens(driver);
    for (const key of [...'no', 'Escape']) await driver.key(key);
    await formGoes(driver);
    expect(await driver.cardText()).not.toContain('no more');
    await driver.key('Escape');
    await until('the card to go', async () => (await driver.cardText()) === null);
  });

  it('goes into popup and panel where the page lets no form open', async () => {
    await openCard('sandboxed');
    await driver.key('e');
    await until('the hint', async () => (await driver.cardText())?.includes('lets no form open'));
    await driver.pressToolbarButton();
    await until('the form', () => driver.evaluateInPopup(has('.question-form textarea')));
    await driver.screenshotPopup(shot(driver, '13-form-in-popup'));
    await driver.evaluateInPopup(
      script(() => {
        const field = document.querySelector<HTMLTextAreaElement>('.question-form textarea');
        if (!field) throw new Error('There is no field.');
        field.value = 'from the popup';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        document.querySelector<HTMLButtonElement>('.question-form [type=submit]')?.click();
      }),
    );
    await until('the note', async () => (await driver.evaluateInPopup(textOf('body')))?.includes('from the popup'));
    await until('the form to go', async () => !(await driver.evaluateInPopup(has('.question-form'))));
    await driver.closePopup();
    await until('the card to take it', async () => (await driver.cardText())?.includes('Your note: from the popup'));
  });

  it('is asked of nobody else: a page that frames the form itself gets nothing, whatever token it shows', async () => {
    await driver.open(`http://${HOST}/framer`);
    const changing = await driver.evaluateInBackground(extensionScript((api) => api.runtime.getURL('form/index.html')));
    for (const address of new Set([changing, driver.urlOf('form/index.html')])) {
      await driver.evaluate(frame(address, 'guess'));
      expect(await driver.evaluateInFrames(DRAWN)).not.toContain(true);
    }
  });

  it('nor with a token that has been used', async () => {
    await openCard('ferry');
    await driver.key('e');
    await formOpens(driver);
    const [token = ''] = await driver.evaluateInBackground(
      extensionScript(async (api) => Object.keys(await api.storage.session.get(null)).map((key) => key.split(':')[1] ?? '')),
    );
    expect(token).not.toBe('');
    const address = await driver.evaluateInBackground(extensionScript((api) => api.runtime.getURL('form/index.html')));
    expect(await driver.evaluate(frame(address, token))).toBe(true);
    expect((await driver.evaluateInFrames(DRAWN)).sort()).toEqual([false, true]);
  });

  it('and no other page of the extension can be framed at all', async () => {
    await driver.open(`http://${HOST}/framer`);
    for (const path of ['popup/index.html', 'options/index.html', 'panel/index.html', 'form/main.js'])
      await driver.evaluate(frame(driver.urlOf(path), 'guess'));
    expect(await driver.evaluateInFrames(DRAWN)).toEqual([]);
  });
});
