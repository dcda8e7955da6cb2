import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { withBlockQuotes } from '../../../../src/engine/attribution/quotations/block-quotes.ts';
import { readPosts } from '../../../../src/engine/attribution/quotations/posts.ts';
import type { BlockRole } from '../../../../src/engine/model.ts';
import { collectBlocks } from '../../../../src/engine/page/dom/blocks.ts';
import { laidOut } from './laid-out.ts';

type Line = string | [BlockRole, string];

function blocksOf(lines: readonly Line[]) {
  const { text, spans } = laidOut(lines.map((line) => (typeof line === 'string' ? line : line[1])));
  const blocks = lines.map((line, i) => ({
    span: spans[i] ?? ([0, 0] as [number, number]),
    role: typeof line === 'string' ? ('paragraph' as const) : line[0],
  }));
  return { text, blocks };
}

function posts(...lines: Line[]): string[] {
  const { text, blocks } = blocksOf(lines);
  return readPosts(text, blocks).map(({ source, content }) =>
    [source, content].map((list) => list.map((span) => text.slice(...span)).join(' … ')).join(' | '),
  );
}

const SIGNATURES: [name: string, line: string, source: string][] = [
  ['name, handle and day', '— Ida Krog (@idakrog) March 2, 2026', 'Ida Krog (@idakrog)'],
  ['day first', '— Ida Krog (@idakrog) 2 March 2026', 'Ida Krog (@idakrog)'],
  ['two hyphens', '-- Ida Krog (@idakrog) March 2, 2026', 'Ida Krog (@idakrog)'],
  ['no day', '— Ida Krog (@idakrog)', 'Ida Krog (@idakrog)'],
  ['an office', '— Mayor Ida Krog (@MayorKrog) March 2, 2026', 'Mayor Ida Krog (@MayorKrog)'],
  ['a club', '— Oldport Rovers FC (@OldportRovers) March 2, 2026', 'Oldport Rovers FC (@OldportRovers)'],
  ['a picture in the name', '— Ida 👼 (@ida_krog) March 2, 2026', 'Ida 👼 (@ida_krog)'],
  ['another network', '— Ida Krog (@ida.krog.example) March 2, 2026', 'Ida Krog (@ida.krog.example)'],
  ['a shared picture', 'A post shared by Ida Krog (@idakrog) on Mar 2, 2026 at 9:10am PST', 'Ida Krog (@idakrog)'],
];

describe.each(SIGNATURES)('a post signed with %s', (_name, line, source) => {
  it('in its box', () => {
    expect(posts('She was quick.', ['quote', 'The pier is safe.'], ['quote', line], 'Others were not.')).toEqual([
      `${source} | The pier is safe.`,
    ]);
  });

  it('over several paragraphs', () => {
    expect(posts(['quote', 'The pier is safe.'], ['quote', 'Stay away from it.'], ['quote', line])).toEqual([
      `${source} | The pier is safe. … Stay away from it.`,
    ]);
  });

  it('behind another post', () => {
    const other: Line = ['quote', '— Piet Holm (@holm) March 1, 2026'];
    expect(posts(['quote', 'It is not.'], other, ['quote', 'The pier is safe.'], ['quote', line])).toEqual([
      'Piet Holm (@holm) | It is not.',
      `${source} | The pier is safe.`,
    ]);
  });

  it('without a box, where only the paragraph above is meant', () => {
    expect(posts('She was quick.', 'The pier is safe.', line)).toEqual([`${source} | The pier is safe.`]);
  });

  it('without the links at its end', () => {
    expect(posts(['quote', 'The pier is safe. https://example.com/x pic.twitter.com/abc'], ['quote', line])).toEqual([
      `${source} | The pier is safe.`,
    ]);
  });
});

describe('a post', () => {
  it('may be signed in its only paragraph', () => {
    expect(posts(['quote', 'The pier is safe. — Ida Krog (@idakrog) March 2, 2026'])).toEqual([
      'Ida Krog (@idakrog) | The pier is safe.',
    ]);
  });

  it('may name its author first', () => {
    expect(posts(['quote', 'Ida Krog @idakrog · Mar 2'], ['quote', 'The pier is safe.'])).toEqual([
      'Ida Krog @idakrog | The pier is safe.',
    ]);
    expect(posts('Ida Krog @idakrog', 'The pier is safe.', '10:30 AM · Mar 2, 2026', 'She left.')).toEqual([
      'Ida Krog @idakrog | The pier is safe.',
    ]);
  });

  it.each([
    ['a name with a handle in a sentence', ['Ida Krog (@idakrog) wrote about it on Monday.']],
    ['a dash and a name', ['The bridge fell.', '— Ida Krog in Oldport']],
    ['a picture alone', ['A post shared by Ida Krog (@idakrog)']],
    ['a list of accounts', ['Ida Krog @idakrog', 'Piet Holm @holm', 'They left.']],
  ])('is not %s', (_name, lines) => {
    expect(posts(...lines)).toEqual([]);
  });
});

describe('a signed block quote', () => {
  const signed = (...lines: Line[]): string[] => {
    const { text, blocks } = blocksOf(lines);
    return withBlockQuotes(text, blocks, []).drafts.map(({ source, content }) =>
      [source, content].map((list) => list.map((span) => text.slice(...span)).join(' … ')).join(' | '),
    );
  };

  it.each([
    ['behind a dash', '— Ida Krog, engineer', 'Ida Krog, engineer'],
    ['without a dash', 'A close friend of the engineer', 'A close friend of the engineer'],
  ])('%s', (_name, line, source) => {
    expect(signed('She was quick.', ['quote', 'The pier is safe.'], ['quote', 'I built it.'], ['quote', line])).toEqual([
      `${source} | The pier is safe. … I built it.`,
    ]);
  });

  it('may be signed in its only paragraph', () => {
    expect(signed('She was quick.', ['quote', 'The pier is safe. — Ida Krog'])).toEqual(['Ida Krog | The pier is safe.']);
  });

  it('is none where the words stand in the article too', () => {
    expect(signed('She said: The pier is safe. Others do not.', ['quote', 'The pier is safe.'], ['quote', '— Ida Krog'])).toEqual(
      [],
    );
  });

  it('is none where the last line is a sentence', () => {
    expect(signed(['quote', 'The pier is safe.'], ['quote', 'I built it.'])).toEqual([]);
  });
});

describe('a block quote on the page', () => {
  const blocks = (html: string): string[] => {
    const { document } = parseHTML(`<html><body><blockquote>${html}</blockquote></body></html>`);
    return collectBlocks(document.body).map(({ text }) => text);
  };

  it.each([
    ['in its paragraph', '<p>The pier is safe. <cite>Ida Krog</cite></p>', ['The pier is safe.', 'Ida Krog']],
    ['in a foot', '<p>The pier is safe.</p><footer>— <cite>Ida Krog</cite></footer>', ['The pier is safe.', '— Ida Krog']],
    ['without a paragraph', 'The pier is safe. <cite>Ida Krog</cite>', ['The pier is safe.', 'Ida Krog']],
  ])('gives its signature a block of its own: %s', (_name, html, expected) => {
    expect(blocks(html)).toEqual(expected);
  });

  it('keeps a work that it cites in its sentence', () => {
    expect(blocks('<p>I read <cite>The Long Road</cite> on the pier.</p>')).toEqual(['I read The Long Road on the pier.']);
  });
});
