import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { creditsIn } from '../../../../src/engine/page/provenance/credits/wording.ts';

const cases = readFileSync(join(import.meta.dirname, 'credits.txt'), 'utf8')
  .split('\n')
  .filter((line) => line.includes('=>') && !line.startsWith('#'))
  .map((line) => line.split(/\s*=>\s?/) as [string, string]);

describe('credits in captions', () => {
  it.each(cases)('%s', (caption, expected) => {
    expect(
      creditsIn(caption)
        .map(({ text }) => text)
        .join(' & ') || '-',
    ).toBe(expected);
  });
});
