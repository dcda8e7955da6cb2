import { assembleAnnotation } from '../engine/annotate.ts';
import type { AttributionResult } from '../engine/attribution/attribute.ts';
import { graft } from '../engine/attribution/graft.ts';
import { corrected } from '../engine/corrections/corrected.ts';
import { type Correction, entryOf } from '../engine/corrections/entries.ts';
import type { Annotation } from '../engine/model.ts';
import { type Reading, readPage } from '../engine/page/read.ts';
import { addressOf as pageKeyOf } from '../engine/url.ts';
import type { PageNews, Reply } from '../shared/messages.ts';
import { askBackground, isConnected } from '../shared/messenger.ts';
import type { Settings } from '../shared/settings.ts';
import { readSettings, watchSettings } from '../storage/settings.ts';
import { articleChanges } from './article-changes.ts';
import { Display } from './display.tsx';
import { addressOf, watchLife } from './living.ts';
import { spanOf } from './ranges.ts';

/** How long a page that navigated within itself gets to put its new article in. */
const SETTLE_MS = 60;

/** One page's annotation, and all that shows it. It owns the state: popup, panel and background ask it. */
export class Session {
  /** What the machine found, with the reader's entries beside it. */
  private machine: Annotation | null = null;
  private reading: Reading | null = null;
  private display: Display | null = null;
  private pending: Promise<Reply<Annotation>> | null = null;
  private stops: (() => void)[] = [];
  private concerns: (record: MutationRecord) => boolean = () => true;
  /** Whether the extension that started it is gone. */
  isOrphan = false;
  /** Grows with each start and stop: what was begun before is not finished. */
  private run = 0;

  constructor(
    private readonly document: Document,
    private readonly tell: (news: PageNews) => void,
  ) {}

  /** Reads the page, has it attributed in the background, and paints it. Asked again meanwhile, it gives the same answer. */
  annotate(): Promise<Reply<Annotation>> {
    if (this.machine) return Promise.resolve({ ok: true, value: this.machine });
    this.pending ??= this.start().finally(() => {
      this.pending = null;
    });
    return this.pending;
  }

  /** What the page shows now; null where annotation is off. */
  async current(): Promise<Annotation | null> {
    await this.pending;
    return this.machine;
  }

  /** The state, as watchers are told. */
  news(): PageNews {
    if (this.machine) return { is: 'annotated', annotation: this.machine };
    return { is: this.pending ? 'reading' : 'off', words: null };
  }

  /** Takes off highlights, card, style sheet, observers and listeners; the page is as it was. */
  clear(): void {
    this.run++;
    this.hide();
    for (const stop of this.stops.reverse()) stop();
    this.stops = [];
    this.tell({ is: 'off' });
  }

  /** Scrolls an attribution to the middle of the window and flashes it. */
  reveal(id: string): boolean {
    return this.display?.reveal(id) ?? false;
  }

  /** Puts a correction of the reader's on top of what the machine found, and keeps it. */
  async correct(correction: Correction): Promise<boolean> {
    if (!this.machine) return false;
    const shown = { ...corrected(this.machine).annotation, reader: this.machine.reader };
    const entry = entryOf(shown, correction, new Date().toISOString());
    if (!entry) return false;
    await this.keep([...this.machine.reader, entry]);
    return true;
  }

  /** Takes the last correction back. */
  async undo(): Promise<boolean> {
    if (!this.machine?.reader.length) return false;
    await this.keep(this.machine.reader.slice(0, -1));
    return true;
  }

  /** Asks for the speaker of the selected words. */
  mark(): boolean {
    const selection = this.document.getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
    const span = range && this.reading && !range.collapsed ? spanOf(this.reading.flow, range) : null;
    if (!span || !range || !this.display) {
      this.display?.askSelection();
      return false;
    }
    this.display.askSpeaker(span, range.getBoundingClientRect());
    return true;
  }

  private async start(): Promise<Reply<Annotation>> {
    if (!/html/.test(this.document.contentType)) return { ok: false, why: 'not-html', detail: this.document.contentType };
    // What a script left that was cut off in an update of the extension (Firefox ends them without a word).
    for (const left of this.document.querySelectorAll('sourcelight-card, sourcelight-list')) left.remove();
    const run = ++this.run;
    this.tell({ is: 'reading', words: null });
    const reply = await this.read(run, null);
    if (run !== this.run)
      return this.machine ? { ok: true, value: this.machine } : { ok: false, why: 'failed', detail: 'stopped' };
    if (!reply.ok) this.tell({ is: 'failed', why: reply.why, detail: reply.detail });
    else if (this.stops.length === 0) this.live();
    return reply;
  }

