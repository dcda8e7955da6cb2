import { describe, expect, it } from 'vitest';
import { readTranscript } from '../../../../src/engine/attribution/quotations/transcripts.ts';
import { laidOut } from './laid-out.ts';

function lines(...paragraphs: string[]): string[] {
  const { text, spans } = laidOut(paragraphs);
  return readTranscript(text, spans).map(({ source, cue, content }) =>
    [source, cue, content].map((list) => list.map((span) => text.slice(...span)).join(' … ')).join(' | '),
  );
}

describe('a transcript', () => {
  it('is lines with names in capitals', () => {
    expect(lines('REED: Will you pay?', 'RAO: We have paid.', 'REED: When?')).toEqual([
      'REED | : | Will you pay?',
      'RAO | : | We have paid.',
      'REED | : | When?',
    ]);
  });

  it('may come with the marks of whoever reprints it', () => {
    expect(lines('“REED: Will you pay?', '“RAO: We have paid.', '“REED: When?”')[1]).toBe('RAO | : | We have paid.');
  });

  it('may be questions and answers', () => {
    expect(lines('Q: Will you pay?', 'A: We have paid.', 'Q: When?')).toHaveLength(3);
  });

  it('may name its speakers in the usual letters, if they return', () => {
    expect(lines('Tom Reed: Will you pay?', 'Meera Rao: We have paid.', 'Tom Reed: When?', 'Meera Rao: In May.')).toHaveLength(4);
  });

  it.each([
    ['headings with a colon', ['Weather: It will rain.', 'Sport: Rovers lost.', 'Travel: The bridge is shut.']],
    ['one warning in capitals', ['WARNING: The bridge is shut.', 'Cars had to turn back.']],
    ['times', ['10:30: The session opens.', '11:00: The session ends.', '12:00: Lunch.']],
  ])('is not made of %s', (_name, paragraphs) => {
    expect(lines(...paragraphs)).toEqual([]);
  });
});
