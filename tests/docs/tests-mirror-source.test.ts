import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, extname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/build.ts';

/** These try the whole product, or the repository itself. */
const OF_THE_WHOLE = ['docs', 'e2e', 'fuzz'];

const tests = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .filter((file) => !OF_THE_WHOLE.includes(file.split('/')[0] ?? ''));

/** The folder that a test's folder stands for. */
const mirrored = (folder: string): string => (folder.startsWith('scripts') ? folder : join('src', folder));

/** What a test in this folder may be named after: the folder, and what is in it. */
function subjects(folder: string): string[] {
  const path = join(root, mirrored(folder));
  if (!existsSync(path)) return [];
  return [basename(path), ...readdirSync(path).map((file) => basename(file, extname(file)))];
}

/** A test is called what its subject is called; a second one of the same subject adds what it is about behind a hyphen. */
const isNamedAfter = (name: string, subject: string): boolean => name === subject || name.startsWith(`${subject}-`);

describe('tests mirror the source', () => {
  it('finds tests at all', () => {
    expect(tests.length).toBeGreaterThan(50);
  });

  it.each(tests)('%s', (file) => {
    const folder = dirname(file);
    const name = basename(file, '.test.ts');
    const near = relative(root, join(root, mirrored(folder)));
    expect(
      subjects(folder).filter((subject) => isNamedAfter(name, subject)),
      `a source in ${near}`,
    ).not.toEqual([]);
  });
});
