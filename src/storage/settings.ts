import browser from 'webextension-polyfill';
import { type Settings, settingsFrom } from '../shared/settings.ts';

const KEY = 'settings';

export const readSettings = async (): Promise<Settings> => settingsFrom((await browser.storage.local.get(KEY))[KEY]);

/** Changes some of the settings; everybody who watches is told. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const before = await readSettings();
  const after = { ...before, ...change };
  if (JSON.stringify(after) !== JSON.stringify(before)) await browser.storage.local.set({ [KEY]: after });
}

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
