import type { Annotation } from '../engine/model.ts';
import { addressOf, mayKeepAt } from '../engine/url.ts';
import type { Sender } from '../shared/messenger.ts';
import { entriesAt } from '../storage/corrections.ts';
import { saveReading } from '../storage/library.ts';
import { settingsOrDefaults } from '../storage/settings.ts';

/** Saves an article by itself where the reader has chosen so. What is not kept is not told: nobody asked for it. */
export async function keepVisit(annotation: Annotation, sender: Sender): Promise<void> {
  const address = addressOf(annotation);
  if (address === null || !isOfSender(annotation, sender) || !(await settingsOrDefaults()).saveAll) return;
  try {
    const { entries } = await entriesAt(address);
    await saveReading({ annotation: { ...annotation, reader: [] }, reader: entries, at: new Date().toISOString() });
  } catch {
    // A store that is full or broken is told where the reader saves by hand, and on the library's page.
  }
}

/** Whether an annotation is of the page that sends it: a page of the web, in no private window, at an address of its own site. */
export function isOfSender(annotation: Pick<Annotation, 'url' | 'canonical'>, { url, isOurs, isPrivate }: Sender): boolean {
  const addresses = [annotation.url, addressOf(annotation)];
  return !isPrivate && !isOurs && addresses.every((address) => address !== null && mayKeepAt(address, url));
}
