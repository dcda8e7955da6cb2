import { describe, expect, it } from 'vitest';
import { explainPage } from '../../../src/engine/page/explain.ts';
import { Parts } from '../../../src/engine/page/parts.ts';
import { readPage } from '../../../src/engine/page/read.ts';
import { parseDocument } from '../../../src/node/document.ts';

describe('a part', () => {
  it('that fails is named with the reason, whatever was thrown, and its place is taken', () => {
    const parts = new Parts();
    const fail = (thrown: unknown) => (): string => {
      throw thrown;
    };
    expect(parts.read('notes', 'none', fail(new Error('broken')))).toBe('none');
    expect(parts.read('times', 'none', fail('no error at all'))).toBe('none');
    expect(parts.read('byline', 'none', () => 'Jane Doe')).toBe('Jane Doe');
    expect(parts.failed).toEqual([
      { part: 'notes', why: 'broken' },
      { part: 'times', why: 'no error at all' },
    ]);
  });
});

const PROSE = 'The council met on Monday to talk about the bridge, the harbour and the price of coal in the town. '.repeat(4);
const HTML = `<!doctype html><html lang="en"><head><title>Council talks about the bridge</title>
  <meta property="og:site_name" content="The Harbour Post"><meta property="article:published_time" content="2024-02-23T10:00:00Z"></head>
  <body><article><h1>Council talks about the bridge</h1><p class="byline">By Jane Doe</p><p>${PROSE}</p><p>${PROSE}</p><p>${PROSE}</p></article></body></html>`;

/** A document in which whatever asks for this selector finds an error. */
function brokenAt(selector: string): Document {
  const document = parseDocument(HTML);
  const broken = (name: 'querySelector' | 'querySelectorAll') => {
    const ask = document[name].bind(document) as (asked: string) => unknown;
    return {
      value: (asked: string) => {
        if (asked.includes(selector)) throw new Error('broken on purpose');
        return ask(asked);
      },
    };
  };
  const prototype = Object.create(Object.getPrototypeOf(document), {
    querySelector: broken('querySelector'),
    querySelectorAll: broken('querySelectorAll'),
  });
  Object.setPrototypeOf(document, prototype);
  return document;
}

describe('a part that cannot be read', () => {
  it.each([
    ['meta[content', 'meta elements'],
    ['ld+json', 'JSON-LD'],
    ['h1', 'title'],
    ['canonical', 'canonical address'],
    ['datePublished', 'times'],
  ])('%s costs only itself: %s', (selector, part) => {
    const { page, workings } = readPage(brokenAt(selector));
    expect(workings.failed.map((failed) => failed.part)).toContain(part);
    expect(page.text).toContain('The council met on Monday');
    expect(explainPage(brokenAt(selector))).toContain(`failed     ${part}: broken on purpose`);
  });

  it('is none on a sound page', () => {
    expect(readPage(parseDocument(HTML)).workings.failed).toEqual([]);
    expect(explainPage(parseDocument(HTML))).not.toContain('failed');
  });
});
