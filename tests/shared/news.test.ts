import { describe, expect, it } from 'vitest';
import { corrected } from '../../src/engine/corrections/corrected.ts';
import { entryOf } from '../../src/engine/corrections/entries.ts';
import { readList, withEntry } from '../../src/engine/corrections/list.ts';
import { type Kept, NOTHING_KEPT, newerOf } from '../../src/shared/corrections.ts';
import { partsOf, shownFrom } from '../../src/shared/news.ts';
import { annotateText } from '../annotate.ts';

const machine = annotateText('“It holds,” said Jane Doe.\n\n“It leaks,” said Tom Reed.', { url: 'https://news.example/dam' });
const entry = entryOf(machine, { kind: 'merge', from: 'Tom Reed', into: 'Jane Doe' }, '2026-01-02T03:04:05Z');
const reader = entry ? readList(withEntry([], entry)).entries : [];
const kept = { unread: 1, trouble: null };

describe('an annotation in parts', () => {
  it.each([
    ['without corrections', machine],
    ['with corrections', { ...machine, reader }],
  ])('is the same once it is put together, %s', (_, annotation) => {
    const shown = { result: corrected(annotation), kept };
    expect(shownFrom(JSON.parse(JSON.stringify(partsOf(shown))))).toEqual(shown);
  });

  it('says nothing twice', () => {
    const { page, statements, corrections } = partsOf({ result: corrected(machine), kept });
    expect(Object.keys(page)).not.toEqual(expect.arrayContaining(['attributions']));
    expect(Object.keys(page)).not.toEqual(expect.arrayContaining(['reader']));
    expect(Object.keys(statements)).toEqual(['attributions', 'speakers']);
    expect(corrections).toEqual({ reader: [], unread: 1, trouble: null, result: null });
  });
});

describe('of two lists', () => {
  const list = (by: string, number: number): Kept => ({ ...NOTHING_KEPT, made: { by, number } });
  it.each([
    ['the later of one background', list('b', 1), list('b', 2), 1],
    ['the later, though it comes first', list('b', 2), list('b', 1), 0],
    ['that of a new background', list('a', 9), list('b', 1), 1],
    ['what a background has told, not that none answered', list('a', 9), NOTHING_KEPT, 0],
    ['that none answered, where nothing is known', NOTHING_KEPT, { ...NOTHING_KEPT, trouble: 'interrupted' as const }, 1],
  ])('%s is believed', (_, known, heard, which) => expect(newerOf(known, heard)).toBe([known, heard][which]));
});
