import * as v from 'valibot';
import { LIBRARY_VERSION, type Library, type Person, type SavedArticle } from './model.ts';
import { articleSchema, personSchema } from './schema.ts';
import { textHash } from './text-hash.ts';

/** The first line of a backup. */
const headSchema = v.strictObject({
  format: v.literal('sourcelight-library'),
  version: v.number(),
  /** When it was made. */
  at: v.string(),
  articles: v.pipe(v.number(), v.integer(), v.minValue(0)),
  people: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
const rowSchema = v.union([
  v.strictObject({ article: v.unknown(), sum: v.string() }),
  v.strictObject({ person: v.unknown(), sum: v.string() }),
]);

/** A backup that cannot be used, and the line that is wrong, from 1. */
export class BackupError extends Error {
  constructor(
    readonly line: number,
    why: string,
  ) {
    super(`Line ${line}: ${why}`);
    this.name = 'BackupError';
  }
}

/** The lines of a backup, without their line ends: a head, then a row an article and a row a person, each with the hash of what it holds. */
export function* backupLines({ articles, people }: Library, at: string): Generator<string> {
  yield backupHead({ articles: articles.length, people: people.length, at });
  for (const article of articles) yield backupLine({ article });
  for (const person of people) yield backupLine({ person });
}

/** The first line of a backup of so many rows. */
export const backupHead = ({ articles, people, at }: { articles: number; people: number; at: string }): string =>
  JSON.stringify({ format: 'sourcelight-library', version: LIBRARY_VERSION, at, articles, people });

/** A row's line, with the hash of what it holds. */
export const backupLine = (row: BackupRow): string => {
  const held = JSON.stringify('article' in row ? row.article : row.person);
  return `{"${'article' in row ? 'article' : 'person'}":${held},"sum":${JSON.stringify(textHash(held))}}`;
};

/** A row of a backup. */
export type BackupRow = { article: SavedArticle } | { person: Person };

/** Reads a backup line by line and keeps nothing but ids. What it gives may be used once `end` has found the whole. */
export class BackupRows {
  private line = 0;
  private head: v.InferOutput<typeof headSchema> | null = null;
  private readonly articles = new Set<string>();
  private readonly people = new Set<string>();

  /** The share of the rows that were read, 0 to 1. */
  get progress(): number {
    const all = (this.head?.articles ?? 0) + (this.head?.people ?? 0);
    return all ? Math.min(1, (this.articles.size + this.people.size) / all) : 0;
  }

  /** The row of a line; null for the head and for empty lines. @throws BackupError where it is no row, is damaged, or of a later release */
  push(line: string): BackupRow | null {
    this.line++;
    if (!line.trim()) return null;
    const value = this.parsed(line);
    if (this.head) return this.readRow(value);
    this.head = this.readHead(value);
    return null;
  }

  /** @throws BackupError where rows are missing */
  end(): void {
    if (!this.head) throw new BackupError(1, 'the file is empty.');
    const missing = this.head.articles + this.head.people - this.articles.size - this.people.size;
    if (missing > 0)
      throw new BackupError(this.line, `the file ends here, and ${missing} rows are missing. Make the backup again.`);
  }

  private parsed(line: string): unknown {
    try {
      return JSON.parse(this.line === 1 ? line.replace(/^\uFEFF/, '') : line);
    } catch {
      throw new BackupError(this.line, 'this is no JSON. The file was cut or changed; make the backup again.');
    }
  }

  private readHead(value: unknown): v.InferOutput<typeof headSchema> {
    const head = v.safeParse(headSchema, value);
    if (!head.success) throw new BackupError(this.line, 'this is no backup of a Sourcelight library.');
    if (head.output.version > LIBRARY_VERSION)
      throw new BackupError(this.line, 'a later release of Sourcelight made this file. Update Sourcelight, then try again.');
    return head.output;
  }

  private readRow(value: unknown): BackupRow {
    const row = v.safeParse(rowSchema, value);
    if (!row.success) throw new BackupError(this.line, 'this is neither an article nor a person.');
    const held = 'article' in row.output ? row.output.article : row.output.person;
    if (textHash(JSON.stringify(held)) !== row.output.sum) throw new BackupError(this.line, 'this row was changed or damaged.');
    if ('article' in row.output) {
      const article = this.checked(articleSchema, held);
      this.once(this.articles, article.id, 'article');
      return { article };
    }
    const person = this.checked(personSchema, held);
    this.once(this.people, person.id, 'person');
    return { person };
  }

  private once(known: Set<string>, id: string, what: string): void {
    if (known.has(id)) throw new BackupError(this.line, `the ${what} ${id} stands twice.`);
    known.add(id);
  }

  private checked<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
    const read = v.safeParse(schema, value);
    if (read.success) return read.output;
    const [issue] = read.issues;
    throw new BackupError(this.line, `${v.getDotPath(issue) ?? 'the row'} is wrong: ${issue.message}`);
  }
}

/** Reads a backup line by line, so that the largest can be read in slices. */
export class BackupReader {
  private readonly rows = new BackupRows();
  private readonly articles: SavedArticle[] = [];
  private readonly people: Person[] = [];

  /** The share of the rows that were read, 0 to 1. */
  get progress(): number {
    return this.rows.progress;
  }

  /** @throws BackupError where the line is no row, is damaged, or comes from a later release */
  push(line: string): void {
    const row = this.rows.push(line);
    if (row && 'article' in row) this.articles.push(row.article);
    else if (row) this.people.push(row.person);
  }

  /** The whole library. @throws BackupError where rows are missing */
  end(): Library {
    this.rows.end();
    return { version: LIBRARY_VERSION, articles: this.articles, people: this.people };
  }
}

/** Reads a whole backup. @throws BackupError with the line that is wrong */
export function readBackup(text: string): Library {
  const reader = new BackupReader();
  for (const line of text.split('\n')) reader.push(line);
  return reader.end();
}
