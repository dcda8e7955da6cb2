import { describe, expect, it } from 'vitest';
import { type ArticleData, personName } from '../../../src/engine/export/article-data.ts';
import { apa } from '../../../src/engine/export/citation/apa.ts';
import { chicago } from '../../../src/engine/export/citation/chicago.ts';
import { mla } from '../../../src/engine/export/citation/mla.ts';
import { processed } from './csl-processor.ts';

type Given = Partial<Omit<ArticleData, 'authors'>> & { authors?: string[] };

const articleOf = ({ authors = ['Jane A. Doe'], ...more }: Given): ArticleData => ({
  title: 'Harbour stays open',
  publisher: 'The Oldport Courier',
  published: '2024-09-01',
  accessed: '2024-10-03',
  url: 'https://courier.example/a',
  language: 'en',
  genre: '',
  ...more,
  authors: authors.map(personName),
});

/** The article as reference managers hold it. */
const itemOf = ({ title, authors, publisher, published, accessed, url, language, genre }: ArticleData) => {
  const date = (day: string): object => ({ 'date-parts': [day.split('-').map(Number)] });
  return {
    type: 'article-newspaper',
    title,
    ...(authors.length ? { author: authors } : {}),
    ...(publisher ? { 'container-title': publisher } : {}),
    ...(published ? { issued: date(published) } : {}),
    ...(accessed ? { accessed: date(accessed) } : {}),
    URL: url,
    language,
    ...(genre ? { genre } : {}),
  };
};

const CASES: Record<string, Given> = {
  'one author': {},
  'two authors': { authors: ['Jane Doe', 'Tom Reed'] },
  'three authors, one an agency': { authors: ['Ann Roe', 'Jean-Luc Roy', 'Press Association'] },
  'an agency alone': { authors: ['Reuters'] },
  'a junior': { authors: ['Martin Luther King Jr.'] },
  'no author': { authors: [] },
  'no date': { published: null },
  'no date, no day of reading': { published: null, accessed: null },
  'a month that is not shortened': { published: '2024-05-01' },
  'a question, with a quotation in it': { title: 'Is “Big Dam” safe?' },
  'a quotation at the end': { title: 'Mayor says it is “not over yet”' },
  'names and acronyms': { title: 'What we know about the NATO plan: a dam, and how it’s built in-house' },
  prepositions: { title: 'From the river to the sea, across borders between 2 and 3 of us without iPhones' },
  'small words at either end': { title: 'The storm that the town talks of' },
  'a question in the middle': { title: 'Who pays? the town, not the state, for now' },
  'another language': { title: 'Le port reste ouvert pour tous', language: 'fr' },
  'an opinion': { genre: 'opinion' },
};

describe.each(Object.entries(CASES))('the reference processor cites %s in the same words', (_, given) => {
  const article = articleOf(given);

  it('APA', () => expect(apa(article)).toBe(processed('apa', itemOf(article))));

  it('Chicago, notes and bibliography', () =>
    expect(chicago(article)).toBe(processed('chicago-note-bibliography', itemOf(article))));

  it('MLA, which lets one add the day of reading where there is a date', () => {
    const added = article.published && article.accessed ? ' Accessed 3 Oct. 2024.' : '';
    expect(mla(article)).toBe(`${processed('modern-language-association', itemOf(article))}${added}`);
  });
});
