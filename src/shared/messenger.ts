import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type ToBackground, type ToPage, toBackground, toPage } from './messages.ts';

/** Handlers of one direction: one a message, each answering with what the protocol promises. */
type Handlers<P extends { [K in keyof P]: { ask: unknown; answer: unknown } }> = {
  [K in keyof P]: (ask: P[K]['ask']) => Promise<P[K]['answer']>;
};

const envelope = v.object({ to: v.string(), type: v.string(), ask: v.unknown() });

/** Asks the background. */
export const askBackground = <K extends keyof ToBackground>(
  type: K,
  ask: ToBackground[K]['ask'],
): Promise<ToBackground[K]['answer']> =>
  browser.runtime.sendMessage({ to: 'background', type, ask }) as Promise<ToBackground[K]['answer']>;

/** Asks a tab's content script. Rejects where there is none. */
export const askPage = <K extends keyof ToPage>(tabId: number, type: K, ask: ToPage[K]['ask']): Promise<ToPage[K]['answer']> =>
  browser.tabs.sendMessage(tabId, { to: 'page', type, ask }) as Promise<ToPage[K]['answer']>;

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
    return handlers[type](ask.output as P[typeof type]['ask']);
  };
  browser.runtime.onMessage.addListener(onMessage as browser.Runtime.OnMessageListener);
  return () => browser.runtime.onMessage.removeListener(onMessage as browser.Runtime.OnMessageListener);
}
