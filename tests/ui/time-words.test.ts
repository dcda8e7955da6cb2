import { describe, expect, it } from 'vitest';
import type { Stamp } from '../../src/engine/model.ts';
import { dayOf, relativeAge, yourTime } from '../../src/ui/time-words.ts';

const stamp = (iso: string): Stamp => ({ iso, shown: null, from: 'meta', zone: null, others: [] });
const now = new Date('2026-01-01T00:00:00Z');

describe('times in words', () => {
  it('survive whatever the schema lets through', () => {
    for (const iso of ['9999-99-99T99:99:99+99:99', '0000-00-00', '2024-02-23T25:61:61Z', '2024-02-30T10:00', ''])
      for (const locale of ['en', 'hi', 'de']) {
        expect(dayOf(stamp(iso), locale)).toBeTypeOf('string');
        expect(yourTime(stamp(iso), locale) ?? '').toBeTypeOf('string');
        expect(relativeAge(stamp(iso), locale, now)).toBeTypeOf('string');
      }
    expect(dayOf(stamp('2024-02-40T25:00'), 'en')).toBe('2024-02-40');
  });

  it('tell a sound one', () => {
    expect(dayOf(stamp('2024-02-29T10:00Z'), 'en')).toBe('Feb 29, 2024');
    expect(relativeAge(stamp('2024-01-01'), 'en', now)).toBe('2 years ago');
  });
});
