import { render } from 'preact';
import type { Annotation } from '../engine/model.ts';
import { isSure } from '../engine/sure.ts';
import { CARD_STYLES } from './card-styles.ts';
import { CardView } from './card-view.tsx';

const WIDTH = 330;
const GAP = 8;

/** The small window that says who spoke. It lives in a closed shadow root of our own host element, the only node we add. */
export class Card {
  private host: HTMLElement | null = null;
  private returnFocus: Element | null = null;
  private unmount: () => void = () => undefined;

  constructor(private readonly document: Document) {}

  open(annotation: Annotation, id: string, rect: DOMRect): void {
    const attribution = annotation.attributions.find((candidate) => candidate.id === id);
    if (!attribution) return;
    this.close();
    this.returnFocus = this.document.activeElement;
    const host = this.document.createElement('sourcelight-card');
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CARD_STYLES);
    root.adoptedStyleSheets = [sheet];
    const speaker = annotation.speakers.find((candidate) => candidate.id === attribution.speaker) ?? null;
    render(
      <CardView
        annotation={annotation}
        attribution={attribution}
        speaker={speaker}
        sure={isSure(attribution)}
        close={() => this.close()}
      />,
      root,
    );
    this.document.documentElement.append(host);
    this.place(host, rect);
    this.host = host;
    this.unmount = () => render(null, root);
    (root.firstElementChild as HTMLElement | null)?.focus({ preventScroll: true });
    this.document.addEventListener('keydown', this.onKey, true);
  }

  close(): void {
    this.document.removeEventListener('keydown', this.onKey, true);
    this.unmount();
    this.unmount = () => undefined;
    this.host?.remove();
    this.host = null;
    if (this.returnFocus instanceof HTMLElement && this.returnFocus !== this.document.body)
      this.returnFocus.focus({ preventScroll: true });
    this.returnFocus = null;
  }

  dispose(): void {
    this.close();
  }

  /** Under the words, or above them where there is no room; inside the window. */
  private place(host: HTMLElement, rect: DOMRect): void {
    const view = this.document.defaultView;
    if (!view) return;
    const height = host.getBoundingClientRect().height;
    const width = Math.min(WIDTH, view.innerWidth - 2 * GAP);
    const left = Math.max(GAP, Math.min(rect.left, view.innerWidth - width - GAP));
    const below = rect.bottom + GAP;
    const top = below + height > view.innerHeight ? Math.max(GAP, rect.top - height - GAP) : below;
    // The host's own rules reset everything but custom properties.
    host.style.setProperty('--sourcelight-left', `${left + view.scrollX}px`);
    host.style.setProperty('--sourcelight-top', `${top + view.scrollY}px`);
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.close();
  };
}
