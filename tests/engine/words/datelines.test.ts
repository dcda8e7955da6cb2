import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { datelineOf } from '../../../src/engine/words/datelines.ts';

const cases = readFileSync(join(import.meta.dirname, 'datelines.txt'), 'utf8')
  .split('\n')
  .filter((line) => line.includes('=>') && !line.startsWith('#'))
  .map((line) => line.split(/\s*=>\s?/) as [string, string]);

describe('datelines', () => {
  it.each(cases)('%s', (paragraph, expected) => {
    const found = datelineOf(paragraph);
    const kind = found?.hasAgency ? 'wire' : found?.sure ? 'place' : 'perhaps';
    expect(found ? `${kind} ${found.text}` : '-').toBe(expected);
    if (found) expect(paragraph.slice(found.end)).toMatch(/^["“]?(?:The pier|Pier Inc\.)/);
  });

  it('reads no further than a dateline can reach, however hostile the text', () => {
    for (const text of [
      'A - '.repeat(50_000),
      `${'LONDON, '.repeat(20_000)}(AP) -`,
      '('.repeat(100_000),
      `L${' '.repeat(100_000)}- x`,
    ])
      expect(datelineOf(text)).toBeNull();
  });
});
