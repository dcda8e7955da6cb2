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
  yield JSON.stringify({
    format: 'sourcelight-library',
    version: LIBRARY_VERSION,
    at,
    articles: articles.length,
    people: people.length,
  });
  for (const article of articles) yield JSON.stringify({ article, sum: textHash(JSON.stringify(article)) });
  for (const person of people) yield JSON.stringify({ person, sum: textHash(JSON.stringify(person)) });
}

/** Reads a backup line by line, so that the largest can be read in slices. Nothing of it may be used before `end` has given the whole. */
export class BackupReader {
  private line = 0;
  private head: v.InferOutput<typeof headSchema> | null = null;
  private readonly articles = new Map<string, SavedArticle>();
  private readonly people = new Map<string, Person>();

  /** The share of the rows that were read, 0 to 1. */
  get progress(): number {
    const all = (this.head?.articles ?? 0) + (this.head?.people ?? 0);
    return all ? Math.min(1, (this.articles.size + this.people.size) / all) : 0;
  }

  /** @throws BackupError where the line is no row, is damaged, or comes from a later release */
  push(line: string): void {
    this.line++;
    if (!line.trim()) return;
    const value = this.parsed(line);
    if (!this.head) this.head = this.readHead(value);
    else this.readRow(value);
  }

  /** The whole library. @throws BackupError where rows are missing */
  end(): Library {
    if (!this.head) throw new BackupError(1, 'the file is empty.');
    const missing = this.head.articles + this.head.people - this.articles.size - this.people.size;
    if (missing > 0)
      throw new BackupError(this.line, `the file ends here, and ${missing} rows are missing. Make the backup again.`);
    return { version: LIBRARY_VERSION, articles: [...this.articles.values()], people: [...this.people.values()] };
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

  private readRow(value: unknown): void {
    const row = v.safeParse(rowSchema, value);
    if (!row.success) throw new BackupError(this.line, 'this is neither an article nor a person.');
    const held = 'article' in row.output ? row.output.article : row.output.person;
    if (textHash(JSON.stringify(held)) !== row.output.sum) throw new BackupError(this.line, 'this row was changed or damaged.');
    if ('article' in row.output) {
      const article = this.checked(articleSchema, held);
      if (this.articles.has(article.id)) throw new BackupError(this.line, `the article ${article.id} stands twice.`);
      this.articles.set(article.id, article);
    } else {
      const person = this.checked(personSchema, held);
      if (this.people.has(person.id)) throw new BackupError(this.line, `the person ${person.id} stands twice.`);
      this.people.set(person.id, person);
    }
  }

  private checked<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
    const read = v.safeParse(schema, value);
    if (read.success) return read.output;
    const [issue] = read.issues;
    throw new BackupError(this.line, `${v.getDotPath(issue) ?? 'the row'} is wrong: ${issue.message}`);
  }
}

/** Reads a whole backup. @throws BackupError with the line that is wrong */
export function readBackup(text: string): Library {
  const reader = new BackupReader();
  for (const line of text.split('\n')) reader.push(line);
  return reader.end();
}
