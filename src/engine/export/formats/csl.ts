import { type ArticleData, articleData, type PersonName } from '../article-data.ts';
import type { ExportFormat } from '../format.ts';

/** The article for reference managers (CSL-JSON, Citation Style Language 1.0.2). */
export const csl: ExportFormat = {
  id: 'csl',
  label: 'CSL-JSON',
  extension: 'json',
  mime: 'application/vnd.citationstyles.csl+json',
  begin: () => '[',
  item: ({ annotation, accessed }, index) =>
    `${index ? ',' : ''}\n${JSON.stringify(cslItem(articleData(annotation, accessed)), null, 2)}`,
  end: '\n]\n',
};

/** An article as one CSL item. */
function cslItem(article: ArticleData): Record<string, unknown> {
  const { title, authors, publisher, published, accessed, url, language, genre } = article;
  return {
    id: citationKey(article),
    type: 'article-newspaper',
    title,
    ...(authors.length ? { author: authors.map(nameOf) } : {}),
    ...(publisher ? { 'container-title': publisher } : {}),
    ...(published ? { issued: dateOf(published) } : {}),
    ...(accessed ? { accessed: dateOf(accessed) } : {}),
    ...(url ? { URL: url } : {}),
    ...(language ? { language } : {}),
    ...(genre ? { genre } : {}),
  };
}

/** "doe2024harbour": the first author, the year, and the headline's first long word. */
export function citationKey({ authors, published, title }: ArticleData): string {
  const [first] = authors;
  const name = first ? ('literal' in first ? first.literal : first.family) : '';
  const word = /\p{L}{4,}/u.exec(title)?.[0] ?? '';
  return (
    `${name}${published?.slice(0, 4) ?? ''}${word}`
      .normalize('NFKD')
      .replace(/[^A-Za-z0-9]/g, '')
      .toLowerCase() || 'article'
  );
}

const nameOf = (name: PersonName): Record<string, string> => ('literal' in name ? { literal: name.literal } : { ...name });

const dateOf = (day: string): Record<string, unknown> => ({ 'date-parts': [day.split('-').map(Number)] });
