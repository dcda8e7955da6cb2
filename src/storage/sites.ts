import browser from 'webextension-polyfill';
import { patternsOf, siteOf } from '../shared/settings.ts';
import { changeSettings } from './settings.ts';

const SCRIPT = 'automatic';

/** Asks the browser, at the reader's click, for one site. False where the reader said no. */
export const askForSite = (site: string): Promise<boolean> => browser.permissions.request({ origins: patternsOf(site) });

/** Gives a site's right back. */
export const giveSiteBack = (site: string): Promise<boolean> => browser.permissions.remove({ origins: patternsOf(site) });

/** The browser's grants are what counts: the settings' list and the script that runs by itself follow them. */
export async function followGrants(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const sites = [...new Set(origins.flatMap((origin) => siteOf(origin) ?? []))].sort();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  const matches = sites.flatMap(patternsOf);
  if (registered.length) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
  if (matches.length)
    await browser.scripting.registerContentScripts([{ id: SCRIPT, matches, js: ['content.js'], runAt: 'document_idle' }]);
  await changeSettings({ sites });
}
