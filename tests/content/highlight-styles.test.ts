import { describe, expect, it } from 'vitest';
import { legibleTint, rulesFor } from '../../src/content/highlight-styles.ts';
import { contrast } from '../../src/content/page-ground.ts';
import { colour, type Rgb } from '../../src/shared/colours.ts';

const PAGES: readonly (readonly [name: string, ground: Rgb, ink: Rgb])[] = [
  ['white', [255, 255, 255], [31, 34, 38]],
  ['grey text on white', [255, 255, 255], [110, 110, 110]],
  ['dark', [20, 23, 27], [223, 225, 228]],
  ['black', [0, 0, 0], [160, 160, 160]],
  ['sepia', [244, 236, 216], [59, 47, 32]],
  ['brown', [112, 66, 20], [245, 232, 208]],
  ['pink', [255, 241, 229], [51, 48, 46]],
  ['blue', [16, 42, 90], [230, 240, 255]],
];
const SPEAKERS = ['s0', 's1', 's2', 's3', 's4', 's5', 's6', 's7', 's8'];

describe('highlights', () => {
  it.each(PAGES)('leave text legible on %s: 4.5 and more', (_name, ground, ink) => {
    for (const speaker of SPEAKERS)
      for (const side of ['light', 'dark'] as const)
        for (const wanted of [0.05, 0.08, 0.11, 0.16, 0.26, 0.3]) {
          const hue = colour(speaker)[side];
          const tint = legibleTint(hue, { ground, ink }, wanted);
          const mixed = ground.map((value, i) => value + ((hue[i] ?? 0) - value) * tint) as unknown as Rgb;
          expect(contrast(ink, mixed)).toBeGreaterThanOrEqual(4.5);
        }
  });

  it('tell the form by the line and the level by its weight', () => {
    const rules = rulesFor(['direct-s1', 'mixed-s1', 'indirect-s1', 'direct-s1-likely', 'direct-s1-guess'], {
      ground: [255, 255, 255],
      ink: [0, 0, 0],
      tinted: true,
    });
    const [direct, mixed, indirect, likely, guess] = rules.split('\n');
    expect(direct).toMatch(/63 47 158 \/ 0\.11.*underline solid 2px/);
    expect(mixed).toMatch(/underline dashed 2px/);
    expect(indirect).toMatch(/underline dotted 2px/);
    expect(likely).toMatch(/63 47 158 \/ 0\).*underline solid 1px rgb\(63 47 158\)/);
    expect(guess).toMatch(/underline solid 1px rgb\(92 97 105\)/);
    expect(rules).toContain('@media print');
  });

  it('have no tint where the reader wants none', () =>
    expect(rulesFor(['direct-s1'], { ground: [255, 255, 255], ink: [0, 0, 0], tinted: false })).toContain('/ 0)'));
});
