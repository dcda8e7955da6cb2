import { batch, type Signal, signal } from '@preact/signals';
import type { StoreTrouble } from '../shared/corrections.ts';
import type { Begun, Failure } from '../shared/messages.ts';
import { askPage, askTwice, isPrivateTab, listenInView, watchPage } from '../shared/messenger.ts';
import { type PageNews, type Parts, type Shown, shownFrom } from '../shared/news.ts';
import type { Question, Written } from '../shared/questions.ts';
import { DEFAULT_SETTINGS, type Settings } from '../shared/settings.ts';
import { changeSettings, watchSettings } from '../storage/settings.ts';
import { speakIn } from './begin.ts';

export type View =
  /** What is known already of a page that is being read is in `page`. */
  | { is: 'loading'; words: number | null; page: Parts['page'] | null }
  | { is: 'off' }
  | { is: 'failed'; why: Failure; detail: string }
  | { is: 'annotated'; shown: Shown; painted: boolean };

const LOADING = { is: 'loading', words: null, page: null } as const satisfies View;

/** What popup and panel show of one tab. The page owns the annotation; this is its view. */
export class PageState {
  readonly view: Signal<View> = signal(LOADING);
  /** The statement that stands in the window. */
  readonly inView: Signal<string | null> = signal(null);
  /** Whether words that were asked for are no longer in the page. */
  readonly lost: Signal<boolean> = signal(false);
  /** Statements chosen for an export; null while none are being chosen. */
  readonly selected: Signal<ReadonlySet<string> | null> = signal(null);
  /** Why the last change was not saved. */
  readonly notSaved: Signal<StoreTrouble | null> = signal(null);
  /** What the page asks where it lets no form open in it. */
  readonly asked: Signal<{ token: string; question: Question } | null> = signal(null);
  /** Whether it stands in a private window, where nothing is kept. */
  readonly isPrivate: Signal<boolean> = signal(false);
  readonly settings: Signal<Settings> = signal(DEFAULT_SETTINGS);
  private tabId: number | null = null;
  /** The annotation's parts, as far as they have come. */
  private parts: Partial<Parts> = {};
  private stopWatching: () => void = () => undefined;
  private readonly stops: (() => void)[];

  constructor(settings: Settings) {
    this.settings.value = settings;
    this.stops = [
      watchSettings((changed) => {
        const take = (): void => {
          this.settings.value = changed;
        };
        void speakIn(changed).then(take, take);
      }),
      listenInView(
        (tabId) => {
          if (tabId === this.tabId && this.view.value.is === 'off') this.watch(tabId);
        },
        (tabId) => {
          if (tabId === this.tabId) void this.look(tabId);
        },
      ),
    ];
  }

  /** Shows a tab as it is, and follows it. */
  follow(tabId: number): void {
    this.show(tabId, { is: 'off' });
    this.watch(tabId);
  }

  /** Annotates a tab; the reader's click on the toolbar button has given the right to. */
  async annotate(tabId: number, asked: Promise<Begun> = askTwice('annotate', { tabId })): Promise<void> {
    this.show(tabId, LOADING);
    try {
      const begun = await asked;
      if (begun.ok) this.watch(tabId);
      else this.tellFailure(begun.why, begun.detail);
    } catch (error) {
      this.tellFailure('interrupted', String(error));
    }
  }

  /** Takes a statement into the selection, or out of it. */
  select(id: string): void {
    const chosen = new Set(this.selected.value);
    if (!chosen.delete(id)) chosen.add(id);
    const isFirst = !this.selected.value?.size && chosen.size > 0;
    this.selected.value = chosen;
    // Who chooses by hand means to export just that.
    if (isFirst && this.settings.value.exportWhich !== 'selected') void this.change({ exportWhich: 'selected' });
  }

  /** Begins to select statements for an export, or lets the selection go. */
  toggleSelecting(): void {
    this.selected.value = this.selected.value ? null : new Set();
  }

  fail(error: unknown): void {
    this.tellFailure('failed', error instanceof Error ? error.message : String(error));
  }

