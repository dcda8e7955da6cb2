import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../src/engine/page/read.ts';
import { parseDocument } from '../../../../src/node/document.ts';

const PROSE = 'The council met on Monday to talk about the bridge, the harbour and the price of coal in the town. '.repeat(3);

/** "kind: text from names" of the notes on a page with this data in its head and this caption. */
function notes(data: object, head = '', caption = ''): string[] {
  const article = { '@type': 'NewsArticle', headline: 'Council talks about the bridge', datePublished: '2024-03-02', ...data };
  const html = `<html><head><meta property="og:site_name" content="Harbour Daily">${head}<script type="application/ld+json">${JSON.stringify(article)}</script></head>
    <body><article><h1>Council talks about the bridge</h1><figure><img><figcaption>${caption}</figcaption></figure><p>${PROSE}</p><p>${PROSE}</p></article></body></html>`;
  return readPage(parseDocument(html), { url: 'https://www.harbourdaily.example/bridge' }).page.notes.map(
    ({ kind, text, names, from }) => `${kind}: ${text} ${from} ${names.join(', ')}`.trim(),
  );
}

describe('notes that only the page’s data hold', () => {
  it.each([
    [
      'a correction',
      { correction: 'The bridge was built in 1931, not 1913.' },
      'correction: The bridge was built in 1931, not 1913. json-ld',
    ],
    [
      'a correction as an object',
      { correction: { '@type': 'CorrectionComment', text: 'It is 1931.' } },
      'correction: It is 1931. json-ld',
    ],
    [
      'a picture’s credit',
      { image: { '@type': 'ImageObject', creditText: 'Eva Mann/AFP' } },
      'image-credit: Eva Mann/AFP json-ld Eva Mann, AFP',
    ],
    ['an agency as provider', { provider: { '@type': 'Organization', name: 'Reuters' } }, 'wire: Reuters json-ld Reuters'],
    ['an agency that holds the rights', { copyrightHolder: { name: 'AFP' } }, 'wire: AFP json-ld AFP'],
  ])('%s', (_name, data, note) => {
    expect(notes(data)).toEqual([note]);
  });

  it.each([
    ['<meta name="dc.source" content="The Quay Review">', 'source-link: The Quay Review meta'],
    ['<link rel="canonical" href="https://quayreview.example/bridge">', 'syndication: https://quayreview.example/bridge meta'],
  ])('%s', (head, note) => {
    expect(notes({}, head)).toEqual([note]);
  });

  it.each([
    ['its own name as source', {}, '<meta name="dc.source" content="HarbourDaily.com">', ''],
    ['its own address', {}, '<link rel="canonical" href="https://m.harbourdaily.example/bridge">', ''],
    [
      'an archive’s address',
      {},
      '<link rel="canonical" href="https://web.archive.org/web/2024/https://quayreview.example/">',
      '',
    ],
    ['itself as provider', { provider: { name: 'Harbour Daily' } }, '', ''],
    ['a correction that is no text', { correction: [] }, '', ''],
  ])('not %s', (_name, data, head, caption) => {
    expect(notes(data, head, caption)).toEqual([]);
  });

  it('does not tell again what the page shows', () => {
    expect(
      notes({ image: { '@type': 'ImageObject', creditText: 'Eva Mann/AFP' } }, '', 'The bridge. Photo: Eva Mann/AFP'),
    ).toEqual(['image-credit: Photo: Eva Mann/AFP page Eva Mann, AFP']);
  });
});
