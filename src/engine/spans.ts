import type { Span } from './model.ts';
import { firstIndex } from './sorted.ts';

/** Spans that do not overlap, in order: finds those at a place by halving, so that long texts stay linear. */
export class SpanList {
  private readonly sorted: readonly Span[];

  constructor(spans: readonly Span[]) {
    this.sorted = [...spans].sort((a, b) => a[0] - b[0]);
  }

  /** Those that share at least one code unit with `[from, to)`, in order. */
  within([from, to]: Span): Span[] {
    const found: Span[] = [];
    for (let i = this.firstEndingAfter(from); i < this.sorted.length; i++) {
      const span = this.sorted[i];
      if (!span || span[0] >= to) break;
      found.push(span);
    }
    return found;
  }

  /** The place in the list of the span that holds an offset; -1 where none does. */
  indexAt(offset: number): number {
    const i = this.firstEndingAfter(offset);
    const span = this.sorted[i];
    return span && span[0] <= offset ? i : -1;
  }

  /** Whether a span starts right at an offset. */
  startsAt(offset: number): boolean {
    return this.sorted[this.indexAt(offset)]?.[0] === offset;
  }

  private firstEndingAfter(offset: number): number {
    return firstIndex(this.sorted.length, (i) => (this.sorted[i]?.[1] ?? 0) > offset);
  }
}
