import { lineOf } from '../cells.ts';
import { COLUMNS, rowsOf } from '../columns.ts';
import type { ExportFormat } from '../format.ts';

/** One row a statement (RFC 4180, CRLF, one byte order mark for spreadsheets). */
export const csv: ExportFormat = {
  id: 'csv',
  label: 'CSV',
  extension: 'csv',
  mime: 'text/csv;charset=utf-8',
  begin: () => `\uFEFF${lineOf(COLUMNS.map(({ name }) => name))}`,
  item: (article) => rowsOf(article).map(lineOf).join(''),
};
