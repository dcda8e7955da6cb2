import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { Parser } from 'commonmark';
import { parse as parseCsv } from 'csv-parse/sync';
import { HtmlValidate } from 'html-validate';
import jsonldProcessor from 'jsonld';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { COLUMNS } from '../../../src/engine/export/columns.ts';
import { type ExportFormat, writeFile } from '../../../src/engine/export/format.ts';
import { bibtex } from '../../../src/engine/export/formats/bibtex.ts';
import { csl } from '../../../src/engine/export/formats/csl.ts';
import { csv } from '../../../src/engine/export/formats/csv.ts';
import { html } from '../../../src/engine/export/formats/html.ts';
import { jsonld } from '../../../src/engine/export/formats/jsonld.ts';
import { markdown } from '../../../src/engine/export/formats/markdown.ts';
import { obsidian } from '../../../src/engine/export/formats/obsidian.ts';
import { readwise } from '../../../src/engine/export/formats/readwise.ts';
import { ris } from '../../../src/engine/export/formats/ris.ts';
import { annotation, article } from './article.ts';
import { brokenAssertions } from './web-annotation-model.ts';

const file = (format: ExportFormat): string => writeFile(format, [article({ guesses: true })]);

/** The terms of http://www.w3.org/ns/anno.jsonld that we use, with their IRIs from the Web Annotation Vocabulary. */
const OA = 'http://www.w3.org/ns/oa#';
const id = (iri: string): object => ({ '@type': '@id', '@id': iri });
const CONTEXT = {
  id: '@id',
  type: '@type',
  Annotation: `${OA}Annotation`,
  TextualBody: `${OA}TextualBody`,
  TextQuoteSelector: `${OA}TextQuoteSelector`,
  TextPositionSelector: `${OA}TextPositionSelector`,
  SpecificResource: `${OA}SpecificResource`,
  linking: `${OA}linking`,
  FragmentSelector: `${OA}FragmentSelector`,
  Software: 'https://www.w3.org/ns/activitystreams#Application',
  identifying: `${OA}identifying`,
  describing: `${OA}describing`,
  motivation: { '@type': '@vocab', '@id': `${OA}motivatedBy` },
  purpose: { '@type': '@vocab', '@id': `${OA}hasPurpose` },
  body: id(`${OA}hasBody`),
  target: id(`${OA}hasTarget`),
  source: id(`${OA}hasSource`),
  selector: id(`${OA}hasSelector`),
  conformsTo: id('http://purl.org/dc/terms/conformsTo'),
  creator: id('http://purl.org/dc/terms/creator'),
  created: { '@type': 'http://www.w3.org/2001/XMLSchema#dateTime', '@id': 'http://purl.org/dc/terms/created' },
  name: 'http://xmlns.com/foaf/0.1/name',
  format: 'http://purl.org/dc/elements/1.1/format',
  language: 'http://purl.org/dc/elements/1.1/language',
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  exact: `${OA}exact`,
  prefix: `${OA}prefix`,
  suffix: `${OA}suffix`,
  start: { '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger', '@id': `${OA}start` },
  end: { '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger', '@id': `${OA}end` },
};

