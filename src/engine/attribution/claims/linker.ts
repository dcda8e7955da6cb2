import type { Chain } from '../model/crf.ts';
import { decode, infer, type Lattice } from '../model/crf.ts';
import { ARGUMENT, ARGUMENT_LABELS as LABELS } from '../model/labels.ts';
import type { RowBuffer } from '../model/rows.ts';
import type { Weights } from '../model/weights.ts';
import { QUOTE } from '../text/tokens.ts';
import { ARGUMENT_SLOTS, argumentFeatures, quotedSentences, type Stretch, stretchOf } from './argument-features.ts';
import type { CueCandidate } from './candidates.ts';
import type { Claim, TokenRange } from './claim.ts';
import { type Columns, PAD } from './columns.ts';

/** A missed source costs a link, one too many a link too: but the chain by itself misses far more. Found on the development part. */
const SOURCE_BIAS = 1;

/** By how much, and at most, a content's beginning is favoured where none is found. */
const FAVOUR = 1;
const MOST_FAVOUR = 9;

export interface Linker {
  chain: Chain;
  expEdges: Float64Array;
  weights: Pick<Weights, 'score'>;
}

/** What each candidate says and of whom; those without a content are left out. */
export function claimsOf(
  c: Columns,
  marginals: Float32Array,
  cues: readonly CueCandidate[],
  edges: Uint8Array,
  linker: Linker,
  memory: { lattice: Lattice; rows: RowBuffer },
): Claim[] {
  const { lattice, rows } = memory;
  const quoted = quotedSentences(c);
  return cues.flatMap((cue) => {
    const stretch = stretchOf(c, cue, quoted);
    const length = stretch.to - stretch.from;
    argumentFeatures(c, marginals, cue, othersOf(cue, cues, c.length), stretch, rows);
    linker.weights.score(rows.rows, ARGUMENT_SLOTS, length, lattice);
    for (let i = 0; i < length; i++) {
      lattice.scores[i * LABELS + ARGUMENT.source] = (lattice.scores[i * LABELS + ARGUMENT.source] as number) + SOURCE_BIAS;
    }
    const around = edges.subarray(stretch.from, stretch.to);
    const labels = withContent(linker.chain, around, length, lattice);
    infer(linker.chain, linker.expEdges, around, length, lattice);
    const claim = claimFrom(cue, labels, lattice.marginals, stretch);
    toQuotationsEnd(c, claim.content, stretch);
    return claim.content.length ? [claim] : [];
  });
}

/**
 * The likeliest labels with a content among them. A cue says something: where the likeliest of all have none, the odds are only spread
 * over several beginnings, and one that begins a content is favoured until it wins.
 */
function withContent(chain: Chain, edges: Uint8Array, length: number, lattice: Lattice): Uint8Array {
  let labels = decode(chain, edges, length, lattice);
  for (let favour = 0; favour < MOST_FAVOUR && !labels.includes(ARGUMENT.content); favour += FAVOUR) {
    for (let i = 0; i < length; i++) {
      const at = i * LABELS + ARGUMENT.content;
      lattice.scores[at] = (lattice.scores[at] as number) + FAVOUR;
    }
    labels = decode(chain, edges, length, lattice);
    // One word that had to be favoured is an adverb oftener than a content: "spoke first".
    const first = labels.indexOf(ARGUMENT.content);
    if (first >= 0 && labels[first + 1] !== ARGUMENT.content + 1) return new Uint8Array(length);
  }
  return labels;
}

/** A content that the stretch cuts off in the middle of a quotation takes the rest of it. */
function toQuotationsEnd(c: Columns, content: readonly TokenRange[], { from, to }: Stretch): void {
  const first = content[0];
  const last = content.at(-1);
  const quote = (i: number): number => c.quote[i + PAD] as number;
  if (first?.from === from) while (first.from > 0 && quote(first.from) === QUOTE.inside) first.from--;
  if (last?.to === to)
    while (last.to < c.length && quote(last.to - 1) === QUOTE.inside && quote(last.to) !== QUOTE.outside) last.to++;
}

export function othersOf(cue: CueCandidate, cues: readonly CueCandidate[], length: number): Uint8Array {
  const others = new Uint8Array(length);
  for (const other of cues) if (other !== cue) others.fill(1, other.from, other.to);
  return others;
}

function claimFrom(cue: CueCandidate, labels: Uint8Array, marginals: Float64Array, { from }: Stretch): Claim {
  const source = labelledRanges(labels, ARGUMENT.source, from);
  const content = labelledRanges(labels, ARGUMENT.content, from);
  const odds = (i: number, role: number): number =>
    (marginals[(i - from) * LABELS + role] as number) + (marginals[(i - from) * LABELS + role + 1] as number);
  const [contents, sources] = [
    oddsOf(content, (i) => odds(i, ARGUMENT.content)),
    oddsOf(source, (i) => odds(i, ARGUMENT.source)),
  ];
  const first = content[0]?.from ?? from;
  const end = content.at(-1)?.to ?? from;
  return {
    cue,
    source,
    content,
    contentOdds: {
      ...contents,
      start: marginals[(first - from) * LABELS + ARGUMENT.content] as number,
      end: end - from < labels.length ? 1 - (marginals[(end - from) * LABELS + ARGUMENT.content + 1] as number) : 1,
    },
    sourceOdds: sources.mean,
  };
}

/** Runs of a role: a begin label and what goes on behind it, as token indices of the paragraph. */
function labelledRanges(labels: Uint8Array, role: number, offset: number): TokenRange[] {
  const ranges: TokenRange[] = [];
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] === role) ranges.push({ from: i + offset, to: i + offset + 1 });
    else if (labels[i] === role + 1) {
      const last = ranges.at(-1);
      if (last) last.to = i + offset + 1;
    }
  }
  return ranges;
}

function oddsOf(ranges: readonly TokenRange[], odds: (i: number) => number): { mean: number; least: number } {
  let [sum, count, least] = [0, 0, 1];
  for (const { from, to } of ranges)
    for (let i = from; i < to; i++) {
      const p = odds(i);
      sum += p;
      count++;
      least = Math.min(least, p);
    }
  return { mean: count ? sum / count : 0, least };
}
