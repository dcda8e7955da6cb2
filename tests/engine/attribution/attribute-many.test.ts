import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/node/document.ts';
import { annotate } from '../../annotate.ts';

/** A name of four letters for each number. */
const nameOf = (number: number): string =>
  [0, 1, 2, 3].map((place) => 'abcdefghijklmnopqrstuvwxyz'[Math.floor(number / 26 ** place) % 26]).join('');
const some = (count: number, one: (number: number) => string): string => Array.from({ length: count }, (_, i) => one(i)).join('');
const FILLER =
  '<p>The crossing had been shut for eleven days after the storm broke the outer wall, and lorries stood in line.</p>';

/** What pages do to be slow: each in a size, whose time must not grow with its square. */
const PAGES: readonly [name: string, size: number, page: (size: number) => string][] = [
  ['thousands of speakers', 400, (size) => some(size, (i) => `<p>“It is number ${i},” said Ann B${nameOf(i)}.</p>`)],
  ['thousands of people of one surname', 500, (size) => `<p>${some(size, (i) => `Ann${nameOf(i)} Bell was there, and `)}</p>`],
  ['capitals without end', 6000, (size) => `<p>${'FLORIDA RESIDENTS '.repeat(size)}</p>`],
  ['initials without end', 8000, (size) => `<p>The head of ${'A '.repeat(size)}said so.</p>`],
  ['owners without end', 8000, (size) => `<p>${'Jane’s '.repeat(size)}</p>`],
  [
    'captions that may be pulled',
    500,
    (size) => some(size, (i) => `<figure><figcaption>The minister, left, speaks to reporters on day ${i}.</figcaption></figure>`),
  ],
];

/** Milliseconds of the processor: what else the machine does has no say. */
function cost(page: string): number {
  const document = parseDocument(`<html><body><article><h1>Ferry sails</h1>${FILLER.repeat(3)}${page}</article></body></html>`);
  const before = process.cpuUsage();
  annotate(document, { url: 'https://news.example/a' });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('time grows with the length of an article, not with its square', () => {
  it.each(PAGES)('%s', { timeout: 120_000 }, (_, size, page) => {
    cost(page(size));
    const least = (times: number): number => Math.min(cost(page(size * times)), cost(page(size * times)));
    // Four times the length: sixteen times the time where it is squared.
    expect(least(4) / Math.max(20, least(1))).toBeLessThan(9);
  });
});
