import { firstIndex } from '../../sorted.ts';
import type { SpanList } from '../../spans.ts';

/** Where things stand in an article: its sentences and its quotations. */
export class Scene {
  /** @param sentences where each sentence starts, ascending; quoted: the quotations' spans. */
  constructor(
    readonly text: string,
    private readonly sentences: readonly number[],
    private readonly quoted: SpanList,
  ) {}

  /** Number of the sentence that holds an offset; -1 before the first. */
  sentenceAt(offset: number): number {
    return firstIndex(this.sentences.length, (i) => (this.sentences[i] ?? 0) > offset) - 1;
  }

  /** Where the sentence that holds an offset starts. */
  sentenceStart(offset: number): number {
    return this.sentences[this.sentenceAt(offset)] ?? 0;
  }

  /** Where a sentence starts; the end of the text behind the last. */
  startOf(sentence: number): number {
    return this.sentences[sentence] ?? this.text.length;
  }

  isQuoted(offset: number): boolean {
    return this.quoted.indexAt(offset) >= 0;
  }
}
