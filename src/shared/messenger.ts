import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type PageNews, type ToBackground, type ToPage, toBackground, toPage } from './messages.ts';
import { speak } from './words.ts';

/** Handlers of one direction: one a message, each answering with what the protocol promises. */
type Handlers<P extends { [K in keyof P]: { ask: unknown; answer: unknown } }> = {
  [K in keyof P]: (ask: P[K]['ask'], tabId: number | null) => Promise<P[K]['answer']>;
};

const envelope = v.object({ to: v.string(), type: v.string(), ask: v.unknown() });

/** Asks the background. */
export const askBackground = <K extends keyof ToBackground>(
  type: K,
  ask: ToBackground[K]['ask'],
): Promise<ToBackground[K]['answer']> =>
  browser.runtime.sendMessage({ to: 'background', type, ask }) as Promise<ToBackground[K]['answer']>;

/** Asks a tab's content script. Rejects where there is none. */
export async function askPage<K extends keyof ToPage>(
  tabId: number,
  type: K,
  ask: ToPage[K]['ask'],
): Promise<ToPage[K]['answer']> {
  const message = { to: 'page', type, ask };
  const answer = (await isOwnPage(tabId)) ? browser.runtime.sendMessage(message) : browser.tabs.sendMessage(tabId, message);
  return answer as Promise<ToPage[K]['answer']>;
}

/** Whether a tab shows a page of the extension, such as the demo article: scripts are part of it, and messages to tabs do not reach it. */
export async function isOwnPage(tabId: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  return url?.startsWith(browser.runtime.getURL('')) ?? false;
}

/** Calls back with the tab whose page has something new to show. Returns the way to stop. */
export function listenForPages(told: (tabId: number) => void): () => void {
  const onMessage = (message: unknown, sender: browser.Runtime.MessageSender): undefined => {
    const read = v.safeParse(envelope, message);
    if (read.success && read.output.type === 'count' && sender.tab?.id !== undefined) told(sender.tab.id);
  };
  browser.runtime.onMessage.addListener(onMessage as browser.Runtime.OnMessageListener);
  return () => browser.runtime.onMessage.removeListener(onMessage as browser.Runtime.OnMessageListener);
}

export const listenInBackground = (handlers: Handlers<ToBackground>): (() => void) =>
  listen('background', toBackground, handlers);
export const listenInPage = (handlers: Handlers<ToPage>): (() => void) => listen('page', toPage, handlers);

/** Answers messages of this extension alone; what does not fit the protocol is refused with its name. Returns the way to stop. */
function listen<P extends { [K in keyof P]: { ask: unknown; answer: unknown } }>(
  to: string,
  schemas: Record<keyof P, v.GenericSchema>,
  handlers: Handlers<P>,
): () => void {
  const onMessage = (message: unknown, sender: browser.Runtime.MessageSender): Promise<unknown> | undefined => {
    const read = v.safeParse(envelope, message);
    if (!read.success || read.output.to !== to || sender.id !== browser.runtime.id) return undefined;
    const type = read.output.type as keyof P;
    if (!Object.hasOwn(schemas, type)) return Promise.reject(new Error(`There is no message "${read.output.type}".`));
    const ask = v.safeParse(schemas[type], read.output.ask);
    if (!ask.success)
      return Promise.reject(
        new Error(`The message "${read.output.type}" does not fit: ${v.flatten(ask.issues).root?.[0] ?? 'see the protocol'}.`),
      );
    return handlers[type](ask.output as P[typeof type]['ask'], sender.tab?.id ?? null);
  };
  browser.runtime.onMessage.addListener(onMessage as browser.Runtime.OnMessageListener);
  return () => browser.runtime.onMessage.removeListener(onMessage as browser.Runtime.OnMessageListener);
}

const WATCH = 'watch';

/**
 * Hears a page's news until told to stop. The page tells at once how it stands.
 * @param gone called with false when there is no content script, with true when it has left
 */
export function watchPage(tabId: number, heard: (news: PageNews) => void, gone: (wasThere: boolean) => void): () => void {
  const port = browser.tabs.connect(tabId, { name: WATCH, frameId: 0 });
  let watching = true;
  let heardAny = false;
  port.onMessage.addListener((news) => {
    heardAny = true;
    if (watching) heard(news as PageNews);
  });
  port.onDisconnect.addListener(() => {
    // Read, or Chromium complains that nobody did.
    void browser.runtime.lastError;
    if (watching) gone(heardAny);
    watching = false;
  });
  return () => {
    watching = false;
    port.disconnect();
  };
}

/** In a page: tells watchers the news. `tell` reaches them all. */
export function listenForWatchers(now: () => PageNews): { tell: (news: PageNews) => void; stop: () => void } {
  const ports = new Set<browser.Runtime.Port>();
  const onConnect = (port: browser.Runtime.Port): void => {
    if (port.name !== WATCH) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.postMessage(now());
  };
  browser.runtime.onConnect.addListener(onConnect);
  return {
    tell: (news) => {
      if (isConnected()) for (const port of ports) port.postMessage(news);
    },
    stop: () => browser.runtime.onConnect.removeListener(onConnect),
  };
}

/** Whether the extension that put this script here is still there: after an update or a reload it is not. Asked past the polyfill, which remembers. */
export function isConnected(): boolean {
  const { chrome } = globalThis as unknown as { chrome?: { runtime?: { id?: string } } };
  return Boolean(chrome?.runtime?.id);
}

/** Speaks the language that a reader has chosen, `auto` for the browser's. */
export const speakAs = (chosen: string): void => speak(chosen === 'auto' ? browser.i18n.getUILanguage() : chosen);
