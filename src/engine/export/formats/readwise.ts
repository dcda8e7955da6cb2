import { articleData, spoken } from '../article-data.ts';
import { lineOf } from '../cells.ts';
import type { ExportFormat } from '../format.ts';
import { marksOf } from '../markdown-statement.ts';
import { statementsOf } from '../statement.ts';

const COLUMNS = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'];

/** Highlights in the columns that Readwise imports from a CSV file. */
export const readwise: ExportFormat = {
  id: 'readwise',
  label: 'Readwise',
  extension: 'csv',
  mime: 'text/csv;charset=utf-8',
  begin: () => lineOf(COLUMNS),
  item: (article) => {
    const { title, authors, publisher, url } = articleData(article.annotation, article.accessed);
    const author = authors.map(spoken).join(', ') || publisher || '';
    return statementsOf(article)
      .map((statement) =>
        lineOf([
          statement.words,
          title,
          author,
          url ?? '',
          `${statement.speaker?.name ?? 'Speaker not known'}: ${marksOf(statement)}${statement.linked.map((to) => `; links to ${to.url}`).join('')}`,
          String(statement.order),
          article.accessed ? `${article.accessed.slice(0, 10)} 00:00:00` : '',
        ]),
      )
      .join('');
  },
};
