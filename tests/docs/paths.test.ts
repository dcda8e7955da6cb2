import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/build.ts';

const markdown = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file));
const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'assets/attribution.model.md',
  ...markdown('docs'),
];

/** What the example in CONTRIBUTING makes up as it goes. */
const MADE_UP = /british-regional--quiz-line/;
/** What a command writes. */
const WRITTEN = /^(?:dist|output)\//;

const source = ['src', 'scripts', 'tests']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }))
  .map((file) => basename(file));

describe.each(DOCUMENTS)('%s', (document) => {
  const text = readFileSync(join(root, document), 'utf8');
  const code = [...text.matchAll(/`([^`\n]+)`/g)].map(([, words = '']) => words);

  it('names no path that is not there', () => {
    const paths = code.filter((words) => /^(?:src|scripts|tests|docs|assets|dist|\.github)\/[^\s*]*$/.test(words));
    const missing = paths.filter((path) => !WRITTEN.test(path) && !MADE_UP.test(path) && !existsSync(join(root, path)));
    expect(missing).toEqual([]);
  });

  it('names no file that is nowhere', () => {
    const files = code.filter((words) => /^[\w-]+\.(?:tsx?|css)$/.test(words));
    expect(files.filter((file) => !source.includes(file))).toEqual([]);
  });

  it('links to nothing that is not there', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, link = '']) => link)
      .filter((link) => !/^(?:https?:|#)/.test(link));
    const missing = links.filter((link) => !existsSync(join(root, dirname(document), link.replace(/#.*$/, ''))));
    expect(missing).toEqual([]);
  });

  it('names no command that is not there', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    const commands = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name);
    expect(commands.filter((name) => !scripts[name])).toEqual([]);
  });
});

describe('the tree in CONTRIBUTING', () => {
  const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const tree = /```\nsrc\/\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
  const path: string[] = [];
  const named: string[] = [];
  for (const line of `src/\n${tree}`.trimEnd().split('\n')) {
    const [, indent = '', names = ''] = /^( *)((?:[\w.-]+\/? )*[\w.-]+\/?)(?: {2}|$)/.exec(line) ?? [];
    for (const name of names.split(' ')) named.push([...path.slice(0, indent.length / 2), name].join('').replace(/\/$/, ''));
    path.length = indent.length / 2;
    path.push(names.split(' ').at(-1) ?? '');
  }

  it('has nothing that is not there', () => {
    expect(named.length).toBeGreaterThan(25);
    expect(named.filter((entry) => !existsSync(join(root, entry)))).toEqual([]);
  });

  it('has every folder of the source down to the parts of the engine', () => {
    const folders = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .map((entry) => join('src', entry))
      .filter((entry) => statSync(join(root, entry)).isDirectory())
      .filter((entry) => entry.split('/').length <= (/^src\/engine\/(?:page|attribution)\//.test(entry) ? 4 : 3))
      .map((entry) => relative('.', entry));
    expect(folders.filter((folder) => !named.includes(folder))).toEqual([]);
  });
});
