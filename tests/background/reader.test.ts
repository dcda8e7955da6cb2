import { describe, expect, it } from 'vitest';
import { read } from '../../src/background/reader.ts';
import { recordingSteps } from '../../src/engine/page/light/walk.ts';
import { readPage } from '../../src/engine/page/read.ts';
import { atOnce } from '../../src/engine/page/steps.ts';
import { parseDocument } from '../../src/node/document.ts';
import { pageOf } from '../content/session-stage.ts';

const URL = 'https://news.example/ferry';
const NOW = '2026-03-01T00:00:00Z';
const asked = { url: URL, now: NOW, near: null, before: null };

describe('a page read in the background', () => {
  const document = parseDocument(pageOf('Jane Doe'));
  const { record, texts, elements } = atOnce(recordingSteps(document));

  it('is the page as it is read in Node, each word led back to its text node by number', async () => {
    const { page, runs, own, root } = await read({ record, ...asked });
    expect(page).toEqual(readPage(document, { url: URL, now: NOW }).page);
    const words: string[] = [];
    for (let i = 0; i < runs.length; i += 4) {
      const [start = 0, text = 0, from = 0, length = 0] = runs.slice(i, i + 4);
      expect(texts[text]?.data.slice(from, from + length)).toBe(page.text.slice(start, start + length));
      words.push(page.text.slice(start, start + length));
    }
    expect(words.join('')).toBe(page.text.replaceAll('\n\n', ''));
    expect(own.map((text) => texts[text]?.data)).toContain(
      '“I have waited for six nights in the cold,” said Jane Doe, who lives by the harbour.',
    );
    expect(root !== null && elements[root]?.localName).toBe('article');
  });

  it('is found again by the reading before, and afresh where that is forgotten', async () => {
    const first = await read({ record, ...asked });
    const again = await read({ record, ...asked, before: { reading: first.reading, others: [] } });
    expect(again.page).toEqual(first.page);
    expect((await read({ record, ...asked, before: { reading: 'long gone', others: [7] } })).page).toEqual(first.page);
  });

  it('without an article has no text, and numbers that stand for nothing count for nothing', async () => {
    const empty = atOnce(recordingSteps(parseDocument('<p>Nothing</p>'))).record;
    const { page, runs, root } = await read({ record: empty, ...asked, near: 400, before: { reading: 'x', others: [900] } });
    expect([page.text, runs, root]).toEqual(['', [], null]);
  });
});
