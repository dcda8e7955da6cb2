import browser from 'webextension-polyfill';
import { colour } from '../shared/colours.ts';

/** Shows how many statements a tab has; null takes the badge off. A tab that closed meanwhile is no error. */
export async function showCount(tabId: number, count: number | null): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: [...colour('focus').light, 255] });
    await browser.action.setBadgeText({ tabId, text: count === null ? '' : String(count) });
  } catch {
    // The tab is gone.
  }
}
