import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { findNames } from '../../src/engine/attribution/speakers/names/names.ts';
import { readHead } from '../../src/engine/page/head/head.ts';
import { Parts } from '../../src/engine/page/parts.ts';
import { readPage } from '../../src/engine/page/read.ts';
import { parseDocument } from '../../src/node/document.ts';
import { annotateText } from '../annotate.ts';
import { checkPage, checkText } from './checks.ts';
import { data, html, name, text, time } from './inputs.ts';
import { open } from './opens.ts';
import { viewsOf } from './views.tsx';

vi.mock('webextension-polyfill', () => import('../../scripts/gallery/no-browser.ts'));

/** How many times the usual number of inputs: `npm run fuzz` takes twenty. */
const TIMES = Number(process.env.FUZZ_TIMES ?? 1);

const BODY = `<article><h1>Council talks about the bridge</h1>${`<p>${'The council met on Monday to talk about the bridge, the harbour and the town. '.repeat(4)}</p>`.repeat(2)}</article>`;

function checkData(value: unknown): void {
  const parts = new Parts();
  readHead(
    parseDocument(`<html><head><script type="application/ld+json">${JSON.stringify(value)}</script></head><body></body></html>`),
    parts,
  );
  expect(parts.failed).toEqual([]);
}

function checkTime(words: string): void {
  const { page, workings } = readPage(
    parseDocument(
      `<html><head><meta property="article:published_time" content="${words}"></head><body>${BODY.replace('</h1>', `</h1><p>${words}</p>`)}</body></html>`,
    ),
    { now: '2026-01-01T00:00:00Z' },
  );
  expect(workings.failed).toEqual([]);
  for (const stamp of [page.published, page.updated]) if (stamp) expect(Number.isNaN(Date.parse(stamp.iso))).toBe(false);
}

function checkNames(words: string): void {
  let last = 0;
  for (const { start, end } of findNames(words)) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(words.length);
    last = start;
  }
}

interface Kind<T> {
  kind: string;
  inputs: Arbitrary<T>;
  check: (input: T) => void;
  runs: number;
}
const kind = <T>(one: Kind<T>): Kind<unknown> => one as unknown as Kind<unknown>;

const KINDS: readonly Kind<unknown>[] = [
  kind({ kind: 'pages', inputs: html, check: checkPage, runs: 400 }),
  kind({ kind: 'texts', inputs: text, check: checkText, runs: 1000 }),
  kind({ kind: 'data', inputs: data, check: checkData, runs: 1600 }),
  kind({ kind: 'times', inputs: time, check: checkTime, runs: 800 }),
  kind({ kind: 'names', inputs: name, check: checkNames, runs: 1400 }),
];

const SEED = process.env.FUZZ_SEED ? { seed: Number(process.env.FUZZ_SEED) } : {};

/** Inputs that failed once, by kind. */
const file = join(import.meta.dirname, 'cases.json');
const cases = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown[]>;

function keep(kind: string, input: unknown): void {
  cases[kind] = [...(cases[kind] ?? []), input];
  writeFileSync(file, `${JSON.stringify(cases, null, 2)}\n`);
}

describe.each(KINDS)('$runs $kind', ({ kind, inputs, check, runs }) => {
  it('hold what is promised', { timeout: 600_000 * TIMES }, () => {
    const run = fc.check(fc.property(inputs, check), { numRuns: runs * TIMES, ...SEED });
    if (run.failed && process.env.FUZZ_KEEP) keep(kind, run.counterexample?.[0]);
    expect(run.failed ? fc.defaultReportMessage(run) : null).toBeNull();
  });

  it.each(cases[kind]?.map((input) => [input]) ?? [])('case %j', (input) => check(input));
});

it('views are truly drawn and files truly opened', () => {
  const annotation = annotateText('“It will hold through the winter,” said Jane Doe.', { url: 'https://news.example/a' });
  for (const view of viewsOf(annotation).slice(1)) expect(view).toContain('Jane Doe');
  expect(() => open('json', '{')).toThrow();
  expect(() => open('html', '<a href="javascript:x()">x</a>')).toThrow();
  expect(() => open('csv', 'a\n=1+1\n')).toThrow();
  expect(() => open('a new format', '')).toThrow('Nobody has said');
});

it('five thousand inputs and more', () => {
  expect(KINDS.reduce((sum, { runs }) => sum + runs, 0)).toBeGreaterThanOrEqual(5000);
});
