import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leftOver } from '../../../../../src/engine/attribution/claims/choice/left-over.ts';
import type { TokenRange } from '../../../../../src/engine/attribution/claims/claim.ts';
import { PartTagger } from '../../../../../src/engine/attribution/claims/part-tagger.ts';
import { readWords } from '../../../../../src/engine/attribution/claims/read-words.ts';
import { readModel } from '../../../../../src/engine/attribution/model/file.ts';
import { tokenize } from '../../../../../src/engine/attribution/text/tokenize.ts';

const model = readModel(readFileSync(join(import.meta.dirname, '../../../../../assets/attribution.model')));
const words = { lexicon: model.lexicon, parts: new PartTagger(model.parts) };

/** Words before, between and behind that no part of "[source] {cue} <content>" takes, with their finite verbs. */
function left(marked: string) {
  const text = marked.replaceAll(/[[\]{}<>]/g, '');
  const columns = readWords(tokenize(text, [0, text.length], []), words);
  const tokens = tokenize(text, [0, text.length], []);
  const range = (open: string, close: string): TokenRange[] => {
    const plain = (at: number): number => marked.slice(0, at).replaceAll(/[[\]{}<>]/g, '').length;
    const [from, to] = [plain(marked.indexOf(open)), plain(marked.indexOf(close))];
    const inside = [...tokens.start.subarray(0, tokens.length).keys()].filter(
      (i) => (tokens.start[i] as number) >= from && (tokens.end[i] as number) <= to,
    );
    return inside.length ? [{ from: inside[0] as number, to: (inside.at(-1) as number) + 1 }] : [];
  };
  const cue = { ...(range('{', '}')[0] as TokenRange), probability: 1 };
  const { before, between, behind } = leftOver(columns, cue, range('[', ']'), range('<', '>'), () => 0);
  return [before, between, behind].map(({ words: count, finite }) => [count, finite]);
}

describe('what a reading leaves of its sentence', () => {
  it.each([
    ['[Bell] {said} <it would rain>.', [0, 0], [0, 0], [0, 0]],
    ['[Bell] {said} <it would rain> and went home.', [0, 0], [0, 0], [3, 1]],
    ['When it rained, [Bell] {said} <the mill would stand>.', [3, 1], [0, 0], [0, 0]],
    ['[Bell] {said} on Friday <it would rain>.', [0, 0], [2, 0], [0, 0]],
  ] as const)('%s', (marked, before, between, behind) => {
    expect(left(marked)).toEqual([before, between, behind]);
  });
});
