import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { ROLE } from '../../src/engine/attribution/model/labels.ts';
import { findQuotations } from '../../src/engine/attribution/quotations/marks.ts';
import { unitsOf } from '../../src/engine/attribution/quotations/units.ts';
import { hashOf } from '../../src/engine/attribution/text/characters.ts';
import { paragraphsOf as plainParagraphs } from '../../src/engine/attribution/text/paragraphs.ts';
import { tokenize } from '../../src/engine/attribution/text/tokenize.ts';
import type { Tokens } from '../../src/engine/attribution/text/tokens.ts';
import type { Span } from '../../src/engine/model.ts';
import { firstIndex } from '../../src/engine/sorted.ts';
import { SpanList } from '../../src/engine/spans.ts';

/** A list of [start, end) offsets into the row's text, UTF-16 code units. */
const Spans = v.array(v.tuple([v.number(), v.number()]));

/**
 * One annotated article: a line of the training file. `paragraphs` are spans of `text`; without them it is parted as plain text is. `tier` tells
 * attitudes apart; without it an attribution counts as speech. Other keys are passed over.
 */
const Row = v.object({
  id: v.string(),
  text: v.string(),
  paragraphs: v.optional(Spans),
  attributions: v.array(v.object({ source: Spans, cue: Spans, content: Spans, tier: v.optional(v.string()) })),
});
export type Row = v.InferOutput<typeof Row> & {
  /** Which part of the training data it is held back with, see `foldOf`; by its name where it is not told. */
  fold?: number;
  /** How often it counts, 1 where it is not told. */
  weight?: number;
  /** Whether it is a page as readers see it, not a text of a corpus. */
  isPage?: boolean;
};
export type GoldAttribution = Row['attributions'][number];

/** Reads a JSONL file of annotated articles. @throws with the line's number and what is wrong with it. */
export function readCorpus(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (!line.trim()) return [];
      try {
        return [v.parse(Row, JSON.parse(line))];
      } catch (error) {
        throw new Error(`${file}, line ${i + 1}: ${error instanceof Error ? error.message : error}`);
      }
    });
}

/** Articles are dealt out to this many folds. */
export const FOLDS = 4;

/** By its name, unless it is told: the same articles always stand together. */
const foldOf = ({ id, fold }: Pick<Row, 'id' | 'fold'>): number => fold ?? (hashOf(id) >>> 0) % FOLDS;

/** A paragraph with the right labels of both passes. */
export interface Paragraph {
  fold: number;
  weight: number;
  isPage: boolean;
  text: string;
  tokens: Tokens;
  /** First pass: see ROLE. */
  labels: Uint8Array;
  /** The attribution of the article whose cue a token belongs to, -1 where it is no cue. */
  cueOf: Int32Array;
  attributions: readonly GoldAttribution[];
}

/** The labels of one attribution alone: several may share their source. */
export function labelsOf({ tokens, attributions }: Pick<Paragraph, 'tokens' | 'attributions'>, k: number): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  const attribution = attributions[k];
  if (attribution) markAll(tokens, attribution, (i, label) => (labels[i] = label));
  return labels;
}

export function paragraphsOf(rows: readonly Row[]): Paragraph[] {
  return rows.flatMap((row) => {
    const spans = row.paragraphs ?? plainParagraphs(row.text);
    const quotations = new SpanList(findQuotations(row.text, spans).flatMap((quotation) => quotation.spans));
    return unitsOf(row.text, spans, quotations).flatMap((span) => {
      const tokens = tokenize(row.text, span, quotations.within(span));
      return tokens.length ? [labelled(row, tokens)] : [];
    });
  });
}

function labelled(row: Row, tokens: Tokens): Paragraph {
  const labels = new Uint8Array(tokens.length);
  const cueOf = new Int32Array(tokens.length).fill(-1);
  for (const [k, attribution] of row.attributions.entries())
    markAll(tokens, attribution, (i, label) => {
      labels[i] = label;
      cueOf[i] = label === ROLE.cue || label === ROLE.cue + 1 ? k : -1;
    });
  return {
    fold: foldOf(row),
    weight: row.weight ?? 1,
    isPage: row.isPage ?? false,
    text: row.text,
    tokens,
    labels,
    cueOf,
    attributions: row.attributions,
  };
}

function markAll(tokens: Tokens, attribution: GoldAttribution, put: (i: number, label: number) => void): void {
  for (const role of ['content', 'source', 'cue'] as const)
    for (const span of attribution[role]) mark(tokens, span, ROLE[role], put);
}

function mark({ length, start }: Tokens, [from, to]: Span, begin: number, put: (i: number, label: number) => void): void {
  let label = begin;
  for (let i = firstIndex(length, (at) => (start[at] as number) >= from); i < length && (start[i] as number) < to; i++) {
    put(i, label);
    label = begin + 1;
  }
}
