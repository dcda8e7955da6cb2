import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as chrono from 'chrono-node';
import { describe, expect, it } from 'vitest';
import { parseTimes } from '../../../../src/engine/page/times/parse.ts';

interface Case {
  text: string;
  expected: string;
  dayFirst: boolean;
}

/** The specification by cases; its own head explains the notation. */
const cases = readFileSync(join(import.meta.dirname, 'strings.txt'), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line): Case => {
    const [left = '', expected = ''] = line.split(' => ');
    return { text: left.replace(/^m: /, ''), expected, dayFirst: !left.startsWith('m: ') };
  });

const stated = ({ text, dayFirst }: Case): string =>
  parseTimes(text, dayFirst)
    .map(({ label, date, time, zone, ago, daysAgo }) =>
      [label, date, time, zone, ago === null ? null : `ago ${ago}`, daysAgo === null ? null : `${daysAgo} days ago`]
        .filter((part) => part !== null)
        .join(' '),
    )
    .join(' | ') || '-';

it('has 150 strings and more', () => {
  expect(cases.length).toBeGreaterThanOrEqual(150);
  expect(new Set(cases.map(({ text, dayFirst }) => `${text}${dayFirst}`)).size).toBe(cases.length);
});

describe('what a text states', () => {
  it.each(cases)('$text', (one) => {
    expect(stated(one)).toBe(one.expected);
  });
});

describe('chrono-node agrees with the specification where it reads a whole English date with its clock', () => {
  // Chrono does not read a clock that markup glued to the next word.
  const glued = /[AP]M[A-Z]/;
  const whole = cases.filter(
    ({ text, expected }) =>
      /^(?:\w+ )?\d{4}-\d\d-\d\d \d\d:\d\d/.test(expected) &&
      !expected.includes('|') &&
      /[A-Za-z]{3}/.test(text) &&
      !glued.test(text),
  );
  const read = whole.flatMap(({ text, expected }) => {
    const start = chrono.parse(text)[0]?.start;
    if (!start || !['year', 'month', 'day', 'hour', 'minute'].every((part) => start.isCertain(part as chrono.Component)))
      return [];
    const two = (part: chrono.Component): string => String(start.get(part)).padStart(2, '0');
    const ours = /\d{4}-\d\d-\d\d \d\d:\d\d/.exec(expected)?.[0];
    return [{ text, ours, theirs: `${start.get('year')}-${two('month')}-${two('day')} ${two('hour')}:${two('minute')}` }];
  });

  it('reads half of them and more', () => expect(read.length).toBeGreaterThan(whole.length / 2));
  it.each(read)('$text', ({ ours, theirs }) => expect(theirs).toBe(ours));
});
