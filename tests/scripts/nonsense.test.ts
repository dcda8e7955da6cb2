import { describe, expect, it } from 'vitest';
import { draw, type Row, readVerdicts, report } from '../../scripts/nonsense.ts';
import { annotateText } from '../annotate.ts';

const rows = ['Ann Bell', 'Tom Reed', 'Meera Rao'].map(
  (name, i): Row => ({ id: `p${i}`, annotation: annotateText(`“It holds,” said ${name}.`) }),
);

describe('the count of speakers that are none', () => {
  it('draws the same pages for the same seed, and others for another', () => {
    expect(draw(rows, 2, 7)).toEqual(draw(rows, 2, 7));
    const drawn = new Set([1, 2, 3, 4, 5, 6].map((seed) => draw(rows, 1, seed)[0]?.name));
    expect(drawn.size).toBeGreaterThan(1);
  });

  it('shows each speaker with the place where it first speaks', () => {
    expect(draw(rows, 3, 1)).toContainEqual({
      id: 'p0',
      name: 'Ann Bell',
      kind: 'person',
      sentence: expect.stringContaining('said Ann Bell'),
    });
  });

  it('counts only what was judged', () => {
    const verdicts = readVerdicts('p0\tAnn Bell\tok\tperson\np1\tTom Reed\tno\np2\tMeera Rao\t?\n# a line of the report');
    const lines = report(draw(rows, 3, 1), verdicts);
    expect(lines.at(-1)).toBe('# 3 speakers, 2 judged, 1 are none: 50.0 %');
    expect(lines).toContainEqual(expect.stringMatching(/^p2\tMeera Rao\t\?/));
  });
});
