import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { linkedSites } from '../../../src/engine/links.ts';
import type { Annotation } from '../../../src/engine/model.ts';
import { collectBlocks } from '../../../src/engine/page/dom/blocks.ts';
import { flowOf } from '../../../src/engine/page/dom/flow.ts';
import { linksOf as pageLinks } from '../../../src/engine/page/links.ts';
import { annotationSchema } from '../../../src/engine/schema.ts';
import { isSamePage, linkedAddress } from '../../../src/engine/url.ts';
import { parseDocument } from '../../../src/node/document.ts';
import { annotate } from '../../annotate.ts';

const FILLER = [
  'The crossing had been shut for eleven days after the storm broke the outer wall, and lorries stood in line along the road.',
  'Fish was sold from boxes on the quay, and the hotel by the station let its rooms for half of what they cost in summer.',
  'Divers went down twice to look at the stones, and came up with nothing that the engineers had not already seen on paper.',
];

const read = (paragraphs: string, head = ''): Annotation =>
  annotate(
    parseDocument(
      `<!DOCTYPE html><html lang="en"><head><title>Sea wall leaks</title>${head}</head><body><article><h1>Sea wall leaks again</h1>${FILLER.map((words) => `<p>${words}</p>`).join('')}${paragraphs}</article></body></html>`,
    ),
    { url: 'https://www.harbourpost.example/news/wall?utm_source=mail' },
  );

/** What the statements that hold some words lead to. */
const linksOf = (annotation: Annotation, words: string): [url: string, text: string][] =>
  annotation.attributions
    .filter(({ content }) => content.some((span) => annotation.text.slice(...span).includes(words)))
    .flatMap(({ links = [] }) => links.map(({ url, text }): [string, string] => [url, text]));

describe('the links of a statement', () => {
  it('stand on its source, its cue or its content, with their words and place', () => {
    const annotation = read(
      '<p>“The wall leaks at four places,” according to <a href="https://journal.example/wall?utm_medium=x&amp;id=7">a study by the Coast Institute</a>.</p>' +
        '<p>Ida Krog, the mayor, <a href="https://council.example/minutes">said</a> on Monday that the repairs would cost <a href="/costs">six million</a>.</p>',
    );
    expect(linksOf(annotation, 'four places')).toEqual([['https://journal.example/wall?id=7', 'a study by the Coast Institute']]);
    expect(linksOf(annotation, 'six million')).toEqual([
      ['https://council.example/minutes', 'said'],
      ['https://www.harbourpost.example/costs', 'six million'],
    ]);
    for (const { links = [] } of annotation.attributions)
      for (const { text, span } of links) expect(annotation.text.slice(...span)).toBe(text);
    expect(v.is(annotationSchema, annotation)).toBe(true);
  });

  it('a link with mark-up in it is one; one over two paragraphs is one each', () => {
    const document = parseDocument(
      '<body><p>It was <a href="https://council.example/a">so <em>very</em> late</a> then.</p><a href="https://council.example/b"><p>One.</p><p>Two.</p></a></body>',
    );
    const flow = flowOf(collectBlocks(document.body));
    expect(
      pageLinks(document, flow, { url: null, canonical: null }).map(({ url, span }) => [url, flow.text.slice(...span)]),
    ).toEqual([
      ['https://council.example/a', 'so very late'],
      ['https://council.example/b', 'One.'],
      ['https://council.example/b', 'Two.'],
    ]);
  });

  it('count relative to the page’s base', () => {
    const annotation = read('<p>“It holds,” said <a href="krog">Ida Krog</a>.</p>', '<base href="https://cdn.example/people/">');
    expect(linksOf(annotation, 'It holds')).toEqual([['https://cdn.example/people/krog', 'Ida Krog']]);
  });

  it.each([
    ['beside it', '<p>“It holds,” said Ida Krog. <a href="https://council.example/">Read the minutes.</a></p>'],
    ['to a place in the page', '<p>“It holds,” said <a href="#krog">Ida Krog</a>.</p>'],
    ['to the page itself', '<p>“It holds,” said <a href="https://harbourpost.example/news/wall/#krog">Ida Krog</a>.</p>'],
    ['to no page of the web', '<p>“It holds,” said <a href="mailto:krog@council.example">Ida Krog</a>.</p>'],
    ['that runs code', '<p>“It holds,” said <a href=" JavaScript:alert(1)">Ida Krog</a>.</p>'],
    ['that is data', '<p>“It holds,” said <a href="data:text/html,x">Ida Krog</a>.</p>'],
    ['that is no address', '<p>“It holds,” said <a href="http://[">Ida Krog</a>.</p>'],
    ['without an address', '<p>“It holds,” said <a name="krog">Ida Krog</a>.</p>'],
    ['without end', `<p>“It holds,” said <a href="https://a.example/${'a'.repeat(5000)}">Ida Krog</a>.</p>`],
    ['around white space', '<p>“It holds,”<a href="https://a.example/"> </a>said Ida Krog.</p>'],
    ['on a mark alone', '<p>“It holds<a href="https://a.example/">,”</a> said Ida Krog.</p>'],
  ])('none %s', (_, html) => {
    const annotation = read(html);
    expect(annotation.attributions.length).toBeGreaterThan(0);
    expect(annotation.attributions.flatMap(({ links = [] }) => links)).toEqual([]);
    expect(annotation.attributions.every((attribution) => !('links' in attribution))).toBe(true);
  });

  it('have no password', () => {
    const annotation = read('<p>“It holds,” said <a href="https://me:secret@council.example/krog">Ida Krog</a>.</p>');
    expect(linksOf(annotation, 'It holds')).toEqual([['https://council.example/krog', 'Ida Krog']]);
  });
});

describe('an address that is linked', () => {
  it.each([
    ['https://a.example/x?b=1&utm_campaign=y&fbclid=z#p', 'https://a.example/x?b=1#p'],
    ['https://a.example/x?q=a%20b+c', 'https://a.example/x?q=a%20b+c'],
    ['https://a.example/x?gclid=1', 'https://a.example/x'],
    ['//a.example/x', 'https://a.example/x'],
    ['ftp://a.example/x', null],
  ])('%s is %s', (href, url) => expect(linkedAddress(href, 'https://news.example/')).toBe(url));

  it.each([
    ['https://news.example/a/#top', true],
    ['http://www.news.example/a', true],
    ['https://news.example/a?page=2', false],
    ['https://news.example/b', false],
  ])('%s is in the page: %s', (link, isSame) =>
    expect(isSamePage(link, { url: 'https://news.example/a?utm_source=x', canonical: null })).toBe(isSame),
  );
});

describe('where a statement leads, for people', () => {
  const link = (url: string) => ({ url, text: 'words', span: [0, 5] as [number, number] });
  const sites = (...urls: string[]): string[] =>
    linkedSites({ url: 'https://www.harbourpost.example/a' }, { links: urls.map(link) }).map(({ url }) => url);

  it('other sites come before the outlet’s own articles', () => {
    expect(sites('https://blog.harbourpost.example/b', 'https://www.nature.example/x')).toEqual([
      'https://www.nature.example/x',
      'https://blog.harbourpost.example/b',
    ]);
  });

  it('lists about a subject, the front page and a second link to one page are none', () => {
    expect(
      sites(
        'https://harbourpost.example/topic/sea',
        'https://harbourpost.example/',
        'https://a.example/1',
        'https://a.example/1',
      ),
    ).toEqual(['https://a.example/1']);
  });
});
