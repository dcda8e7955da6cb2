import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../../src/engine/page/light/read-record.ts';
import { matcherOf } from '../../../../src/engine/page/light/selectors.ts';
import { recordingSteps } from '../../../../src/engine/page/light/walk.ts';
import { atOnce } from '../../../../src/engine/page/steps.ts';
import { parseDocument } from '../../../../src/node/document.ts';

const HTML = `<main class="Story body" id="m"><h2><a href="/author/ann" rel="author me">Ann</a></h2>
  <aside><a href="/by-ann" class="by-line">Ann</a></aside><time datetime="2026" lang="en-IE">now</time><p class="">plain</p></main>`;
const light = documentOf(atOnce(recordingSteps(parseDocument(`<html><head></head><body>${HTML}</body></html>`))).record).document;

describe('selectors', () => {
  it.each([
    ['h2, time', ['h2', 'time']],
    ['h2 a', ['a']],
    ['main aside a[href]', ['a']],
    ['aside main', []],
    ['.body', ['main']],
    ['#m', ['main']],
    ['[class*="story" i]', ['main']],
    ['[class*="story"]', []],
    ['[class*=""]', []],
    ['[rel~="author"]', ['a']],
    ['[rel~="auth"]', []],
    ['[lang|="en"]', ['time']],
    ['[href^="/by"]', ['a']],
    ['[href$="ann"]', ['a', 'a']],
    ['a:not([rel~="author"], [href^="/x"])', ['a']],
    ['a[href]:not([class]), p', ['a', 'p']],
    ['[class="Story body"]', ['main']],
  ])('%s', (selector, tags) => {
    expect([...light.querySelectorAll(selector)].map(({ localName }) => localName)).toEqual(tags);
  });

  it.each(['a > b', 'a:first-child', '[a=b', ''])('there is none like "%s"', (selector) => {
    expect(() => matcherOf(selector)).toThrow(SyntaxError);
  });

  it('climbs to the nearest that fits, itself first', () => {
    const link = light.querySelector('h2 a');
    expect(link?.closest('a')).toBe(link);
    expect(link?.closest('main, body')?.localName).toBe('main');
    expect(link?.closest('aside')).toBe(null);
  });
});
