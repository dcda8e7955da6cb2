import browser from 'webextension-polyfill';
import type { Begun, Failure, Refusal } from '../shared/messages.ts';
import { askPage, isOwnPage } from '../shared/messenger.ts';
import { showCount } from './badge.ts';

/** Puts the content script into a tab and has it begin. What comes of it, the page tells those who watch it. */
export async function annotateTab(tabId: number): Promise<Begun> {
  const refused = await putScriptIn(tabId);
  try {
    return await askPage(tabId, 'annotate', {});
  } catch (error) {
    await showCount(tabId, null);
    if (refused !== null) return fail('forbidden', refused);
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
export async function clearTab(tabId: number): Promise<void> {
  await askPage(tabId, 'clear', {}).catch(() => null);
  await showCount(tabId, null);
}

const fail = (why: Failure, error: unknown): Refusal => ({
  ok: false,
  why,
  detail: error instanceof Error ? error.message : String(error),
});
