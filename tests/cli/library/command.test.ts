import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { generatedPages } from '../../../scripts/bench/generated/pages.ts';
import { readBackup } from '../../../src/engine/library/backup.ts';
import { annotationOf, type Library, newestOf } from '../../../src/engine/library/model.ts';

const root = join(import.meta.dirname, '../../..');
/** Two folders deep, as the source is. */
const COMMAND = join(root, 'output/cli-library-test/main.mjs');
let folder: string;

beforeAll(async () => {
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
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourcelight-library-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, 'library', ...args], {
    cwd: root,
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
    input,
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

function write(name: string, content: string | Buffer): string {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
  return name;
}

const read = (name: string): Library => readBackup(readFileSync(join(folder, name), 'utf8'));

const FILLER = 'The council met on Monday to talk about the bridge and the harbour. '.repeat(6);
const pageOf = (title: string, quote: string, address: string | null = null): string =>
  `<html><head><title>${title}</title>${address ? `<link rel="canonical" href="${address}">` : ''}</head><body><article><h1>${title}</h1><p>${FILLER}</p><p>“${quote},” said Jane Doe.</p></article></body></html>`;
const BRIDGE = 'https://harbourpost.example/bridge';
const FERRY = 'https://harbourpost.example/ferry';

/** A record of a web archive (ISO 28500), as crawlers write it. */
function record(
  url: string,
  html: string,
  more: { type?: string; status?: string; mime?: string; body?: Buffer; head?: string } = {},
): Buffer {
  const { type = 'response', status = '200 OK', mime = 'text/html; charset=utf-8', body = Buffer.from(html), head = '' } = more;
  const http = Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: ${mime}\r\n${head}\r\n`), body]);
  return Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2026-01-02T03:04:05Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`,
    ),
    http,
    Buffer.from('\r\n\r\n'),
  ]);
}

