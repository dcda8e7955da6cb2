import type { Attribution, Span } from '../../src/engine/model.ts';
import type { GoldAttribution, Row } from './corpus.ts';

/** What was found of one article. */
export interface Found {
  row: Row;
  attributions: readonly Attribution[];
}

const ROLES = ['source', 'cue', 'content'] as const;

/**
 * The table of the published systems: exact F1 over runs of words per role; `found`: contents with a Jaccard index of words of half or
 * more, one to one; `linked`: found, with such a source. All in words, so that marks at an edge do not count.
 */
export function table(found: readonly Found[]): string {
  const counts = new Map<string, Count>();
  const count = (name: string): Count => {
    const known = counts.get(name) ?? { hits: 0, predicted: 0, gold: 0 };
    counts.set(name, known);
    return known;
  };
  for (const { row, attributions } of found) {
    for (const role of ROLES) {
      const runs = (list: readonly Pick<GoldAttribution, typeof role>[]): Set<string> =>
        new Set(list.flatMap((one) => one[role].map((span) => [...wordsOf(row.text, [span])].join())).filter(Boolean));
      const [predicted, gold] = [runs(attributions), runs(row.attributions)];
      add(count(role), [...predicted].filter((run) => gold.has(run)).length, predicted.size, gold.size);
    }
    const pairs = pairUp(row, attributions);
    const linked = pairs.filter(([gold, own]) => isSame(row.text, gold.source, own.source));
    add(count('found'), pairs.length, attributions.length, row.attributions.length);
    add(count('linked'), linked.length, attributions.length, row.attributions.length);
    for (const tier of ['quoted', 'speech', 'attitude']) {
      const ofTier = (gold: GoldAttribution): boolean => gold.tier === tier;
      add(
        count(`linked, ${tier}`),
        linked.filter(([gold]) => ofTier(gold)).length,
        Number.NaN,
        row.attributions.filter(ofTier).length,
      );
    }
  }
  return [...counts].map(([name, counted]) => `${name.padEnd(18)} ${line(counted)}`).join('\n');
}

/** How many are right of those that say they are right with a probability of 0.0 to 0.1, and so on. */
export function reliability(found: readonly Found[]): string {
  const bins = Array.from({ length: 10 }, () => ({ right: 0, all: 0 }));
  for (const { row, attributions } of found) {
    const right = new Set(
      pairUp(row, attributions)
        .filter(([gold, own]) => isSame(row.text, gold.source, own.source))
        .map(([, own]) => own),
    );
    for (const own of attributions) {
      const bin = bins[Math.min(9, Math.floor(own.confidence * 10))];
      if (!bin) continue;
      bin.all++;
      if (right.has(own)) bin.right++;
    }
  }
  return bins
    .map(
      ({ right, all }, i) =>
        `confidence ${(i / 10).toFixed(1)} and more: ${all ? `${percent(right / all)} right of ${all}` : 'none'}`,
    )
    .join('\n');
}

interface Count {
  hits: number;
  predicted: number;
  gold: number;
}

function add(count: Count, hits: number, predicted: number, gold: number): void {
  count.hits += hits;
  count.predicted += predicted;
  count.gold += gold;
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);

function line({ hits, predicted, gold }: Count): string {
  const recall = `recall ${percent(gold ? hits / gold : 0)}`;
  if (Number.isNaN(predicted)) return `${' '.repeat(27)}${recall} of ${gold}`;
  return `F1 ${percent((2 * hits) / (predicted + gold || 1))}  precision ${percent(predicted ? hits / predicted : 0)}  ${recall} of ${gold}`;
}

/** One to one, the likest first. */
function pairUp(row: Row, attributions: readonly Attribution[]): [GoldAttribution, Attribution][] {
  const own = attributions.map((attribution) => ({ attribution, words: wordsOf(row.text, attribution.content) }));
  const candidates = row.attributions.flatMap((gold) => {
    const words = wordsOf(row.text, gold.content);
    return own.flatMap((one) => {
      const likeness = jaccard(words, one.words);
      return likeness >= 0.5 ? [{ gold, attribution: one.attribution, likeness }] : [];
    });
  });
  const taken = new Set<unknown>();
  const pairs: [GoldAttribution, Attribution][] = [];
  for (const { gold, attribution } of candidates.sort((a, b) => b.likeness - a.likeness)) {
    if (taken.has(gold) || taken.has(attribution)) continue;
    taken.add(gold).add(attribution);
    pairs.push([gold, attribution]);
  }
  return pairs;
}

export function wordsOf(text: string, spans: readonly Span[]): Set<number> {
  const words = new Set<number>();
  for (const [from, to] of spans)
    for (const match of text.slice(from, to).matchAll(/[\p{L}\p{N}]+/gu)) words.add(from + match.index);
  return words;
}

export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (!a.size && !b.size) return 1;
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return both / (a.size + b.size - both);
}

const isSame = (text: string, a: readonly Span[], b: readonly Span[]): boolean =>
  jaccard(wordsOf(text, a), wordsOf(text, b)) >= 0.5;
