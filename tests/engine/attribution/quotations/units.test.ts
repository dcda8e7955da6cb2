import { describe, expect, it } from 'vitest';
import { attribute } from '../../../../src/engine/attribution/attribute.ts';
import { withBlockQuotes } from '../../../../src/engine/attribution/quotations/block-quotes.ts';
import { findQuotations } from '../../../../src/engine/attribution/quotations/marks.ts';
import { cutLong } from '../../../../src/engine/attribution/quotations/pieces.ts';
import { isCitation, isSilence } from '../../../../src/engine/attribution/quotations/silences.ts';
import { unitsOf } from '../../../../src/engine/attribution/quotations/units.ts';
import type { Span } from '../../../../src/engine/model.ts';
import { SpanList } from '../../../../src/engine/spans.ts';
import { finder } from '../../../annotate.ts';
import { laidOut } from './laid-out.ts';

function units(...paragraphs: string[]): string[] {
  const { text, spans } = laidOut(paragraphs);
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
    const pieces = cutLong(text, [0, text.length]);
    expect(pieces.map((span) => text.slice(...span)).join('')).toBe(text);
    expect(Math.max(...pieces.map(([from, to]) => to - from))).toBeLessThanOrEqual(12_000);
  });
});

describe('a block quote without marks', () => {
  const block = (role: 'paragraph' | 'quote', from: number, to: number) => ({ role, span: [from, to] as Span });
  const text = 'The letter reads:\nWe are sorry.\nThe end.';

  it('is a quotation where it is introduced', () => {
    const blocks = [block('paragraph', 0, 17), block('quote', 18, 31), block('paragraph', 32, 40)];
    expect(withBlockQuotes(text, blocks, []).quotations).toEqual([{ spans: [[18, 31]], closed: true }]);
  });

  it('is none where nothing introduces it, or where it has marks of its own', () => {
    expect(withBlockQuotes(text, [block('quote', 18, 31)], []).quotations).toEqual([]);
    const blocks = [block('paragraph', 0, 17), block('quote', 18, 31)];
    const own = [{ spans: [[18, 31] as Span], closed: true }];
    expect(withBlockQuotes(text, blocks, own).quotations).toEqual(own);
  });

  it('takes in what is marked inside', () => {
    const blocks = [block('paragraph', 0, 17), block('quote', 18, 31)];
    expect(withBlockQuotes(text, blocks, [{ spans: [[25, 30]], closed: true }]).quotations).toEqual([
      { spans: [[18, 31]], closed: true },
    ]);
  });

  it('is said by whom the paragraph before names', () => {
    const letter = 'In a letter to the council, Ann Bell wrote:';
    const said = 'The roof is sound and the walls will stand for another hundred years.';
    const input = {
      text: `${letter}\n\n${said}`,
      blocks: [block('paragraph', 0, letter.length), block('quote', letter.length + 2, letter.length + 2 + said.length)],
      context: [],
    };
    const { attributions, speakers } = attribute(input, finder);
    expect(speakers.map(({ name }) => name)).toEqual(['Ann Bell']);
    expect(attributions).toMatchObject([{ content: [[letter.length + 2, letter.length + 2 + said.length]], form: 'direct' }]);
  });
});

describe('silence', () => {
  it.each([
    ['did not respond to', 'a request for comment'],
    ['declined', 'to comment'],
    ['did not immediately return', 'calls'],
    ...[
      'has not commented on',
      'hasn’t yet responded to',
      'declined to discuss',
      'refused to comment further on',
      'never answered',
    ].map((cue): [string, string] => [cue, 'the claims about the ferry']),
    ...['offered no', 'made no mention of', 'did not offer', 'gave no', 'show no signs of', 'didn’t give'].map(
      (cue): [string, string] => [cue, 'explanation for the fire'],
    ),
  ])('%s %s', (cue, content) => {
    expect(isSilence(cue, content)).toBe(true);
  });

  it.each([
    ['did not say', 'how the tunnel would be paid for'],
    ['declined', 'to say who paid'],
    ['answered', 'questions about the bridge'],
    ['did not deny', 'sending the letter'],
    ['refused', 'to take part'],
    ['has refused to reveal', 'who was there'],
    ['never said', 'that it leaks'],
    ['offered', 'no fewer than four boats'],
    ['did not mention', 'the “late tide” of May'],
    ['commented on', 'the claims about the ferry'],
  ])('is not “%s %s”', (cue, content) => {
    expect(isSilence(cue, content)).toBe(false);
  });
});

describe('a citation', () => {
  it('is no statement of whom it names', () => {
    expect(isCitation('citing', 'the army')).toBe(true);
    expect(isCitation('said', 'the army')).toBe(false);
    expect(isCitation('cited', 'as evidence of a thaw')).toBe(false);
    expect(isCitation('citing', '“the army is gone”')).toBe(false);
  });
});
