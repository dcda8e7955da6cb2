import { type Signal, signal } from '@preact/signals';
import type { Annotation } from '../engine/model.ts';
import type { Failure, PageNews } from '../shared/messages.ts';
import { askBackground, askPage, listenForPages, watchPage } from '../shared/messenger.ts';
import { DEFAULT_SETTINGS, type Settings } from '../shared/settings.ts';
import { changeSettings, watchSettings } from '../storage/settings.ts';

export type View =
  | { is: 'loading'; words: number | null }
  | { is: 'off' }
  | { is: 'failed'; why: Failure; detail: string }
  | { is: 'annotated'; machine: Annotation; painted: boolean };

/** How long a view waits before it listens again to a page whose script is just being put in. */
const AGAIN_MS = 60;

/** What popup and panel show of one tab. The page owns the annotation; this is its view. */
export class PageState {
  readonly view: Signal<View> = signal({ is: 'loading', words: null });
  /** The statement that stands in the window. */
  readonly inView: Signal<string | null> = signal(null);
  /** Whether words that were asked for are no longer in the page. */
  readonly lost: Signal<boolean> = signal(false);
  readonly settings: Signal<Settings> = signal(DEFAULT_SETTINGS);
  private tabId: number | null = null;
  private stopWatching: () => void = () => undefined;
  private readonly stops: (() => void)[];

  constructor(settings: Settings) {
    this.settings.value = settings;
    this.stops = [
      watchSettings((changed) => {
        this.settings.value = changed;
      }),
      listenForPages((tabId) => {
        if (tabId === this.tabId && this.view.value.is === 'off') this.watch(tabId);
      }),
    ];
  }

  /** Shows a tab as it is, and follows it. */
  follow(tabId: number): void {
    this.tabId = tabId;
    this.lost.value = false;
    this.inView.value = null;
    this.view.value = { is: 'off' };
    this.watch(tabId);
  }

  /** Annotates a tab; the reader's click on the toolbar button has given the right to. */
  async annotate(tabId: number, asked = askBackground('annotate', { tabId })): Promise<void> {
    this.tabId = tabId;
    this.view.value = { is: 'loading', words: null };
    this.watch(tabId);
    try {
      const reply = await asked;
      this.view.value = reply.ok
        ? { is: 'annotated', machine: reply.value, painted: true }
        : { is: 'failed', why: reply.why, detail: reply.detail };
    } catch (error) {
      this.fail(error);
    }
  }

  fail(error: unknown): void {
    this.view.value = { is: 'failed', why: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }

  /** Scrolls the page to a statement. */
  async reveal(attribution: string): Promise<void> {
    if (this.tabId === null) return;
    this.lost.value = !(await askPage(this.tabId, 'reveal', { attribution }).catch(() => false));
  }

  /** Takes the last correction back. */
  async undo(): Promise<void> {
    if (this.tabId !== null) await askPage(this.tabId, 'undo', {}).catch(() => false);
  }

  /** Takes the highlights off, or puts them on again. */
  async toggle(): Promise<void> {
    const view = this.view.value;
    if (this.tabId === null || view.is !== 'annotated') return;
    if (!view.painted) return this.annotate(this.tabId);
    await askBackground('clear', { tabId: this.tabId });
    this.view.value = { ...view, painted: false };
  }

  change(change: Partial<Settings>): void {
    this.settings.value = { ...this.settings.value, ...change };
    void changeSettings(change);
  }

  dispose(): void {
    this.stopWatching();
    for (const stop of this.stops) stop();
  }

  private watch(tabId: number): void {
    this.stopWatching();
    let again: ReturnType<typeof setTimeout> | undefined;
    const stop = watchPage(
      tabId,
      (news) => this.hear(news),
      (wasThere) => {
        if (this.tabId !== tabId) return;
        if (this.view.value.is === 'loading') again = setTimeout(() => this.watch(tabId), AGAIN_MS);
        else if (wasThere && this.view.value.is === 'annotated') this.view.value = { is: 'off' };
      },
    );
    this.stopWatching = () => {
      clearTimeout(again);
      stop();
    };
  }

  private hear(news: PageNews): void {
    const view = this.view.value;
    if (news.is === 'in view') this.inView.value = news.attribution;
    else if (news.is === 'annotated') this.view.value = { is: 'annotated', machine: news.annotation, painted: true };
    else if (news.is === 'reading') this.view.value = { is: 'loading', words: news.words };
    else if (news.is === 'failed') this.view.value = news;
    else if (view.is === 'annotated') this.view.value = { ...view, painted: false };
  }
}
