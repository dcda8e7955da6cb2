import { once } from 'node:events';
import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { type BackupRow, backupHead, backupLine } from '../../engine/library/backup.ts';
import { mergeArticles, mergePeople } from '../../engine/library/merge.ts';
import type { Person, SavedArticle } from '../../engine/library/model.ts';
import { withReading } from '../../engine/library/save.ts';
import type { Annotation } from '../../engine/model.ts';
import { annotationSchema } from '../../engine/schema.ts';
import { webAddress } from '../../engine/url.ts';
import { inOrder } from '../in-order.ts';
import { typedIn } from '../jobs.ts';
import type { Workforce } from '../workforce.ts';
import type { LibraryOptions } from './arguments.ts';
import { RowFile } from './row-file.ts';
import { addressOfFile, type Given, givenBy } from './sources.ts';

/**
 * Reads, annotates and puts together what the sources hold. The file is there once it is whole.
 * @returns the exit status: 1 where something could not be read
 */
export async function build({ sources, out, now }: LibraryOptions, { work, limit }: Workforce): Promise<number> {
  const path = resolve(typedIn, out ?? '');
  const articles = new RowFile(`${path}.rows`);
  const people = new Map<string, Person>();
  const counts = { read: 0, empty: 0, failed: 0 };
  const take = async (given: Given, got: Got): Promise<void> => {
    if ('error' in got) {
      counts.failed++;
      process.stderr.write(`${given.name}: ${got.error}\n`);
    } else if ('person' in got) {
      const known = people.get(got.person.id);
      people.set(got.person.id, known ? mergePeople(known, got.person) : got.person);
    } else if ('article' in got) {
      const { article } = got;
      const known = articles.get(article.id) as SavedArticle | undefined;
      articles.put(article.id, known ? mergeArticles(known, article) : article);
      counts.read++;
    } else counts.empty++;
    if (process.stderr.isTTY) process.stderr.write(`\r${counts.read} read, ${articles.size} articles`);
  };
  try {
    await inOrder(givenBy(sources, now), (given) => gotFrom(given, work), take, limit);
    await write(path, articles, [...people.values()], now ?? new Date().toISOString());
  } finally {
    articles.close();
  }
  const { read, empty, failed } = counts;
  process.stderr.write(`\r${articles.size} articles of ${read} pages; ${empty} without an article, ${failed} not read\n`);
  return failed ? 1 : 0;
}

type Got = BackupRow | { empty: true } | { error: string };

async function gotFrom(given: Given, work: Workforce['work']): Promise<Got> {
  if ('error' in given) return given;
  if ('row' in given) return given.row;
  const told = 'annotation' in given ? { annotation: given.annotation } : await annotated(given, work);
  if ('error' in told) return { error: String(told.error) };
  const read = v.safeParse(annotationSchema, told.annotation);
  if (!read.success) return { error: `the annotation does not fit: ${read.issues[0].message}` };
  if (!read.output.text.trim()) return { empty: true };
  const file = 'page' in given ? given.page.file : undefined;
  const { reader, ...annotation } = addressed(read.output, file ?? given.name);
  return { article: withReading(null, { annotation: { ...annotation, reader: [] }, reader, at: given.at }) };
}

async function annotated(
  { name, page, at }: Extract<Given, { page: unknown }>,
  work: Workforce['work'],
): Promise<{ annotation: unknown } | { error: string }> {
  const answer = await work({ line: JSON.stringify({ id: name, ...page, now: at }), number: 1 });
  return 'error' in answer ? answer : { annotation: JSON.parse(answer.annotation) };
}

/** A saved page that was given no address has the one it names as its own, else its place. */
const addressed = (annotation: Annotation, file: string): Annotation =>
  annotation.url === null ? { ...annotation, url: webAddress(annotation.canonical) ?? addressOfFile(file) } : annotation;

async function write(path: string, articles: RowFile, people: readonly Person[], at: string): Promise<void> {
  const part = `${path}.part`;
  const file = createWriteStream(part);
  const failed = once(file, 'error').then(([error]) => Promise.reject(error));
  failed.catch(() => undefined);
  const line = async (text: string): Promise<void> => {
    if (!file.write(`${text}\n`)) await Promise.race([once(file, 'drain'), failed]);
  };
  try {
    await line(backupHead({ articles: articles.size, people: people.length, at }));
    for (const article of articles.rows()) await line(backupLine({ article: article as SavedArticle }));
    for (const person of people) await line(backupLine({ person }));
    file.end();
    await Promise.race([once(file, 'close'), failed]);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}
