import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSure, speakerName } from '../../src/engine/annotation.ts';
import type { Annotation } from '../../src/engine/model.ts';
import { annotationSchema } from '../../src/engine/schema.ts';

const root = join(import.meta.dirname, '../..');
let folder: string;

/** The command in one file: the same source, and no compiler at each of many starts. Two folders deep, as the source is. */
const COMMAND = join(root, 'output/cli-test/main.mjs');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sourcelight-cli-'));
  await build({
    entryPoints: [join(root, 'src/cli/main.ts')],
    outfile: COMMAND,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  status: number | null;
  rows: {
    file?: string;
    id?: unknown;
    error?: string;
    annotation?: Annotation;
  }[];
  stdout: string;
  stderr: string;
}

const AS_NPM_DOES = [join(root, 'node_modules/tsx/dist/cli.mjs'), 'src/cli/main.ts'];

/** Runs the command from the project's root, typed in `folder`. */
function run(args: string[], input?: string | Buffer, command: readonly string[] = [COMMAND]): Run {
  const result = spawnSync(process.execPath, [...command, ...args], {
    cwd: root,
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    ...(input === undefined ? {} : { input }),
  });
  const rows = result.stdout.startsWith('{')
    ? result.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [];
  return { status: result.status, rows, stdout: result.stdout, stderr: result.stderr };
}

const write = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content);
  return name;
};

/** Who surely speaks. */
const sureOf = (annotation: Annotation | undefined): (string | null | undefined)[] =>
  (annotation?.attributions ?? []).filter(isSure).map((attribution) => annotation && speakerName(annotation, attribution));

const PAGE = `<html><body><article><h1>Bridge talks</h1><p>${'The council met on Monday to talk about the bridge and the harbour. '.repeat(6)}</p><p>“It is safe,” said Jane Doe.</p></article></body></html>`;

it('runs from the source, as npm does', () => {
  const { status, rows, stderr } = run([write('source.html', PAGE)], undefined, AS_NPM_DOES);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(sureOf(rows[0]?.annotation)).toEqual(['Jane Doe']);
});

describe('the model', () => {
  it.each([
    ['missing', 'nowhere.model', null, 'missing'],
    ['damaged', 'damaged.model', Buffer.from('no model'), 'empty or cut off'],
  ])('is named when it is %s', (_what, file, content, message) => {
    if (content) write(file, content);
    const { status, stdout, stderr } = run(['--model', file, write('some.html', PAGE)]);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
  });
});

describe('files', () => {
  it('gives one line a file, in order, and goes on after a bad one', () => {
    mkdirSync(join(folder, 'a-folder'), { recursive: true });
    const { status, rows } = run([
      write('page.html', PAGE),
      'missing.html',
      'a-folder',
      write('empty.html', ''),
      write('again.html', PAGE),
    ]);
    expect(status).toBe(1);
    expect(rows.map((row) => [row.file, row.error ?? null])).toEqual([
      ['page.html', null],
      ['missing.html', 'no such file'],
      ['a-folder', 'is a folder, not a file'],
      ['empty.html', null],
      ['again.html', null],
    ]);
    for (const row of rows) if (!row.error) expect(v.safeParse(annotationSchema, row.annotation).success).toBe(true);
    expect(sureOf(rows[0]?.annotation)).toEqual(['Jane Doe']);
    expect(rows[3]?.annotation?.text).toBe('');
  });

  it('reads odd bytes, other encodings and standard input', () => {
    const latin = Buffer.from(
      PAGE.replace('<html>', '<html><meta charset="windows-1252">').replace('Jane Doe', 'Ren\u00e9e Doe').replace(/[“”]/g, '"'),
      'latin1',
    );
    const { rows, status } = run(
      [write('latin.html', latin), write('bytes.html', Buffer.from([0xff, 0x00, 0xc3, 0x28, 0x3c, 0x70, 0x3e])), '-'],
      PAGE,
    );
    expect(status).toBe(0);
    expect(rows[0]?.annotation?.text).toContain('Renée Doe');
    expect(rows[2]?.annotation?.text).toContain('“It is safe,”');
  });

  it('reads the first 200,000 words of ten megabytes, and more', () => {
    const { rows, status } = run([
      write('large.html', PAGE.replace('</article>', `${`<p>${'word '.repeat(200)}.</p>`.repeat(10_000)}</article>`)),
    ]);
    expect(status).toBe(0);
    const words = rows[0]?.annotation?.text.split(/\s+/).length ?? 0;
    expect(words).toBeGreaterThan(200_000);
    expect(words).toBeLessThan(400_000);
  }, 60_000);

  it('reads plain text and keeps it to the letter', () => {
    const text = ' “It is safe,” said Jane Doe.\n\n\nNext.\n';
    expect(run(['--text', write('plain.txt', text)]).rows[0]?.annotation?.text).toBe(text);
  });

  it('writes other formats', () => {
    expect(run(['--format', 'markdown', write('page.html', PAGE)]).stdout).toContain('## Jane Doe');
    expect(run(['--format', 'csv', 'page.html']).stdout).toContain(',Jane Doe,');
  });

  it('counts relative times from --now', () => {
    const page = write('ago.html', PAGE.replace('</h1>', '</h1><p>Published 2 hours ago</p>'));
    expect(run(['--now', '2024-05-02T12:00:00Z', page]).rows[0]?.annotation?.published).toMatchObject({
      iso: '2024-05-02T10:00Z',
    });
    expect(run([page]).rows[0]?.annotation?.published).toBeNull();
  });
});

