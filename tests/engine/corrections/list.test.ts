import { describe, expect, it } from 'vitest';
import type { NewEntry } from '../../../src/engine/corrections/entry-schema.ts';
import { listFrom, readList, type StoredList, withEntry, withoutLast } from '../../../src/engine/corrections/list.ts';

const note = (value: string, at = '2026-01-02T03:04:05.678Z'): NewEntry => ({ kind: 'note', target: '{}', value, at });
const added = (list: StoredList, ...values: string[]): StoredList =>
  values.reduce<StoredList>((grown, value) => withEntry(grown, note(value)), list);
const values = (list: StoredList): string[] => readList(list).entries.map(({ value }) => value);
const ids = (list: StoredList): string[] => readList(list).entries.map(({ id }) => id);

/** What no version of ours writes, or only a later one. */
const BAD: readonly unknown[] = [
  null,
  42,
  'note',
  [],
  {},
  { id: 'r9', kind: 'rant', target: '{}', value: '', at: '' },
  { id: 'r8', kind: 'note', target: '{}', value: '', at: '', tags: ['later version'] },
];

describe('a stored list of corrections', () => {
  it('grows by one entry at a time, each with an id of its own', () => {
    const list = added([], 'one', 'two', 'three');
    expect([values(list), ids(list)]).toEqual([
      ['one', 'two', 'three'],
      ['r1', 'r2', 'r3'],
    ]);
  });

  it('takes the same entry once, though it is sent twice', () => {
    const list = added([], 'one', 'two', 'one');
    expect(values(list)).toEqual(['one', 'two']);
    expect(values(withEntry(list, note('one', '2026-01-02T03:04:06.000Z')))).toEqual(['one', 'two', 'one']);
  });

  it.each([{ kind: 'mark' as const }, { target: '{"exact":"x"}' }, { value: 'two' }, { at: '2026-01-02T03:04:05.679Z' }])(
    'takes an entry that differs in %o for another',
    (difference) => expect(readList(withEntry(added([], 'one'), { ...note('one'), ...difference })).entries).toHaveLength(2),
  );

  it.each(BAD.map((bad) => [JSON.stringify(bad), bad]))('sets %s aside and keeps it', (_, bad) => {
    const list = added([bad], 'one');
    expect(readList(list)).toMatchObject({ entries: [{ value: 'one' }], unread: 1 });
    expect(list[0]).toBe(bad);
    const undone = withoutLast([list[1], bad]);
    expect(undone).toEqual([bad]);
    expect(withoutLast(undone)).toEqual([bad]);
  });

  it('gives no id that something unreadable has', () => expect(ids(added([{ id: 'r7', kind: 'rant' }], 'one'))).toEqual(['r8']));

  it('tells entries apart that were once given the same id', () => {
    const twice = [
      { id: 'r1', ...note('from one tab') },
      { id: 'r1', ...note('from the other') },
    ];
    expect(new Set(ids(twice)).size).toBe(2);
    expect(new Set(ids(added(twice, 'new'))).size).toBe(3);
  });

  it.each([
    [undefined, 0],
    [null, 0],
    [[], 0],
    ['broken', 1],
    [{ r1: 'broken' }, 1],
  ])('is read from whatever stands in its place: %j', (stored, unread) =>
    expect(readList(listFrom(stored))).toEqual({ entries: [], unread }),
  );
});
