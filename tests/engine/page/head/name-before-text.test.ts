import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../src/engine/page/read.ts';
import { parseDocument } from '../../../../src/node/document.ts';

const PROSE = 'The council met on Monday to talk about the bridge, the harbour and the price of coal in the town. '.repeat(3);
const bylineOf = (line: string, text = PROSE): string[] =>
  readPage(
    parseDocument(
      `<!DOCTYPE html><html><head><meta property="og:site_name" content="Quay Times"><meta name="author" content="Quay Times"></head><body><article><h1>Council talks about bridge and harbour</h1><div class="date">May 14, 2025</div><div class="text">${line}<p>${text}</p><p>${PROSE}</p><p>${PROSE}</p></div></article></body></html>`,
    ),
  ).page.byline.map(({ name }) => name);

describe('a name alone before the text', () => {
  it.each([
    ['<p><strong>Mohloai Krogsi</strong></p>', ['Mohloai Krogsi']],
    ['<p>IDA HOLM</p>', ['Ida Holm']],
    ['<div><b>Ida van der Holm</b></div><p>Oldport</p>', ['Ida van der Holm']],
  ])('%s signs', (line, names) => {
    expect(bylineOf(line)).toEqual(names);
  });

  it.each([
    ['a heading of a list', '<h2>Ida Holm</h2>'],
    ['another story', '<p><a href="/ida-holm">Ida Holm</a></p>'],
    ['a caption', '<figure><img><figcaption>Ida Holm</figcaption></figure>'],
    ['a column', '<p>Breaking News</p>'],
    ['a sentence', '<p>Ida Holm speaks up</p>'],
    ['a place', '<p>New York</p>'],
  ])('%s does not', (_, line) => {
    expect(bylineOf(line)).toEqual([]);
  });

  it('whom the text speaks of did not write it', () => {
    expect(bylineOf('<p>Ida Holm</p>', `Mayor Holm said no. ${PROSE}`)).toEqual([]);
  });
});

describe('a box with a small box’s name that holds the whole article', () => {
  const page = (rest: string): ReturnType<typeof readPage>['page'] =>
    readPage(
      parseDocument(
        `<!DOCTYPE html><html><head><meta property="og:site_name" content="Quay Times"></head><body><div class="main"><h2>Council talks about bridge and harbour</h2></div><div class="teaser-body"><p class="lead">${PROSE}</p><h5>23.01.2019</h5><div>By Ida Holm and Piet Krog</div>${rest}</div></body></html>`,
      ),
    ).page;

  it('holds its byline and its day', () => {
    const { byline, published } = page(`<p>${PROSE}</p>`.repeat(20));
    expect(byline.map(({ name }) => name)).toEqual(['Ida Holm', 'Piet Krog']);
    expect(published?.iso).toBe('2019-01-23');
  });

  it('a small one is another story’s', () => {
    expect(page('').byline).toEqual([]);
  });
});

describe('an account’s name in the data', () => {
  const author = (name: string, shown = ''): string[] =>
    readPage(
      parseDocument(
        `<!DOCTYPE html><html><head><meta name="author" content="${name}"></head><body><article><h1>Council talks about bridge and harbour</h1>${shown}<p>${PROSE}</p><p>${PROSE}</p></article></body></html>`,
      ),
    ).page.byline.map((entry) => entry.name);

  it.each([
    ['KQXCIK', '', []],
    ['KQXCIK', '<p class="byline">By KQXCIK</p>', ['KQXCIK']],
    ['REUTERS', '', ['REUTERS']],
    ['Ida Holm', '', ['Ida Holm']],
  ])('%s', (name, shown, names) => {
    expect(author(name, shown)).toEqual(names);
  });
});

describe('a byline in a list of links or a foot', () => {
  const author = (line: string): string[] =>
    readPage(
      parseDocument(
        `<!DOCTYPE html><html><head><meta property="og:site_name" content="Quay Times"></head><body><article><h1>Council talks about bridge and harbour</h1>${line}<p>${PROSE}</p><p>${PROSE}</p></article></body></html>`,
      ),
    ).page.byline.map(({ name }) => name);

  it.each([
    ['<footer class="article-author"><ul><li class="byline__author">Quayside Sport</li></ul></footer>', ['Quayside Sport']],
    [
      '<nav class="post-by"><ul><li class="post-by_item"><a href="/d">Oldport Sports Desk</a></li></ul></nav>',
      ['Oldport Sports Desk'],
    ],
    ['<nav class="post-by"><a rel="author" href="/ida">Ida Holm</a></nav>', ['Ida Holm']],
    ['<nav class="menu"><a rel="author" href="/ida">Ida Holm</a></nav>', []],
    ['<footer class="site"><p class="byline">Ida Holm</p></footer>', []],
  ])('%s', (line, names) => {
    expect(author(line)).toEqual(names);
  });
});
