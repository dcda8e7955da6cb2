import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { exportOf } from '../../engine/export/exported.ts';
import { FORMATS } from '../../engine/export/formats.ts';
import { annotationOf, newestOf } from '../../engine/library/model.ts';
import { typedIn } from '../jobs.ts';
import { writeOut } from '../write.ts';
import type { LibraryOptions } from './arguments.ts';
import { readRows } from './read-rows.ts';

/** Writes a library's articles in one of the export formats, one after the other. @throws BackupError with the line that is wrong */
export async function exportLibrary({ sources, format: id, out, guesses }: LibraryOptions): Promise<number> {
  const format = FORMATS.find((known) => known.id === id);
  if (!format) throw new Error(`There is no format "${id}".`);
  const file = out === null ? null : createWriteStream(resolve(typedIn, out));
  const write = async (text: string): Promise<void> => {
    if (!file) await writeOut(text);
    else if (!file.write(text)) await once(file, 'drain');
  };
  let written = 0;
  for await (const row of readRows(resolve(typedIn, sources[0] ?? ''))) {
    if (!('article' in row)) continue;
    const { article } = row;
    const accessed = newestOf(article).seen.slice(0, 10);
    const exported = exportOf(annotationOf(article), { guesses, only: null, accessed });
    await write(`${written ? '' : (format.begin?.(exported) ?? '')}${format.item(exported, written++)}`);
  }
  if (written) await write(format.end ?? '');
  if (file) {
    file.end();
    await once(file, 'close');
  }
  return 0;
}
