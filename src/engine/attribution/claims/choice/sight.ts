import { type ROLE, TAG_LABELS } from '../../model/labels.ts';
import type { Reading, Readings, TokenRange } from '../claim.ts';
import { type Columns, PAD } from '../columns.ts';
import { type Frame, frameOf } from '../cue-setting.ts';
import { quotedShare } from '../judge-features.ts';
import { PART } from '../parts.ts';

/** A reading with what its features look at. Tokens are counted in the paragraph; those beyond its ends are `none`. */
export class Sight {
  readonly source: readonly TokenRange[];
  readonly content: readonly TokenRange[];
  readonly behind: number;
  readonly frame: Frame;
  /** How much of the content stands in quote marks. */
  readonly quoted: number;
  /** Where the content stands to the cue: 1 after, 2 before, 3 around it. */
  readonly side: number;
  /** The content's first token, and the one behind its last. */
  readonly first: number;
  readonly end: number;
  /** The same of the source; -1 where there is none. */
  readonly from: number;
  readonly to: number;
  /** Where the source stands to the cue: 0 nowhere, 1 before, 2 after. */
  readonly sourceSide: number;
  /** Finite verbs in the content, at most 3. */
  readonly finite: number;

  constructor(
    readonly c: Columns,
    private readonly marginals: Float32Array,
    readonly readings: Pick<Readings, 'cue' | 'others'>,
    { source, content, behind }: Reading,
  ) {
    const { cue } = readings;
    this.source = source;
    this.content = content;
    this.behind = behind;
    this.frame = frameOf(c, cue);
    this.quoted = quotedShare(c, content);
    this.first = content[0]?.from ?? 0;
    this.end = content.at(-1)?.to ?? 0;
    this.side = this.first >= cue.to ? 1 : this.end <= cue.from ? 2 : 3;
    this.from = source[0]?.from ?? -1;
    this.to = source.at(-1)?.to ?? -1;
    this.sourceSide = this.from < 0 ? 0 : this.from >= cue.to ? 2 : 1;
    this.finite = Math.min(3, this.count(content, isFiniteVerb));
  }

  word(i: number): number {
    return this.c.word[i + PAD] as number;
  }

  part(i: number): number {
    return this.c.part[i + PAD] as number;
  }

  /** Two parts of speech as one number. */
  parts(i: number): number {
    return this.part(i) * 17 + this.part(i + 1);
  }

  /** The word class. */
  middle(i: number): number {
    return this.c.middle[i + PAD] as number;
  }

  /** What the first pass thinks of a token as part of a source or a content. */
  tagged(i: number, role: number): number {
    return i < 0 || i >= this.c.length ? 0 : this.begins(i, role) + this.begins(i, role + 1);
  }

  /** What it thinks of one label. */
  begins(i: number, label: number): number {
    return this.marginals[i * TAG_LABELS + label] as number;
  }

  count(ranges: readonly TokenRange[], test: (c: Columns, at: number) => boolean): number {
    let sum = 0;
    for (const { from, to } of ranges) for (let at = from + PAD; at < to + PAD; at++) if (test(this.c, at)) sum++;
    return sum;
  }

  /** Other cues that begin between two tokens, at most 3. */
  cuesBetween(from: number, to: number): number {
    const { others } = this.readings;
    let sum = 0;
    for (let i = Math.max(0, from); i < to; i++) if (others[i] && !(i > 0 && others[i - 1])) sum++;
    return Math.min(3, sum);
  }

  /** The parts of speech of up to four tokens between two places, as one number. */
  signature(from: number, to: number): number {
    if (to < from) return 1;
    if (to - from > 4) return 2;
    let sum = 3;
    for (let i = from; i < to; i++) sum = sum * 18 + this.part(i) + 1;
    return sum;
  }

  /** The first pass's mean and least opinion of ranges in a role. */
  odds(ranges: readonly TokenRange[], role: typeof ROLE.source | typeof ROLE.content): { mean: number; least: number } {
    let [sum, count, least] = [0, 0, 1];
    for (const { from, to } of ranges)
      for (let i = from; i < to; i++) {
        const odds = this.tagged(i, role);
        sum += odds;
        count++;
        least = Math.min(least, odds);
      }
    return { mean: count ? sum / count : -0.1, least };
  }
}

/** Whether a verb with a subject of its own stands in a row of the columns. */
export const isFiniteVerb = (c: Columns, at: number): boolean => c.part[at] === PART.finite || c.part[at] === PART.auxiliary;

/** Whether a punctuation mark stands there. */
export const isMark = (c: Columns, at: number): boolean => c.part[at] === PART.mark;
