import { describe, expect, it } from 'vitest';
import { countryOfHost } from '../../../src/engine/words/outlet-countries.ts';

describe('the country of an outlet', () => {
  it.each([
    ['inquirer.net', 'PH'],
    ['newsinfo.inquirer.net', 'PH'],
    ['www.NDTV.com', 'IN'],
    ['notinquirer.net', null],
    ['inquirer.net.example', null],
    ['net', null],
    ['', null],
  ])('%s: %s', (host, code) => {
    expect(countryOfHost(host)).toBe(code);
  });
});
