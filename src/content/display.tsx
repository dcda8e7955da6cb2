import type { Correction } from '../engine/corrections/entries.ts';
import type { Annotation, Attribution, Span } from '../engine/model.ts';
import type { Flow } from '../engine/page/dom/flow.ts';
import type { StoreTrouble } from '../shared/corrections.ts';
import { speakAs } from '../shared/messenger.ts';
import type { Shown } from '../shared/news.ts';
import type { Settings } from '../shared/settings.ts';
import { shownOf } from '../shared/shown.ts';
import { say } from '../shared/words.ts';
import { colourOf, heardBy } from '../ui/statements.ts';
import { Card } from './card.tsx';
import { watchView } from './in-view.ts';
import { listenToKeys } from './keys.ts';
import { type Painting, paint } from './paint.ts';
import { listenToPointer } from './pointer.ts';
import { rangesOf } from './ranges.ts';
import { SkipList } from './skip-list.tsx';

/** What the display asks of its owner. What is to be kept is answered by null, or by why it was not. */
export interface DisplayOwner {
  correct: (correction: Correction) => Promise<StoreTrouble | null>;
  undo: () => Promise<StoreTrouble | null>;
  inView: (attribution: string | null) => void;
}

/** All that a reader sees in the page, and its listeners: highlights, card, skip list. */
export class Display {
  private painting: Painting | null = null;
  private ranges: ReadonlyMap<string, Range[]> = new Map();
  private order: string[] = [];
  private at = -1;
  private readonly card: Card;
  private readonly skipList: SkipList;
  private readonly stops: (() => void)[];

  constructor(
    private readonly document: Document,
    owner: DisplayOwner,
  ) {
    this.card = new Card(document, { correct: owner.correct, undo: owner.undo, whereIs: (id) => this.rectOf(id) });
    this.skipList = new SkipList(document, (id) => {
      this.at = this.order.indexOf(id);
      this.reveal(id);
      this.openAt(id);
    });
    this.stops = [
      listenToPointer(document, () => this.ranges, {
        hit: (id, rect) => {
          this.at = this.order.indexOf(id);
          this.card.open(id, rect, 'asked');
        },
        miss: () => this.card.close(),
        rest: (id, rect) => this.card.open(id, rect, 'hovered'),
        leave: () => this.card.closeHovered(),
      }),
      listenToKeys(document, { walk: (step) => this.walk(step), open: () => this.openAt(this.order[this.at]) }),
      watchView(
        document,
        () => this.order,
        () => this.ranges,
        owner.inView,
      ),
    ];
  }

  /** How many statements are painted. */
  get count(): number {
    return this.order.length;
  }

  /** Paints anew; what is open stays open. */
  show(shown: Shown, flow: Flow, settings: Settings): void {
    const { annotation } = shown.result;
    speakAs(settings.language);
    const attributions = shownOf(annotation, settings);
    const current = this.order[this.at];
    this.painting?.dispose();
    this.ranges = rangesOf(this.document, flow, attributions);
    this.order = attributions.map(({ id }) => id);
    this.at = current === undefined ? -1 : this.order.indexOf(current);
    this.painting = paint(this.document, {
      attributions,
      ranges: this.ranges,
      colourOf: settings.colours === 'speaker' ? coloursOf(annotation, attributions) : null,
    });
    this.card.show(shown);
    this.skipList.show(annotation, attributions);
  }

  /** Asks who said words that the reader has selected. */
  askSpeaker(span: Span, rect: DOMRect): void {
    this.card.openMark(span, rect);
  }

  /** Says that words must be selected before they can be marked. */
  askSelection(): void {
    this.card.openMessage(say('selectFirst'));
  }

  reveal(id: string): boolean {
    return this.painting?.reveal(id) ?? false;
  }

  /** Takes it all off. */
  dispose(): void {
    for (const stop of this.stops) stop();
    this.card.close();
    this.skipList.dispose();
    this.painting?.dispose();
    this.painting = null;
  }

  private walk(step: 1 | -1): boolean {
    const next = this.at < 0 ? (step > 0 ? 0 : this.order.length - 1) : this.at + step;
    const id = this.order[next];
    if (id === undefined) return false;
    this.at = next;
    this.card.close();
    this.skipList.announce(id);
    return this.reveal(id);
  }

  private openAt(id: string | undefined): boolean {
    const rect = id === undefined ? null : this.rectOf(id);
    if (id === undefined || !rect) return false;
    this.card.open(id, rect, 'asked');
    return true;
  }

  private rectOf(id: string): DOMRect | null {
    return this.ranges.get(id)?.[0]?.getClientRects()[0] ?? null;
  }
}

/** The colour of each attribution's speaker, the same as in the popup's list. */
function coloursOf(annotation: Annotation, attributions: readonly Attribution[]): (attribution: Attribution) => string {
  const colours = new Map(heardBy(annotation, attributions).map((group, i) => [group.speaker?.id ?? null, colourOf(i, group)]));
  return (attribution) => colours.get(attribution.speaker) ?? 's0';
}
