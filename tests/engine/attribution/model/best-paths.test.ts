import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestPaths } from '../../../../src/engine/attribution/model/best-paths.ts';
import { type Chain, decode, Lattice } from '../../../../src/engine/attribution/model/crf.ts';
import { transitions } from '../../../../src/engine/attribution/model/labels.ts';

const LABELS = 3;
const CLASSES = 2;
const weight = fc.double({ min: -5, max: 5, noNaN: true });

/** A chain, its edge classes and a lattice with scores. */
const made = fc.integer({ min: 1, max: 6 }).chain((length) =>
  fc.record({
    edges: fc.array(weight, { minLength: CLASSES * LABELS * LABELS, maxLength: CLASSES * LABELS * LABELS }),
    classes: fc.array(fc.integer({ min: 0, max: CLASSES - 1 }), { minLength: length, maxLength: length }),
    scores: fc.array(weight, { minLength: length * LABELS, maxLength: length * LABELS }),
  }),
);

function setUp({ edges, classes, scores }: { edges: number[]; classes: number[]; scores: number[] }) {
  const chain: Chain = { labels: LABELS, edges: Float32Array.from(edges), allowed: transitions(LABELS) };
  const lattice = new Lattice();
  lattice.fit(scores.length);
  lattice.scores.set(scores);
  return { chain, edgeClass: Uint8Array.from(classes), length: classes.length, lattice };
}

/** Every allowed labeling with its weight, the likeliest first. */
function allPaths({ chain, edgeClass, length, lattice }: ReturnType<typeof setUp>): { labels: number[]; score: number }[] {
  let paths: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }];
  for (let i = 0; i < length; i++)
    paths = paths.flatMap(({ labels, score }) =>
      Array.from({ length: LABELS }, (_, label) => label)
        .filter((label) => chain.allowed[(labels.at(-1) ?? LABELS) * LABELS + label])
        .map((label) => {
          const before = labels.at(-1);
          const edge = before === undefined ? 0 : (chain.edges[(edgeClass[i] as number) * 9 + before * LABELS + label] as number);
          return { labels: [...labels, label], score: score + edge + (lattice.scores[i * LABELS + label] as number) };
        }),
    );
  return paths.sort((a, b) => b.score - a.score);
}

describe('the likeliest labelings', () => {
  it('are those that trying all of them finds, in their order', () => {
    fc.assert(
      fc.property(made, fc.integer({ min: 1, max: 9 }), (parts, most) => {
        const given = setUp(parts);
        const found = bestPaths(given.chain, given.edgeClass, given.length, given.lattice, most);
        const wanted = allPaths(given).slice(0, most);
        expect(found.map(({ score }) => score.toFixed(6))).toEqual(wanted.map(({ score }) => score.toFixed(6)));
        expect(new Set(found.map(({ labels }) => labels.join())).size).toBe(found.length);
      }),
    );
  });

  it('begin with the one that a search for the best alone finds', () => {
    fc.assert(
      fc.property(made, (parts) => {
        const { chain, edgeClass, length, lattice } = setUp(parts);
        const [best] = bestPaths(chain, edgeClass, length, lattice, 4);
        const alone = decode(chain, edgeClass, length, lattice);
        const score = (labels: Uint8Array) =>
          allPaths({ chain, edgeClass, length, lattice }).find((path) => path.labels.join() === labels.join())?.score;
        expect(score(best?.labels ?? new Uint8Array())).toBeCloseTo(score(alone) ?? Number.NaN, 6);
      }),
    );
  });

  it('are none of no tokens', () => {
    const { chain, lattice } = setUp({ edges: new Array(18).fill(0), classes: [], scores: [] });
    expect(bestPaths(chain, new Uint8Array(), 0, lattice, 4)).toEqual([]);
  });
});
