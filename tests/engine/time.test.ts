import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/engine/page/read.ts';
import { isoOfInstant, validTime } from '../../src/engine/time.ts';
import { parseDocument } from '../../src/node/document.ts';

describe('the border where a time becomes valid', () => {
  it.each([
    '2024-02-29',
    '2024-02-23T23:59',
    '2024-02-23T23:59:59Z',
    '2024-02-23T00:00+14:00',
    '2024-02-23T00:00-12:00',
    '2024-02-23T00:00+05:59',
    '2000-02-29',
    '2024-02-23T00:00:00+0530',
    '1990-01-01',
    '2099-12-31',
  ])('%s stays', (iso) => expect(validTime(iso)).toBe(iso));

  it.each([
    ['2024-02-23T25:61:61Z', '2024-02-23'],
    ['2024-02-23T24:00', '2024-02-23'],
    ['2024-02-23T10:60', '2024-02-23'],
    ['2025-02-29', null],
    ['2024-02-23T10:00:60Z', '2024-02-23'],
    ['2024-02-23T10:00+99:99', '2024-02-23T10:00'],
    ['2024-02-23T10:00+14:30', '2024-02-23T10:00'],
    ['2024-02-23T10:00-12:01', '2024-02-23T10:00'],
    ['2024-02-23T10:00+05:60', '2024-02-23T10:00'],
    ['2024-02-30', null],
    ['2023-02-29', null],
    ['2100-02-01', null],
    ['1970-01-01T00:00:00Z', null],
    ['1989-12-31', null],
    ['2024-13-01', null],
    ['2024-00-10', null],
    ['2024-01-00', null],
    ['2024-04-31', null],
    ['99999-01-01', null],
    ['', null],
    ['yesterday', null],
  ])('%s becomes %s', (iso, expected) => expect(validTime(iso)).toBe(expected));

  it.each([Number.NaN, 8.65e15, Number.POSITIVE_INFINITY])('%s is no instant', (at) => expect(isoOfInstant(at)).toBeNull());
});

const PROSE = 'The council met on Monday to talk about the bridge, the harbour and the price of coal in the town. '.repeat(4);
const read = (head: string, line = '', now?: string) =>
  readPage(
    parseDocument(`<!doctype html><html><head>${head}</head><body><article><h1>Council talks about the bridge</h1><p>${line}</p>
    <p>${PROSE}</p><p>${PROSE}</p><p>${PROSE}</p></article></body></html>`),
    { now },
  );

describe('a page whose times cannot be', () => {
  const meta = (iso: string): string => `<meta property="article:published_time" content="${iso}">`;
  it.each([
    ['2024-02-23T25:61:61Z', '2024-02-23'],
    ['2024-02-23T10:00:00+99:99', '2024-02-23T10:00:00'],
    ['2024-02-30T10:00:00Z', undefined],
    ['1970-01-01T00:00:00Z', undefined],
    ['0', undefined],
    ['9999999999999', undefined],
    ['9'.repeat(100_000), undefined],
    ['2024-02-23T10:00:00Z'.repeat(5000), '2024-02-23T10:00:00Z'],
  ])('says %.30s', (iso, expected) => {
    const { page, workings } = read(meta(iso));
    expect(page.published?.iso).toBe(expected);
    expect(page.published?.zone?.offset ?? null).not.toBe('+99:99');
    expect(workings.failed).toEqual([]);
  });

  it.each([
    ['Published 99999999999 days ago', '2026-01-01T00:00:00Z'],
    ['Published 2 days ago', 'no time at all'],
    ['Published 99999999999999999999999999999999 years ago', '2026-01-01T00:00:00Z'],
  ])('%s at %s', (line, now) => {
    const { page, workings } = read('', line, now);
    expect(page).toMatchObject({ published: null, title: 'Council talks about the bridge' });
    expect(page.text).toContain('The council met');
    expect(workings.failed).toEqual([]);
  });
});
