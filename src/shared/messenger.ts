import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { ASKED_BY_PAGES, type ToBackground, type ToPage, type ToViews, toBackground, toPage, toViews } from './messages.ts';
import type { PageNews } from './news.ts';
import { type Catalogue, languageFor, speak, translationFor, type Wording } from './words.ts';

/** Who sent a message, as the browser says. */
export interface Sender {
  /** Null for views that stand in no tab. */
  tabId: number | null;
  /** The one document it was, among all that the browser shows. */
  document: string;
  /** Its address; empty where the browser does not say. */
  url: string;
  /** Whether it is a page of the extension, framed or not. */
  isOurs: boolean;
  /** Whether it is a page of the extension that stands in no web page: popup, panel, options. */
  isView: boolean;
  /** Whether it stands in a private window. */
  isPrivate: boolean;
}

/** Handlers of one direction: one a message, each answering with what the protocol promises. */
type Handlers<P extends { [K in keyof P]: { ask: unknown; answer: unknown } }> = {
  [K in keyof P]: (ask: P[K]['ask'], sender: Sender) => Promise<P[K]['answer']>;
};

const envelope = v.object({ to: v.string(), type: v.string(), ask: v.unknown() });
/** What is answered where a handler fails: browsers send no errors. */
const refusal = v.object({ messageRefused: v.string() });

/** Asks the background, which the browser starts where it sleeps. Rejects where it ends before it has answered. */
export async function askBackground<K extends keyof ToBackground>(
  type: K,
  ask: ToBackground[K]['ask'],
): Promise<ToBackground[K]['answer']> {
  return answered(await browser.runtime.sendMessage({ to: 'background', type, ask }));
}

/** An answer that was given: in Firefox, whoever is ended before answering gives none, which is no failure there. */
function answered<T>(answer: unknown): T {
  if (answer === undefined) throw new Error('There was no answer.');
  const refused = v.safeParse(refusal, answer);
  if (refused.success) throw new Error(refused.output.messageRefused);
  return answer as T;
}

/** Asks the background for what may be done twice: once more, where the browser has ended it before it answered. */
export const askTwice: typeof askBackground = (type, ask) => askBackground(type, ask).catch(() => askBackground(type, ask));

/** Asks a tab's content script. Rejects where there is none. */
export async function askPage<K extends keyof ToPage>(
  tabId: number,
  type: K,
  ask: ToPage[K]['ask'],
): Promise<ToPage[K]['answer']> {
  const message = { to: 'page', type, ask };
  return answered(
    await ((await isOwnPage(tabId))
      ? browser.runtime.sendMessage(message)
      : browser.tabs.sendMessage(tabId, message, { frameId: 0 })),
  );
}

/** Whether a tab shows a page of the extension, such as the demo article: scripts are part of it, and messages to tabs do not reach it. */
export async function isOwnPage(tabId: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  return url?.startsWith(browser.runtime.getURL('')) ?? false;
}

/** Whether a tab stands in a private window. */
export const isPrivateTab = async (tabId: number): Promise<boolean> =>
  browser.tabs.get(tabId).then(
    ({ incognito }) => incognito,
    () => false,
  );

/**
 * Tells open pages; where no content script runs, nobody hears it.
 * @param concerns told a page's address, whether it is for that page; what stands in a tab whose address we may not know is not told
 */
export async function tellPages<K extends keyof ToPage>(
  type: K,
  ask: ToPage[K]['ask'],
  concerns: ((url: string) => boolean) | null = null,
): Promise<void> {
  const message = { to: 'page', type, ask };
  // The extension's own pages, such as the demo article, are not reached by tab.
  void browser.runtime.sendMessage(message).catch(() => undefined);
  for (const { id, url } of await browser.tabs.query({}))
    if (id !== undefined && (!concerns || (url !== undefined && concerns(url))))
      void browser.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => undefined);
}

/** Tells the popup and the panel, where they are open. */
export const tellViews = <K extends keyof ToViews>(type: K, ask: ToViews[K]['ask']): void =>
  void browser.runtime.sendMessage({ to: 'views', type, ask }).catch(() => undefined);

/** Calls back with each tab whose page begins to annotate itself, and with each of which something is asked. Returns the way to stop. */
export const listenInView = (awake: (tabId: number) => void, asked: (tabId: number) => void): (() => void) =>
  listen<ToViews>('views', toViews, {
    awake: async (_, { tabId }) => {
      if (tabId !== null) awake(tabId);
      return null;
    },
    asked: async ({ tabId }) => {
      asked(tabId);
      return null;
    },
  });

