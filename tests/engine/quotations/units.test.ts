import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/engine/model.ts';
import { findQuotations } from '../../../src/engine/quotations/marks.ts';
import { piecesOf } from '../../../src/engine/quotations/pieces.ts';
import { isSilence } from '../../../src/engine/quotations/silences.ts';
import { unitsOf } from '../../../src/engine/quotations/units.ts';
import { SpanList } from '../../../src/engine/spans.ts';

function units(...paragraphs: string[]): string[] {
  const text = paragraphs.join('\n\n');
  const spans = paragraphs.map((paragraph): Span => [text.indexOf(paragraph), text.indexOf(paragraph) + paragraph.length]);
  const marked = new SpanList(findQuotations(text, spans).flatMap((quotation) => quotation.spans));
  return unitsOf(text, spans, marked).map((span) => text.slice(...span));
}

describe('what is read at one go', () => {
  it('is a paragraph', () => {
    expect(units('One.', '“Two.”')).toEqual(['One.', '“Two.”']);
  });

  it('is a paragraph and the quotation it introduces', () => {
    expect(units('She went on:', '“Two.”', 'Three.')).toEqual(['She went on:\n\n“Two.”', 'Three.']);
  });

  it('is not a list behind a colon', () => {
    expect(units('The rules:', 'No dogs.')).toEqual(['The rules:', 'No dogs.']);
  });

  it('is never longer than a tagger can hold, and loses nothing', () => {
    const text = `${'A word and another. '.repeat(2000)}${'x'.repeat(30_000)}`;
    const pieces = piecesOf(text, [0, text.length]);
    expect(pieces.map((span) => text.slice(...span)).join('')).toBe(text);
    expect(Math.max(...pieces.map(([from, to]) => to - from))).toBeLessThanOrEqual(12_000);
  });
});

describe('silence', () => {
  it.each([
    ['did not respond to', 'a request for comment'],
    ['declined', 'to comment'],
    ['did not immediately return', 'calls'],
  ])('%s %s', (cue, content) => {
    expect(isSilence(cue, content)).toBe(true);
  });

  it.each([
    ['did not say', 'how the tunnel would be paid for'],
    ['declined', 'to say who paid'],
    ['answered', 'questions about the bridge'],
  ])('is not “%s %s”', (cue, content) => {
    expect(isSilence(cue, content)).toBe(false);
  });
});
