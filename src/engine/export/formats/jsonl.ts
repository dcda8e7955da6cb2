import { COLUMNS, rowsOf } from '../columns.ts';
import type { ExportFormat } from '../format.ts';

/** One statement a line, with the columns of the table as keys (https://jsonlines.org). */
export const jsonl: ExportFormat = {
  id: 'jsonl',
  label: 'JSON Lines',
  extension: 'jsonl',
  mime: 'application/jsonl',
  item: (article) =>
    rowsOf(article)
      .map((row) => `${JSON.stringify(Object.fromEntries(row.map((value, i) => [COLUMNS[i]?.name ?? '', value])))}\n`)
      .join(''),
};
