import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, until } from '../../scripts/browsers/driver.ts';
import type { BrowserName } from '../../scripts/browsers/find.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { type Site, serve } from '../../scripts/browsers/site.ts';
import { articlePage, middleOf, PAINTED, quoteOf } from './stage.ts';

const HOST = 'harbourpost.example';
const article = articlePage(
  'Ferry sails again',
  `${quoteOf('Jane Doe', 'It will hold through the winter')}${quoteOf('Tom Reed', 'I have slept six nights in my cab')}`,
);

/** Everything that a script can do to the card's tree or to its host: press each button, type, send each form. */
const FORGE = `((root) => {
  const keys = ['e', 'c', 'l', 'n', 'Enter', ' ', 'Tab', 'ArrowDown', 'Escape'];
  const press = (target) => {
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
    target.click?.();
  };
  const type = (target) => {
    for (const key of keys)
      for (const type of ['keydown', 'keypress', 'keyup'])
        target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true }));
  };
  for (const target of [root.host, root, ...root.querySelectorAll('*')]) {
    press(target);
    type(target);
    if ('value' in target && target.localName !== 'button') {
      target.value = 'forged';
      for (const type of ['beforeinput', 'input', 'change']) target.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
    if (target.localName === 'form') {
      target.dispatchEvent(new Event('submit', { bubbles: true, composed: true, cancelable: true }));
      target.requestSubmit();
    }
  }
  return root.querySelectorAll('*').length;
})(stolen)`;

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

  /** How many pages have anything kept. */
  const kept = async (): Promise<number> => {
    const answer = await driver.evaluateInPopup<{ pages: number }>(
      `(globalThis.browser ?? chrome).runtime.sendMessage({ to: 'background', type: 'corrected', ask: {} })`,
    );
    return answer.pages;
  };

  async function openCard(): Promise<void> {
    const { x, y } = await driver.evaluate<{ x: number; y: number }>(middleOf('direct'));
    await driver.click(x, y);
    await until('the card', () => driver.cardText());
  }

  it.each([['its buttons and menu', []]] as const)('stores nothing by made-up clicks, keys and input: %s', async (_, keys) => {
    await driver.open(`http://${HOST}/ferry`);
    await driver.pressToolbarButton();
    await driver.closePopup();
    await until('highlights', async () => (await driver.evaluate<string[]>(PAINTED)).length === 2);
    await openCard();
    for (const key of keys) await driver.key(key);
    await driver.stealCard();
    expect(await driver.evaluate<number>(FORGE)).toBeGreaterThan(5);
    // The first strokes may have closed nothing and opened nothing: once more, for what a stroke draws late.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await driver.evaluate(FORGE);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await driver.cardText()).not.toBeNull();
    expect(await driver.evaluate<string[]>(PAINTED)).toHaveLength(2);
    await driver.pressToolbarButton();
    expect(await kept()).toBe(0);
    await driver.closePopup();
  });

  it('while a true key still stores', async () => {
    await driver.open(`http://${HOST}/ferry`);
    await driver.pressToolbarButton();
    await driver.closePopup();
    await until('highlights', async () => (await driver.evaluate<string[]>(PAINTED)).length === 2);
    await openCard();
    for (const key of ['e', 'k', 'Tab', 'Enter']) await driver.key(key);
    await until('the note', async () => (await driver.cardText())?.includes('Your note: k'));
    await driver.pressToolbarButton();
    expect(await kept()).toBe(1);
    await driver.closePopup();
  });
});
