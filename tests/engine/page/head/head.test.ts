import { describe, expect, it } from 'vitest';
import { readHead, withoutData } from '../../../../src/engine/page/head/head.ts';
import { parseDocument } from '../../../../src/node/document.ts';

const html = `<html lang="en_IN"><head><title>Bridge opens | Harbour Daily</title>
  <meta property="OG:Title" content="Bridge opens"><meta name="og:title" content="Another"><meta name="author" value="Ida Krog">
  <link rel="canonical" href="https://harbourdaily.example/bridge">
  <script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"@type": "NewsArticle", "headline": "Bridge opens"}]}</script>
  </head><body></body></html>`;

describe('the head of a page', () => {
  it('is read once: meta elements, data, the article among them, language, canonical address', () => {
    const head = readHead(parseDocument(html));
    expect(Object.fromEntries(head.meta)).toEqual({ 'og:title': 'Bridge opens', author: 'Ida Krog' });
    expect(head.data.map((item) => item['@type'])).toEqual([undefined, 'WebSite', 'NewsArticle']);
    expect(head.article).toMatchObject({ headline: 'Bridge opens' });
    expect(head).toMatchObject({
      language: 'en-IN',
      canonical: 'https://harbourdaily.example/bridge',
      windowTitle: 'Bridge opens | Harbour Daily',
    });
  });

  it('of a page whose data speak of another article keeps what speaks of the page', () => {
    const head = withoutData(readHead(parseDocument(html)));
    expect(head).toMatchObject({ data: [], article: null, language: 'en-IN' });
  });

  it('of an empty document says nothing', () => {
    expect(readHead(parseDocument(''))).toMatchObject({ data: [], article: null, language: null, canonical: null });
  });
});
