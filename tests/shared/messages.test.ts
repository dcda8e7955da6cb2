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
    [toPage.annotate, { now: '2024-05-01T00:00:00Z' }, {}],
    [toPage.reveal, { attribution: 'a1' }, { attribution: 1 }],
  ])('%#', (schema, right, wrong) => {
    expect(v.is(schema as v.GenericSchema, right)).toBe(true);
    expect(v.is(schema as v.GenericSchema, wrong)).toBe(false);
  });
});
