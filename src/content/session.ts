import { type Correction, entryOf } from '../engine/corrections/entries.ts';
import { real } from '../engine/page/dom/real.ts';
import { addressOf as pageKeyOf } from '../engine/url.ts';
import type { Kept, StoreTrouble } from '../shared/corrections.ts';
import type { Begun, Failure } from '../shared/messages.ts';
import { correctionsOf, type PageNews, partsOf } from '../shared/news.ts';
import { DEFAULT_SETTINGS, type Settings } from '../shared/settings.ts';
import { speak } from '../shared/words.ts';
import { articleChanges } from './article-changes.ts';
import type { Background } from './background.ts';
import type { Display, DisplayOwner } from './display.tsx';
import { Finding, KeptHere } from './finding.ts';
import { removeLeftHosts } from './host.ts';
import type { watchLife } from './living.ts';
import { spanOf } from './ranges.ts';
import { type LiveReading, readLive } from './reading.ts';
import { annotationOf } from './update.ts';

/** How long a page that navigated within itself gets to put its new article in. */
const SETTLE_MS = 60;

/** What a session has to do with: its page, and all that is not the page. */
export interface Surroundings {
  document: Document;
  background: Background;
  /** Tells those who watch the page. */
  tell: (news: PageNews) => void;
  settings: { read: () => Promise<Settings>; watch: (changed: (settings: Settings) => void) => () => void };
  display: (owner: DisplayOwner) => Pick<Display, 'count' | 'show' | 'askSpeaker' | 'askSelection' | 'reveal' | 'dispose'>;
  watchLife: typeof watchLife;
  /** The page's address now, without the place in it. */
  address: () => string;
  /** Whether the extension is still there; after an update or a reload it is not. */
  isConnected: () => boolean;
}

/** One page's annotation, and all that shows it. It owns the state: popup, panel and background ask it or are told. */
export class Session {
  /** Whether the extension that started it is gone. */
  isOrphan = false;
  private finding: Finding | null = null;
  private display: ReturnType<Surroundings['display']> | null = null;
  private settings: Settings = DEFAULT_SETTINGS;
  /** The choice of language whose words are here. */
  private spoken: string | null = null;
  /** The choice of language that came last. */
  private wanted: string | null = null;
  /** Where things stand, as a new watcher is told. */
  private standing: readonly PageNews[] = [{ is: 'off' }];
  private stops: (() => void)[] = [];
  private concerns: (record: MutationRecord) => boolean = () => true;
  /** Grows with each run and stop: what was begun before is not finished. */
  private run = 0;
  private working: Promise<void> | null = null;
  /** Whether the page has changed since the run at work has read it. */
  private isStale = false;
  /** Whether a page without an article is watched for one: at the reader's first click it is not. */
  private isPatient = false;
  /** The list of the page that is being read. */
  private coming: KeptHere | null = null;

  constructor(private readonly around: Surroundings) {}

  /** Has the page read, attributed in the background, and painted; at work or done already, nothing more is done. */
  begin(): Begun {
    const { contentType } = real(this.around.document);
    if (!/html/.test(contentType)) return { ok: false, why: 'not-html', detail: contentType };
    if (this.working || this.finding) return { ok: true };
    this.isPatient = false;
    this.follow();
    this.stand({ is: 'reading', words: null });
    this.around.background.awake();
    this.launch(null);
    return { ok: true };
  }

  /** Where things stand, as news for whoever begins to watch. */
  news(): readonly PageNews[] {
    return this.standing;
  }

  /** Takes off highlights, card, style sheet, observers and listeners; the page is as it was. */
  clear(): void {
    this.run++;
    this.working = null;
    this.hide();
    this.rest();
    this.stand({ is: 'off' });
  }

  /** Scrolls an attribution to the middle of the window and flashes it. */
  reveal(id: string): boolean {
    return this.display?.reveal(id) ?? false;
  }