describe('rows', () => {
  it('gives one row a row, errors among them', () => {
    write('page.html', PAGE);
    const jsonl = write(
      'rows.jsonl',
      `${[
        { id: 1, file: 'page.html' },
        { id: 'b', text: '“No,” said Jane Doe.' },
        { id: 'c', html: PAGE },
        { id: 'd', file: 'missing.html' },
        { id: 'e' },
        { nothing: true },
      ]
        .map((row) => JSON.stringify(row))
        .join('\n')}\nnot json\n`,
    );
    const { rows, status } = run(['--jsonl', jsonl]);
    expect(status).toBe(1);
    expect(rows.map((row) => [row.id, row.error ?? 'ok'])).toEqual([
      [1, 'ok'],
      ['b', 'ok'],
      ['c', 'ok'],
      ['d', 'no such file'],
      ['e', 'the row has none of "html", "text" and "file"'],
      [null, 'line 6: a row is {"id", "html" | "text" | "file", "url"?, "now"?}'],
      [null, 'line 7 is not JSON'],
    ]);
  });

  it('reads standard input', () => {
    expect(run(['--jsonl', '-'], '{"id":"x","text":"“No,” said Jane Doe."}').rows[0]?.annotation?.speakers[0]?.name).toBe(
      'Jane Doe',
    );
  });
});

it('explains how a page was read', () => {
  writeFileSync(
    join(folder, 'page.html'),
    `<article><h1>A long day at the harbour</h1>${'<p>The ferry lay in the harbour, and the wind, they said, would not turn before noon.</p>'.repeat(6)}</article>`,
  );
  const { status, stdout } = run(['--explain', 'page.html', 'missing.html']);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^page\.html\ntitle {6}A long day at the harbour\n[\s\S]*blocks {5}6 of 7 kept/);
});

describe('wrong use', () => {
  it.each([
    [[], 'Name a file'],
    [['--format', 'pdf', 'x'], 'no format "pdf"'],
    [['--explain', '--text', 'x'], '--explain reads saved HTML pages'],
    [['--now', 'soon', 'x'], '--now takes an ISO time'],
    [['--url', 'nowhere', 'x'], '--url takes a whole address'],
    [['--colour', 'x'], '--colour'],
  ])('%j says what to do', (args, message) => {
    const { status, stdout, stderr } = run(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).toContain('Usage:');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('names a list of rows that is not there', () => {
    const { status, stderr } = run(['--jsonl', 'missing.jsonl']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/missing\.jsonl: no such file\n$/);
  });
});

describe('several threads', () => {
  it('give what one gives, in order, where rows fail too', () => {
    const rows = Array.from({ length: 40 }, (_, id) =>
      id % 9 === 4 ? { id, file: 'missing.html' } : { id, text: `“Pier ${id} is shut,” said Jane Doe.` },
    );
    const input = rows.map((row) => JSON.stringify(row)).join('\n');
    const [one, two] = [1, 2].map((threads) => run(['--jsonl', '-', '--threads', String(threads)], input));
    expect(two?.rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    expect(two?.stdout).toBe(one?.stdout);
    expect([one?.status, two?.status]).toEqual([1, 1]);
  });

  it('are asked for by a whole number', () => {
    expect(run(['--threads', 'many', 'x.html']).status).toBe(2);
    expect(run(['--threads', '0', 'x.html']).status).toBe(2);
  });
});
