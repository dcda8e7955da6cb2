import { type Script, script } from '../../scripts/browsers/script.ts';
import type { Point } from './stage.ts';

/** Whether something fits the selector. */
export const has = (selector: string): Script<boolean> => script((what) => document.querySelector(what) !== null, selector);

/** Clicks the first thing that fits the selector, as a script of the page would; fails where there is none. */
export const clickOn = (selector: string): Script<boolean> =>
  script((what) => {
    const element = document.querySelector<HTMLElement>(what);
    if (!element) throw new Error(`There is no ${what} to press.`);
    element.click();
    return true;
  }, selector);

/** The text of the first thing that fits the selector, hidden parts included; null where there is none. */
export const textOf = (selector: string): Script<string | null> =>
  script((what) => document.querySelector(what)?.textContent ?? null, selector);

/** Whether the first thing that fits the selector has these words in it. */
export const says = (selector: string, words: string): Script<boolean> =>
  script((what, part) => Boolean(document.querySelector(what)?.textContent?.includes(part)), selector, words);

/** What a reader sees of the page's text. */
export const SHOWN_TEXT: Script<string> = script(() => document.body.innerText);

/** How many things fit the selector. */
export const countOf = (selector: string): Script<number> => script((what) => document.querySelectorAll(what).length, selector);

/** What the selected element says of itself in a data attribute. */
export const dataOf = (selector: string, name: string): Script<string | null> =>
  script((what, key) => document.querySelector<HTMLElement>(what)?.dataset[key] ?? null, selector, name);

/** Scrolls at once, `down` pixels from the page's top. */
export const scrolledTo = (down: number): Script<void> => script((top) => scrollTo({ top, behavior: 'instant' }), down);

export const MARKUP: Script<string> = script(() => document.documentElement.outerHTML);

/** The middle of the first thing that fits the selector, in the window. */
export const centreOf = (selector: string): Script<Point> =>
  script((what) => {
    const rect = document.querySelector(what)?.getBoundingClientRect();
    if (!rect) throw new Error(`There is no ${what}.`);
    return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  }, selector);

/** Puts markup at the end of the first thing that fits the selector. */
export const addTo = (selector: string, markup: string): Script<void> =>
  script((what, html) => document.querySelector(what)?.insertAdjacentHTML('beforeend', html), selector, markup);

/** Takes the first thing that fits the selector out of the page. */
export const removed = (selector: string): Script<void> => script((what) => document.querySelector(what)?.remove(), selector);

/** How many style sheets the document has been given by scripts. */
export const ADOPTED: Script<number> = script(() => document.adoptedStyleSheets.length);

/** Chooses a value of a list, as a reader would. */
export const chosenIn = (selector: string, value: string): Script<void> =>
  script(
    (what, chosen) => {
      const select = document.querySelector<HTMLSelectElement>(what);
      if (!select) throw new Error(`There is no ${what}.`);
      select.value = chosen;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    value,
  );
