import { describe, expect, it } from 'vitest';
import type { Genre } from '../../../../src/engine/model.ts';
import { readPage } from '../../../../src/engine/page/read.ts';
import { parseDocument } from '../../../../src/node/document.ts';

const BODY = [
  'The crossing had been shut for eleven days after the storm broke the outer wall, and lorries stood in line along the road.',
  'Fish was sold from boxes on the quay, and the hotel by the station let its rooms for half of what they cost in summer.',
  'Divers went down twice to look at the stones, and came up with nothing that the engineers had not already seen on paper.',
];

interface Given {
  head?: string;
  above?: string;
  below?: string;
  title?: string;
  url?: string;
}

function genreOf({ head = '', above = '', below = '', title = 'The wall will not hold for long', url }: Given): Genre | null {
  const html = `<!DOCTYPE html><html lang="en"><head><title>${title}</title>${head}</head><body><main><article>${above}<h1>${title}</h1>${below}${BODY.map((words) => `<p>${words}</p>`).join('')}</article></main></body></html>`;
  return readPage(parseDocument(html), { url: url ?? 'https://post.example/news/wall' }).page.genre ?? null;
}

const data = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ headline: 'The wall will not hold for long', datePublished: '2024-05-01', ...value })}</script>`;

describe('what kind of piece a page says it is', () => {
  it.each<[string, Given, Genre]>([
    ['a label above the headline', { above: '<p>Opinion</p>' }, { kind: 'opinion', shown: 'Opinion', from: 'page' }],
    [
      'a label below the headline',
      { below: '<div>Sponsored content</div>' },
      { kind: 'sponsored', shown: 'Sponsored content', from: 'page' },
    ],
    ['a label with its section', { above: '<p>Opinion, Harbour blogs</p>' }, { kind: 'opinion', shown: 'Opinion', from: 'page' }],
    [
      'words before the headline’s colon',
      { title: 'Reality check: Did the wall leak in May?' },
      { kind: 'fact-check', shown: 'Reality check', from: 'page' },
    ],
    [
      'words before the headline’s bar',
      { title: 'Editorial | The wall must hold this winter' },
      { kind: 'opinion', shown: 'Editorial', from: 'page' },
    ],
    [
      'a type of schema.org',
      { head: data({ '@type': 'AnalysisNewsArticle' }) },
      { kind: 'analysis', shown: null, from: 'json-ld' },
    ],
    [
      'one type of several',
      { head: data({ '@type': ['NewsArticle', 'SatiricalArticle'] }) },
      { kind: 'satire', shown: null, from: 'json-ld' },
    ],
    ['a live blog’s type', { head: data({ '@type': 'LiveBlogPosting' }) }, { kind: 'live', shown: null, from: 'json-ld' }],
    ['a checked claim', { head: data({ '@type': 'ClaimReview' }) }, { kind: 'fact-check', shown: null, from: 'json-ld' }],
    [
      'a reported piece’s type',
      { head: data({ '@type': 'ReportageNewsArticle' }) },
      { kind: 'report', shown: null, from: 'json-ld' },
    ],
    [
      'the section in its data',
      { head: data({ '@type': 'NewsArticle', articleSection: ['Press Release', 'Town'] }) },
      { kind: 'press-release', shown: null, from: 'json-ld' },
    ],
    [
      'the section in a meta element',
      { head: '<meta property="article:section" content="Obituaries">' },
      { kind: 'obituary', shown: null, from: 'meta' },
    ],
    [
      'a folder of the address',
      { url: 'https://post.example/commentisfree/2024/wall' },
      { kind: 'opinion', shown: null, from: 'url' },
    ],
    [
      'a review by headline and label',
      { title: 'The Long Wall review – stones that speak', above: '<p>Reviews</p>' },
      { kind: 'review', shown: 'The Long Wall review – stones that speak', from: 'page' },
    ],
    [
      'sponsored before opinion',
      { above: '<p>Advertorial</p>', url: 'https://post.example/opinion/wall' },
      { kind: 'sponsored', shown: 'Advertorial', from: 'page' },
    ],
  ])('%s', (_, given, genre) => expect(genreOf(given)).toEqual(genre));

  it.each<[string, Given]>([
    ['a plain report', {}],
    ['a list of sections', { above: '<nav><p>Sport</p><p>Opinion</p></nav>' }],
    ['a label that advertisements bear', { above: '<p>Sponsored</p>' }],
    ['an advertisement’s mark', { below: '<div>Advertisement</div>' }],
    ['the button of a live stream', { above: '<p>Live</p>' }],
    ['a button for readers', { below: '<button>Comment</button>' }],
    ['a label farther away', { above: '<p>Opinion</p><p>Town and harbour</p>' }],
    ['a headline about an opinion', { title: 'Opinion polls see the mayor in front' }],
    ['a headline about a review', { title: 'Council orders a safety review', above: '<p>Town</p>' }],
    ['a season in review', { title: 'The harbour’s 2023 in review', above: '<p>Reviews in short</p>' }],
    ['a slug with such a word', { url: 'https://post.example/news/opinion-on-the-wall' }],
    ['a later section of several', { head: data({ '@type': 'NewsArticle', articleSection: ['News', 'Opinion'] }) }],
    ['a sentence that begins so', { above: '<p>Opinion is divided over what the town should do</p>' }],
    ['data that are no strings', { head: data({ '@type': [7, null, {}], articleSection: [[[]], 3] }) }],
    ['an address that is none', { url: 'http://[' }],
  ])('nothing: %s', (_, given) => expect(genreOf(given)).toBeNull());
});
