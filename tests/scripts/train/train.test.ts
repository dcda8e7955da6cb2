import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plattScale } from '../../../scripts/train/platt.ts';
import { isHeldBack, ownArticles, readArticle } from '../../../scripts/train/sentences.ts';
import { annotateText } from '../../../src/engine/annotate.ts';
import { loadFinder } from '../../../src/node/finder.ts';

const root = join(import.meta.dirname, '../../..');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourcelight-train-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function train(model: string, corpus: string, dev: string, ...more: string[]) {
  const given = ['--corpus', corpus, '--dev', dev, '--out', model, '--own-weight', '0', ...more];
  return spawnSync(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), 'scripts/train/main.ts', ...given], {
    cwd: root,
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
  });
}

describe('the trainer', () => {
  it('learns from a small corpus, prints its table, and gives the same bytes again', () => {
    const articles = ownArticles();
    const lines = (keep: (article: number) => boolean): string =>
      articles
        .filter((_, i) => keep(i))
        .map((row) => JSON.stringify(row))
        .join('\n');
    writeFileSync(
      join(folder, 'train.jsonl'),
      lines((i) => !isHeldBack(i)),
    );
    writeFileSync(join(folder, 'dev.jsonl'), lines(isHeldBack));
    const first = train('one.model', 'train.jsonl', 'dev.jsonl');
    expect(first.stderr).toBe('');
    expect(first.stdout).toMatch(/linked +F1 +\d/);
    expect(first.stdout).toMatch(/confidence 0\.[5-9] and more: +\d/);
    expect(first.stdout).toContain('confidence 0.9 and more:');
    expect(train('two.model', 'train.jsonl', 'dev.jsonl').status).toBe(0);
    expect(readFileSync(join(folder, 'one.model')).equals(readFileSync(join(folder, 'two.model')))).toBe(true);
    const { attributions } = annotateText('“The mill is old,” Ann Bell said.', loadFinder(join(folder, 'one.model')));
    expect(attributions).toMatchObject([{ source: [[19, 27]], cue: [[28, 32]], content: [[0, 18]] }]);
  }, 180_000);

  it.each([
    ['no such file', 'nowhere.jsonl', null, 'There is no file'],
    ['a line that is no JSON', 'broken.jsonl', '{"id":\n', 'line 1'],
    ['a row without attributions', 'bare.jsonl', '{"id":"a","text":"b"}', 'line 1'],
  ])('names %s', (_name, file, content, message) => {
    if (content) writeFileSync(join(folder, file), content);
    const { status, stderr } = train('none.model', file, file);
    expect(status).not.toBe(0);
    expect(stderr).toContain(message);
  });
});

describe('our own sentences', () => {
  it('are as many as were asked for, and their brackets fit', () => {
    const articles = ownArticles();
    expect(articles.flatMap((row) => row.paragraphs ?? []).length).toBeGreaterThanOrEqual(300);
    for (const { text, attributions } of articles)
      for (const { source, cue, content } of attributions)
        for (const [from, to] of [...source, ...cue, ...content]) expect(0 <= from && from < to && to <= text.length).toBe(true);
  });

  it('are read with shared and parted spans', () => {
    const { text, attributions } = readArticle('a', '<“It,”> [she] {said}, <“holds.”>\n[He] {~hopes} <so> and {2:says} <2:so>.');
    expect(text).toBe('“It,” she said, “holds.”\n\nHe hopes so and says so.');
    expect(attributions).toEqual([
      {
        source: [[6, 9]],
        cue: [[10, 14]],
        content: [
          [0, 5],
          [16, 24],
        ],
        tier: 'speech',
      },
      { source: [[26, 28]], cue: [[29, 34]], content: [[35, 37]], tier: 'attitude' },
      { source: [[26, 28]], cue: [[42, 46]], content: [[47, 49]], tier: 'speech' },
    ]);
  });

  it.each(['[He {said}] <it>', 'He said> it', '<“It holds,” he said'])('%s is refused', (line) => {
    expect(() => readArticle('a', line)).toThrow('a: ');
  });
});

describe('Platt’s scaling', () => {
  it('finds the line that made the truths', () => {
    const scores = Array.from({ length: 4000 }, (_, i) => (i - 2000) / 400);
    const truths = scores.map((score, i) => ((i * 7919) % 1000) / 1000 < 1 / (1 + Math.exp(-(0.5 * score - 1))));
    const { slope, offset } = plattScale(scores, truths);
    expect(slope).toBeCloseTo(0.5, 1);
    expect(offset).toBeCloseTo(-1, 1);
  });
});
