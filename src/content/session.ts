import { assembleAnnotation } from '../engine/annotate.ts';
import type { Annotation } from '../engine/model.ts';
import { readPage } from '../engine/read.ts';
import type { Reply } from '../shared/messages.ts';
import { askBackground } from '../shared/messenger.ts';
import { Card } from './card.tsx';
import { listenForHits } from './hit.ts';
import { type Painting, paint } from './paint.ts';
import { rangesOf } from './ranges.ts';

/** One page's annotation, and all that shows it. It owns the state: popup and background ask it. */
export class Session {
  private annotation: Annotation | null = null;
  private painting: Painting | null = null;
  private pending: Promise<Reply<Annotation>> | null = null;
  private stops: (() => void)[] = [];

  constructor(private readonly document: Document) {}

  /** Reads the page, has it attributed in the background, and paints it. Asked again meanwhile, it gives the same answer. */
  annotate(now: string): Promise<Reply<Annotation>> {
    const shown = this.current();
    if (shown) return Promise.resolve({ ok: true, value: shown });
    this.pending ??= this.start(now).finally(() => {
      this.pending = null;
    });
    return this.pending;
  }

  /** What the page shows now. After a navigation within the document the old article's annotation is taken off. */
  current(): Annotation | null {
    if (this.annotation && this.annotation.url !== this.address()) this.clear();
    return this.annotation;
  }

  /** Takes off highlights, card, style sheet and listeners; the page is as it was. */
  clear(): void {
    for (const stop of this.stops.reverse()) stop();
    this.stops = [];
    this.painting = null;
    this.annotation = null;
  }

  /** Scrolls an attribution to the middle of the window and flashes it. */
  reveal(id: string): boolean {
    return this.painting?.reveal(id) ?? false;
  }

  private async start(now: string): Promise<Reply<Annotation>> {
    if (!/html/.test(this.document.contentType)) return { ok: false, why: 'not-html', detail: this.document.contentType };
    const { page, flow, context } = readPage(this.document, { url: this.address(), now, near: this.inView() });
    if (!page.text) return { ok: false, why: 'no-article', detail: '' };
    const blocks = page.blocks.map(({ span, role }) => ({ span, role }));
    const heard = await askBackground('attribute', { text: page.text, blocks, context });
    if (!heard.ok) return heard;
    this.annotation = assembleAnnotation(page, heard.value);
    this.show(this.annotation, rangesOf(this.document, flow, this.annotation));
    return { ok: true, value: this.annotation };
  }

  /** What stands in the middle of the window: on a page with several articles, the one meant. */
  private inView(): Element | null {
    const view = this.document.defaultView;
    return view && this.document.elementFromPoint(view.innerWidth / 2, view.innerHeight / 2);
  }

  /** The page's address without the place in it. */
  private address(): string {
    return this.document.location.href.replace(/#.*$/, '');
  }

  private show(annotation: Annotation, ranges: ReadonlyMap<string, Range[]>): void {
    const painting = paint(this.document, annotation, ranges);
    const card = new Card(this.document);
    const stopHits = listenForHits(this.document, ranges, {
      hit: (id, rect) => card.open(annotation, id, rect),
      miss: () => card.close(),
    });
    this.painting = painting;
    this.stops = [() => painting.dispose(), () => card.dispose(), stopHits];
  }
}