/** Listens for as long as the background lives. */
export function listenInBackground(handlers: Handlers<ToBackground>): void {
  listen('background', toBackground, handlers, ({ isOurs }, type) => isOurs || ASKED_BY_PAGES.has(type));
}

/** Listens for as long as the content script's extension lives. */
export function listenInPage(handlers: Handlers<ToPage>): void {
  listen('page', toPage, handlers);
}

/** Answers messages of this extension alone; what does not fit the protocol is refused with its name. Returns the way to stop. */
function listen<P extends { [K in keyof P]: { ask: unknown; answer: unknown } }>(
  to: string,
  schemas: Record<keyof P, v.GenericSchema>,
  handlers: Handlers<P>,
  may: (sender: Sender, type: keyof P) => boolean = () => true,
): () => void {
  const answer = (message: unknown, sender: browser.Runtime.MessageSender): Promise<unknown> | undefined => {
    const read = v.safeParse(envelope, message);
    if (!read.success || read.output.to !== to || sender.id !== browser.runtime.id) return undefined;
    const type = read.output.type as keyof P;
    if (!Object.hasOwn(schemas, type)) return Promise.reject(new Error(`There is no message "${read.output.type}".`));
    const from = senderOf(sender);
    if (!may(from, type)) return Promise.reject(new Error(`The message "${read.output.type}" is not for pages.`));
    const ask = v.safeParse(schemas[type], read.output.ask);
    if (!ask.success)
      return Promise.reject(
        new Error(`The message "${read.output.type}" does not fit: ${v.flatten(ask.issues).root?.[0] ?? 'see the protocol'}.`),
      );
    return handlers[type](ask.output as P[typeof type]['ask'], from);
  };
  /** Browsers differ in whether a listener may give a promise: with `true`, and a call later, each takes an answer. */
  const onMessage = (
    message: unknown,
    sender: browser.Runtime.MessageSender,
    respond: (answer: unknown) => void,
  ): true | undefined => {
    const coming = answer(message, sender);
    coming?.then(respond, (error: unknown) =>
      respond({ messageRefused: error instanceof Error ? error.message : String(error) }),
    );
    return coming && true;
  };
  browser.runtime.onMessage.addListener(onMessage as browser.Runtime.OnMessageListener);
  return () => browser.runtime.onMessage.removeListener(onMessage as browser.Runtime.OnMessageListener);
}

function senderOf(sender: browser.Runtime.MessageSender): Sender {
  const { url = '', tab, frameId = 0 } = sender;
  const { documentId } = sender as { documentId?: string };
  const isOurs = url.startsWith(browser.runtime.getURL(''));
  return {
    tabId: tab?.id ?? null,
    document: documentId ?? `${tab?.id ?? 'none'}/${frameId}`,
    url,
    isOurs,
    isView: isOurs && frameId === 0,
    isPrivate: tab?.incognito ?? false,
  };
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

/** In a page: tells watchers the news, a new one all that is known, for as long as the script's extension lives. Returns what tells them all. */
export function listenForWatchers(now: () => readonly PageNews[]): (news: PageNews) => void {
  const ports = new Set<browser.Runtime.Port>();
  const onConnect = (port: browser.Runtime.Port): void => {
    if (port.name !== WATCH) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    for (const news of now()) port.postMessage(news);
  };
  browser.runtime.onConnect.addListener(onConnect);
  return (news) => {
    if (isConnected()) for (const port of ports) port.postMessage(news);
  };
}

/** Whether the extension that put this script here is still there: after an update or a reload it is not. Asked past the polyfill, which remembers. */
export function isConnected(): boolean {
  const { chrome } = globalThis as unknown as { chrome?: { runtime?: { id?: string } } };
  return Boolean(chrome?.runtime?.id);
}

/** The words of the language that a reader has chosen, `auto` for the browser's, out of the package; in English where the translation has a gap. */
export async function wordingFor(chosen: string): Promise<Wording> {
  const language = languageFor(chosen, browser.i18n.getUILanguage());
  const catalogues = [...new Set(['en', translationFor(language)])].map(
    async (tag) => (await (await fetch(browser.runtime.getURL(`_locales/${tag}/messages.json`))).json()) as Catalogue,
  );
  return { language, words: Object.assign({}, ...(await Promise.all(catalogues))) as Catalogue };
}

/** Speaks the language that a reader has chosen, `auto` for the browser's: in the background and in pages of the extension. What is asked later is spoken later. */
export function speakAs(chosen: string): Promise<void> {
  const take = async (): Promise<void> => {
    if (chosen !== spoken) speak(await wordingFor(chosen));
    spoken = chosen;
  };
  speaking = speaking.then(take, take);
  return speaking;
}

let spoken: string | null = null;
let speaking: Promise<void> = Promise.resolve();
