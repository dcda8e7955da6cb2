import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LINE_RULES, lineNotes } from '../../../../src/engine/page/provenance/notes.ts';
import type { Place } from '../../../../src/engine/page/provenance/rule.ts';

const PLACES: Readonly<Record<string, readonly Place[]>> = { tail: ['body', 'tail'], head: ['head', 'beside'] };

const cases: { line: string; places: readonly Place[]; expected: string }[] = [];
let places: readonly Place[] = [];
for (const row of readFileSync(join(import.meta.dirname, 'lines.txt'), 'utf8').split('\n')) {
  if (row.startsWith('##')) places = PLACES[row.split(', ')[1] ?? ''] ?? [];
  const [line, expected] = row.split(/\s*=>\s?/);
  if (!row.startsWith('#') && line !== undefined && expected) cases.push({ line, places, expected });
}

describe('notes in lines', () => {
  it.each(cases)('$line', ({ line, places, expected }) => {
    const notes = lineNotes(line, places).map(({ kind, text }) => `${kind} ${text === line ? 'same' : text}`);
    expect(notes.join(' & ') || '-').toBe(expected);
  });

  it('a long hostile line takes no time', () => {
    const start = performance.now();
    for (const words of [
      'with inputs from ',
      'This article was ',
      'may earn a ',
      'Reporting by A. ',
      'AFP, ',
      'Photo: Eva ',
      '(',
      'opinions expressed ',
    ])
      lineNotes(words.repeat(590 / words.length), ['head', 'lede', 'body', 'tail', 'beside']);
    for (const words of ['With ', 'AFP ', 'A. ', 'the AP ']) lineNotes(words.repeat(50_000), ['tail']);
    expect(performance.now() - start).toBeLessThan(1500);
  });

  it('every rule has a sign of its own and a name', () => {
    expect(new Set(LINE_RULES.map(({ kind, name }) => `${kind} ${name}`)).size).toBe(LINE_RULES.length);
  });
});