  /** People are told what to do; an error's own words are for whoever looks for its cause. */
  private tellFailure(why: Failure, detail: string): void {
    console.warn(`Sourcelight: ${why}: ${detail}`);
    this.view.value = { is: 'failed', why, detail };
  }

  /** Scrolls the page to a statement. */
  async reveal(attribution: string): Promise<void> {
    if (this.tabId === null) return;
    this.lost.value = !(await askPage(this.tabId, 'reveal', { attribution }).catch(() => false));
  }

  /** Takes the last correction back. */
  async undo(): Promise<void> {
    if (this.tabId === null) return;
    this.notSaved.value = await askPage(this.tabId, 'undo', {}).catch((): StoreTrouble => 'interrupted');
  }

  /** Takes the highlights off, or puts them on again. */
  async toggle(): Promise<void> {
    const view = this.view.value;
    if (this.tabId === null || view.is !== 'annotated') return;
    if (!view.painted) return this.annotate(this.tabId);
    await askTwice('clear', { tabId: this.tabId });
    this.view.value = { ...view, painted: false };
  }

  /** Has what the reader wrote kept. @returns null, or why it was not */
  async write(token: string, written: Written): Promise<StoreTrouble | null> {
    return askTwice('write', { token, written }).catch((): StoreTrouble => 'interrupted');
  }

  /** Ends what the page asks. */
  leave(token: string): void {
    this.asked.value = null;
    void askTwice('leave', { token }).catch(() => undefined);
  }

  /** Changes some of the settings, here at once; what cannot be kept is taken back, and why is told. */
  async change(change: Partial<Settings>): Promise<void> {
    const before = this.settings.value;
    this.settings.value = { ...before, ...change };
    this.notSaved.value = await changeSettings(change);
    if (this.notSaved.value !== null) this.settings.value = before;
  }

  dispose(): void {
    this.stopWatching();
    for (const stop of this.stops) stop();
  }

  private show(tabId: number, view: View): void {
    this.stopWatching();
    batch(() => {
      this.tabId = tabId;
      this.parts = {};
      this.lost.value = false;
      this.notSaved.value = null;
      this.inView.value = null;
      this.selected.value = null;
      this.asked.value = null;
      this.view.value = view;
    });
    void this.look(tabId);
    void isPrivateTab(tabId).then((isPrivate) => {
      if (tabId === this.tabId) this.isPrivate.value = isPrivate;
    });
  }

  /** Looks what a tab's page asks. */
  private async look(tabId: number): Promise<void> {
    const waiting = await askTwice('waiting', { tabId }).catch(() => null);
    // The same question is left as it stands, with what is written in it.
    if (tabId === this.tabId && waiting?.token !== this.asked.value?.token) this.asked.value = waiting;
  }

  private watch(tabId: number): void {
    this.stopWatching();
    this.stopWatching = watchPage(
      tabId,
      (news) => this.receive(news),
      () => {
        // A page that was left takes its annotation with it; one that failed has said so.
        if (this.tabId === tabId && this.view.value.is !== 'failed') this.view.value = { is: 'off' };
      },
    );
  }

  private receive(news: PageNews): void {
    const view = this.view.value;
    if (news.is === 'in view') this.inView.value = news.attribution;
    else if (news.is === 'reading') this.view.value = { ...LOADING, words: news.words };
    else if (news.is === 'failed') this.tellFailure(news.why, news.detail);
    else if (news.is === 'off') this.view.value = view.is === 'annotated' ? { ...view, painted: false } : { is: 'off' };
    else this.collect(news);
  }

  /** Takes a part of the annotation; once all are there, it is shown. */
  private collect(news: Extract<PageNews, { is: keyof Parts }>): void {
    if (news.is === 'page') this.parts = { page: news.page };
    else if (news.is === 'statements') this.parts.statements = news.statements;
    else this.parts.corrections = news.corrections;
    const { page, statements, corrections } = this.parts;
    const view = this.view.value;
    if (page && statements && corrections)
      this.view.value = { is: 'annotated', shown: shownFrom({ page, statements, corrections }), painted: true };
    else if (page && view.is === 'loading') this.view.value = { ...view, page };
  }
}
