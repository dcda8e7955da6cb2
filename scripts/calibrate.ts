import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotateText } from '../src/engine/annotate.ts';
import type { Span } from '../src/engine/model.ts';
import { root } from './build.ts';

/**
 * Prints how often each attribution rule is right on annotated articles: content and source with Jaccard ≥ 0.5 over words, the
 * measure behind src/engine/quotations/confidence.ts. Rows are {"text", "attributions": [{"source", "content"}]}, spans in code units.
 *
 *   tsx scripts/calibrate.ts [FILE.jsonl]
 */
interface Gold {
  text: string;
  attributions: { source: Span[]; content: Span[] }[];
}

const file = process.argv[2] ?? join(root, '../shared/data/attribution/dev.jsonl');
const rows = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Gold);

const wordsIn = (text: string, spans: readonly Span[]): Set<number> =>
  new Set(
    spans.flatMap(([from, to]) => [...text.slice(from, to).matchAll(/[\p{L}\p{N}]+/gu)].map((match) => from + match.index)),
  );

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 1 : both / (a.size + b.size - both);
}

const table = new Map<string, { all: number; right: number }>();
for (const { text, attributions } of rows) {
  const gold = attributions.map(({ source, content }) => ({ source: wordsIn(text, source), content: wordsIn(text, content) }));
  for (const found of annotateText(text).attributions) {
    const rule = found.evidence.split('; ')[0] ?? '';
    const content = wordsIn(text, found.content);
    const source = wordsIn(text, found.source);
    const right = gold.some(
      (truth) => jaccard(truth.content, content) >= 0.5 && (source.size === 0 || jaccard(truth.source, source) >= 0.5),
    );
    const row = table.get(rule) ?? { all: 0, right: 0 };
    table.set(rule, { all: row.all + 1, right: row.right + (right ? 1 : 0) });
  }
}
for (const [rule, { all, right }] of table) console.log(rule.padEnd(22), (right / all).toFixed(3), `of ${all}`);
