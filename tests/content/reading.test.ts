import { describe, expect, it } from 'vitest';
import { read } from '../../src/background/reader.ts';
import { readLive } from '../../src/content/reading.ts';
import { parseDocument } from '../../src/node/document.ts';
import type { ReadPage, Unread } from '../../src/shared/readings.ts';
import { pageOf } from './session-stage.ts';

const asked = { url: 'https://news.example/ferry', now: '2026-03-01T00:00:00Z', near: null, before: null };
const answered = async (unread: Unread): Promise<{ ok: true; value: ReadPage }> => ({ ok: true, value: await read(unread) });

describe('a live page', () => {
  it('is painted on its own nodes', async () => {
    const document = parseDocument(pageOf('Jane Doe'));
    const reading = await readLive(document, asked, answered, () => true);
    if (!reading?.ok) throw new Error('It is read.');
    const { flow, page, own, root } = reading.value;
    expect(flow.text).toBe(page.text);
    for (const { node, start, from, length } of flow.runs) {
      expect(node.isConnected).toBe(true);
      expect(node.data.slice(from, from + length)).toBe(page.text.slice(start, start + length));
    }
    expect(own.has(flow.runs[0]?.node as Node)).toBe(true);
    expect(root).toBe(document.querySelector('article'));
  });

  it('that changes while it is read has no way back to words that are gone', async () => {
    const document = parseDocument(pageOf('Jane Doe'));
    const changing = async (unread: Unread): Promise<{ ok: true; value: ReadPage }> => {
      const reply = await answered(unread);
      for (const paragraph of document.querySelectorAll('p'))
        if (paragraph.firstChild) paragraph.firstChild.textContent = 'Gone.';
      return reply;
    };
    const reading = await readLive(document, asked, changing, () => true);
    expect(reading?.ok && reading.value.flow.runs).toEqual([]);
  });

  it('is left where nobody wants it any more, and says why it could not be read', async () => {
    const document = parseDocument(`${pageOf('Jane Doe')}${'<i>x</i>'.repeat(60_000)}`);
    expect(await readLive(document, asked, answered, () => false)).toBe(null);
    const refusal = { ok: false, why: 'interrupted', detail: '' } as const;
    expect(
      await readLive(
        parseDocument(pageOf('Ann')),
        asked,
        async () => refusal,
        () => true,
      ),
    ).toEqual(refusal);
  });
});
