import { describe, expect, it } from 'vitest';
import { addressOf, citedAddress, mayKeepAt, webAddress } from '../../src/engine/url.ts';

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

describe('what is kept at an address is the business', () => {
  it.each([
    ['https://news.example/a', 'https://news.example/b?x=1#y'],
    ['https://www.news.example/a', 'https://amp.news.example/a'],
    ['http://news.example/a', 'https://news.example/a'],
    ['https://news.example:8443/a', 'https://news.example:8443/b'],
    ['file:///home/me/a.html', 'file:///home/me/a.html'],
    ['moz-extension://us/demo/index.html', 'moz-extension://us/demo/index.html'],
  ])('of %s: of the page %s', (address, page) => expect(mayKeepAt(address, page)).toBe(true));

  it.each([
    ['https://news.example/a', 'https://evil.example/a'],
    ['https://news.example/a', 'https://news.example.evil.example/a'],
    ['https://news.example/a', 'https://blogs.news.example/a'],
    ['https://news.example/a', 'https://news.example@evil.example/'],
    ['https://news.example/a', 'https://news.example:8443/a'],
    ['file:///home/me/a.html', 'https://evil.example/a'],
    ['moz-extension://us/demo/index.html', 'https://us/demo/index.html'],
    ['data:text/html,x', 'data:text/html,x'],
    ['about:blank', 'about:blank'],
    ['nowhere', 'https://news.example/a'],
    ['https://news.example/a', ''],
  ])('of %s: not of the page %s', (address, page) => expect(mayKeepAt(address, page)).toBe(false));

  it('of every address under which a page keeps something', () => {
    for (const canonical of [null, 'https://www.news.example/b', 'https://evil.example/b', '/c', 'http://news.example/']) {
      const url = 'https://m.news.example/a';
      expect(mayKeepAt(addressOf({ url, canonical }) ?? '', url)).toBe(true);
    }
  });
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
