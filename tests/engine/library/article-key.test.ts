import { describe, expect, it } from 'vitest';
import { articleKey } from '../../../src/engine/library/article-key.ts';

const KEY = 'https://news.example/world/ferry';

describe('one article has one key', () => {
  it.each([
    ['https://news.example/world/ferry', null],
    ['http://news.example/world/ferry', null],
    ['https://www.news.example/world/ferry/', null],
    ['https://m.news.example/world/ferry', null],
    ['https://amp.news.example/world/ferry', null],
    ['https://news.example/amp/world/ferry', null],
    ['https://news.example/world/ferry/amp/', null],
    ['https://news.example/world/ferry?amp=1', null],
    ['https://news.example/world/ferry?utm_source=x&fbclid=y#comments', null],
    ['https://news.example/world/ferry?outputType=amp', 'https://www.news.example/world/ferry'],
    ['https://news.example/other', 'https://news.example/world/ferry'],
  ])('%s, canonical %s', (url, canonical) => expect(articleKey({ url, canonical })).toBe(KEY));

  it.each([
    ['https://news.example/story?id=7', null, 'https://news.example/story?id=7'],
    ['https://news.example/story?b=2&a=1', null, 'https://news.example/story?a=1&b=2'],
    ['https://news.example/story?amp=no', null, 'https://news.example/story?amp=no'],
    ['https://news.example/campaign', null, 'https://news.example/campaign'],
    ['https://news.example/clamp/', null, 'https://news.example/clamp'],
    ['https://news.example/', null, 'https://news.example/'],
    ['https://news.example/a', 'https://other.example/a', 'https://news.example/a'],
    ['file:///home/me/ferry.html', null, 'file:///home/me/ferry.html'],
  ])('%s, canonical %s is another: %s', (url, canonical, key) => expect(articleKey({ url, canonical })).toBe(key));

  it('a text without an address has none', () => expect(articleKey({ url: null, canonical: null })).toBeNull());
});
