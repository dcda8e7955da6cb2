import { render, type VNode } from 'preact';
import type { Correction } from '../engine/corrections/entries.ts';
import type { Span } from '../engine/model.ts';
import { real } from '../engine/page/dom/real.ts';
import type { StoreTrouble } from '../shared/corrections.ts';
import type { Shown } from '../shared/news.ts';
import styles from './card.css?inline';
import { CardView } from './card-view.tsx';
import { makeHost } from './host.ts';
import { MarkView } from './mark-view.tsx';

const WIDTH = 330;
const GAP = 8;

interface CardOwner {
  correct: (correction: Correction) => Promise<StoreTrouble | null>;
  undo: () => Promise<StoreTrouble | null>;
  /** Where a statement stands in the window now; null where its words are gone. */
  whereIs: (id: string) => DOMRect | null;
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

  constructor(
    private readonly document: Document,
    private readonly owner: CardOwner,
  ) {}

  /** Takes what is known now; an open card is drawn anew, or closes where its statement is gone. */
  show(shown: Shown): void {
    this.shown = shown;
    if (this.host && this.id !== null) this.draw();
  }

  /** Opens the card of a statement. Hovered, it takes no focus and gives way to one that was asked for. */
  open(id: string, rect: DOMRect, how: 'asked' | 'hovered'): void {
    if (how === 'hovered' && this.host && (!this.hovered || this.id === id)) return;
    this.close();
    this.id = id;
    this.hovered = how === 'hovered';
    const view = this.viewOf(id);
    if (view) this.mount(view, rect);
  }

  /** Asks who said a selected passage. */
  openMark(span: Span, rect: DOMRect): void {
    this.close();
    this.id = null;
    this.hovered = false;
    const annotation = this.shown?.result.annotation;
    const names = annotation?.speakers.map(({ name }) => name) ?? [];
    this.mount(
      <MarkView
        words={annotation?.text.slice(...span) ?? ''}
        names={names}
        mark={(speaker) => this.owner.correct({ kind: 'mark', span, speaker })}
        close={() => this.close()}
      />,
      rect,
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
      new DOMRect(GAP, 0, 0, 0),
    );
  }

  /** Closes a card that only the pointer opened. */
  closeHovered(): void {
    if (this.hovered) this.close();
  }

  close(): void {
    real(this.document).removeEventListener('keydown', this.onKey, true);
    real(this.document).defaultView?.removeEventListener('resize', this.onResize);
    if (this.root) render(null, this.root);
    this.host?.remove();
    this.host = null;
    this.root = null;
    if (!this.hovered && this.returnFocus instanceof HTMLElement && this.returnFocus !== real(this.document).body)
      real(this.returnFocus).focus({ preventScroll: true });
    this.returnFocus = null;
  }

  private mount(view: VNode, rect: DOMRect): void {
    this.returnFocus = real(this.document).activeElement;
    const { host, root } = makeHost(this.document, 'card', styles);
    this.host = host;
    this.root = root;
    render(view, root);
    real(real(this.document).documentElement).append(host);
    this.place(rect);
    if (!this.hovered)
      real(root.querySelector('input') ?? (root.firstElementChild as HTMLElement | null))?.focus({ preventScroll: true });
    root.addEventListener('pointerdown', () => {
      this.hovered = false;
    });
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
        annotation={shown.result.annotation}
        attribution={attribution}
        entries={shown.result.byAttribution.get(id) ?? []}
        kept={shown.kept}
        correct={(correction) => this.owner.correct(correction)}
        undo={() => this.owner.undo()}
        close={() => this.close()}
      />
    );
  }

  /** Under the words, or above them where there is no room; inside the window. */
  private place(rect: DOMRect): void {
    const view = real(this.document).defaultView;
    if (!view || !this.host) return;
    const height = this.host.getBoundingClientRect().height;
    const width = Math.min(WIDTH, view.innerWidth - 2 * GAP);
    const left = Math.max(GAP, Math.min(rect.left, view.innerWidth - width - GAP));
    const below = rect.bottom + GAP;
    const top = below + height > view.innerHeight ? Math.max(GAP, rect.top - height - GAP) : below;
    // The host's own rules reset everything but custom properties.
    this.host.style.setProperty('--sourcelight-left', `${left + view.scrollX}px`);
    this.host.style.setProperty('--sourcelight-top', `${top + view.scrollY}px`);
  }

  /** Zoom and a turned screen move the words. */
  private readonly onResize = (): void => {
    const rect = this.id === null ? null : this.owner.whereIs(this.id);
    if (rect) this.place(rect);
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    event.stopPropagation();
    this.close();
  };
}
