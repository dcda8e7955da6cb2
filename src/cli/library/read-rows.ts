import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type BackupRow, BackupRows } from '../../engine/library/backup.ts';

/** The rows of a library in a file, one at a time. @throws BackupError with the line that is wrong; at the end, where rows are missing */
export async function* readRows(path: string): AsyncGenerator<BackupRow> {
  const rows = new BackupRows();
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    const row = rows.push(line);
    if (row) yield row;
  }
  rows.end();
}
