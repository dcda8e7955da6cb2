import browser from 'webextension-polyfill';
import type { StoreTrouble } from '../shared/corrections.ts';
import { DEFAULT_SETTINGS, type Settings, settingsFrom } from '../shared/settings.ts';

const KEY = 'settings';

/** What the reader has chosen. Rejects where the browser's storage does not work. */
const readSettings = async (): Promise<Settings> => settingsFrom((await browser.storage.local.get(KEY))[KEY]);

/** Changes some of the settings; everybody who watches is told. @returns null, or why the change was not kept */
export async function changeSettings(change: Partial<Settings>): Promise<StoreTrouble | null> {
  try {
    const before = await readSettings();
    const after = { ...before, ...change };
    if (JSON.stringify(after) !== JSON.stringify(before)) await browser.storage.local.set({ [KEY]: after });
    return null;
  } catch (error) {
    return /quota/i.test(String(error)) ? 'full' : 'broken';
  }
}

/** The same for whoever can do with the defaults. */
export const settingsOrDefaults = (): Promise<Settings> => readSettings().catch(() => DEFAULT_SETTINGS);

/** Back to the defaults. */
export const forgetSettings = (): Promise<void> => browser.storage.local.remove(KEY);

/** Calls back at each change, by whichever page of the extension. Returns the way to stop. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, browser.Storage.StorageChange>): void => {
    const change = changes[KEY];
    if (change) changed(settingsFrom(change.newValue));
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}
