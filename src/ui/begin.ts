import { speakAs } from '../shared/messenger.ts';
import type { Settings } from '../shared/settings.ts';
import { direction, language } from '../shared/words.ts';
import { settingsOrDefaults } from '../storage/settings.ts';

/** What every page of the extension begins with: the reader's settings, the language they chose, and where to draw. */
export async function begin(): Promise<{ root: HTMLElement; settings: Settings }> {
  const settings = await settingsOrDefaults();
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element "root".');
  await speakIn(settings);
  return { root, settings };
}

/** Takes on the language of the settings. */
export async function speakIn(settings: Settings): Promise<void> {
  await speakAs(settings.language);
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
}
