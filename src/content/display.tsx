import type { Correction } from '../engine/corrections/entries.ts';
import type { Span } from '../engine/model.ts';
import type { TextFlow } from '../engine/page/dom/flow.ts';
import { real } from '../engine/page/dom/real.ts';
import type { StoreTrouble } from '../shared/corrections.ts';
import type { Shown } from '../shared/news.ts';
import type { Settings } from '../shared/settings.ts';
import { shownOf } from '../shared/shown.ts';
import { say } from '../shared/words.ts';
import { colourIn } from '../ui/speaker-colours.ts';
import { boxesOf, rangesOfMention, runsRightToLeft } from './boxes.ts';
import { Card, type Spot } from './card.tsx';
import { watchView } from './in-view.ts';
import { listenToKeys } from './keys.ts';
import { type Painting, paint } from './paint.ts';
import { listenToPointer } from './pointer.ts';
import type { Questions } from './questions.ts';
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
  /** Of all statements, shown or not: each can be revealed. */
  private ranges: ReadonlyMap<string, Range[]> = new Map();
  /** Of those that are painted. */
  private painted: ReadonlyMap<string, Range[]> = new Map();
  private order: string[] = [];
  private shown: { shown: Shown; flow: TextFlow } | null = null;
  private peeks = true;
  private at = -1;
  private readonly card: Card;
  private readonly skipList: SkipList;
  private readonly stops: (() => void)[];

  constructor(
    private readonly document: Document,
    owner: DisplayOwner,
    questions: Questions,
  ) {
    this.card = new Card(document, questions, {
      correct: owner.correct,
      undo: owner.undo,
      whereIs: (id) => this.spotOf(id),
      opened: (id) => this.markOpen(id),
    });
    this.skipList = new SkipList(document, (id) => {
      this.at = this.order.indexOf(id);
      this.reveal(id);
      this.openAt(id);
    });
    this.stops = [
      listenToPointer(document, () => this.painted, {
        hit: (id) => {
          this.at = this.order.indexOf(id);
          this.card.open(id, 'asked');
        },
        miss: () => this.card.close(),
        rest: (id) => {
          if (this.peeks) this.card.open(id, 'hovered');
        },
        leave: () => this.card.closeHovered(),
      }),
      listenToKeys(document, { walk: (step) => this.walk(step), open: () => this.openAt(this.order[this.at]) }),
      watchView(
        document,
        () => this.order,
        () => this.painted,
        owner.inView,
      ),
    ];
  }

  /** How many statements are painted. */
  get count(): number {
    return this.order.length;
  }

  /** Paints anew; what is open stays open. */
  show(shown: Shown, flow: TextFlow, settings: Settings): void {
    const { annotation } = shown.result;
    const attributions = shownOf(annotation, settings);
    const current = this.order[this.at];
    this.painting?.dispose();
    this.shown = { shown, flow };
    this.peeks = settings.peek;
    this.ranges = rangesOf(this.document, flow, annotation.attributions);
    this.order = attributions.map(({ id }) => id);
    this.painted = new Map(this.order.map((id) => [id, this.ranges.get(id) ?? []]));
    this.at = current === undefined ? -1 : this.order.indexOf(current);
    const one = settings.colours === 'one';
    this.painting = paint(this.document, {
      attributions,
      ranges: this.ranges,
      colourOf: ({ speaker }) => (one ? 's1' : colourIn(annotation, speaker)),
      tinted: settings.tint,
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

  /** Goes one statement on or back: the first time to the next from what is in view, from the last one to the first again. */
  private walk(step: 1 | -1): boolean {
    if (this.order.length === 0) return false;
    const next = this.at < 0 ? this.fromView(step) : this.at + step;
    const wrapped = next < 0 || next >= this.order.length;
    this.at = (next + this.order.length) % this.order.length;
    const id = this.order[this.at] ?? '';
    this.card.close();
    this.skipList.announce(id, wrapped ? say(step > 0 ? 'firstAgain' : 'lastAgain') : '');
    return this.reveal(id);
  }

  /** The first statement, on or back, from the upper edge of the window. */
  private fromView(step: 1 | -1): number {
    const height = real(this.document).defaultView?.innerHeight ?? 0;
    const tops = this.order.map((id) => this.painted.get(id)?.[0]?.getBoundingClientRect().top ?? Number.NEGATIVE_INFINITY);
    const at = step > 0 ? tops.findIndex((top) => top >= 0) : tops.findLastIndex((top) => top < height);
    return at < 0 && step > 0 ? this.order.length : at;
  }

  private openAt(id: string | undefined): boolean {
    return id !== undefined && this.card.open(id, 'asked');
  }

  /** Where a statement stands in the window, with its source and its cue where they are near; null where its words are gone. */
  private spotOf(id: string): Spot | null {
    const annotation = this.shown?.shown.result.annotation;
    const attribution = annotation?.attributions.find((candidate) => candidate.id === id);
    if (!annotation || !attribution || !this.shown) return null;
    const { source, cue } = rangesOfMention(this.document, this.shown.flow, attribution);
    const content = this.ranges.get(id) ?? [];
    const boxes = boxesOf([...content, ...source, ...cue]);
    return boxes && { ...boxes, isRtl: runsRightToLeft(annotation) };
  }

  /** Lets the page show which statement's card is open, and who it is from. */
  private markOpen(id: string | null): void {
    const annotation = this.shown?.shown.result.annotation;
    const attribution = annotation?.attributions.find((candidate) => candidate.id === id);
    this.painting?.mark(
      annotation && attribution && this.shown
        ? {
            colour: colourIn(annotation, attribution.speaker),
            content: this.ranges.get(attribution.id) ?? [],
            source: rangesOfMention(this.document, this.shown.flow, attribution).source,
          }
        : null,
    );
  }
}
