import { describe, expect, it } from 'vitest';
import { collectRegExps } from '../../scripts/regexps/collect.ts';
import { slowest } from '../../scripts/regexps/stress.ts';
import { hashOf, judge } from '../../scripts/regexps/verdict.ts';
import { withHeadAndBody } from '../../src/node/skeleton.ts';

describe('the check of regular expressions', () => {
  it.each([
    ['^(?:\\p{Lu}[\\p{L}.]*[ ]?)+–', 'u', 'exponential'],
    ['\\s+$', '', '2nd degree polynomial'],
    ['(a|b)*', '', ''],
    [`^(?:${Array.from({ length: 200 }, (_, i) => `word${'abcdefghij'[i % 10]}`).join('|')})$`, 'u', ''],
  ])('/%.40s/%s: %s', (source, flags, degree) => {
    const { linear, why } = judge({ source, flags });
    expect(linear).toBe(degree === '');
    if (degree) expect(why).toContain(degree);
  });

  it('finds literals, and what modules build on import', async () => {
    const { found } = await collectRegExps(`${import.meta.dirname}/../..`);
    expect(found.length).toBeGreaterThan(250);
    expect(found.some(({ at }) => at.startsWith('src/engine/page/times/token-rules.ts'))).toBe(true);
    expect(new Set(found.map(hashOf)).size).toBeGreaterThan(250);
  });

  it('runs exceptions on hostile texts', () => {
    expect(slowest('^(a+)+$', '', 24, { prefix: '', pump: 'a', suffix: '!' })).toBeGreaterThan(slowest('^a+$', '', 24, null));
  });
});

describe('a page’s skeleton from broken source', () => {
  it.each([
    ['comments without an end', '<!--'.repeat(50_000)],
    ['bodies without an end', '<body '.repeat(50_000)],
    ['bodies', '<body>'.repeat(50_000)],
    ['html', '<html a='.repeat(50_000)],
    ['closed comments', '<!---->'.repeat(50_000)],
  ])('%s', (_, source) => {
    const start = performance.now();
    withHeadAndBody(source);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('keeps attributes and words', () => {
    expect(
      withHeadAndBody('<!doctype html><HTML lang=en><title>T</title><!-- x --><BODY class="a">One<header>two</header>'),
    ).toBe('<!DOCTYPE html><html lang=en><head><title>T</title></head><body class="a">One<header>two</header></body></html>');
  });
});