  /** Reads and attributes the page, only what is new where there is a reading from before. */
  private async read(run: number, before: Reading | null): Promise<Reply<Annotation>> {
    const reading = readPage(this.document, {
      url: addressOf(this.document),
      now: new Date().toISOString(),
      near: this.inView(),
      before: before?.workings.found,
    });
    const { page } = reading;
    if (!page.text) return { ok: false, why: 'no-article', detail: '' };
    this.concerns = articleChanges(reading);
    const machine = this.machine;
    const key = pageKeyOf(page);
    const isHere = machine !== null && pageKeyOf(machine) === key;
    // Asked for now, needed when the attributions are there.
    const choices = readSettings();
    const entries = isHere ? machine.reader : key ? askBackground('entries', { address: key }) : [];
    const isSame = machine !== null && machine.text === page.text;
    const part = machine && !isSame ? graft(machine, page, reading.context) : null;
    if (!machine) this.tell({ is: 'reading', words: page.text.split(/\s+/).length });
    const result: Reply<AttributionResult> =
      isSame || part?.input.text === ''
        ? { ok: true, value: part?.merge({ attributions: [], speakers: [] }) ?? machine ?? { attributions: [], speakers: [] } }
        : await askBackground(
            'attribute',
            part?.input ?? {
              text: page.text,
              blocks: page.blocks.map(({ span, role }) => ({ span, role })),
              context: reading.context,
            },
          );
    if (!result.ok) return result;
    const whole = part && part.input.text !== '' ? part.merge(result.value) : result.value;
    const annotation = assembleAnnotation(page, whole);
    annotation.reader = await entries;
    const settings = await choices;
    if (run !== this.run) return { ok: false, why: 'failed', detail: 'stopped' };
    this.reading = reading;
    this.show(annotation, settings);
    return { ok: true, value: annotation };
  }

  private show(annotation: Annotation, settings?: Settings): void {
    this.machine = annotation;
    this.display ??= new Display(this.document, {
      correct: (correction) => this.correct(correction),
      undo: () => this.undo(),
      inView: (attribution) => this.tell({ is: 'in view', attribution }),
    });
    if (this.reading) this.display.show(corrected(annotation), this.reading.flow, settings);
    this.tell({ is: 'annotated', annotation });
    if (isConnected()) void askBackground('count', { count: this.display.count }).catch(() => undefined);
  }

  private async keep(reader: Annotation['reader']): Promise<void> {
    if (!this.machine) return;
    const address = pageKeyOf(this.machine);
    if (address) await askBackground('keep', { address, entries: reader });
    this.show({ ...this.machine, reader });
  }

  /** Follows the page, and the reader's settings, from now on. */
  private live(): void {
    // The extension's own events can no longer be let go of once it is gone.
    const stopSettings = watchSettings((settings) => this.machine && this.show(this.machine, settings));
    this.stops = [
      stopSettings,
      watchLife(this.document, {
        concerns: (record) => this.concerns(record),
        changed: () => void this.follow(this.reading),
        moved: () => {
          this.hide();
          this.concerns = () => true;
          this.tell({ is: 'reading', words: null });
          const run = ++this.run;
          setTimeout(() => run === this.run && void this.follow(null), SETTLE_MS);
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

  /** Brings the annotation up to date with the page. Where no article shows yet, the next change tries again. */
  private async follow(before: Reading | null): Promise<void> {
    const run = ++this.run;
    const reply = await this.read(run, before).catch(
      (error: unknown): Reply<Annotation> => ({ ok: false, why: 'failed', detail: String(error) }),
    );
    if (run !== this.run || reply.ok) return;
    this.hide();
    this.concerns = () => true;
    this.tell({ is: 'failed', why: reply.why, detail: reply.detail });
  }

  private hide(): void {
    this.display?.dispose();
    this.display = null;
    this.machine = null;
    this.reading = null;
    if (isConnected()) void askBackground('count', { count: null }).catch(() => undefined);
  }

  /** What stands in the middle of the window: on a page with several articles, the one meant. */
  private inView(): Element | null {
    const view = this.document.defaultView;
    return view && this.document.elementFromPoint(view.innerWidth / 2, view.innerHeight / 2);
  }
}