  /**
   * Has a correction of the reader's kept.
   * @param at ISO time of the reader's deed: what is sent twice with the same is kept once
   * @returns null, or why it was not
   */
  async correct(correction: Correction, at = new Date().toISOString()): Promise<StoreTrouble | null> {
    const address = this.finding?.kept.address;
    const entry = this.finding && entryOf(this.finding.result.annotation, correction, at);
    if (!entry || !address) return 'words-gone';
    const saved = await this.around.background.add(address, entry);
    if (!saved.ok) return saved.why;
    this.take(address, saved.kept);
    return null;
  }

  /** Has the last correction taken back. @returns null, or why it was not */
  async undo(): Promise<StoreTrouble | null> {
    const kept = this.finding?.kept;
    if (!kept?.address) return 'words-gone';
    const before = kept.list.entries.length;
    const saved = await this.around.background.undo(kept.address);
    if (!saved.ok && saved.why !== 'interrupted') return saved.why;
    // Asking again might take two back: whether this one went through, the list says.
    const list = saved.ok ? saved.kept : await this.around.background.entries(kept.address);
    this.take(kept.address, list);
    return saved.ok || (list.trouble === null && list.entries.length < before) ? null : saved.why;
  }

  /** Takes what is kept now for an address; for all, where it is null. */
  take(address: string | null, list: Kept): void {
    const { coming, finding } = this;
    if (coming && coming !== finding?.kept && (address ?? coming.address) === coming.address) coming.take(list);
    if (!finding || (address ?? finding.kept.address) !== finding.kept.address || !finding.take(list)) return;
    const corrections: PageNews = { is: 'corrections', corrections: correctionsOf(finding.shown) };
    this.standing = [...this.standing.filter(({ is }) => is !== 'corrections'), corrections];
    this.around.tell(corrections);
    this.draw();
  }

  /** Asks for the speaker of the selected words, once the page is read. */
  async mark(): Promise<boolean> {
    while (this.working) await this.working;
    const selection = real(this.around.document).getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
    const span = range && this.finding && !range.collapsed ? spanOf(this.finding.reading.flow, range) : null;
    if (!span || !range || !this.display) {
      this.display?.askSelection();
      return false;
    }
    this.display.askSpeaker(span, range.getBoundingClientRect());
    return true;
  }

