import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { toBackground, toPage } from '../../src/shared/messages.ts';

describe('the protocol lets through what it promises and nothing else', () => {
  it.each([
    [toBackground.annotate, { tabId: 3 }, { tabId: 'three' }],
    [
      toBackground.attribute,
      { text: 'a', blocks: [{ span: [0, 1], role: 'paragraph' }], context: [] },
      { text: 'a', blocks: [{ span: [0], role: 'paragraph' }], context: [] },
    ],
    [toPage.correct, { correction: { kind: 'merge', from: 'A', into: 'B' } }, { correction: { kind: 'erase' } }],
    [
      toPage.correct,
      { correction: { kind: 'mark', span: [0, 4], speaker: '' } },
      { correction: { kind: 'mark', span: 4, speaker: '' } },
    ],
    [
      toBackground.keep,
      { address: 'https://news.example/a', entries: [{ id: 'r1', kind: 'note', target: '{}', value: 'x', at: '' }] },
      { address: 'https://news.example/a', entries: [{ id: 'r1', kind: 'rant', target: '{}', value: 'x', at: '' }] },
    ],
    [toBackground.count, { count: null }, {}],
    [toPage.reveal, { attribution: 'a1' }, { attribution: 1 }],
  ])('%#', (schema, right, wrong) => {
    expect(v.is(schema as v.GenericSchema, right)).toBe(true);
    expect(v.is(schema as v.GenericSchema, wrong)).toBe(false);
  });
});
