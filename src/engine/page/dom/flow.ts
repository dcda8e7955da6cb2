import { isEnough as isSoMuchEnough, MOST_LETTERS } from '../../enough.ts';
import type { Span } from '../../model.ts';
import { firstIndex } from '../../sorted.ts';

/** A stretch of the text that stands verbatim in one text node. */
interface Run {
  /** Where it begins in the text. */
  start: number;
  node: Text;
  /** Where it begins in the node. */
  from: number;
  length: number;
}

/** The article as one string, with the way back to the page. */
export interface TextFlow {
  text: string;
  runs: Run[];
}

/** The same with its blocks. */
export interface Flow extends TextFlow {
  /** One span a block, in order. */
  spans: Span[];
  /** How many words were read where the article has more than are read; else null. */
  cutAt: number | null;
}

/** Joins blocks by two line feeds; in a block, runs of white space become one space, half a surrogate pair U+FFFD, and nothing else changes. */
export function flowOf(blocks: readonly { nodes: readonly Text[] }[]): Flow {
  const spans: Span[] = [];
  const runs: Run[] = [];
  const parts: string[] = [];
  let length = 0;
  const append = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  let words = 0;
  const isEnough = (): boolean => isSoMuchEnough(words, length);
  for (const { nodes } of blocks) {
    if (isEnough()) break;
    if (spans.length) append('\n\n');
    const start = length;
    let space: { node: Text; at: number } | null = null;
    for (const node of nodes) {
      if (isEnough()) break;
      for (const match of node.data.matchAll(/\S+|\s+/gu)) {
        const word = match[0].slice(0, MOST_LETTERS - length);
        if (/^\s/u.test(word)) {
          if (length > start) space ??= { node, at: match.index };
          continue;
        }
        if (space) {
          runs.push({ start: length, node: space.node, from: space.at, length: 1 });
          append(' ');
          space = null;
        }
        const last = runs.at(-1);
        const continues =
          last && last.node === node && last.from + last.length === match.index && last.start + last.length === length;
        if (continues) last.length += word.length;
        else runs.push({ start: length, node, from: match.index, length: word.length });
        append(word);
        words++;
        if (isEnough()) break;
      }
    }
    spans.push([start, length]);
  }
  return { text: parts.join('').toWellFormed(), spans, runs, cutAt: isEnough() ? words : null };
}

/**
 * The pieces of text nodes that hold a span, in order, neighbours in one node joined: what a highlight is painted from.
 * A space that was made from a run of white space covers the whole run where letters of the span stand on both sides.
 */
export function piecesOf(flow: TextFlow, [start, end]: Span): { node: Text; from: number; to: number }[] {
  const pieces: { node: Text; from: number; to: number }[] = [];
  const first = firstIndex(flow.runs.length, (i) => reachesPast(flow.runs[i], start));
  for (let i = first; i < flow.runs.length; i++) {
    const run = flow.runs[i];
    if (!run || run.start >= end) break;
    const from = run.from + Math.max(0, start - run.start);
    const to = run.from + Math.min(run.length, end - run.start);
    const last = pieces.at(-1);
    if (last && last.node === run.node && last.to <= from) last.to = to;
    else pieces.push({ node: run.node, from, to });
  }
  return pieces;
}

const reachesPast = (run: Run | undefined, offset: number): boolean => run !== undefined && run.start + run.length > offset;
