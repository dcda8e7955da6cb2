import { type Driver, until } from '../../scripts/browsers/driver.ts';
import { extensionScript, type Script, script } from '../../scripts/browsers/script.ts';
import { has } from './asking.ts';
import { middleOf } from './stage.ts';

/** Evaluates in the form that is framed in the page; null where there is none. */
export const inForm = async <T>(driver: Driver, what: Script<T>): Promise<T | null> =>
  (await driver.evaluateInFrames(what))[0] ?? null;

/** Waits until a form is there and has the focus. */
export const formOpens = (driver: Driver): Promise<unknown> =>
  until('the form', () =>
    inForm(
      driver,
      script(() => document.hasFocus() && document.querySelector('form :focus') !== null),
    ),
  );

/** Waits until none is. */
export const formGoes = (driver: Driver): Promise<unknown> =>
  until('the form to go', async () => (await driver.evaluateInFrames(has('form'))).length === 0);

/** Opens a page, annotates it, and opens the card of its first quotation. */
export async function cardAt(driver: Driver, url: string): Promise<void> {
  await driver.open(url);
  await driver.pressToolbarButton();
  await driver.closePopup();
  const { x, y } = await until('highlights', () => driver.evaluate(middleOf('direct')));
  await driver.click(x, y);
  await until('the card', () => driver.cardText());
}

const KEPT = extensionScript(
  (api): Promise<{ pages: number }> => api.runtime.sendMessage({ to: 'background', type: 'corrected', ask: {} }),
);

/** How many pages have corrections, as the background tells the popup. */
export async function pagesKept(driver: Driver): Promise<number> {
  await driver.pressToolbarButton();
  const { pages } = await driver.evaluateInPopup(KEPT);
  await driver.closePopup();
  return pages;
}
