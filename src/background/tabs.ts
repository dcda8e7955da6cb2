import browser from 'webextension-polyfill';
import type { Annotation } from '../engine/model.ts';
import type { Failure, Reply } from '../shared/messages.ts';
import { askPage, isOwnPage } from '../shared/messenger.ts';
import { showCount } from './badge.ts';

/** Annotates a tab: gives what it shows already, else puts the content script in and lets it read the page. */
export async function annotateTab(tabId: number): Promise<Reply<Annotation>> {
  const shown = await askPage(tabId, 'state', {}).catch(() => null);
  if (shown) return { ok: true, value: shown };
  try {
    if (!(await isOwnPage(tabId))) {
      const [result] = await browser.scripting.executeScript({ target: { tabId }, files: ['content.js'] });
      if (result?.error) return fail('forbidden', result.error);
    }
  } catch (error) {
    // Browser pages, extension stores and tabs without the reader's click refuse scripts.
    return fail('forbidden', error);
  }
  try {
    const reply = await askPage(tabId, 'annotate', {});
    if (!reply.ok) await showCount(tabId, null);
    return reply;
  } catch (error) {
    // Firefox lets a script into its own pages without a word and without running it.
    return fail(/receiving end|establish connection/i.test(String(error)) ? 'forbidden' : 'failed', error);
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
