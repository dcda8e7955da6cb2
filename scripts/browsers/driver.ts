import type { Script } from './script.ts';

/** A real browser with the built extension in it, driven the same way whatever it is. */
export interface Driver {
  readonly name: string;
  /** Where exports land. */
  readonly downloads: string;
  open(url: string): Promise<void>;
  /** Opens a tab beside the one in front and brings it there. */
  openBeside(url: string): Promise<void>;
  /** Lets the extension into private windows, and opens one. */
  openPrivate(url: string): Promise<void>;
  /** Brings the other of two tabs to the front. */
  turnToOther(): Promise<void>;
  /** Closes the other of two tabs. */
  closeOther(): Promise<void>;
  /** Evaluates in the page's own world, as the page would. */
  evaluate<T>(script: Script<T>): Promise<T>;
  click(x: number, y: number): Promise<void>;
  /** Moves the pointer there and lets it rest. */
  hover(x: number, y: number): Promise<void>;
  key(key: string): Promise<void>;
  screenshot(file: string): Promise<void>;
  /** Presses the extension's real toolbar button and waits for its popup: until it shows what it came to, or anything at all. */
  pressToolbarButton(ready?: keyof typeof POPUP_IS): Promise<void>;
  evaluateInPopup<T>(script: Script<T>): Promise<T>;
  screenshotPopup(file: string): Promise<void>;
  closePopup(): Promise<void>;
  /** The text of the in-page card, or null where none is open. */
  cardText(): Promise<string | null>;
  /** Hands the closed tree of the card to the page as `stolen`, as if the page had broken in. */
  stealCard(): Promise<void>;
  /** Evaluates in each document of the extension that is framed in the page. */
  evaluateInFrames<T>(script: Script<T>): Promise<T[]>;
  badge(): Promise<string>;
  /** Bytes of the page's heap after a collection, all worlds; null where the browser does not tell. */
  heap(): Promise<number | null>;
  /** Lets the background go to sleep, as browsers do after a while. */
  stopBackground(): Promise<void>;
  /** Leaves the extension no room to store anything, or gives it back. */
  fillDisk(isFull: boolean): Promise<void>;
  /** The address of a page of the extension. */
  urlOf(path: string): string;
  /** Evaluates in the extension's background. */
  evaluateInBackground<T>(script: Script<T>): Promise<T>;
  /** Opens the side panel from the popup, which is open, by a true click. */
  openPanel(): Promise<void>;
  evaluateInPanel<T>(script: Script<T>): Promise<T>;
  screenshotPanel(file: string): Promise<void>;
  closePanel(): Promise<void>;
  /** Makes the browser say yes when the extension asks for a site. */
  grantSite(site: string): Promise<void>;
  /** Takes the built extension's folder anew, as after a build; its scripts in open pages are orphaned, so the page in front is loaded again. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

export interface DriverOptions {
  /** The built extension's folder. */
  extension: string;
  headless: boolean;
  /** Where the loopback server listens; every host name leads there. Null: the network as it is. */
  port: number | null;
}

/** What stands in the popup once it is there. */
export const POPUP_IS = {
  done: '[data-ready], [data-message]:not([data-message=loading])',
  'at once': '[data-ready], [data-message]',
} as const;

/** Asks again until the answer is neither null nor false. @throws after `ms` milliseconds, naming what was waited for. */
export async function until<T>(what: string, ask: () => Promise<T>, ms = 15_000): Promise<NonNullable<T>> {
  const end = Date.now() + ms;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited ${ms} ms for ${what}${last ? `: ${last}` : ''}`);
}