const chunked = (html: string): Buffer => {
  const bytes = Buffer.from(html);
  const half = bytes.length >> 1;
  const chunk = (part: Buffer): Buffer =>
    Buffer.concat([Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n')]);
  return Buffer.concat([chunk(bytes.subarray(0, half)), chunk(bytes.subarray(half)), Buffer.from('0\r\n\r\n')]);
};

describe('a library built from a folder', () => {
  it('has each article once, under the address that the page names, with a version for each that says something else', () => {
    write('pages/2.html', pageOf('Bridge talks go on', 'It is safe', BRIDGE));
    write('pages/deep/1.htm', pageOf('Bridge talks', 'It is safe', `${BRIDGE}?utm_source=mail`));
    write('pages/ferry.html', pageOf('Ferry sails', 'We sail on Monday', FERRY));
    write('pages/notes.txt', 'No page.');
    write('pages/empty.html', '');
    utimesSync(join(folder, 'pages/deep/1.htm'), 1e9, 1e9);
    const { status, stderr } = run(['build', 'pages', '--out', 'all.jsonl']);
    expect([status, stderr]).toEqual([0, expect.stringContaining('2 articles of 3 pages; 1 without an article, 0 not read')]);
    const { articles } = read('all.jsonl');
    expect(articles.map(({ id }) => id)).toEqual([BRIDGE, FERRY]);
    expect(articles[0]?.versions.map(({ at, annotation }) => [at, annotation.title])).toEqual([
      ['2001-09-09T01:46:40.000Z', 'Bridge talks'],
      [expect.stringMatching(/^20[2-9]/), 'Bridge talks go on'],
    ]);
    expect(readdirSync(folder).sort()).toEqual(['all.jsonl', 'pages']);
  });

  it('keeps a page without an address under its place in the folder', () => {
    write('pages/a b.html', pageOf('Bridge talks', 'It is safe'));
    run(['build', 'pages', '--out', 'all.jsonl']);
    expect(read('all.jsonl').articles.map(({ id }) => id)).toEqual(['file:///pages/a%20b.html']);
  });
});

describe('a library built from a web archive', () => {
  const records = [
    record('http://harbourpost.example/', '', { type: 'warcinfo' }),
    record(BRIDGE, pageOf('Bridge talks', 'It is safe')),
    record(FERRY, '', { body: chunked(pageOf('Ferry sails', 'We sail')), head: 'Transfer-Encoding: chunked\r\n' }),
    record('https://harbourpost.example/zip', '', {
      body: gzipSync(pageOf('Tunnel opens', 'It leaks')),
      head: 'Content-Encoding: gzip\r\n',
    }),
    record('https://harbourpost.example/latin', '', {
      body: Buffer.from(pageOf('Caf\u00e9 opens', 'It is open').replace(/[“”]/g, '"'), 'latin1'),
      mime: 'text/html; charset=iso-8859-1',
    }),
    record('https://harbourpost.example/gone', pageOf('Gone', 'Nothing'), { status: '404 Not Found' }),
    record('https://harbourpost.example/picture', 'GIF', { mime: 'image/gif' }),
  ];

  it.each([
    ['plain', 'crawl.warc', Buffer.concat(records)],
    ['compressed', 'crawl.warc.gz', Buffer.concat(records.map((one) => gzipSync(one)))],
  ])('that is %s has its pages', (_, name, bytes) => {
    write(name, bytes);
    const { status } = run(['build', name, '--out', 'all.jsonl']);
    expect(status).toBe(0);
    const { articles } = read('all.jsonl');
    expect(articles.map((article) => [article.id, newestOf(article).annotation.title, article.savedAt])).toEqual(
      [
        [BRIDGE, 'Bridge talks'],
        [FERRY, 'Ferry sails'],
        ['https://harbourpost.example/latin', 'Caf\u00e9 opens'],
        ['https://harbourpost.example/zip', 'Tunnel opens'],
      ].map((row) => [...row, '2026-01-02T03:04:05.000Z']),
    );
  });

  it('that is none is told, and the rest is built', () => {
    write('crawl.warc', 'no archive at all');
    write('page.html', pageOf('Bridge talks', 'It is safe', BRIDGE));
    const { status, stderr } = run(['build', 'crawl.warc', 'page.html', 'missing', '--out', 'all.jsonl']);
    expect(status).toBe(1);
    expect(stderr).toContain('crawl.warc: ');
    expect(stderr).toContain('missing: no such file or folder');
    expect(read('all.jsonl').articles).toHaveLength(1);
  });
});

describe('a library built from rows', () => {
  it('takes pages and annotations, also from standard input, and says which line is wrong', () => {
    const annotation = { ...annotationOf(built(pageOf('Bridge talks', 'It is safe', BRIDGE))), reader: [] };
    const rows = [
      { id: 1, annotation },
      { id: 2, html: pageOf('Ferry sails', 'We sail'), url: FERRY, now: '2026-01-02T00:00:00Z' },
      { id: 3, error: 'the page was empty' },
      { id: 4, annotation: { version: 9 } },
    ];
    const input = `${rows.map((row) => JSON.stringify(row)).join('\n')}\nno row\n`;
    const { status, stderr } = run(['build', '-', '--out', 'all.jsonl'], input);
    expect(status).toBe(1);
    for (const wrong of ['input:3: the page was empty', 'input:4: the annotation does not fit', 'input:5: a row is'])
      expect(stderr).toContain(wrong);
    expect(read('all.jsonl').articles.map(({ id }) => id)).toEqual([BRIDGE, FERRY]);
  });

  function built(html: string) {
    write('one.html', html);
    run(['build', 'one.html', '--out', 'one.jsonl']);
    const [article] = read('one.jsonl').articles;
    if (!article) throw new Error('nothing was built');
    return article;
  }
});

describe('libraries', () => {
  it('built in parts and put together are the library built at once', () => {
    for (const [i, { html }] of generatedPages(2).entries()) write(`${i ? 'one' : 'two'}/${i}.html`, html);
    const now = ['--now', '2026-01-02T00:00:00.000Z'];
    run(['build', 'one', 'two', '--out', 'all.jsonl', ...now]);
    for (const part of ['one', 'two']) run(['build', part, '--out', `${part}.jsonl`, ...now]);
    expect(run(['build', 'two.jsonl', 'one.jsonl', '--out', 'both.jsonl', ...now]).status).toBe(0);
    expect(readFileSync(join(folder, 'both.jsonl'), 'utf8')).toBe(readFileSync(join(folder, 'all.jsonl'), 'utf8'));
    run(['build', 'all.jsonl', 'all.jsonl', '--out', 'twice.jsonl', ...now]);
    expect(read('twice.jsonl')).toEqual(read('all.jsonl'));
  }, 60_000);

  it('are exported in every format that the extension has', () => {
    write('page.html', pageOf('Bridge talks', 'It is safe', BRIDGE));
    run(['build', 'page.html', '--out', 'all.jsonl']);
    const csv = run(['export', 'all.jsonl', '--format', 'csv']);
    expect([csv.status, csv.stderr]).toEqual([0, '']);
    expect(csv.stdout).toContain('It is safe');
    run(['export', 'all.jsonl', '--format', 'jsonld', '--out', 'all.jsonld']);
    expect(JSON.parse(readFileSync(join(folder, 'all.jsonld'), 'utf8'))).toMatchObject([{ type: 'Annotation' }]);
  });

  it('that are damaged are refused with the line, and nothing is written', () => {
    write('page.html', pageOf('Bridge talks', 'It is safe', BRIDGE));
    run(['build', 'page.html', '--out', 'all.jsonl']);
    write('bad.jsonl', readFileSync(join(folder, 'all.jsonl'), 'utf8').replace('Jane', 'Joan'));
    const { status, stderr } = run(['build', 'bad.jsonl', '--out', 'again.jsonl']);
    expect([status, stderr]).toEqual([1, expect.stringContaining('bad.jsonl: Line 2: this row was changed')]);
    expect(run(['export', 'bad.jsonl', '--format', 'csv'])).toMatchObject({ status: 1, stdout: '' });
    expect(existsSync(join(folder, 'again.jsonl.part'))).toBe(false);
  });
});

describe('the command', () => {
  it.each([
    [[], 'Say what is to be done.'],
    [['burn', 'x'], 'There is no command "library burn".'],
    [['build', 'x'], 'Say with --out'],
    [['build', '--out', 'x'], 'Name a folder or a file.'],
    [['export', 'x', '--format', 'docx'], 'There is no format "docx".'],
    [['export', 'x', 'y'], 'One library is exported at a time'],
    [['build', 'x', '--out', 'y', '--threads', '0'], '--threads takes'],
    [['build', 'x', '--out', 'y', '--now', 'soon'], '--now takes'],
    [['build', 'x', '--loud'], 'loud'],
  ])('%j is refused: %s', (args, words) => {
    const { status, stderr } = run(args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(words)]);
    expect(stderr).toContain('Usage: npm run --silent library');
  });

  it('says how it is used', () => expect(run(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('WARC') }));
});
