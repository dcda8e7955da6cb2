import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';

/** Rows by key in a file of their own, so that libraries larger than memory can be put together. The last one given for a key counts. */
export class RowFile {
  private readonly file: number;
  private readonly places = new Map<string, { from: number; bytes: number }>();
  private end = 0;

  /** @throws where the file cannot be made */
  constructor(private readonly path: string) {
    this.file = openSync(path, 'w+');
  }

  get size(): number {
    return this.places.size;
  }

  put(key: string, row: unknown): void {
    const bytes = Buffer.from(JSON.stringify(row));
    writeSync(this.file, bytes, 0, bytes.length, this.end);
    this.places.set(key, { from: this.end, bytes: bytes.length });
    this.end += bytes.length;
  }

  /** The row as it was given; undefined where there is none. */
  get(key: string): unknown {
    const place = this.places.get(key);
    return place && JSON.parse(this.read(place));
  }

  /** All rows, in the order of their keys. */
  *rows(): Generator<unknown> {
    for (const key of [...this.places.keys()].sort()) yield this.get(key);
  }

  /** Deletes the file. */
  close(): void {
    closeSync(this.file);
    rmSync(this.path, { force: true });
  }

  private read({ from, bytes }: { from: number; bytes: number }): string {
    const buffer = Buffer.alloc(bytes);
    for (let read = 0; read < bytes; ) {
      const got = readSync(this.file, buffer, read, bytes - read, from + read);
      if (got === 0) throw new Error(`${this.path} was cut.`);
      read += got;
    }
    return buffer.toString();
  }
}
