import { describe, expect, it } from 'vitest';
import { madeArticles } from '../../../scripts/train/patterns.ts';

describe('sentences made from patterns', () => {
  const made = madeArticles();

  it('are the same every time, and many', () => {
    expect(made.length).toBeGreaterThan(500);
    expect(madeArticles()).toEqual(made);
  });

  it('have every filler filled and every bracket read', () => {
    for (const { text } of made) expect(text).not.toMatch(/[$[\]{}<>]/);
  });

  it('hold statements where they are about statements, and none where nothing is said', () => {
    for (const { id, attributions } of made) expect(attributions.length > 0).toBe(id.startsWith('claims'));
  });
});
