import { describe, expect, it } from 'vitest';
import { type Filters, fits, isFiltered, NO_FILTERS } from '../../src/library/filters.ts';
import { digestWith } from '../engine/library/digests.ts';

const ferry = digestWith({
  id: 'ferry',
  tags: ['harbour'],
  said: [
    { by: 'Jane Doe', form: 'direct', level: 'likely' },
    { by: 'Tom Reed', form: 'indirect', level: 'sure' },
  ],
});

describe('the filters', () => {
  it.each<Partial<Filters>>([
    {},
    { outlet: 'Harbour Post' },
    { tag: 'harbour' },
    { form: 'indirect' },
    { level: 'likely' },
    { from: '2026-01-02', to: '2026-01-02' },
  ])('%j keep it', (some) => expect(fits(ferry, { ...NO_FILTERS, ...some })).toBe(true));

  it.each<Partial<Filters>>([
    { outlet: 'Coast Gazette' },
    { tag: 'harb' },
    { form: 'mixed' },
    { form: 'direct', level: 'sure' },
    { from: '2026-01-03' },
    { to: '2026-01-01' },
  ])('%j leave it out', (some) => expect(fits(ferry, { ...NO_FILTERS, ...some })).toBe(false));

  it('go by the day of saving where the article tells none', () =>
    expect(fits(digestWith({ id: 'x', published: null }), { ...NO_FILTERS, from: '2026-01-02', to: '2026-01-02' })).toBe(true));

  it('are none at first', () => expect(isFiltered(NO_FILTERS)).toBe(false));
});
