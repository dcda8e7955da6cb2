import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breaches, sound } from '../../src/engine/invariants.ts';
import type { Annotation, Attribution, Span } from '../../src/engine/model.ts';

const attribution = (id: string, content: Span[], more: Partial<Attribution> = {}): Attribution => ({
  id,
  speaker: null,
  source: [],
  cue: [],
  content,
  form: 'indirect',
  act: 'speech',
  confidence: 0.9,
  evidence: 'test',
  ...more,
});

const annotation = (attributions: Attribution[], more: Partial<Annotation> = {}): Annotation => ({
  version: 1,
  url: null,
  canonical: null,
  title: null,
  standfirst: null,
  language: null,
  publisher: null,
  byline: [],
  published: null,
  updated: null,
  text: 'It is 😀 here, she said, and there.',
  blocks: [{ span: [0, 34], role: 'paragraph', time: null }],
  notes: [],
  speakers: [],
  attributions,
  reader: [],
  ...more,
});

describe('what holds of every annotation', () => {
  it.each<[string, Annotation]>([
    [
      'not behind',
      annotation([
        attribution('a1', [
          [10, 12],
          [0, 2],
        ]),
      ]),
    ],
    [
      'not behind',
      annotation([
        attribution('a1', [
          [0, 5],
          [4, 8],
        ]),
      ]),
    ],
    ['outside', annotation([attribution('a1', [[0, 5000]])])],
    ['no span', annotation([attribution('a1', [[5, 5]])])],
    ['no span', annotation([attribution('a1', [[Number.NaN, 5]])])],
    ['surrogate pair', annotation([attribution('a1', [[0, 7]])])],
    ['no content', annotation([attribution('a1', [])])],
    ['confidence', annotation([attribution('a1', [[0, 2]], { confidence: Number.NaN })])],
    ['stands twice', annotation([attribution('a1', [[0, 2]]), attribution('a1', [[3, 5]])])],
    ['is not there', annotation([attribution('a1', [[0, 2]], { speaker: 's9' })])],
    [
      'its list',
      annotation([], {
        speakers: [{ id: 's1', name: 'A', kind: 'person', descriptions: [], aliases: [], attributions: ['a9'] }],
      }),
    ],
    ['half a surrogate pair', annotation([], { title: 'a\uD83D' })],
    [
      'blocks',
      annotation([], {
        blocks: [
          { span: [5, 9], role: 'list', time: null },
          { span: [0, 6], role: 'list', time: null },
        ],
      }),
    ],
  ])('%s', (words, broken) => {
    expect(breaches(broken).join('; ')).toContain(words);
    expect(breaches(sound(broken))).toEqual([]);
  });

  it('leaves a sound one alone', () => {
    const whole = annotation([
      attribution('a1', [
        [0, 5],
        [6, 8],
      ]),
    ]);
    expect(breaches(whole)).toEqual([]);
    expect(sound(whole)).toBe(whole);
  });

  it('sets right whatever comes', () => {
    const span = fc.tuple(
      fc.oneof(fc.integer({ min: -5, max: 50 }), fc.double()),
      fc.oneof(fc.integer({ min: -5, max: 50 }), fc.double()),
    );
    const spans = fc.array(span as fc.Arbitrary<Span>, { maxLength: 4 });
    const any = fc.record({
      id: fc.constantFrom('a1', 'a2'),
      speaker: fc.constantFrom('s1', 's2', null),
      source: spans,
      cue: spans,
      content: spans,
      confidence: fc.double(),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 5 }), fc.string({ unit: 'binary', maxLength: 40 }), spans, (list, text, blocks) => {
        const broken = annotation(
          list.map((one) => attribution(one.id, one.content, one)),
          { text, blocks: blocks.map((block) => ({ span: block, role: 'paragraph', time: null })) },
        );
        expect(breaches(sound(broken))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
