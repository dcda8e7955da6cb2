import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../src/engine/page/read.ts';
import { parseDocument } from '../../../../src/node/document.ts';

const PROSE = 'The ferry to the islands lay in the harbour until noon, the company said, because of the wind and the swell.';
const post = (time: string, words: string): string =>
  `<section class="entry"><div>${time}</div><h2>${words}</h2><p>${PROSE} ${words}.</p><p>${words}: ${PROSE}</p></section>`;
const page = (inner: string): Document => parseDocument(`<html lang="en-GB"><body><main>${inner}</main></body></html>`);

describe('a live page', () => {
  const live = page(`<h1>Storm on the coast: live</h1><time datetime="2024-03-02T07:00:00Z">2 March 2024 07:00</time>
    ${post('<time datetime="2024-03-02T12:05:00Z">12:05</time>', 'Ferries sail again')}
    ${post('<span class="timestamp">11:40</span>', 'Bridge closed to lorries')}
    ${post('<span class="timestamp">9.15am</span>', 'Schools open late')}`);
  const { blocks, text } = readPage(live, { url: 'https://coast.example/live' }).page;

  it('gives its posts in order, each with its own time; a clock alone belongs to the page’s day', () => {
    const posts = blocks
      .filter(({ role }) => role === 'post')
      .map(({ span, time }) => [time, text.slice(...span).includes(PROSE)]);
    expect(posts).toEqual(
      ['2024-03-02T12:05:00Z', '2024-03-02T11:40', '2024-03-02T09:15'].flatMap((time) => [
        [time, true],
        [time, true],
      ]),
    );
  });

  it('gives a post’s subhead the post’s time and leaves it a subhead', () => {
    expect(blocks.filter(({ role }) => role === 'subhead').map(({ time }) => time)).toContain('2024-03-02T11:40');
  });
});

it('is no live page because three other stories beside it are dated', () => {
  const cards = ['08:00', '09:00', '10:00'].map(
    (clock) => `<li><time>${clock}</time><a href="/x">Another story of the day</a></li>`,
  );
  const { blocks } = readPage(
    page(
      `<h1>Storm on the coast</h1><article><p>${PROSE}</p><p>${PROSE} ${PROSE}</p><p>${PROSE}</p></article><ul>${cards.join('')}</ul>`,
    ),
  ).page;
  expect(blocks.map(({ role, time }) => [role, time])).toEqual(Array(3).fill(['paragraph', null]));
});

describe('several articles under one another', () => {
  const story = (name: string): string =>
    `<article><h1>The ${name} story of the day</h1>${`<p>${name}: ${PROSE} ${PROSE}</p>`.repeat(4)}</article>`;
  const both = page(story('first') + story('second'));

  it('the first is meant where nobody says which', () => {
    const { title, text } = readPage(both).page;
    expect([title, /first/.test(text), /second/.test(text)]).toEqual(['The first story of the day', true, false]);
  });

  it('the one that the reader looks at, with its own headline', () => {
    const { title, text } = readPage(both, { near: both.querySelectorAll('p')[6] ?? null }).page;
    expect([title, /first/.test(text), /second/.test(text)]).toEqual(['The second story of the day', false, true]);
  });
});

describe('pull-quotes', () => {
  const read = (extra: string): string[] =>
    readPage(
      page(
        `<h1>Storm on the coast</h1><p>${PROSE} “We will sail when the sea lets us and not before,” she said.</p>${extra}<p>${PROSE} ${PROSE}</p>`,
      ),
    ).page.blocks.map(({ role }) => role);

  it('that repeat the text are left out', () => {
    expect(read('<blockquote>We will sail when the sea lets us and not before</blockquote>')).toEqual(['paragraph', 'paragraph']);
  });

  it('but a quotation that stands nowhere else stays', () => {
    expect(read('<blockquote>“Nobody has ever seen such waves in March,” said a fisherman.</blockquote>')).toEqual([
      'paragraph',
      'quote',
      'paragraph',
    ]);
  });
});
