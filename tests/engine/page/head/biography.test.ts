import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../src/engine/page/read.ts';
import { parseDocument } from '../../../../src/node/document.ts';

const PROSE = 'The council met on Monday to talk about the bridge, the harbour and the price of coal in the town. '.repeat(3);
const bylineOf = (end: string, { head = '', text = PROSE } = {}): string[] =>
  readPage(
    parseDocument(
      `<!DOCTYPE html><html><head>${head}</head><body><article><h1>Council talks about bridge and harbour</h1><p>${text}</p><p>${PROSE}</p><p>${PROSE}</p>${end}</article></body></html>`,
    ),
  ).page.byline.map(({ name }) => name);

describe('a biography at the end', () => {
  it.each([
    ['<p><em>Candice Krog is the founder of Quay, a firm that helps towns.</em></p>', ['Candice Krog']],
    ['<p>Peter J. Holm, a baker, is known here.</p>', []],
    ['<p>Ida Krog and Peter Holm are professors of law at Oldport.</p>', ['Ida Krog', 'Peter Holm']],
    ['<p>About the author: Ida Krog is a freelance writer.</p>', ['Ida Krog']],
    ['<p>New York is a city of bridges.</p>', []],
    ['<p>The Council is the body that runs the town.</p>', []],
  ])('%s', (end, names) => {
    expect(bylineOf(end)).toEqual(names);
  });

  it('of somebody of whom the text speaks is no byline', () => {
    expect(bylineOf('<p>Ida Krog is a baker.</p>', { text: `Mayor Krog said no. ${PROSE}` })).toEqual([]);
  });

  it('says nothing where the page or its data name another', () => {
    const end = '<p>Ida Krog is a baker in Oldport.</p>';
    expect(bylineOf(end, { head: '<meta name="author" content="Piet Holm">' })).toEqual(['Piet Holm']);
    expect(bylineOf(`<p class="byline">By Piet Holm</p>${end}`)).not.toContain('Ida Krog');
  });

  it('a long hostile block takes no time', () => {
    const start = performance.now();
    bylineOf(`<p>${'Ida Krog and '.repeat(20_000)}</p><p>${'Ida '.repeat(170)}</p>`);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
