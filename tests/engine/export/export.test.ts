import { describe, expect, it } from 'vitest';
import { filenameOf } from '../../../src/engine/export/filename.ts';
import { csv } from '../../../src/engine/export/formats/csv.ts';
import { json } from '../../../src/engine/export/formats/json.ts';
import { markdown } from '../../../src/engine/export/formats/markdown.ts';
import { FORMATS } from '../../../src/engine/export/formats.ts';
import type { Annotation } from '../../../src/engine/model.ts';
import { annotateText } from '../../annotate.ts';

const annotation: Annotation = {
  ...annotateText('“Yes, we "can",” said Jane Doe.\n\nJane Doe said that *stars* fell.', { url: 'https://news.example/a%20b' }),
  title: 'Stars & bars [1]',
  publisher: '=HYPERLINK("x")',
  published: { iso: '2024-05-01T13:41+05:30', shown: '13:41 IST', from: 'page', zone: null, others: [] },
};

describe('exports', () => {
  it('JSON holds the annotation itself', () => {
    expect(JSON.parse(json.write(annotation))).toEqual(annotation);
  });

  it('CSV quotes cells and disarms formulas', () => {
    const [head, first] = csv.write(annotation).slice(1).split('\r\n');
    expect(head).toBe('speaker,form,act,content,cue,source,confidence,title,publisher,published,updated,url,reader');
    expect(first).toContain('"\'=HYPERLINK(""x"")"');
    expect(first?.startsWith('Jane Doe,direct,speech,')).toBe(true);
  });

  it('Markdown shows words as words', () => {
    const text = markdown.write(annotation);
    expect(text).toContain('# Stars & bars \\[1\\]');
    expect(text).toContain('that \\*stars\\* fell');
    expect(text).toContain('## Jane Doe');
  });

  it.each(['https://news.example/100%', 'https://news.example/a>b'])('Markdown survives the address %s', (url) => {
    expect(markdown.write({ ...annotation, url, canonical: null })).toContain('- <https://news.example/');
  });

  it.each(['no address', 'javascript:alert(1)', 'file:///home/me/story.html'])('%s is no address to export', (url) => {
    for (const format of [markdown, csv]) expect(format.write({ ...annotation, url, canonical: url })).not.toContain(url);
  });

  it.each(['id', 'label', 'extension'] as const)('no two formats share an %s', (field) => {
    expect(new Set(FORMATS.map((format) => format[field])).size).toBe(FORMATS.length);
  });

  it('file names are safe', () => {
    expect(filenameOf(annotation, markdown)).toBe('2024-05-01-stars-bars-1.md');
    expect(filenameOf({ ...annotation, title: '/../..', published: null }, csv)).toBe('article.csv');
  });
});