  /** Reads the page in a new run, in a task of its own: an answer or news on their way get out first. */
  private launch(before: LiveReading | null, wait = 0): void {
    const run = ++this.run;
    this.isStale = false;
    const ended = async (): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, wait));
      if (run !== this.run) return;
      const failed = await this.update(run, before).catch((error: unknown) => ({
        why: 'failed' as const,
        detail: String(error),
      }));
      if (run !== this.run) return;
      this.working = null;
      if (failed) this.fail(failed.why, failed.detail);
      if (this.isStale && this.stops.length) this.launch(this.finding?.reading ?? null);
    };
    this.working = ended();
  }

  /** Reads and attributes the page, only what is new where there is a reading from before. */
  private async update(run: number, before: LiveReading | null): Promise<{ why: Failure; detail: string } | null> {
    const { document, background, settings, address } = this.around;
    const asked = { url: address(), now: new Date().toISOString(), near: this.inView(), before };
    const read = await readLive(document, asked, background.read, () => run === this.run);
    if (!read || run !== this.run) return null;
    if (!read.ok) return read;
    const reading = read.value;
    const { page } = reading;
    if (!page.text) return { why: 'no-article', detail: '' };
    this.concerns = articleChanges(reading);
    const old = this.finding;
    const key = pageKeyOf(page);
    const kept = old?.kept.address === key ? old.kept : new KeptHere(key);
    this.coming = kept;
    // Asked for now, needed when the attributions are there.
    const choices = this.chosen(settings.read());
    const entries = kept !== old?.kept && key ? background.entries(key) : null;
    if (!old) this.stand({ is: 'reading', words: page.text.split(/\s+/).length }, { is: 'page', page });
    const reply = await annotationOf(reading, old?.machine ?? null, background.attribute);
    const [list, chosen] = await Promise.all([entries, choices]);
    if (run !== this.run) return null;
    this.coming = null;
    if (!reply.ok) return reply;
    if (list) kept.take(list);
    this.settings = chosen;
    this.show(new Finding(reading, reply.value, kept));
    return null;
  }

  /** What the reader has chosen, once the page can speak their language. */
  private async chosen(reading: Promise<Settings>): Promise<Settings> {
    const settings = await reading;
    this.wanted = settings.language;
    if (this.wanted === this.spoken) return settings;
    const wording = await this.around.background.words(settings.language);
    if (wording && this.wanted === settings.language) {
      speak(wording);
      this.spoken = settings.language;
    }
    return settings;
  }

  private show(finding: Finding): void {
    const isVisit = this.finding?.kept.address !== finding.kept.address;
    const parts = partsOf(finding.shown);
    const told = this.standing.find((news) => news.is === 'page' && news.page === finding.reading.page);
    this.finding = finding;
    this.isPatient = true;
    this.standing = [
      told ?? { is: 'page', page: finding.reading.page },
      { is: 'statements', statements: parts.statements },
      { is: 'corrections', corrections: parts.corrections },
    ];
    for (const news of this.standing) if (news !== told) this.around.tell(news);
    this.draw();
    if (isVisit && this.settings.saveAll) this.around.background.visited(finding.machine);
  }

  /** Paints anew what is known. */
  private draw(): void {
    const { display, background, tell, isConnected } = this.around;
    if (!this.finding) return;
    this.display ??= display({
      correct: (correction) => this.correct(correction),
      undo: () => this.undo(),
      inView: (attribution) => tell({ is: 'in view', attribution }),
    });
    this.display.show(this.finding.shown, this.finding.reading.flow, this.settings);
    if (isConnected()) background.count(this.display.count);
  }

  /** Says where things stand from now on. */
  private stand(...news: readonly PageNews[]): void {
    this.standing = news;
    for (const one of news) this.around.tell(one);
  }

  private fail(why: Failure, detail: string): void {
    this.hide();
    if (!this.isPatient) this.rest();
    this.stand({ is: 'failed', why, detail });
  }

  /** Follows the page, and the reader's settings, from now on. */
  private follow(): void {
    const { document, isConnected, settings, watchLife } = this.around;
    removeLeftHosts(document);
    // The extension's own events can no longer be let go of once it is gone.
    const stopSettings = settings.watch((changed) => {
      const take = (): void => {
        this.settings = changed;
        this.draw();
      };
      if (changed.language === this.spoken) take();
      else void this.chosen(Promise.resolve(changed)).then(take);
    });
    this.stops = [
      stopSettings,
      watchLife(document, {
        concerns: (record) => this.concerns(record),
        changed: () => {
          this.isStale = true;
          if (!this.working) this.launch(this.finding?.reading ?? null);
        },
        moved: () => {
          this.hide();
          this.isPatient = true;
          this.stand({ is: 'reading', words: null });
          this.launch(null, SETTLE_MS);
        },
        isAlive: isConnected,
        orphaned: () => {
          this.isOrphan = true;
          this.stops = this.stops.filter((stop) => stop !== stopSettings);
          this.clear();
        },
      }),
    ];
  }

  /** Follows the page no more. */
  private rest(): void {
    for (const stop of this.stops.reverse()) stop();
    this.stops = [];
  }

  private hide(): void {
    this.display?.dispose();
    this.display = null;
    this.finding = null;
    this.coming = null;
    this.concerns = () => true;
    if (this.around.isConnected()) this.around.background.count(null);
  }

  /** What stands in the middle of the window: on a page with several articles, the one meant. */
  private inView(): Element | null {
    const { document } = this.around;
    const view = real(document).defaultView;
    return view && real(document).elementFromPoint(view.innerWidth / 2, view.innerHeight / 2);
  }
}
