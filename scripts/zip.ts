import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** The first moment that a zip can hold, on every clock. */
const MOMENT = new Date(1980, 0, 1);

/** A folder as a zip: the same bytes for the same files, whenever and wherever it is made. */
export function zipOf(folder: string): Uint8Array {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  const entries: Zippable = {};
  for (const file of files)
    entries[file] = [readFileSync(join(folder, file)), { mtime: MOMENT, level: 9, os: 3, attrs: 0o644 << 16 }];
  return zipSync(entries);
}
