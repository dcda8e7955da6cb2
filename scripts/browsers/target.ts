import { readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { root } from '../build.ts';
import type { Driver } from './driver.ts';
import { type BrowserName, findBrowser, requireBrowsers } from './find.ts';
import { script } from './script.ts';
import { type Site, serve } from './site.ts';

/** What a browser is opened on. */
export interface Target {
  url: string;
  /** What to serve on loopback; null for an address on the network. */
  file: string | null;
}

/** An address, a saved page, or the demo article where nothing is given. @throws where a file is not there */
export function targetOf(given: string | undefined): Target {
  if (!given) return { url: 'http://deccancourier.example/india/river-talks', file: join(root, 'assets/demo.html') };
  if (/^https?:/.test(given)) return { url: new URL(given).href, file: null };
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), given);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Error(`${given} is neither an address nor a file.`);
  return { url: `http://saved-page.localhost/${encodeURIComponent(basename(file))}`, file };
}

/** Serves a saved page under its target's address, its scripts blocked; null for what is on the network. */
export function serveTarget({ url, file }: Target): Promise<Site | null> {
  const { hostname, pathname } = new URL(url);
  if (file === null) return Promise.resolve(null);
  return serve(new Map([[`${hostname}${pathname}`, { body: readFileSync(file), scriptless: true }]]));
}

/** The browser that was asked for, else the one that is there, Chromium first. @throws where it is not installed */
export function browserNamed(wanted: string | undefined): BrowserName {
  if (wanted !== undefined && wanted !== 'chromium' && wanted !== 'chrome' && wanted !== 'firefox')
    throw new Error(`--browser takes chromium, chrome or firefox, not "${wanted}".`);
  const isFirefox = wanted === 'firefox' || (!wanted && !findBrowser('chromium') && findBrowser('firefox'));
  const name = isFirefox ? 'firefox' : 'chromium';
  requireBrowsers([name]);
  return name;
}

export const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Waits until somebody closes the browser's window. */
export async function closed(driver: Driver): Promise<void> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    try {
      await driver.evaluate(script(() => true));
    } catch (error) {
      if (/closed|detached|no such window|disconnected/i.test(String(error))) return;
    }
  }
}
