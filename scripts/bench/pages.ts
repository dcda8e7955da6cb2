import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeHtml } from '../../src/node/document.ts';
import { root } from '../build.ts';
import { generatedPages } from './generated/pages.ts';

export interface BenchPage {
  id: string;
  html: string;
}

/** Saved pages of real outlets, which belong to others and are no part of the project: they may lie beside it. */
const SAVED = join(root, '../shared/pages');
/** Pages of the last fold are for scoring alone. */
const LAST_FOLD = 4;

/** Where saved pages lie unpacked; null where there are none. */
function savedFolder(): string | null {
  const packed = join(SAVED, 'dev.tar.xz');
  if (!existsSync(packed)) return null;
  const cache = process.env.SOURCELIGHT_CACHE ?? join(tmpdir(), 'sourcelight-dev');
  mkdirSync(cache, { recursive: true });
  if (!existsSync(join(cache, 'dev'))) execFileSync('tar', ['-xJf', packed, '-C', cache]);
  return join(cache, 'dev');
}

/**
 * Pages to measure with: saved ones spread evenly over those that may be read, else generated ones.
 * @param count how many saved ones at most
 */
export function benchPages(count: number): { kind: 'saved' | 'generated'; pages: BenchPage[] } {
  const folder = savedFolder();
  if (!folder) return { kind: 'generated', pages: generatedPages(Math.min(count, 36)) };
  const foldOf = JSON.parse(readFileSync(join(SAVED, 'folds.json'), 'utf8')) as Record<string, number>;
  const rows = readFileSync(join(folder, 'manifest.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; file: string })
    .filter(({ id }) => (foldOf[id] ?? LAST_FOLD + 1) <= LAST_FOLD);
  const step = Math.max(1, rows.length / count);
  const chosen = Array.from({ length: Math.min(count, rows.length) }, (_, i) => rows[Math.floor(i * step)]);
  return {
    kind: 'saved',
    pages: chosen.flatMap((row) => (row ? [{ id: row.id, html: decodeHtml(readFileSync(join(folder, row.file))) }] : [])),
  };
}
