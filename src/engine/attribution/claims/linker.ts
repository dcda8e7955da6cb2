import { bestPaths } from '../model/best-paths.ts';
import type { Chain } from '../model/crf.ts';
import { decode, infer, Lattice } from '../model/crf.ts';
import { ARGUMENT, ARGUMENT_LABELS as LABELS } from '../model/labels.ts';
import { RowBuffer } from '../model/rows.ts';
import type { Weights } from '../model/weights.ts';
import { QUOTE } from '../text/tokens.ts';
import { ARGUMENT_SLOTS, argumentFeatures, quotedSentences, stretchOf } from './argument-features.ts';
import type { CueCandidate } from './candidates.ts';
import type { Chooser } from './choice/chooser.ts';
import type { Claim, Reading, Readings, Stretch, TokenRange } from './claim.ts';
import { type Columns, PAD } from './columns.ts';

/** A missed source costs a link, one too many a link too: but the chain by itself misses far more. Found on the development part. */
const SOURCE_BIAS = 1;

/** By how much, and at most, a content's beginning is favoured where none is found. */
const FAVOUR = 1;
const MOST_FAVOUR = 9;

/** So many readings of a cue are weighed against each other. */
const MOST_READINGS = 8;

export interface Linker {
  chain: Chain;
  expEdges: Float64Array;
  weights: Pick<Weights, 'score'>;
}

/** Working memory, used again for every cue. */
export class LinkerMemory {
  readonly lattice = new Lattice();
  readonly rows = new RowBuffer();
}

/** What each candidate may say and of whom, one cue after the other; those that say nothing are passed over. */
export function* readingsOf(
  c: Columns,
  marginals: Float32Array,
  cues: readonly CueCandidate[],
  edges: Uint8Array,
  linker: Linker,
  { lattice, rows }: LinkerMemory,
): Generator<Readings> {
  const quoted = quotedSentences(c);
  for (const cue of cues) {
    const stretch = stretchOf(c, cue, quoted);
    const length = stretch.to - stretch.from;
    const others = othersOf(cue, cues, c.length);
    argumentFeatures(c, marginals, cue, others, stretch, rows);
    linker.weights.score(rows.rows, ARGUMENT_SLOTS, length, lattice);
    for (let i = 0; i < length; i++) {
      lattice.scores[i * LABELS + ARGUMENT.source] = (lattice.scores[i * LABELS + ARGUMENT.source] as number) + SOURCE_BIAS;
    }
    const around = edges.subarray(stretch.from, stretch.to);
    const paths = pathsWithContent(linker.chain, around, length, lattice);
    infer(linker.chain, linker.expEdges, around, length, lattice);
    const all = paths.map(({ labels, behind }) => {
      const content = labelledRanges(labels, ARGUMENT.content, stretch.from);
      toQuotationsEnd(c, content, stretch);
      return { source: labelledRanges(labels, ARGUMENT.source, stretch.from), content, behind };
    });
    if (all.length) yield { cue, others, stretch, all, marginals: lattice.marginals };
  }
}

/** What each candidate says and of whom. */
export function claimsOf(
  c: Columns,
  marginals: Float32Array,
  cues: readonly CueCandidate[],
  edges: Uint8Array,
  { linker, chooser }: { linker: Linker; chooser: Chooser },
  memory: LinkerMemory,
): Claim[] {
  const claims: Claim[] = [];
  for (const readings of readingsOf(c, marginals, cues, edges, linker, memory)) {
    const { chosen, odds } = chooser.choose(c, marginals, readings);
    claims.push(claimFrom(readings, chosen, odds));
  }
  return claims;
}

/**
 * The likeliest labelings with a content among them. A cue says something: where none of the likeliest has one, the odds are only
 * spread over several beginnings, and one that begins a content is favoured until it wins.
 */
function pathsWithContent(
  chain: Chain,
  edges: Uint8Array,
  length: number,
  lattice: Lattice,
): { labels: Uint8Array; behind: number }[] {
  const paths = bestPaths(chain, edges, length, lattice, MOST_READINGS);
  const best = paths[0]?.score ?? 0;
  const speaking = paths.filter(({ labels }) => labels.includes(ARGUMENT.content));
  if (speaking.length) return speaking.map(({ labels, score }) => ({ labels, behind: best - score }));
  for (let favour = 0; favour < MOST_FAVOUR; favour += FAVOUR) {
    for (let i = 0; i < length; i++) {
      const at = i * LABELS + ARGUMENT.content;
      lattice.scores[at] = (lattice.scores[at] as number) + FAVOUR;
    }
    const labels = decode(chain, edges, length, lattice);
    const first = labels.indexOf(ARGUMENT.content);
    if (first < 0) continue;
    // One word that had to be favoured is an adverb oftener than a content: "spoke first".
    return labels[first + 1] === ARGUMENT.content + 1 ? [{ labels, behind: favour }] : [];
  }
  return [];
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

function claimFrom({ cue, stretch, marginals }: Readings, { source, content }: Reading, choiceOdds: number): Claim {
  const { from, to } = stretch;
  const odds = (i: number, role: number): number =>
    i < from || i >= to
      ? 1
      : (marginals[(i - from) * LABELS + role] as number) + (marginals[(i - from) * LABELS + role + 1] as number);
  const [contents, sources] = [
    oddsOf(content, (i) => odds(i, ARGUMENT.content)),
    oddsOf(source, (i) => odds(i, ARGUMENT.source)),
  ];
  const first = Math.max(from, content[0]?.from ?? from);
  const end = content.at(-1)?.to ?? from;
  return {
    cue,
    source,
    content,
    contentOdds: {
      ...contents,
      start: marginals[(first - from) * LABELS + ARGUMENT.content] as number,
      end: end < to ? 1 - (marginals[(end - from) * LABELS + ARGUMENT.content + 1] as number) : 1,
    },
    sourceOdds: sources.mean,
    choiceOdds,
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
