import { describe, expect, it } from 'vitest';
import { cellOf } from '../../../src/engine/export/cells.ts';
import { exportOf } from '../../../src/engine/export/exported.ts';
import { filenameOf } from '../../../src/engine/export/filename.ts';
import { writeFile } from '../../../src/engine/export/format.ts';
import { csv } from '../../../src/engine/export/formats/csv.ts';
import { json } from '../../../src/engine/export/formats/json.ts';
import { jsonl } from '../../../src/engine/export/formats/jsonl.ts';
import { markdown } from '../../../src/engine/export/formats/markdown.ts';
import { FORMATS } from '../../../src/engine/export/formats.ts';
import { statementsOf } from '../../../src/engine/export/statement.ts';
import { annotation, article } from './article.ts';

describe('what is exported', () => {
  it('JSON holds everything, guesses too, whatever was chosen', () => {
    expect(JSON.parse(writeFile(json, [article({ only: new Set() })]))).toEqual(annotation);
  });

  it.each(FORMATS.filter(({ id }) => !['json', 'csl', 'bibtex', 'ris'].includes(id)))(
    '$id leaves guesses out unless asked',
    (format) => {
      expect(writeFile(format, [article()])).not.toContain('costs will rise');
      expect(writeFile(format, [article({ guesses: true })])).toContain('costs will rise');
      expect(writeFile(format, [article({ only: new Set(['a1']) })])).not.toContain('We begin in May');
    },
  );

  it.each(FORMATS.filter(({ id }) => !['csl', 'bibtex', 'ris', 'readwise', 'jsonld'].includes(id)))(
    '$id tells of an article that was not read to its end',
    (format) => {
      const told = /only the first 200,123 words were read|"wordsRead": ?200123/;
      expect(writeFile(format, [exportOf({ ...annotation, wordsRead: 200_123 })])).toMatch(told);
      expect(writeFile(format, [exportOf(annotation)])).not.toMatch(/words were read|wordsRead/);
    },
  );

  it('two paragraphs of one quotation are two paragraphs', () => {
    expect(statementsOf(article())[1]?.words).toBe('“We begin in May.\n“It will take a year,”');
  });

  it('a statement knows its sentence and the link to its words', () => {
    const [first] = statementsOf(article());
    expect(first?.context).toBe('The plan “is sound”, Meera Rao said.');
    expect(first?.link).toMatch(/^https:\/\/news\.example\/rivers\/1#:~:text=/);
  });

  it.each(FORMATS.filter(({ id }) => !['csl', 'bibtex', 'ris'].includes(id)))(
    '$id tells where a statement links to',
    (format) => {
      const written = writeFile(format, [article()]);
      const url = /rivers\.example\/plan(?:\(1\)|%281%29)\?a=1&(?:amp;)?b=2/;
      expect(written).toMatch(url);
      const without = { ...annotation, attributions: annotation.attributions.map(({ links: _, ...rest }) => rest) };
      expect(writeFile(format, [exportOf(without)])).not.toMatch(/rivers\.example|links to \W/);
    },
  );

  it.each(FORMATS.filter(({ id }) => !['bibtex', 'ris', 'readwise', 'jsonld'].includes(id)))(
    '$id tells what kind of piece it is',
    (format) => {
      expect(writeFile(format, [article()])).toMatch(/opinion/i);
      expect(writeFile(format, [exportOf({ ...annotation, genre: null })])).not.toMatch(/opinion/i);
    },
  );

  it.each(FORMATS.filter(({ id }) => !['json', 'csl', 'bibtex', 'ris', 'jsonld'].includes(id)))(
    '$id tells why a speaker is only likely',
    (format) => {
      const written = writeFile(format, [article()]);
      expect(written).toContain('“she” is taken to be Meera Rao, named in the sentence before');
      expect(written.split('is taken to be')).toHaveLength(2);
    },
  );

  it('a file of several articles has one head', () => {
    const file = writeFile(csv, [article(), article()]);
    expect(file.split('\r\n').filter((line) => line.startsWith('\uFEFFid,') || line.startsWith('id,'))).toHaveLength(1);
    expect(file.lastIndexOf('\uFEFF')).toBe(0);
  });

  it('JSON Lines hold the columns of the table', () => {
    const lines = writeFile(jsonl, [article()])
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({
      id: 'a1',
      order: 1,
      speaker: 'Meera Rao',
      role: 'water minister',
      form: 'Partly quoted',
      level: 'sure',
      accessed: '2024-06-03',
      authors: 'Anna van der Berg; Tom Reed; Press Association',
    });
  });
});

describe('cells', () => {
  it.each(['=1', '+1', '-1', '@x', ' =1', '\u200b=1', '＝1', '\t1'])('%j is no formula', (words) => {
    expect(cellOf(words).replace(/^"/, '')).toMatch(/^'/);
  });
  it.each([
    ['a;b', '"a;b"'],
    ['say "x"', '"say ""x"""'],
    [-0.5, '-0.5'],
    ['plain', 'plain'],
  ])('%j is %s', (value, cell) => {
    expect(cellOf(value)).toBe(cell);
  });
});

describe('addresses and names', () => {
  it.each(['https://news.example/100%', 'https://news.example/a>b', 'https://news.example/(x)'])(
    'Markdown survives %s',
    (url) => {
      const other = { ...article(), annotation: { ...annotation, url, canonical: null } };
      expect(writeFile(markdown, [other])).toMatch(/^- <https:[^\s<>]+>$/m);
    },
  );

  it.each(['no address', 'javascript:alert(1)', 'file:///home/me/story.html'])('%s is no address to export', (url) => {
    const other = { ...article(), annotation: { ...annotation, url, canonical: url } };
    for (const format of FORMATS.filter(({ id }) => !['json', 'jsonld'].includes(id)))
      expect(writeFile(format, [other])).not.toContain(url);
  });

  it.each(['javascript:alert(1)', 'https://elsewhere.example/x'])(
    'a canonical address of another site (%s) is in no export',
    (canonical) => {
      const other = { ...article(), annotation: { ...annotation, canonical } };
      for (const format of FORMATS.filter(({ id }) => id !== 'json')) expect(writeFile(format, [other])).not.toContain(canonical);
    },
  );

  it.each(['id', 'label'] as const)('no two formats share an %s', (field) => {
    expect(new Set(FORMATS.map((format) => format[field])).size).toBe(FORMATS.length);
  });

  it('file names are safe', () => {
    expect(filenameOf(annotation, markdown)).toMatch(/^2024-05-01-[\p{L}\p{N}-]+\.md$/u);
    expect(filenameOf({ ...annotation, title: '/../..', published: null }, csv)).toBe('article.csv');
  });

  it.each([
    ['con', 'con-article.md'],
    ['COM1', 'com1-article.md'],
    ['Élan vital', 'elan-vital.md'],
    ['हिन्दी की ख़बर', 'हिन्दी-की-ख़बर'.normalize('NFC')],
    ['😀'.repeat(80), 'article.md'],
    ['𝒜'.repeat(80), /^\p{L}{50}\.md$/u],
    ['𠮷'.repeat(80), /^𠮷{50}\.md$/u],
    ['Pipes | and: colons? "quotes" <b>', 'pipes-and-colons-quotes-b.md'],
    ['\u202egnp.exe', 'gnp-exe.md'],
    ['a\u0000b', 'a-b.md'],
  ])('%s becomes a name that every file system takes', (title, expected) => {
    const name = filenameOf({ ...annotation, title, published: null }, markdown);
    if (typeof expected === 'string') expect(name.startsWith(expected)).toBe(true);
    else expect(name).toMatch(expected);
    expect(name.isWellFormed()).toBe(true);
    expect(Buffer.byteLength(name)).toBeLessThan(255);
  });
});
