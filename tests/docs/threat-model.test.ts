import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/build.ts';

const text = readFileSync(join(root, 'docs/threat-model.md'), 'utf8');
const rows = text
  .split('\n')
  .filter((line) => /^\| [^-]/.test(line) && !line.startsWith('| The attacker wants'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('the threat model', () => {
  it('has a row for each goal', () => {
    expect(rows.length).toBeGreaterThan(25);
  });

  it.each(rows)('%s%s: the test is there', (_, _goal, answer, test = '') => {
    const [, file = '', title = ''] = /^`([^`]+)` “(.+)”$/.exec(test) ?? [];
    expect(answer).not.toBe('');
    expect(existsSync(join(root, file)), `${file} is there`).toBe(true);
    expect(readFileSync(join(root, file), 'utf8')).toContain(title);
  });
});
