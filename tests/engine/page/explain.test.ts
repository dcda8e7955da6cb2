import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { explainPage } from '../../../src/engine/page/explain.ts';
import { parseDocument } from '../../../src/node/document.ts';

const demo = parseDocument(readFileSync(join(import.meta.dirname, '../../../assets/demo.html'), 'utf8'));
const lines = explainPage(demo, { url: 'https://deccancourier.example/x' }).split('\n');
const line = (words: string): string => lines.find((candidate) => candidate.includes(words))?.trim() ?? '';

it.each([
  ['The dispute over the Suvarna', /^\+ paragraph .*\[the scorer\]$/],
  ['ALSO READ: Markets', /^- read-more .*furniture rule "read more"/],
  ['Image: AP  [stands', /^- caption .*stands in <figcaption>/],
  ['HomeIndia', /^- navigation .*stands in <nav>/],
  ['(With inputs from agencies)  [note', /^- sign-off .*note rule "with inputs"/],
  ['Farmers want their share', /^\+ subhead/],
  ['updated       2022', /from page “Updated 14:02 IST.*IST inferred: publisher in India/],
  ['image-credit', /Image: AP {2}\[credit label; names AP\]/],
])('explains %s', (words, expected) => {
  expect(line(words)).toMatch(expected);
});

it('says why a page gives no article', () => {
  expect(explainPage(parseDocument('<html><body><p>Nothing here.</p></body></html>'))).toMatch(
    /0 of 1 kept; choice: too little prose/,
  );
  expect(explainPage(parseDocument(''))).toContain('published  none');
});
