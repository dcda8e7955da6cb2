import { describe, expect, it } from 'vitest';
import { addressOf, citedAddress, webAddress } from '../../src/engine/url.ts';

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
    ['https://news.example/a', 'javascript:alert(1)', 'https://news.example/a'],
    ['https://news.example/a', 'data:text/html,x', 'https://news.example/a'],
    ['https://news.example/a', 'https://news.example.evil.example/a', 'https://news.example/a'],
    ['https://news.example/a', 'https://news.example@evil.example/a', 'https://news.example/a'],
    ['https://news.example/a', 'https://me:secret@news.example/b', 'https://news.example/b'],
    ['https://news.example/a', 'https://news.example:8443/a', 'https://news.example/a'],
    ['https://news.example/a', 'file:///etc/passwd', 'https://news.example/a'],
    ['file:///home/me/a.html', 'javascript:alert(1)', 'file:///home/me/a.html'],
    ['file:///home/me/a.html', 'https://news.example/a', 'file:///home/me/a.html'],
    ['javascript:alert(1)', null, null],
    ['data:text/html,x', 'data:text/html,y', null],
    ['about:blank', 'https://news.example/a', null],
    ['blob:https://news.example/1', null, null],
    ['nowhere', null, null],
    ['https://news.example/?utm=1', 'https://www.news.example/', 'https://www.news.example/'],
    ['file:///home/me/a.html', 'b.html', 'file:///home/me/b.html'],
    ['https://news.example/a', 'ftp://news.example/b', 'https://news.example/a'],
  ])('%s, canonical %s', (url, canonical, address) => expect(addressOf({ url, canonical })).toBe(address));
});

describe('the address that is cited', () => {
  it.each([
    ['https://news.example/a', 'https://other.example/a', 'https://news.example/a'],
    ['https://news.example/a?utm=1', 'https://news.example/a', 'https://news.example/a'],
    ['https://news.example/a', 'javascript:alert(1)', 'https://news.example/a'],
    ['file:///home/me/a.html', 'https://news.example/a', null],
    ['javascript:alert(1)', 'javascript:alert(1)', null],
  ])('%s, canonical %s: %s', (url, canonical, address) => expect(citedAddress({ url, canonical })).toBe(address));

  it('is written as browsers write it', () => {
    expect(webAddress('https://news.example/<b>"x"')).toBe('https://news.example/%3Cb%3E%22x%22');
    expect(webAddress('no address')).toBeNull();
  });
});
