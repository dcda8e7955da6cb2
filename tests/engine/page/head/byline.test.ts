import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../src/engine/page/read.ts';
import { parseDocument } from '../../../../src/node/document.ts';

describe('the byline of a page', () => {
  const body = `<p>${'The council met on Monday to talk about the bridge, the harbour and the price of coal in the town. '.repeat(5)}</p>`;
  const byline = (line: string, authors: string[]): string[] => {
    const data = {
      '@type': 'NewsArticle',
      headline: 'Council meets',
      author: authors.map((name) => ({ '@type': 'Person', name })),
    };
    const html = `<!DOCTYPE html><html lang="en"><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><article><h1>Council meets</h1>${line}${body}${body}</article></body></html>`;
    return readPage(parseDocument(html), { url: 'https://paper.example/a' }).page.byline.map(({ name }) => name);
  };

  it('has the people, not their agency and not what they are', () => {
    expect(byline('<p class="byline">Jane Doe, Money Reporter</p>', [])).toEqual(['Jane Doe']);
    expect(byline('<p class="byline">Jane Doe, Associated Press</p>', [])).toEqual(['Jane Doe']);
  });

  it('has the agency where there is nobody else', () => {
    expect(byline('<p class="byline">By Associated Press</p>', [])).toEqual(['Associated Press']);
  });

  it('has all authors of the data when the page shows one of them', () => {
    expect(byline('<p class="byline">By Jane Doe</p>', ['Jane Doe', 'John Roe'])).toEqual(['Jane Doe', 'John Roe']);
  });
});

describe('who had another part', () => {
  const body = `<p>${'The council met on Monday to talk about the bridge, the harbour and the price of coal in the town. '.repeat(5)}</p>`;
  const notes = (line: string): string[] =>
    readPage(
      parseDocument(`<html><head></head><body><article><h1>Council meets</h1>${line}${body}${body}</article></body></html>`),
    ).page.notes.map(({ kind, text, names }) => `${kind}: ${text} (${names.join(', ')})`);

  it('is told as a note', () => {
    expect(notes('<p class="byline">Written by: <a>Asha Menon</a>, Edited by: <a>Rohit Saxena</a></p>')).toEqual([
      'editing: Edited by: Rohit Saxena (Rohit Saxena)',
    ]);
  });

  it('a photographer of the byline is none', () => {
    expect(notes('<p class="byline">By Asha Menon and photographs by Lee Dunn</p>')).toEqual([]);
  });
});
