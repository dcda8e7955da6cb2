import browser from 'webextension-polyfill';

/** Shows how many statements a tab has; null takes the badge off. A tab that closed meanwhile is no error. */
export async function showCount(tabId: number, count: number | null): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#0b5cad' });
    await browser.action.setBadgeText({ tabId, text: count === null ? '' : String(count) });
  } catch {
    // The tab is gone.
  }
}
