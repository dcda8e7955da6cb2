import { type Corrected, corrected } from '../engine/corrections/corrected.ts';
import type { Annotation } from '../engine/model.ts';
import { type Kept, NOTHING_KEPT, newerOf } from '../shared/corrections.ts';
import type { Shown } from '../shared/news.ts';
import type { LiveReading } from './reading.ts';

/** What is kept for one address, as far as this page has heard. */
export class KeptHere {
  list: Kept = NOTHING_KEPT;

  /** @param address null for a page for which nothing can be kept */
  constructor(readonly address: string | null) {}

  /** Takes a list, unless a newer one is known. */
  take(list: Kept): void {
    this.list = newerOf(this.list, list);
  }
}

/** A page as it was read, what the machine found in it, and what the reader makes of that. */
export class Finding {
  /** Made once a change, and handed on. */
  result: Corrected;

  constructor(
    readonly reading: LiveReading,
    readonly machine: Annotation,
    readonly kept: KeptHere,
  ) {
    this.result = this.corrected();
  }

  get shown(): Shown {
    return { result: this.result, kept: this.kept.list };
  }

  /** Takes a list of the reader's entries. False where it says nothing new. */
  take(list: Kept): boolean {
    const before = this.kept.list;
    this.kept.take(list);
    const now = this.kept.list;
    if (now.made.by === before.made.by && now.made.number === before.made.number) return false;
    this.result = this.corrected();
    return true;
  }

  private corrected(): Corrected {
    return corrected({ ...this.machine, reader: this.kept.list.entries });
  }
}
