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
    expect(breaches(broken)).toEqual([expect.stringContaining(words)]);
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

  const speaker = (id: string, attributions: string[]): Annotation['speakers'][number] => ({
    id,
    name: id,
    kind: 'person',
    descriptions: [],
    aliases: [],
    attributions,
  });

  it.each<[string, Annotation]>([
    [
      'a span up to the end of the text, and one next to another',
      annotation([
        attribution('a1', [
          [0, 6],
          [6, 34],
        ]),
      ]),
    ],
    [
      'the first and the last of the odds',
      annotation([attribution('a1', [[0, 1]], { confidence: 0 }), attribution('a2', [[1, 2]], { confidence: 1 })]),
    ],
    ['a span around a whole surrogate pair', annotation([attribution('a1', [[6, 8]])])],
    [
      'a speaker with two statements',
      annotation([attribution('a1', [[0, 1]], { speaker: 's1' }), attribution('a2', [[1, 2]], { speaker: 's1' })], {
        speakers: [speaker('s1', ['a1', 'a2'])],
      }),
    ],
  ])('takes %s for sound', (_, whole) => expect(breaches(whole)).toEqual([]));

  it.each<[string, Span[], Span[]]>([
    [
      'overlapping spans become one',
      [
        [0, 5],
        [4, 8],
      ],
      [[0, 8]],
    ],
    [
      'a span inside another goes into it',
      [
        [0, 9],
        [4, 5],
      ],
      [[0, 9]],
    ],
    [
      'spans next to each other stay two',
      [
        [0, 5],
        [5, 8],
      ],
      [
        [0, 5],
        [5, 8],
      ],
    ],
    [
      'spans are put in order',
      [
        [10, 12],
        [0, 2],
      ],
      [
        [0, 2],
        [10, 12],
      ],
    ],
    ['ends within a surrogate pair move outward', [[7, 10]], [[6, 10]]],
    ['ends behind one move outward too', [[0, 7]], [[0, 8]]],
    ['a span runs no farther than the text', [[30, 5000]], [[30, 35]]],
    ['a span begins no earlier than the text', [[-5, 3]], [[0, 3]]],
    ['broken numbers are cut', [[1.7, 3.2]], [[1, 3]]],
    [
      'a span without words goes',
      [
        [5, 5],
        [1, 2],
      ],
      [[1, 2]],
    ],
  ])('%s', (_, spans, set) =>
    expect(sound(annotation([attribution('a1', spans), attribution('a1', [])])).attributions[0]?.content).toEqual(set),
  );

  it('keeps the first of two with one id, and leaves out what has no content', () => {
    const broken = annotation([attribution('a1', [[0, 2]]), attribution('a1', [[3, 5]]), attribution('a2', [[9, 9]])]);
    expect(sound(broken).attributions.map(({ id, content }) => [id, content])).toEqual([['a1', [[0, 2]]]]);
  });

  it.each([
    [Number.NaN, 0],
    [-1, 0],
    [0.4, 0.4],
    [7, 1],
  ])('odds of %d become %d', (confidence, set) =>
    expect(
      sound(annotation([attribution('a1', [[0, 2]], { confidence }), attribution('a2', [])])).attributions[0]?.confidence,
    ).toBe(set),
  );

  it('gives a statement of nobody who is there to nobody, and each speaker the statements that name him', () => {
    const broken = annotation([attribution('a1', [[0, 2]], { speaker: 's1' }), attribution('a2', [[3, 5]], { speaker: 's9' })], {
      speakers: [speaker('s1', []), speaker('s2', ['a2']), speaker('s1', ['a1'])],
    });
    const { attributions, speakers } = sound(broken);
    expect(attributions.map(({ speaker: id }) => id)).toEqual(['s1', null]);
    expect(speakers.map(({ id, attributions: own }) => [id, own])).toEqual([['s1', ['a1']]]);
  });

  it('lets a block that overlaps begin behind the one before, and drops one that is covered', () => {
    const role = 'paragraph' as const;
    const blocks = (
      [
        [0, 10],
        [5, 12],
        [6, 11],
        [12, 20],
        [7, 7],
      ] as Span[]
    ).map((span) => ({ span, role, time: null }));
    expect(sound(annotation([], { blocks })).blocks.map(({ span }) => span)).toEqual([
      [0, 10],
      [10, 12],
      [12, 20],
    ]);
  });

  it('puts U+FFFD for half a surrogate pair, however deep it stands', () => {
    const broken = annotation([], {
      speakers: [],
      title: 'a\uD83D',
      byline: [{ name: '\uDE00b' }] as unknown as Annotation['byline'],
    });
    const whole = sound(broken);
    expect(whole.title).toBe('a\uFFFD');
    expect(JSON.stringify(whole.byline)).toContain('\uFFFDb');
  });
});
