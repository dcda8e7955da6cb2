import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../src/engine/page/read.ts';
import { parseDocument } from '../../../../src/node/document.ts';

const prose = `<p>${'The council met on Monday to talk about the bridge, the harbour and the price of coal in the town. '.repeat(4)}</p>`;
const HEADLINE = 'Council talks about the bridge';

function titleOf(headings: string, head = `<meta property="og:title" content="${HEADLINE}">`): string | null {
  const html = `<!DOCTYPE html><html lang="en"><head><title>The Harbour Daily: ${HEADLINE}</title><meta property="og:site_name" content="The Harbour Daily">${head}</head>
    <body><header>${headings}</header><article>${prose}${prose}${prose}</article></body></html>`;
  return readPage(parseDocument(html), { url: 'https://www.harbourdaily.example/bridge' }).page.title;
}

describe('the headline', () => {
  it.each([
    ['the heading that the metadata confirm', `<h1>Ten boats that left the harbour</h1><h1>${HEADLINE}</h1>`],
    [
      'a second-rank heading where the first is the outlet’s name',
      `<h1><a href="/">The Harbour Daily</a></h1><h2>${HEADLINE}</h2>`,
    ],
    [
      'without the title of a drawing',
      `<h1><a href="/"><svg><title>Logo of the Harbour Daily</title></svg></a> ${HEADLINE}</h1>`,
    ],
    ['without a picture’s words', `<h1><img alt="Harbour Daily logo"> ${HEADLINE}</h1>`],
    ['without what is hidden', `<h1><span hidden>Premium </span>${HEADLINE}</h1>`],
    ['the metadata’s where no heading shows it', '<h1><img alt="The Harbour Daily"></h1>'],
  ])('is %s', (_, headings) => {
    expect(titleOf(headings)).toBe(HEADLINE);
  });

  it('is the page’s own heading where the metadata say something else', () => {
    expect(titleOf('<h1>Bridge will be closed all winter</h1>', '<meta property="og:title" content="Watch this">')).toBe(
      'Bridge will be closed all winter',
    );
  });
});

describe('a promotion’s heading', () => {
  const titled = (heading: string): string | null =>
    readPage(
      parseDocument(
        `<!DOCTYPE html><html><head><title>How clouds run harbours - QuayNews</title><meta property="og:title" content="How clouds run harbours - QuayNews"></head><body><article><p>${'The council met on Monday to talk about the bridge. '.repeat(9)}</p></article><h1>${heading}</h1></body></html>`,
      ),
    ).page.title;

  it('is no headline where it shares no word with what all metadata say', () => {
    expect(titled('A message from Ida Krog, founder of QuayNews')).toBe('How clouds run harbours');
  });

  it('another wording of the headline is one', () => {
    expect(titled('Why harbours rely on machines')).toBe('Why harbours rely on machines');
  });
});
