import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../src/engine/page/read.ts';
import { parseDocument } from '../../../../src/node/document.ts';

const BODY = `<p>${'The council met on Monday to talk about the bridge, the harbour and the price of coal in the town. '.repeat(5)}</p>`;
const byline = (line: string, foot = ''): string[] =>
  readPage(
    parseDocument(
      `<!DOCTYPE html><html lang="en"><head><meta property="og:site_name" content="Pier Post"></head><body><article><h1>Council talks about bridge and harbour</h1>${line}${BODY}${BODY}${foot}</article></body></html>`,
    ),
    { url: 'https://pier.example/x' },
  ).page.byline.map(({ name }) => name);

const DESKS = [
  'Our Foreign Staff',
  'Our Own Correspondent',
  'Our Bureau',
  'ET Bureau',
  'Sun Reporters',
  'Quay staff and agencies',
  'Staff and agencies',
  'News Desk',
  'The Editorial Board',
  'Harbour News Network',
  '7NEWS',
];

describe('desks that sign where nobody does', () => {
  it.each(DESKS)('%s, in the forms of a byline', (name) => {
    expect(byline(`<p>By ${name}</p>`)).toEqual([name]);
    expect(byline(`<div class="byline"><span class="author">${name}</span></div>`)).toEqual([name]);
    expect(
      byline(
        `<div class="meta"><span class="author">${name}</span> <time datetime="2024-03-02T10:00Z">2 March 2024</time></div>`,
      ),
    ).toEqual([name]);
  });

  it.each([
    ['a section beside the date', '<p>World 2 March 2024 2:32 PM</p>'],
    ['a word of the page', '<p>Written 2 March 2024</p>'],
    ['a generic role', '<div class="byline"><span class="author">Contributor</span></div>'],
  ])('%s is nobody', (_name, line) => {
    expect(byline(line)).toEqual([]);
  });

  it('a name and an outlet in elements of their own, before the date', () => {
    const line = '<div><a href="/m">Max Linden</a><a href="/q">The Quay</a><span>Thu, 14 May 2020 17:55 UTC</span></div>';
    expect(byline(line)).toEqual(['Max Linden']);
  });

  it('a quoted post’s signature at the end signs no article', () => {
    expect(byline('', '<blockquote><p>Great pier.</p><p>— Ida Krog (@idakrog) May 1, 2024</p></blockquote>')).toEqual([]);
  });
});
