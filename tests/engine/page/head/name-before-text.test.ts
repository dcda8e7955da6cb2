import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../src/engine/page/read.ts';
import { parseDocument } from '../../../../src/node/document.ts';

const PROSE = 'The council met on Monday to talk about the bridge, the harbour and the price of coal in the town. '.repeat(3);
const bylineOf = (line: string, text = PROSE): string[] =>
  readPage(
    parseDocument(
      `<!DOCTYPE html><html><head><meta property="og:site_name" content="Quay Times"><meta name="author" content="Quay Times"></head><body><article><h1>Council talks about bridge and harbour</h1><div class="date">May 14, 2025</div><div class="text">${line}<p>${text}</p><p>${PROSE}</p><p>${PROSE}</p></div></article></body></html>`,
    ),
  ).page.byline.map(({ name }) => name);

describe('a name alone before the text', () => {
  it.each([
    ['<p><strong>Mohloai Krogsi</strong></p>', ['Mohloai Krogsi']],
    ['<p>IDA HOLM</p>', ['Ida Holm']],
    ['<div><b>Ida van der Holm</b></div><p>Oldport</p>', ['Ida van der Holm']],
  ])('%s signs', (line, names) => {
    expect(bylineOf(line)).toEqual(names);
  });

  it.each([
    ['a heading of a list', '<h2>Ida Holm</h2>'],
    ['another story', '<p><a href="/ida-holm">Ida Holm</a></p>'],
    ['a caption', '<figure><img><figcaption>Ida Holm</figcaption></figure>'],
    ['a column', '<p>Breaking News</p>'],
    ['a sentence', '<p>Ida Holm speaks up</p>'],
    ['a place', '<p>New York</p>'],
  ])('%s does not', (_, line) => {
    expect(bylineOf(line)).toEqual([]);
  });

  it('whom the text speaks of did not write it', () => {
    expect(bylineOf('<p>Ida Holm</p>', `Mayor Holm said no. ${PROSE}`)).toEqual([]);
  });
});
