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
