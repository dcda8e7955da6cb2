import { type Signal, signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { Annotation } from '../engine/model.ts';
import type { Failure } from '../shared/messages.ts';
import { askBackground, askPage } from '../shared/messenger.ts';

export type View =
  | { is: 'loading' }
  | { is: 'failed'; why: Failure; detail: string }
  | { is: 'annotated'; annotation: Annotation; painted: boolean };

/** What the popup shows. The page owns the annotation; this is its view. */
export class PopupState {
  readonly view: Signal<View> = signal({ is: 'loading' });
  /** An attribution whose words are no longer in the page. */
  readonly lost: Signal<string | null> = signal(null);
  private tabId: number | null = null;

  /** Annotates the tab in front; the reader's click on the toolbar button has given the right to. */
  async start(): Promise<void> {
    try {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      if (tab?.id === undefined) throw new Error('no tab');
      this.tabId = tab.id;
      const reply = await askBackground('annotate', { tabId: tab.id });
      this.view.value = reply.ok
        ? { is: 'annotated', annotation: reply.value, painted: true }
        : { is: 'failed', why: reply.why, detail: reply.detail };
    } catch (error) {
      this.view.value = { is: 'failed', why: 'failed', detail: error instanceof Error ? error.message : String(error) };
    }
  }

  /** Scrolls the page to an attribution. */
  async reveal(attribution: string): Promise<void> {
    if (this.tabId === null) return;
    const found = await askPage(this.tabId, 'reveal', { attribution }).catch(() => false);
    this.lost.value = found ? null : attribution;
  }

  /** Takes the highlights off, or puts them on again. */
  async toggle(): Promise<void> {
    const view = this.view.value;
    if (this.tabId === null || view.is !== 'annotated') return;
    if (view.painted) {
      await askBackground('clear', { tabId: this.tabId });
      this.view.value = { ...view, painted: false };
    } else await this.start();
  }
}
