import { describe, expect, it } from 'vitest';
import { crossings } from '../../../scripts/borders/crossings.ts';
import { folderCycles } from '../../../scripts/borders/folders.ts';
import { ownSource } from '../../../scripts/borders/own-source.ts';

describe('our own source', () => {
  const files = ownSource();

  it('crosses no border', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(crossings(files)).toEqual([]);
  });

  it('has no folders that know each other', () => {
    expect(folderCycles(files)).toEqual([]);
  });
});