describe('other people’s tools accept', () => {
  it('CSV: two parsers read the same rows', () => {
    const one = parseCsv(file(csv), { bom: true, columns: true }) as Record<string, string>[];
    const two = Papa.parse<Record<string, string>>(file(csv).slice(1), { header: true, skipEmptyLines: true });
    expect(two.errors).toEqual([]);
    expect(one).toEqual(two.data);
    expect(Object.keys(one[0] ?? {})).toEqual(COLUMNS.map(({ name }) => name));
    expect(one[1]?.statement).toBe('“We begin in May.\n“It will take a year,”');
  });

  it('Readwise: the columns that its import names', () => {
    const [row] = parseCsv(file(readwise), { columns: true }) as Record<string, string>[];
    expect(Object.keys(row ?? {})).toEqual(['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date']);
    expect(row?.Note).toBe('Meera Rao: partly quoted, “said”; links to https://rivers.example/plan(1)?a=1&b=2');
  });

  it.each([bibtex, ris, csl])('$id: a citation processor reads the article', (format) => {
    const [item] = new Cite(file(format)).data as {
      title: string;
      author: { family?: string; literal?: string }[];
      URL: string;
      issued: object;
    }[];
    expect(item?.title.replace(/[{}\\]/g, '')).toBe(annotation.title?.replace(/[{}]/g, ''));
    expect(item?.URL).toBe('https://news.example/rivers/1');
    // Of RIS newspaper articles, this reader takes the year alone, and calls authors reporters.
    expect(item?.issued).toMatchObject({ 'date-parts': [format.id === 'ris' ? [2024] : [2024, 5, 1]] });
    if (format.id !== 'ris') expect(item?.author).toHaveLength(3);
    else
      expect(file(format).split('\r\n')).toEqual(
        expect.arrayContaining(['AU  - van der Berg, Anna', 'AU  - Reed, Tom', 'AU  - Press Association', 'DA  - 2024/05/01']),
      );
  });

  it('Markdown: a heading, a list and a link; words stay words', () => {
    const walker = new Parser().parse(file(markdown)).walker();
    const types: string[] = [];
    let words = '';
    for (let event = walker.next(); event; event = walker.next()) {
      if (!event.entering) continue;
      types.push(event.node.type);
      words += event.node.literal ?? '';
    }
    expect(types).toContain('heading');
    expect(types).not.toContain('emph');
    expect(types).not.toContain('code_block');
    expect(words).toContain('that costs will rise; *all* of them');
    expect(words).toContain(annotation.title);
  });

  it('Obsidian: properties that a YAML parser reads, and block ids', () => {
    const [, head = '', body = ''] = file(obsidian).split(/^---$/m);
    expect(parseYaml(head)).toMatchObject({
      title: annotation.title,
      authors: ['Anna van der Berg', 'Tom Reed', 'Press Association'],
      published: '2024-05-01T13:41+05:30',
      url: 'https://news.example/rivers/1',
      tags: ['sourcelight', 'news'],
    });
    expect(body).toMatch(/^\^a1$/m);
    expect(body).toContain('> “We begin in May.\n>\n> “It will take a year,”');
  });

  it('HTML: a validator finds nothing, and nothing is loaded', async () => {
    const report = await new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'no-trailing-whitespace': 'off', 'long-title': 'off' },
    }).validateString(file(html));
    expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
    expect(file(html)).not.toMatch(/<(?:script|img|link|iframe)|src=|url\(/);
  });

  it('Web Annotation: a JSON-LD processor expands it to the vocabulary’s terms', async () => {
    const document = JSON.parse(file(jsonld));
    const expanded = (await jsonldProcessor.expand(document, {
      documentLoader: async (url: string) => ({ contextUrl: undefined, documentUrl: url, document: { '@context': CONTEXT } }),
    })) as Record<string, object[]>[];
    expect(expanded).toHaveLength(3);
    for (const one of expanded) {
      expect(one['@type']).toEqual([`${OA}Annotation`]);
      expect(one[`${OA}hasTarget`]).toHaveLength(1);
      expect(one[`${OA}motivatedBy`]).toEqual([{ '@id': `${OA}identifying` }, { '@id': `${OA}describing` }]);
      // A term that the context does not know would be dropped without a word.
      expect(Object.keys(one).every((key) => key.startsWith('@') || key.includes('://'))).toBe(true);
    }
    const selectors = document[0].target.selector as { type: string; exact?: string; start?: number; end?: number }[];
    expect(selectors.map(({ type }) => type)).toEqual(['TextQuoteSelector', 'TextPositionSelector', 'FragmentSelector']);
    expect(annotation.text.slice(selectors[1]?.start, selectors[1]?.end)).toBe(selectors[0]?.exact);
  });

  it('Web Annotation: every assertion of the W3C’s own tests of the model holds', () => {
    const documents = JSON.parse(file(jsonld)) as Record<string, unknown>[];
    expect(documents.flatMap(brokenAssertions)).toEqual([]);
  });

  it.each([
    [{ '@context': 'http://schema.org' }, 'the context'],
    [{ id: 'not an iri' }, 'its id'],
    [{ type: 'Note' }, 'its type'],
    [{ motivation: ['naming'] }, 'its motivation'],
    [{ created: '2024-05-01' }, 'its time'],
    [{ target: [] }, 'a target'],
    [{ body: [{ type: 'TextualBody', purpose: 'naming', value: 'x' }] }, 'a body'],
    [{ body: [{ type: 'TextualBody' }] }, 'a body'],
    [{ target: { source: 'https://news.example/', selector: { type: 'TextQuoteSelector' } } }, 'a target'],
    [{ target: { source: 'https://news.example/', selector: { type: 'TextPositionSelector', start: -1, end: 2 } } }, 'a target'],
  ])('and they fail for %j', (wrong, told) => {
    const [right] = JSON.parse(file(jsonld)) as Record<string, unknown>[];
    expect(brokenAssertions({ ...right, ...wrong }).join()).toContain(told);
  });
});
