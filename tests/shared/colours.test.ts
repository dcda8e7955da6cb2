import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/build.ts';
import { colour } from '../../src/shared/colours.ts';

describe('colours', () => {
  it('are read from the style sheet, for light and for dark ground', () => {
    expect(colour('s1')).toEqual({ light: [63, 47, 158], dark: [170, 160, 255] });
    expect(colour('focus').light).toEqual([11, 92, 173]);
  });

  it('are not invented', () => {
    expect(() => colour('s99')).toThrow('s99');
  });

  it('stand once: no other style sheet and no view has one of its own, shadows apart', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.(?:css|tsx?)$/.test(file) && !/tokens\.css$|engine/.test(file),
    );
    const own = files.filter((file) => /#[\da-f]{6}\b|light-dark\(/i.test(readFileSync(join(root, 'src', file), 'utf8')));
    expect(own).toEqual([]);
  });
});
