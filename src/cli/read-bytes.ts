import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';

/** A file's bytes, or standard input's for "-". @throws with one clear line where it cannot be read. */
export async function readBytes(path: string): Promise<Uint8Array> {
  if (path === '-') return buffer(process.stdin);
  try {
    return await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new Error(
      code === 'ENOENT'
        ? 'no such file'
        : code === 'EISDIR'
          ? 'is a folder, not a file'
          : code === 'EACCES'
            ? 'may not be read'
            : `cannot be read (${code})`,
    );
  }
}
