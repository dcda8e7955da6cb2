import { describe, expect, it } from 'vitest';
import { address, plain, quoted } from '../../../src/engine/export/markdown-words.ts';

describe('an address in Markdown', () => {
  it.each([
    ['https://news.example/a', 'https://news.example/a'],
    ['HTTPS://News.Example/a b', 'https://news.example/a%20b'],
    ['https://news.example/a_(b)', 'https://news.example/a_%28b%29'],
    ['no address <x> (y)', 'no%20address%20%3Cx%3E%20%28y%29'],
  ])('%s is written %s', (url, written) => expect(address(url)).toBe(written));
});

describe('words in Markdown', () => {
  it.each([
    ['- no list', '\\- no list'],
    ['1. no list', '1\\. no list'],
    ['2 lines\nof\u0007 one', '2 lines of one'],
    ['*no* [mark](up)', '\\*no\\* \\[mark\\](up)'],
  ])('%j are %j', (words, written) => expect(plain(words)).toBe(written));

  it('are quoted line by line', () => expect(quoted('one\ntwo')).toBe('> one\n>\n> two'));
});
