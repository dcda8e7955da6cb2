import { describe, expect, it } from 'vitest';
import { parseTimes } from '../../../../src/engine/page/times/parse.ts';

/** "label date time zone" of each time in a line. */
const read = (text: string, dayFirst = true): string[] =>
  parseTimes(text, dayFirst).map(({ label, date, time, zone, ago }) =>
    [label, date, time, zone, ago === null ? null : `${ago} s ago`].filter(Boolean).join(' '),
  );

describe('times that a page shows', () => {
  it.each([
    ['Published 13:55 IST, February 23rd 2022', ['published 2022-02-23 13:55 IST']],
    ['Last Updated : Nov 20, 2019 01:41 PM IST', ['updated 2019-11-20 13:41 IST']],
    [
      'Sat 2 Mar 2024 17.00 CETLast modified on Sat 2 Mar 2024 17.06 CET',
      ['2024-03-02 17:00 CET', 'updated 2024-03-02 17:06 CET'],
    ],
    ['Updated 0339 GMT (1139 HKT) November 19, 2019', ['updated 2019-11-19 03:39 GMT']],
    ['PTI | July 9, 2020 | Updated 08:24 IST', ['2020-07-09', 'updated 2020-07-09 08:24 IST']],
    ['Dec 22, 2023 10:20 PMTags', ['2023-12-22 22:20']],
    ['04 Mar 2022 06:23PM (Updated: 04 Mar 2022 06:27PM)', ['2022-03-04 18:23', 'updated 2022-03-04 18:27']],
    ['Published on October 29, 2023, at 4:28 am (Paris)', ['published 2023-10-29 04:28 Paris']],
    ['Published Aug 28, 2024 • Last updated 1 hour ago', ['published 2024-08-28', 'updated 3600 s ago']],
    [
      'This story was first published March 29, 2023. It was updated March 30, 2023',
      ['published 2023-03-29', 'updated 2023-03-30'],
    ],
    ['22 December 2023 • 3:55pm', ['2023-12-22 15:55']],
    ['at 2.30pm on 3 May 2021', ['2021-05-03 14:30']],
    ['21.dez.2018', ['2018-12-21']],
    ['December 23, 202311:08 AM UTC', ['2023-12-23 11:08 UTC']],
    ['Wednesday, 12:30 am, 1 January 2020', ['2020-01-01 00:30']],
    ['6 hours ago', ['21600 s ago']],
    ['2024-02-28T16:58:00.000-05:00', ['2024-02-28 16:58:00 -05:00']],
    ['28/02/2024 09:15', ['2024-02-28 09:15']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('reads a numeric date by the outlet’s habit, unless only one is possible', () => {
    expect([read('11/20/19', true), read('03/04/2021', true), read('03/04/2021', false)].flat()).toEqual([
      '2019-11-20',
      '2021-04-03',
      '2021-03-04',
    ]);
  });

  it.each(['May be updated', 'Chapter 3.12 of the report', 'Section 12, page 30', 'Marching on', '', '99:99', '32 March 2024'])(
    'no time in “%s”',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});
