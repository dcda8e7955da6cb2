import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BackupRows } from '../src/engine/library/backup.ts';
import { digestOf } from '../src/engine/library/digest.ts';
import { root } from './build.ts';

/* Runs the recipe for GNU parallel as docs/corpora.md has it, over pages made up here: npm run recipe -- [PAGES] */

const PAGES = Number(process.argv[2] ?? 10_000);
const folder = join(root, 'output/recipe');
const [, recipe] =
  /## With GNU parallel\n[\s\S]*?```sh\n([\s\S]*?)```/.exec(readFileSync(join(root, 'docs/corpora.md'), 'utf8')) ?? [];
if (!recipe) throw new Error('The recipe is not in docs/corpora.md.');

const NAMES = ['Jane Doe', 'Tom Reed', 'Meera Rao', 'Farid Khan', 'Kavita Iyer', 'Ann Roe'];
const FILLER = 'The council met on Monday to talk about the bridge, the harbour and the road along the coast. ';

/** One page in ten is an article that stands there already, under another address. */
const pageOf = (i: number): string => {
  const n = i % 10 === 9 ? i - 9 : i;
  const name = NAMES[n % NAMES.length];
  return `<html><head><title>Story ${n}</title><link rel="canonical" href="https://harbourpost.example/story-${n}"></head><body><article><h1>Story ${n}</h1><p>${FILLER.repeat(4)}</p><p>“It was bridge ${n} that held,” said ${name}, who lives by the harbour.</p></article></body></html>`;
};

rmSync(folder, { recursive: true, force: true });
for (let i = 0; i < PAGES; i++) {
  const part = join(folder, 'pages', String(Math.floor(i / 1000)));
  if (i % 1000 === 0) mkdirSync(part, { recursive: true });
  writeFileSync(join(part, `page ${i}.html`), pageOf(i));
}
const start = performance.now();
const { status } = spawnSync('bash', ['-euo', 'pipefail', '-c', recipe], {
  cwd: folder,
  stdio: ['ignore', 'inherit', 'inherit'],
});
const seconds = (performance.now() - start) / 1000;
const rows = new BackupRows();
let [articles, said] = [0, 0];
for (const line of readFileSync(join(folder, 'library.jsonl'), 'utf8').split('\n')) {
  const row = rows.push(line);
  if (!row || !('article' in row)) continue;
  articles++;
  said += digestOf(row.article).statements.length;
}
rows.end();
const expected = PAGES - Math.floor(PAGES / 10);
console.log(
  `${PAGES} pages: ${articles} articles (${expected} expected), ${said} statements, ${seconds.toFixed(0)} s, status ${status}`,
);
process.exitCode = status === 0 && articles === expected && said >= articles * 0.95 ? 0 : 1;
