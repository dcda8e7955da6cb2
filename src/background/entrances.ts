import browser from 'webextension-polyfill';
import { askPage, speakAs } from '../shared/messenger.ts';
import { openSidePanel } from '../shared/side-panel.ts';
import { say } from '../shared/words.ts';
import { settingsOrDefaults } from '../storage/settings.ts';
import { annotateTab } from './tabs.ts';

/** The ways in beside the toolbar button: menus and shortcuts. */
const ENTRANCES: Record<string, (tab: browser.Tabs.Tab) => Promise<unknown>> = {
  annotate: (tab) => annotateTab(tab.id ?? -1),
  panel: (tab) => openSidePanel(tab.windowId ?? -1),
  mark: async (tab) => {
    const reply = await annotateTab(tab.id ?? -1);
    return reply.ok && askPage(tab.id ?? -1, 'mark', {});
  },
};

/** Makes the menus anew: after an install or an update, and when the language changes. */
export function makeMenus(): Promise<void> {
  making = making.then(makeThem, makeThem);
  return making;
}

/** One at a time: two at once would each find the other's entries in the way. */
let making: Promise<void> = Promise.resolve();

async function makeThem(): Promise<void> {
  await speakAs((await settingsOrDefaults()).language);
  await browser.contextMenus.removeAll();
  const web = { documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'] };
  browser.contextMenus.create({ id: 'annotate', title: say('menuAnnotate'), contexts: ['page', 'link', 'image'], ...web });
  browser.contextMenus.create({ id: 'mark', title: say('menuMark'), contexts: ['selection'], ...web });
  browser.contextMenus.create({ id: 'panel', title: say('menuPanel'), contexts: ['action'] });
}

/** Listens at every entrance. */
export function openEntrances(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab) void ENTRANCES[String(info.menuItemId)]?.(tab);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab) void ENTRANCES[command]?.(tab);
  });
}
