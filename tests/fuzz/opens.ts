import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { Parser } from 'commonmark';
import { parse as parseCsv } from 'csv-parse/sync';
import { expect } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { parseDocument } from '../../src/node/document.ts';

const csv = (file: string): void => {
  const rows = parseCsv(file, { bom: true, columns: true }) as Record<string, string>[];
  for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^\s*[=+@]/u);
};
const markdown = (file: string): void => void new Parser().parse(file);
const cited = (file: string): void => void new Cite(file);
const json = (file: string): void => expect(JSON.parse(file)).toBeTruthy();

/** How each format is opened: by other people’s readers, which throw at what they cannot read. A new format is a line here. */
const OPENS: Record<string, (file: string) => void> = {
  csv,
  readwise: csv,
  json,
  jsonld: json,
  jsonl: (file) => file.trim().split('\n').filter(Boolean).forEach(json),
  csl: (file) => {
    json(file);
    cited(file);
  },
  bibtex: cited,
  ris: cited,
  markdown,
  obsidian: (file) => {
    const [, head = '', body = ''] = file.split(/^---$/m);
    expect(parseYaml(head)).toBeTruthy();
    markdown(body);
  },
  html: (file) => {
    const document = parseDocument(file);
    expect([...document.querySelectorAll('script, iframe, img, link, form, meta[http-equiv=refresh]')]).toEqual([]);
    for (const link of document.querySelectorAll('a[href]')) expect(link.getAttribute('href')).toMatch(/^(?:https?:|file:|#)/);
  },
  text: (file) => expect(file).not.toBe(''),
};

/** @throws where the file of a format cannot be read, and where nobody has said how it is */
export function open(format: string, file: string): void {
  const opens = OPENS[format];
  if (!opens) throw new Error(`Nobody has said how ${format} is opened.`);
  opens(file);
}
