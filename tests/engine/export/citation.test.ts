import { describe, expect, it } from 'vitest';
import { type ArticleData, personName } from '../../../src/engine/export/article-data.ts';
import { CITATION_STYLES } from '../../../src/engine/export/citation/styles.ts';

const cited = (more: Partial<ArticleData>): Record<string, string> => {
  const article: ArticleData = {
    title: 'Harbour stays open',
    authors: [personName('Jane Doe')],
    publisher: 'The Oldport Courier',
    published: '2024-09-01',
    accessed: '2024-10-03',
    url: 'https://courier.example/a',
    language: 'en',
    genre: '',
    ...more,
  };
  return Object.fromEntries(CITATION_STYLES.map(({ id, cite }) => [id, cite(article)]));
};

describe('citations of a news article', () => {
  it('one author', () => {
    expect(cited({})).toEqual({
      apa: 'Doe, J. (2024, September 1). Harbour stays open. The Oldport Courier. https://courier.example/a',
      mla: 'Doe, Jane. “Harbour Stays Open.” The Oldport Courier, 1 Sept. 2024, https://courier.example/a. Accessed 3 Oct. 2024.',
      chicago: 'Doe, Jane. “Harbour Stays Open.” The Oldport Courier, September 1, 2024. https://courier.example/a.',
    });
  });

  it('three authors, one of them an agency', () => {
    const { apa, mla, chicago } = cited({ authors: ['Anna van der Berg', 'Jean-Luc Roy', 'Press Association'].map(personName) });
    expect(apa).toMatch(/^van der Berg, A\., Roy, J\.-L\., & Press Association\. \(2024/);
    expect(mla).toMatch(/^van der Berg, Anna, et al\. /);
    expect(chicago).toMatch(/^van der Berg, Anna, Jean-Luc Roy, and Press Association\. /);
  });

  it('no author, no date, a question and a quotation in the headline', () => {
    const { apa, mla } = cited({ authors: [], published: null, accessed: null, title: 'Is “Big Dam” safe?' });
    expect(apa).toBe('Is “Big Dam” safe? (n.d.). The Oldport Courier. https://courier.example/a');
    expect(mla).toBe('“Is ‘Big Dam’ Safe?” The Oldport Courier, https://courier.example/a.');
  });
});

describe('names', () => {
  it.each([
    ['Jane Doe', { given: 'Jane', family: 'Doe' }],
    ['Anna van der Berg', { given: 'Anna', family: 'van der Berg' }],
    ['Martin Luther King Jr.', { given: 'Martin Luther', family: 'King Jr.' }],
    ['Reuters', { literal: 'Reuters' }],
    ['HT Correspondent', { literal: 'HT Correspondent' }],
    ['Voltaire', { literal: 'Voltaire' }],
  ])('%s', (name, parts) => {
    expect(personName(name)).toEqual(parts);
  });
});
