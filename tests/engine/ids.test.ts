import { describe, expect, it } from 'vitest';
import { evidenceOf, markedByReader, speakerGivenByReader, whyThisSpeaker } from '../../src/engine/evidence.ts';
import { idAt, nextId, nextPlace, speakerIdOfEntry } from '../../src/engine/ids.ts';

describe('ids', () => {
  it.each([
    [[], 'a1'],
    [['a1', 'a3', 'a2'], 'a4'],
    [['r9', 's7', 'a', 'a-1', 'a1e3', 'a99999999999', 'b4', ''], 'a1'],
  ])('after %j comes %s', (used, next) => expect(nextId('a', used)).toBe(next));

  it('count from 1, and never clash with those of speakers whom the reader names', () => {
    expect(idAt('s', nextPlace('s', [speakerIdOfEntry('r4'), 's2']))).toBe('s3');
  });
});

describe('evidence', () => {
  it('says how the statement was found and why this speaker; only the latter is the reader’s to change', () => {
    const evidence = evidenceOf('signed behind a dash', 0.91, 'named; in full');
    expect(evidence).toBe('signed behind a dash (0.91); named; in full');
    expect(whyThisSpeaker(evidence)).toBe('named; in full');
    expect(speakerGivenByReader(evidence)).toBe('signed behind a dash (0.91); speaker given by the reader');
    expect(whyThisSpeaker(markedByReader())).toBe('');
  });
});
