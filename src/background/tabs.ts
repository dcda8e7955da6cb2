import browser from 'webextension-polyfill';
import type { Annotation } from '../engine/model.ts';
import type { Failure, Reply } from '../shared/messages.ts';
import { askPage, isOwnPage } from '../shared/messenger.ts';
import { showCount } from './badge.ts';

/** Annotates a tab: gives what it shows already, else puts the content script in and lets it read the page. */
export async function annotateTab(tabId: number): Promise<Reply<Annotation>> {
  const [shown, refused] = await Promise.all([askPage(tabId, 'state', {}).catch(() => null), putScriptIn(tabId)]);
  if (shown) return { ok: true, value: shown };
  if (refused !== null) return fail('forbidden', refused);
  try {
    const reply = await askPage(tabId, 'annotate', {});
    if (!reply.ok) await showCount(tabId, null);
    return reply;
  } catch (error) {
    // Firefox lets a script into its own pages without a word and without running it.
    return fail(/receiving end|establish connection/i.test(String(error)) ? 'forbidden' : 'failed', error);
  }
}

/** Puts the content script into a tab; one that is there already stays. Gives the browser's reason where it refuses: its own pages, extension stores, tabs without the reader's click. */
async function putScriptIn(tabId: number): Promise<unknown> {
  try {
    if (await isOwnPage(tabId)) return null;
    const [result] = await browser.scripting.executeScript({ target: { tabId }, files: ['content.js'] });
    return result?.error ?? null;
  } catch (error) {
    return error;
  }
}

/** Takes everything off a tab again. */
export async function clearTab(tabId: number): Promise<Reply<null>> {
  await askPage(tabId, 'clear', {}).catch(() => null);
  await showCount(tabId, null);
  return { ok: true, value: null };
}

const fail = (why: Failure, error: unknown): Reply<never> => ({
  ok: false,
  why,
  detail: error instanceof Error ? error.message : String(error),
});
