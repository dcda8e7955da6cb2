import browser from 'webextension-polyfill';
import { attribute } from '../engine/attribution/attribute.ts';
import { ModelError } from '../engine/attribution/model/file.ts';
import { listenInBackground, wordingFor } from '../shared/messenger.ts';
import { watchSettings } from '../storage/settings.ts';
import { followGrants } from '../storage/sites.ts';
import { showCount } from './badge.ts';
import { claimFinder } from './claim-finder.ts';
import { add, counted, keptAt, undo } from './corrections.ts';
import { makeMenus, openEntrances } from './entrances.ts';
import { forgetEverything } from './forget.ts';
import { annotateTab, clearTab } from './tabs.ts';

listenInBackground({
  annotate: ({ tabId }) => {
    // The model loads while the page is read; whoever needs it hears of a failure.
    void claimFinder().catch(() => undefined);
    return annotateTab(tabId);
  },
  clear: async ({ tabId }) => {
    await clearTab(tabId);
    return null;
  },
  attribute: async (input) => {
    try {
      return { ok: true, value: attribute(input, await claimFinder()) };
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return { ok: false, why: error instanceof ModelError ? 'no-model' : 'failed', detail };
    }
  },
  entries: ({ address }) => keptAt(address),
  add: ({ address, entry }) => add(address, entry),
  undo: ({ address }) => undo(address),
  count: async ({ count }, tabId) => {
    if (tabId !== null) await showCount(tabId, count);
    return null;
  },
  words: ({ chosen }) => wordingFor(chosen),
  corrected: () => counted(),
  forget: () => forgetEverything(),
});

openEntrances();
watchSettings(() => void makeMenus());
browser.permissions.onAdded.addListener(() => void followGrants());
browser.permissions.onRemoved.addListener(() => void followGrants());
browser.runtime.onInstalled.addListener(({ reason, temporary }) => {
  void makeMenus();
  void followGrants();
  if (reason === 'install' && !temporary) void browser.tabs.create({ url: browser.runtime.getURL('welcome/index.html') });
});
