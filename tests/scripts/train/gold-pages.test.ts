import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readGoldPages } from '../../../scripts/train/gold-pages.ts';

let folder: string;
const at = (name: string): string => join(folder, name);

const PARAGRAPHS = [
  'The ferry to Kelmore will not sail before the spring, its owner told the town on Monday evening in a crowded hall.',
  '“The hull is finished,” Ann  Bell said. “It is  the end of the line for her, and for most of the crew as well.”',
  'Passengers were offered a bus, which takes three hours more and does not run on Sundays, and a discount on the fare.',
];
const page = `<!DOCTYPE html><title>Ferry</title><article><h1>No ferry before spring</h1>${PARAGRAPHS.map((p) => `<p>${p}</p>`).join('')}</article>`;

const gold = (id: string) => ({
  id,
  speakers: [{ name: 'Ann Bell', kind: 'person', aliases: ['Bell'], descriptions: ['owner'] }],
  attributions: [
    {
      speaker: 'Ann Bell',
      content: ['“The hull is finished,”', '“It is the end of the line for her, and for most of the crew as well.”'],
    },
    { speaker: null, content: ['words that the page has not'] },
  ],
});

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourcelight-gold-'));
  mkdirSync(at('gold'));
  for (const id of ['one', 'held', 'stray']) writeFileSync(at(`gold/${id}.json`), JSON.stringify(gold(id)));
  writeFileSync(at('page.html'), page);
  writeFileSync(at('folds.json'), JSON.stringify({ one: 2, held: 5 }));
  writeFileSync(
    at('list.jsonl'),
    ['one', 'held', 'stray', 'bare'].map((id) => JSON.stringify({ id, file: 'page.html', url: null })).join('\n'),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('gold pages', () => {
  const read = () => readGoldPages(at('list.jsonl'), at('gold'), at('folds.json'), 4);

  it('are those of the folds that may be used, and no others', () => {
    expect(read().map(({ id, fold }) => [id, fold])).toEqual([['one', 2]]);
  });

  it('have their strings found in the text, white space or not; what the text lacks has no place', () => {
    const [one] = read();
    const words = one?.attributions.map(({ content }) =>
      content.map((span) => one.input.text.slice(...span).replace(/\s+/g, ' ')),
    );
    expect(words).toEqual([gold('one').attributions[0]?.content, []]);
  });

  it('say which file is wrong', () => {
    writeFileSync(at('gold/one.json'), JSON.stringify({ id: 'one' }));
    expect(read).toThrow();
    writeFileSync(at('gold/one.json'), JSON.stringify(gold('one')));
  });
});
