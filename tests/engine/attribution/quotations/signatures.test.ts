import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../../src/engine/attribution/quotations/marks.ts';
import { readSignatures } from '../../../../src/engine/attribution/quotations/signatures.ts';
import { laidOut } from './laid-out.ts';

function signed(...paragraphs: string[]): string[] {
  const { text, spans } = laidOut(paragraphs);
  return readSignatures(text, spans, findQuotations(text, spans)).map(({ source, content }) =>
    [source, content].map((list) => list.map((span) => text.slice(...span)).join(' … ')).join(' | '),
  );
}

describe('a signature', () => {
  it.each([
    ['behind a dash', ['“The bridge is safe.” — Jane Doe'], 'Jane Doe | “The bridge is safe.”'],
    ['behind a bar, without a space', ['“The bridge is safe.”― Jane Doe.'], 'Jane Doe | “The bridge is safe.”'],
    ['with who that is', ['"The bridge is safe." - Jane Doe, engineer'], 'Jane Doe, engineer | "The bridge is safe."'],
    ['with an initial', ['“The bridge is safe.” ― Jane P. Doe'], 'Jane P. Doe | “The bridge is safe.”'],
    ['in a paragraph of its own', ['“The bridge is safe.”', '— Engineer Jane Doe'], 'Engineer Jane Doe | “The bridge is safe.”'],
  ])('%s', (_name, paragraphs, expected) => {
    expect(signed(...paragraphs)).toEqual([expected]);
  });

  it.each([
    ['a quotation pulled out of the text', ['“The bridge is safe.”', '— Jane Doe', '“The bridge is safe.” Jane Doe said so.']],
    ['a sentence that goes on behind a dash', ['“The bridge” — they say it is safe. It is not.']],
    ['a dash before a quotation', ['Jane Doe — “the bridge”']],
  ])('is not %s', (_name, paragraphs) => {
    expect(signed(...paragraphs)).toEqual([]);
  });
});
