import { describe, expect, it } from 'vitest';
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
