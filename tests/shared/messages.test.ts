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
    [
      toBackground.read,
      { record: { tags: ['P'], tokens: [0, 'a'], isCut: false }, url: '', now: '', near: null, before: null },
      { record: { tags: ['P'], tokens: [1, 'a'], isCut: false }, url: '', now: '', near: null, before: null },
    ],
    [toPage.correct, { correction: { kind: 'merge', from: 'A', into: 'B' } }, { correction: { kind: 'erase' } }],
    [
      toPage.correct,
      { correction: { kind: 'mark', span: [0, 4], speaker: '' } },
      { correction: { kind: 'mark', span: 4, speaker: '' } },
    ],
    [
      toBackground.add,
      { address: 'https://news.example/a', entry: { kind: 'note', target: '{}', value: 'x', at: '' } },
      { address: 'https://news.example/a', entry: { id: 'r1', kind: 'note', target: '{}', value: 'x', at: '' } },
    ],
    [
      toPage.entries,
      { address: null, kept: { entries: [], unread: 0, trouble: null, made: { by: 'b', number: 1 } } },
      { address: null, kept: { entries: [null], unread: 0, trouble: null, made: { by: 'b', number: 1 } } },
    ],
    [toBackground.count, { count: null }, {}],
    [toPage.reveal, { attribution: 'a1' }, { attribution: 1 }],
  ])('%#', (schema, right, wrong) => {
    expect(v.is(schema as v.GenericSchema, right)).toBe(true);
    expect(v.is(schema as v.GenericSchema, wrong)).toBe(false);
  });
});
