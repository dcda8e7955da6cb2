import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../../src/engine/page/article/find.ts';
import { furnitureRule } from '../../../../src/engine/page/article/furniture.ts';
import { parseDocument } from '../../../../src/node/document.ts';

const SENTENCE = 'The council met on Monday to talk about the bridge, the harbour and the price of coal. ';
const article = (extra: string): string =>
  `<html><body><nav><a href="/">Home</a></nav><article><h1>Council talks</h1><p>${SENTENCE.repeat(3)}</p>${extra}<p>${SENTENCE.repeat(4)}</p></article></body></html>`;
const texts = (html: string): string[] => findArticle(parseDocument(html)).blocks.map((block) => block.text);

describe('the article', () => {
  it.each([
    ['an advert', '<div class="ad-slot"><p>Advertisement</p></div>'],
    [
      'a related story',
      '<aside class="related"><p>Ten bridges that fell into the sea, and why nobody wept for them.</p></aside>',
    ],
    ['a read-more line', '<p><a href="/x">READ MORE: Ten bridges that fell into the sea</a></p>'],
    ['a newsletter box', '<p>Sign up to our newsletter and never miss a bridge.</p>'],
    ['a caption', '<figure><figcaption>The bridge at low tide, seen from the harbour wall last week.</figcaption></figure>'],
    ['hidden words', '<p hidden>These words are not shown to anybody who reads the page at all.</p>'],
  ])('without %s', (_name, extra) => {
    expect(texts(article(extra))).toEqual([SENTENCE.repeat(3).trim(), SENTENCE.repeat(4).trim()]);
  });

  it('keeps subheads, lists and block quotes, with their roles', () => {
    const html = article(
      `<h2>What they said</h2><blockquote><p>“We shall mend the bridge before the winter comes,” the mayor wrote.</p></blockquote><ul><li>${SENTENCE}</li></ul>`,
    );
    expect(findArticle(parseDocument(html)).blocks.map((block) => block.role)).toEqual([
      'paragraph',
      'subhead',
      'quote',
      'list',
      'paragraph',
    ]);
  });

  it('is told without Readability where one element holds nearly all the prose, and with it where none does', () => {
    const clear = findArticle(parseDocument(article(`<p>${SENTENCE.repeat(8)}</p>`)));
    expect(clear.byReadability).toBeNull();
    expect(clear.choice).toContain('one element holds nearly all the prose');
    const apart = (words: number): string => `<div><div><p>${SENTENCE.repeat(words)}</p></div></div>`;
    const unclear = findArticle(parseDocument(`<html><body><main>${apart(8)}${apart(7)}${apart(9)}</main></body></html>`));
    expect(unclear.byReadability).not.toBeNull();
  });

  it('is not there on a page of headlines', () => {
    expect(texts(`<html><body>${'<p><a href="/x">Ten bridges that fell into the sea</a></p>'.repeat(30)}</body></html>`)).toEqual(
      [],
    );
  });

  it.each([
    ['', 0],
    ['<p>', 0],
    ['plain words', 0],
    ['<frameset><frame></frameset>', 0],
  ])('is not there in %j', (html, count) => {
    expect(texts(html)).toHaveLength(count);
  });

  it('is found where the html element hides in a conditional comment', () => {
    const html = `<!DOCTYPE html><!--[if lte IE 9]><html class="old"><![endif]--><!--[if gt IE 9]><html><![endif]--><head><title>x</title></head>${article('').replace(/<\/?html>/g, '')}`;
    expect(texts(html)).toHaveLength(2);
  });
});

describe('furniture', () => {
  it.each([
    ['Advertisement', 'advertisement'],
    ['ALSO READ: Markets close higher', 'read more'],
    ['Share this article', 'share line'],
    ['By Jane Doe', 'byline or time line'],
    ['Published 3 May 2024', 'byline or time line'],
  ])('%s', (text, rule) => {
    expect(furnitureRule(text)).toBe(rule);
  });

  it.each([
    'By the time they came, the bridge had gone.',
    'Share prices fell on Monday after the bridge fell.',
    'Read the letter, she said, and you will see.',
  ])('prose: %s', (text) => {
    expect(furnitureRule(text)).toBeNull();
  });
});

describe('what readers and the outlet add', () => {
  const page = (body: string, bottom = ''): string =>
    findArticle(
      parseDocument(
        `<!DOCTYPE html><html><body><main><article><h1>Harbour stays open</h1>${body}</article></main>${bottom}<footer><p>© The Quay</p></footer></body></html>`,
      ),
    )
      .blocks.map(({ text }) => text)
      .join('\n');
  const prose = (n: number): string =>
    `<p>${'The harbour stays open through the winter, the council said, and forty boats may stay. '.repeat(n)}</p>`;

  it('long comments are not taken for a short article', () => {
    const reply =
      '<div class="reply"><p>I have lived here for forty years, and nobody on the council has ever stood on that pier, not once, in any storm.</p></div>';
    const text = page(
      '<p>The harbour of Oldport stays open through the winter. The town council decided so on Monday night, after a long debate.</p><p>“We will not close it,” Mayor Anna Reyes said.</p>',
      `<div id="replies" class="discussion">${reply.repeat(8)}</div>`,
    );
    expect(text).toContain('The town council decided so');
    expect(text).not.toContain('forty years');
  });

  it('a sentence that is mostly a link stays among its neighbours', () => {
    const linked =
      '<p>On Friday <a href="/live">“I was not there that night,” Jon Holm told the court, before the judge sent him home</a> until May.</p>';
    expect(page(`${prose(3)}${linked}${prose(3)}${prose(3)}`)).toContain('I was not there');
    expect(page(`${prose(3)}${prose(3)}${linked.replace(' until May.', '').replace('On Friday ', '')}`)).not.toContain(
      'I was not',
    );
  });

  it('a box about the author is not the article’s', () => {
    const box = '<div class="authorprofile"><p>Ida Krog is a reporter in Oldport. Follow her.</p></div>';
    expect(page(`${prose(3)}${prose(3)}${box}`)).not.toContain('Ida Krog');
  });
});
