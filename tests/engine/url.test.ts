import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/engine/url.ts';

describe('the address under which corrections are kept', () => {
  it.each([
    ['https://news.example/a?utm=1#top', 'https://news.example/a', 'https://news.example/a'],
    ['https://m.news.example/a', 'https://www.news.example/a', 'https://www.news.example/a'],
    ['https://news.example/a?page=2', '/a', 'https://news.example/a'],
    ['https://news.example/a', 'https://news.example/', 'https://news.example/a'],
    ['https://news.example/a', 'https://other.example/a', 'https://news.example/a'],
    ['https://news.example/a#x', null, 'https://news.example/a'],
    ['https://news.example/a', 'http://[', 'https://news.example/a'],
    [null, 'https://news.example/a', null],
  ])('%s, canonical %s', (url, canonical, address) => expect(addressOf({ url, canonical })).toBe(address));
});
