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
import { library } from './library.ts';
import { ofOwnSite } from './own-site.ts';
import { ask, claim, divert, dropAll, grow, leave, waitingIn, write } from './questions.ts';
import { read } from './reader.ts';
import { annotateTab, clearTab } from './tabs.ts';
import { keepVisit } from './visits.ts';

/** In private windows nothing is kept, whoever asks. */
const PRIVATE = { ok: false, why: 'private' } as const;

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
  read: async (unread) => {
    try {
      return { ok: true, value: await read(unread) };
    } catch (error) {
      return { ok: false, why: 'failed', detail: error instanceof Error ? error.message : String(error) };
    }
  },
  attribute: async (input) => {
    try {
      return { ok: true, value: attribute(input, await claimFinder()) };
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return { ok: false, why: error instanceof ModelError ? 'no-model' : 'failed', detail };
    }
  },
  entries: ofOwnSite(({ address }) => keptAt(address)),
  add: ofOwnSite(async ({ address, entry }, { isPrivate }) => (isPrivate ? PRIVATE : add(address, entry))),
  undo: ofOwnSite(async ({ address }, { isPrivate }) => (isPrivate ? PRIVATE : undo(address))),
  count: async ({ count }, { tabId }) => {
    if (tabId !== null) await showCount(tabId, count);
    return null;
  },
  words: ({ chosen }) => wordingFor(chosen),
  corrected: () => counted(),
  forget: () => forgetEverything(),
  ask: async ({ question }, { tabId, isPrivate }) =>
    isPrivate ? PRIVATE : tabId === null ? { ok: false, why: 'broken' } : { ok: true, token: await ask(tabId, question) },
  claim: ({ token }, sender) => claim(token, sender),
  divert: ({ token }, sender) => divert(token, sender),
  waiting: ({ tabId }) => waitingIn(tabId),
  write: ({ token, written }, sender) => write(token, written, sender),
  grow: async ({ token, height }, sender) => {
    await grow(token, height, sender);
    return null;
  },
  leave: async ({ token }, sender) => {
    await leave(token, sender);
    return null;
  },
  ...library,
  save: async (asked, { isPrivate }) => (isPrivate ? PRIVATE : library.save(asked)),
  visited: async ({ annotation }, sender) => {
    await keepVisit(annotation, sender);
    return null;
  },
});

openEntrances();
browser.tabs.onRemoved.addListener((tabId) => void dropAll(tabId));
watchSettings(() => void makeMenus());
browser.permissions.onAdded.addListener(() => void followGrants());
browser.permissions.onRemoved.addListener(() => void followGrants());
browser.runtime.onInstalled.addListener(({ reason, temporary }) => {
  void makeMenus();
  void followGrants();
  if (reason === 'install' && !temporary) void browser.tabs.create({ url: browser.runtime.getURL('welcome/index.html') });
});
