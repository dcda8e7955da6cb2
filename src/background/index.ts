import browser from 'webextension-polyfill';
import { attribute } from '../engine/attribution/attribute.ts';
import { ModelError } from '../engine/attribution/model/file.ts';
import { listenInBackground } from '../shared/messenger.ts';
import { siteOf } from '../shared/settings.ts';
import { countPages, entriesAt, forgetEntries, keepEntries } from '../storage/corrections.ts';
import { forgetSettings, watchSettings } from '../storage/settings.ts';
import { followGrants, giveSiteBack } from '../storage/sites.ts';
import { showCount } from './badge.ts';
import { makeMenus, openEntrances } from './entrances.ts';
import { finder } from './model.ts';
import { annotateTab, clearTab } from './tabs.ts';

listenInBackground({
  annotate: ({ tabId }) => {
    // The model loads while the page is read; whoever needs it hears of a failure.
    void finder().catch(() => undefined);
    return annotateTab(tabId);
  },
  clear: ({ tabId }) => clearTab(tabId),
  attribute: async (input) => {
    try {
      return { ok: true, value: attribute(input, await finder()) };
    } catch (error) {
      if (error instanceof ModelError) return { ok: false, why: 'no-model', detail: error.message };
      throw error;
    }
  },
  entries: ({ address }) => entriesAt(address),
  keep: async ({ address, entries }) => {
    await keepEntries(address, entries);
    return null;
  },
  count: async ({ count }, tabId) => {
    if (tabId !== null) await showCount(tabId, count);
    return null;
  },
  corrected: () => countPages(),
  forget: async () => {
    const { origins = [] } = await browser.permissions.getAll();
    for (const site of origins.flatMap((origin) => siteOf(origin) ?? [])) await giveSiteBack(site);
    await forgetEntries();
    await forgetSettings();
    return null;
  },
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
