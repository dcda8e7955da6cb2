import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readTreebank } from '../../../scripts/train/treebank.ts';
import { PARTS } from '../../../src/engine/attribution/claims/parts.ts';

const folder = mkdtempSync(join(tmpdir(), 'sourcelight-treebank-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const word = (id: string, form: string, tag: string, features = '_', misc = '_'): string =>
  [id, form, form, tag, '_', features, '0', '_', '_', misc].join('\t');
const FINITE = 'VerbForm=Fin';

const LINES = [
  '# newpar',
  word('1', 'Bell', 'PROPN'),
  word('2-3', "don't", '_'),
  word('2', 'do', 'AUX', FINITE),
  word('3', "n't", 'PART'),
  word('4', 'sell', 'VERB', 'VerbForm=Inf'),
  word('5', 'well', 'ADV', '_', 'SpaceAfter=No'),
  word('6', '-', 'PUNCT', '_', 'SpaceAfter=No'),
  word('7', 'known', 'ADJ'),
  word('8', 'maps', 'NOUN', '_', 'SpaceAfter=No'),
  word('9', '.', 'PUNCT'),
  '',
  '# sent_id = 2',
  word('1', 'She', 'PRON'),
  word('2', 'said', 'VERB', FINITE),
  word('2.1', 'so', 'ADV'),
  word('3', 'wow', 'INTJ', '_', 'SpaceAfter=No'),
  word('4', '!', 'PUNCT'),
  '',
  '# newdoc',
  word('1', 'Next', 'ADJ'),
  '',
];

describe('a treebank', () => {
  it('is cut anew as the engine cuts text, sentence after sentence of a paragraph', () => {
    const file = join(folder, 'small.conllu');
    writeFileSync(file, LINES.join('\n'));
    expect(readTreebank(file).map(({ parts }) => [...parts].map((part) => PARTS[part]))).toEqual([
      ['name', 'auxiliary', 'verb form', 'adjective', 'noun', 'mark', 'pronoun', 'finite verb', 'other', 'mark'],
      ['adjective'],
    ]);
  });
});
