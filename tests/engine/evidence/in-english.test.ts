import { describe, expect, it } from 'vitest';
import { markedByReader, onChangedText, speakerGivenByReader } from '../../../src/engine/evidence/by-reader.ts';
import { evidenceOf } from '../../../src/engine/evidence/found.ts';
import { inEnglish, REASONS } from '../../../src/engine/evidence/in-english.ts';
import { because } from '../../../src/engine/evidence/reason.ts';

describe('reasons', () => {
  it('put their words into a sentence', () =>
    expect(inEnglish(because('taken-sentence-before', 'He', 'Neil Dorn'))).toBe(
      '“He” is taken to be Neil Dorn, named in the sentence before.',
    ));

  it('take words of the page as they are', () =>
    expect(inEnglish(because('named', '$1 $& $$'))).toBe('$1 $& $$ is named with it.'));

  it.each(['constructor', 'of a later release'])('say nothing for the code “%s”', (code) =>
    expect(inEnglish({ code, args: [] })).toBe(''),
  );

  it('are whole sentences', () => {
    for (const sentence of Object.values(REASONS)) expect(sentence).toMatch(/^[“$A-Z].*\.$/);
  });
});

describe('evidence', () => {
  const found = evidenceOf('signed behind a dash', 0.91, [because('dash'), because('named', 'Neil Dorn')]);

  it('tells the same in codes and in a line', () =>
    expect(found).toEqual({
      evidence: 'signed behind a dash (0.91); The name stands behind it, after a dash. Neil Dorn is named with it.',
      reasons: [
        { code: 'dash', args: [] },
        { code: 'named', args: ['Neil Dorn'] },
      ],
    }));

  it('of a speaker whom the reader gave keeps only how the statement was found', () =>
    expect(speakerGivenByReader(found.evidence)).toEqual({
      evidence: 'signed behind a dash (0.91); speaker given by the reader',
      reasons: [{ code: 'given-by-reader', args: [] }],
    }));

  it('of changed words says so, in annotations of earlier releases too', () => {
    expect(onChangedText(markedByReader()).reasons.map(({ code }) => code)).toEqual(['marked-by-reader', 'text-changed']);
    expect(onChangedText({ evidence: 'old' }).reasons).toEqual([{ code: 'text-changed', args: [] }]);
  });
});
