import { type FoldedWord, foldedWords } from './folded-words.ts';

/** A stretch of two texts: what both have, what only the earlier had, or what only the later has. Verbatim, spaces and marks included. */
export interface WordChange {
  is: 'same' | 'gone' | 'new';
  words: string;
}

/** Pairs of words up to which the longest common sequence is looked for; beyond, all between the ends that agree counts as changed. */
const MOST_PAIRS = 4_000_000;

/**
 * What changed between two texts, word by word: the longest common subsequence of their words (Hirschberg 1975, in its plain quadratic
 * form, for statements are short). Typography alone is no change; the later text's is shown.
 */
export function wordChanges(before: string, after: string): WordChange[] {
  const old = foldedWords(before);
  const now = foldedWords(after);
  const changes: WordChange[] = [];
  const put = (is: WordChange['is'], words: string): void => {
    if (!words) return;
    const last = changes.at(-1);
    if (last?.is === is) last.words += words;
    else changes.push({ is, words });
  };
  let [oldAt, nowAt] = [0, 0];
  for (const [i, j] of [...commonPairs(old, now), null].map((pair) => pair ?? ([old.length, now.length] as const))) {
    const oldTo = i < old.length ? (old[i]?.span[0] ?? before.length) : before.length;
    const nowTo = j < now.length ? (now[j]?.span[0] ?? after.length) : after.length;
    const gone = before.slice(oldAt, oldTo);
    const added = after.slice(nowAt, nowTo);
    if (isOnlyMarks(gone) && isOnlyMarks(added)) put('same', added);
    else {
      const head = gone && added ? sharedMarks(gone, added) : 0;
      const tail = gone && added ? sharedMarks(reversed(gone.slice(head)), reversed(added.slice(head))) : 0;
      put('same', added.slice(0, head));
      put('gone', gone.slice(head, gone.length - tail));
      put('new', added.slice(head, added.length - tail));
      put('same', added.slice(added.length - tail));
    }
    const oldWord = old[i];
    const nowWord = now[j];
    if (!oldWord || !nowWord) break;
    put('same', after.slice(...nowWord.span));
    oldAt = oldWord.span[1];
    nowAt = nowWord.span[1];
  }
  return changes;
}

/** How many marks and spaces both stretches begin with. */
function sharedMarks(gone: string, added: string): number {
  const [old = '', now = ''] = [/^[^\p{L}\p{N}]*/u.exec(gone)?.[0], /^[^\p{L}\p{N}]*/u.exec(added)?.[0]];
  return old === now ? now.length : 0;
}

const reversed = (words: string): string => [...words].reverse().join('');

const isOnlyMarks = (words: string): boolean => !/[\p{L}\p{N}]/u.test(words);

/** The places of the words that both have, in order. */
function commonPairs(old: readonly FoldedWord[], now: readonly FoldedWord[]): [number, number][] {
  const same = (i: number, j: number): boolean => old[i]?.word === now[j]?.word;
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && same(head, head)) head++;
  let tail = 0;
  while (tail < shorter - head && same(old.length - 1 - tail, now.length - 1 - tail)) tail++;
  const pairs: [number, number][] = Array.from({ length: head }, (_, i) => [i, i]);
  pairs.push(...longestCommon(old.slice(head, old.length - tail), now.slice(head, now.length - tail), head));
  for (let i = tail; i > 0; i--) pairs.push([old.length - i, now.length - i]);
  return pairs;
}

function longestCommon(old: readonly FoldedWord[], now: readonly FoldedWord[], offset: number): [number, number][] {
  const width = now.length + 1;
  if (old.length * now.length > MOST_PAIRS || !old.length || !now.length) return [];
  const lengths = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      lengths[i * width + j] = old[i]?.word === now[j]?.word ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  for (let [i, j] = [0, 0]; i < old.length && j < now.length; ) {
    if (old[i]?.word === now[j]?.word) pairs.push([offset + i++, offset + j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** The share of the words of two texts that both have, in order: 1 where only typography differs, 0 where nothing is common. */
export function likeness(before: string, after: string): number {
  const old = foldedWords(before);
  const now = foldedWords(after);
  const all = old.length + now.length;
  return all ? (2 * commonPairs(old, now).length) / all : 1;
}
