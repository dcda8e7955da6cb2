import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../../src/engine/page/head/byline.ts';
import { readPage } from '../../../../src/engine/page/read.ts';
import { parseDocument } from '../../../../src/node/document.ts';

describe('names in a byline', () => {
  it.each([
    ['By Jane Doe', ['Jane Doe']],
    ['Reported by: Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['Jane Doe, John Roe & Ann Bell', ['Jane Doe', 'John Roe', 'Ann Bell']],
    ['By Jane Doe | Updated 3 May 2024', ['Jane Doe']],
    ['By Jane Doe @janedoe', ['Jane Doe']],
    ['Associated Press Jane Doe', ['Jane Doe']],
    ['Jane Doe Associated Press', ['Jane Doe']],
    ['Share this', []],
    ['https://paper.example/jane', []],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

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
