import { describe, expect, it } from 'vitest';
import { dateInUrl } from '../../../../src/engine/page/times/url-date.ts';

describe('the day in an address', () => {
  it.each([
    ['https://paper.example/story/money/2018/01/23/nine-spots/1.html', '2018-01-23'],
    ['https://paper.example/world/2016/nov/29/bridge-closed', '2016-11-29'],
    ['https://paper.example/news/2024-3-2-bridge', '2024-03-02'],
  ])('%s', (url, day) => {
    expect(dateInUrl(url)).toMatchObject({ iso: day, from: 'url', shown: null });
  });

  it.each([
    null,
    'https://paper.example/story/20180123',
    'https://paper.example/2018/13/23/x',
    'https://paper.example/2018/01/32/x',
    'https://paper.example/3018/01/02/x',
    'https://paper.example/2018/the/23/x',
  ])('none in %s', (url) => {
    expect(dateInUrl(url)).toBeNull();
  });
});
