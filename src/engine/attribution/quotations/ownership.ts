import type { Span } from '../../model.ts';
import { firstIndex } from '../../sorted.ts';
import { SpanList } from '../../spans.ts';
import type { Draft } from './draft.ts';
import type { Quotation } from './marks.ts';

/** Which attribution has which quotation, and what stands in which paragraph; every question is answered without a search through all. */
export class Ownership {
  private readonly places: SpanList;
  private readonly marks: SpanList;
  private readonly owners = new Map<Span, Draft>();
  private readonly byParagraph = new Map<number, Draft[]>();
  private readonly ends = new Map<Draft, number>();
  private readonly quoted = new Set<Draft>();

  constructor(
    private readonly paragraphs: readonly Span[],
    quotations: readonly Quotation[],
  ) {
    this.places = new SpanList(paragraphs);
    this.marks = new SpanList(quotations.flatMap((quotation) => quotation.spans));
  }

  /** A span is an attribution's now. Attributions come in the order of the text. */
  note(draft: Draft, span: Span): void {
    const at = this.paragraphAt(span[0]);
    const known = this.byParagraph.get(at);
    if (!known) this.byParagraph.set(at, [draft]);
    else if (known.at(-1) !== draft) known.push(draft);
    for (const mark of this.marks.within(span)) {
      if (!this.owners.has(mark)) this.owners.set(mark, draft);
      this.quoted.add(draft);
    }
    const rest = this.ends.get(draft) ?? Math.max(0, ...[...draft.source, ...draft.cue].map(([, end]) => end));
    this.ends.set(draft, Math.max(rest, span[1]));
  }

  paragraphAt(offset: number): number {
    return this.places.indexAt(offset);
  }

  /** Where the paragraph that holds an offset starts, and where it ends. */
  paragraphStart(offset: number): number {
    return this.paragraphs[this.paragraphAt(offset)]?.[0] ?? offset;
  }

  paragraphEnd(offset: number): number {
    return this.paragraphs[this.paragraphAt(offset)]?.[1] ?? offset;
  }

  inParagraph(at: number): readonly Draft[] {
    return this.byParagraph.get(at) ?? [];
  }

  ownerOf(quotation: Quotation): Draft | undefined {
    for (const span of quotation.spans) {
      const owner = this.owners.get(span);
      if (owner) return owner;
    }
    return undefined;
  }

  /** Whether one of a quotation's spans is somebody's. */
  isOwned(span: Span): boolean {
    return this.owners.has(span);
  }

  /** Whether any of its content stands in quote marks. */
  isQuoted(draft: Draft): boolean {
    return this.quoted.has(draft);
  }

  /** Where it ends: source, cue or content. */
  endOf(draft: Draft): number {
    return this.ends.get(draft) ?? 0;
  }

  /** The last attribution of a paragraph whose content begins before an offset. */
  lastBefore(at: number, offset: number): Draft | undefined {
    const list = this.byParagraph.get(at) ?? [];
    return list[firstIndex(list.length, (i) => (list[i]?.content[0]?.[0] ?? 0) >= offset) - 1];
  }
}
