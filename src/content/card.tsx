import { render, type VNode } from 'preact';
import type { Correction } from '../engine/corrections/entries.ts';
import type { Span } from '../engine/model.ts';
import { real } from '../engine/page/dom/real.ts';
import type { StoreTrouble } from '../shared/corrections.ts';
import type { Shown } from '../shared/news.ts';
import { say } from '../shared/words.ts';
import { freeView } from './boxes.ts';
import styles from './card.css?inline';
import { CardView } from './card-view.tsx';
import { makeHost } from './host.ts';
import { placeFor } from './placement.ts';
import { QuestionFrame } from './question-frame.tsx';
import type { Questions } from './questions.ts';

/** Where a statement stands in the window. */
export type Spot = Pick<Parameters<typeof placeFor>[0], 'keep' | 'column' | 'isRtl'>;

const GAP = 8;

interface CardOwner {
  correct: (correction: Correction) => Promise<StoreTrouble | null>;
  undo: () => Promise<StoreTrouble | null>;
  /** Where a statement stands in the window now; null where its words are gone. */
  whereIs: (id: string) => Spot | null;
  /** Called with the statement whose card is open; with null once none is. */
  opened: (id: string | null) => void;
}

/** The small window that says who spoke. It lives in a closed shadow root of our own host element. */
export class Card {
  private host: HTMLElement | null = null;
  private root: ShadowRoot | null = null;
  private returnFocus: Element | null = null;
  private shown: Shown | null = null;
  /** The statement it is about; null for a passage being marked. */
  private id: string | null = null;
  private hovered = false;
  private growth: ResizeObserver | null = null;

  constructor(
    private readonly document: Document,
    private readonly questions: Questions,
    private readonly owner: CardOwner,
  ) {}

  /** Takes what is known now; an open card is drawn anew, or closes where its statement is gone. */
  show(shown: Shown): void {
    this.shown = shown;
    if (this.host && this.id !== null) this.draw();
  }

  /** Opens the card of a statement; false where its words are gone. Hovered, it is two lines without focus, and gives way to one that was asked for. */
  open(id: string, how: 'asked' | 'hovered'): boolean {
    if (how === 'hovered' && this.host && (!this.hovered || this.id === id)) return false;
    const spot = this.owner.whereIs(id);
    if (!spot) return false;
    this.close();
    this.id = id;
    this.hovered = how === 'hovered';
    const view = this.viewOf(id);
    if (!view) return false;
    this.mount(view, spot);
    this.owner.opened(id);
    return true;
  }

  /** Asks who said a selected passage. */
  openMark(span: Span, rect: DOMRect): void {
    this.close();
    this.id = null;
    this.hovered = false;
    const annotation = this.shown?.result.annotation;
    const names = annotation?.speakers.map(({ name }) => name) ?? [];
    this.mount(
      <div class="card tokens" role="dialog" aria-label={say('markTitle')} tabIndex={-1}>
        <p>
          <b>{say('markTitle')}</b>
        </p>
        <QuestionFrame
          question={{ kind: 'mark', span, words: annotation?.text.slice(...span) ?? '', names }}
          questions={this.questions}
          left={() => this.close()}
        />
      </div>,
      { keep: rect, column: rect },
    );
  }

  /** Says something that is about no words of the page. */
  openMessage(text: string): void {
    this.close();
    this.id = null;
    this.hovered = false;
    this.mount(
      <div class="card tokens" role="alert" tabIndex={-1}>
        {text}
      </div>,
      { keep: new DOMRect(GAP, 0, 0, 0), column: new DOMRect(0, 0, real(this.document).documentElement.clientWidth, 0) },
    );
  }

  /** Closes a card that only the pointer opened. */
  closeHovered(): void {
    if (this.hovered) this.close();
  }

  close(): void {
    real(this.document).removeEventListener('keydown', this.onKey, true);
    real(this.document).defaultView?.removeEventListener('resize', this.onResize);
    this.growth?.disconnect();
    this.growth = null;
    if (this.root) render(null, this.root);
    if (this.host) this.owner.opened(null);
    this.host?.remove();
    this.host = null;
    this.root = null;
    if (!this.hovered && this.returnFocus instanceof HTMLElement && this.returnFocus !== real(this.document).body)
      real(this.returnFocus).focus({ preventScroll: true });
    this.returnFocus = null;
  }

  private mount(view: VNode, spot: Spot): void {
    this.returnFocus = real(this.document).activeElement;
    const { host, root } = makeHost(this.document, 'card', styles);
    this.host = host;
    this.root = root;
    render(view, root);
    real(real(this.document).documentElement).append(host);
    this.place(spot);
    if (!this.hovered) real(root.firstElementChild as HTMLElement | null)?.focus({ preventScroll: true });
    // A form that opens makes the card grow.
    this.growth = new ResizeObserver(() => this.onResize());
    if (root.firstElementChild) this.growth.observe(root.firstElementChild);
    real(this.document).addEventListener('keydown', this.onKey, true);
    real(this.document).defaultView?.addEventListener('resize', this.onResize);
  }

  private draw(): void {
    const view = this.id === null ? null : this.viewOf(this.id);
    if (view && this.root) render(view, this.root);
    else this.close();
  }

  private viewOf(id: string): VNode | null {
    const { shown } = this;
    const attribution = shown?.result.annotation.attributions.find((candidate) => candidate.id === id);
    if (!shown || !attribution) return null;
    return (
      <CardView
        key={id}
        isPeek={this.hovered}
        annotation={shown.result.annotation}
        attribution={attribution}
        entries={shown.result.byAttribution.get(id) ?? []}
        kept={shown.kept}
        questions={this.questions}
        correct={(correction) => this.owner.correct(correction)}
        undo={() => this.owner.undo()}
        close={() => this.close()}
      />
    );
  }

  /** Where it covers neither the statement nor who is named with it; for that the page may have to scroll. */
  private place(spot: Spot): void {
    const view = real(this.document).defaultView;
    if (!view || !this.host) return;
    const { width, height } = this.host.getBoundingClientRect();
    const { left, top, scroll } = placeFor({ ...spot, card: { width, height }, view: freeView(this.document) });
    // The host's own rules reset everything but custom properties.
    this.host.style.setProperty('--sourcelight-left', `${left + view.scrollX}px`);
    this.host.style.setProperty('--sourcelight-top', `${top + scroll + view.scrollY}px`);
    if (scroll > 0 && !this.hovered) view.scrollBy({ top: scroll, behavior: 'instant' });
  }

  /** Zoom and a turned screen move the words. */
  private readonly onResize = (): void => {
    const spot = this.id === null ? null : this.owner.whereIs(this.id);
    if (spot) this.place(spot);
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    event.stopPropagation();
    this.close();
  };
}
