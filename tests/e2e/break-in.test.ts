import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, until } from '../../scripts/browsers/driver.ts';
import type { BrowserName } from '../../scripts/browsers/find.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { script } from '../../scripts/browsers/script.ts';
import { type Site, serve } from '../../scripts/browsers/site.ts';
import { cardAt, formOpens, pagesKept } from './in-form.ts';
import { articlePage, PAINTED, quoteOf } from './stage.ts';

const HOST = 'harbourpost.example';
const article = articlePage(
  'Ferry sails again',
  `${quoteOf('Jane Doe', 'It will hold through the winter')}${quoteOf('Tom Reed', 'I have slept six nights in my cab')}`,
);

/** Everything that a script can do to the card's tree and its host: press each button, type, send each form. Gives how much there was to press. */
const FORGE = script(() => {
  const { stolen } = globalThis as unknown as { stolen: ShadowRoot };
  const often = { bubbles: true, composed: true, cancelable: true };
  const all = [...stolen.querySelectorAll('*')];
  for (const target of [stolen.host, ...all]) {
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      target.dispatchEvent(new MouseEvent(type, often));
    if (target instanceof HTMLElement) target.click();
    for (const key of ['e', 'c', 'l', 'n', 'Enter', ' ', 'Tab', 'ArrowDown', 'Escape'])
      for (const type of ['keydown', 'keypress', 'keyup']) target.dispatchEvent(new KeyboardEvent(type, { ...often, key }));
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) {
      target.value = 'forged';
      for (const type of ['beforeinput', 'input', 'change']) target.dispatchEvent(new Event(type, often));
    }
    if (target instanceof HTMLFormElement) {
      target.dispatchEvent(new Event('submit', often));
      target.requestSubmit();
    }
  }
  return all.length;
});

describe.each<BrowserName>(['chromium', 'firefox'])('a page that has broken into the card, in %s', (name) => {
  let site: Site;
  let driver: Driver;

  beforeAll(async () => {
    site = await serve(new Map([[`${HOST}/ferry`, { body: article }]]));
    driver = await launch(name, { headless: true, port: site.port });
  });

  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const openCard = (): Promise<void> => cardAt(driver, `http://${HOST}/ferry`);
  const kept = (): Promise<number> => pagesKept(driver);

  it('stores nothing by made-up clicks, keys and input', async () => {
    await openCard();
    await driver.stealCard();
    expect(await driver.evaluate(FORGE)).toBeGreaterThan(5);
    // Once more, for what the first strokes may have drawn.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await driver.evaluate(FORGE);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await driver.cardText()).not.toBeNull();
    expect(await driver.evaluate(PAINTED)).toHaveLength(2);
    expect(await kept()).toBe(0);
  });

  it('nor where a form is open', async () => {
    await openCard();
    await driver.key('e');
    await formOpens(driver);
    await driver.stealCard();
    await driver.evaluate(FORGE);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await kept()).toBe(0);
  });

  it('while a true key still stores', async () => {
    await openCard();
    await driver.key('e');
    await formOpens(driver);
    for (const key of ['k', 'Tab', 'Enter']) await driver.key(key);
    await until('the note', async () => (await driver.cardText())?.includes('Your note: k'));
    expect(await kept()).toBe(1);
  });
});
