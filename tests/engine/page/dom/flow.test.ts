import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { collectBlocks } from '../../../../src/engine/page/dom/blocks.ts';
import { flowOf, piecesOf } from '../../../../src/engine/page/dom/flow.ts';

const blocksOf = (html: string) =>
  collectBlocks(parseHTML(`<html><body>${html}</body></html>`).document.body as unknown as Element);

describe('blocks', () => {
  it('cuts at block elements and at two line breaks, not at one', () => {
    expect(blocksOf('<div>One<br>line<br><br>two <b>bold</b> words<p>three</p>four</div>').map((block) => block.text)).toEqual([
      'Oneline',
      'two bold words',
      'three',
      'four',
    ]);
  });

  it('leaves out scripts, controls and what is hidden', () => {
    expect(
      blocksOf('<p>a<script>b</script><button>c</button><span hidden>d</span><i style="display: none">e</i></p>').map(
        (block) => block.text,
      ),
    ).toEqual(['a']);
  });

  it('survives trees as deep as they come', () => {
    expect(blocksOf(`${'<div>'.repeat(5000)}deep`).map((block) => block.text)).toEqual(['deep']);
  });
});

describe('the flow', () => {
  it('joins blocks by two line feeds and runs of white space by one space', () => {
    const flow = flowOf(blocksOf('<p> one \n two</p><p>three&nbsp; four </p>'));
    expect(flow.text).toBe('one two\n\nthree four');
    expect(flow.spans.map(([from, to]) => flow.text.slice(from, to))).toEqual(['one two', 'three four']);
  });

  it('leads every span back to text nodes that hold its words', () => {
    const inline = fc.constantFrom(
      'word ',
      ' two  words',
      '<b>bold</b>',
      '<a href="/">a link</a> ',
      '\n',
      '<i> x</i>',
      '“quote”',
      '<br>',
    );
    const html = fc
      .array(fc.array(inline, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 })
      .map((paragraphs) => paragraphs.map((parts) => `<p>${parts.join('')}</p>`).join(''));
    fc.assert(
      fc.property(html, fc.nat(), fc.nat(), (source, a, b) => {
        const flow = flowOf(blocksOf(source));
        const [from, to] = [a % (flow.text.length + 1), b % (flow.text.length + 1)].sort((x, y) => x - y) as [number, number];
        const words = piecesOf(flow, [from, to]).map(({ node, from: start, to: end }) => node.data.slice(start, end));
        expect(words.join('').replace(/\s+/gu, '')).toBe(flow.text.slice(from, to).replace(/\s+/gu, ''));
      }),
    );
  });
});

describe('an article without an end', () => {
  const words = 'the sea was calm and the boats went out '.repeat(120_000);
  it('is read up to two hundred thousand words and says so', () => {
    const flow = flowOf(blocksOf(`<p>First.</p><p>${words}</p><p>Last.</p>`));
    expect(flow.cutAt).toBeGreaterThanOrEqual(200_000);
    expect(flow.spans).toHaveLength(2);
    expect(flow.spans[1]?.[1]).toBe(flow.text.length);
    expect(flow.text.length).toBeLessThan(1_600_000);
  });
  it('is one of very many words', () => {
    const flow = flowOf(blocksOf(`<p>${words.slice(0, 1_400_000)}</p><p>Last.</p>`));
    expect(flow.cutAt).toBeNull();
    expect(flow.text.endsWith('Last.')).toBe(true);
  });
});
