import { speakerName, wordsOf } from '../annotation.ts';
import type { Annotation, Attribution } from '../model.ts';
import { foldedText } from './folded-words.ts';
import { likeness } from './word-changes.ts';

/** A statement of a version, in words. */
export interface Said {
  attribution: Attribution;
  words: string;
  speaker: string | null;
  /** The words without typography. */
  key: string;
}

/** Which statements of two versions are one. */
export interface Pairs {
  same: { before: Said; after: Said }[];
  gone: Said[];
  added: Said[];
}

/** Share of common words from which two statements are one that was edited; where somebody else says it, it takes more. */
const EDITED = { samePerson: 0.5, other: 0.75 };

/** What readers see of a version: attitudes and guesses apart. */
export const saidIn = (annotation: Annotation): Said[] =>
  annotation.attributions
    .filter(({ act, level }) => act === 'speech' && level !== 'guess')
    .map((attribution) => {
      const words = wordsOf(annotation, attribution.content);
      return { attribution, words, speaker: speakerName(annotation, attribution), key: foldedText(words) };
    });

/**
 * Pairs the statements of two versions: equal words first, of one speaker before another's, in the article's order; then the likest of
 * those that are left, one speaker's before others'.
 */
export function pairStatements(before: readonly Said[], after: readonly Said[]): Pairs {
  const same: Pairs['same'] = [];
  const left = new Set(before);
  const found = new Set<Said>();
  const take = (old: Said, now: Said): void => {
    same.push({ before: old, after: now });
    left.delete(old);
    found.add(now);
  };
  const byKey = new Map<string, Said[]>();
  for (const old of before) addTo(byKey, old.key, old);
  for (const isSamePerson of [true, false])
    for (const now of after) {
      const old = byKey
        .get(now.key)
        ?.find((one) => left.has(one) && !found.has(now) && (!isSamePerson || one.speaker === now.speaker));
      if (old) take(old, now);
    }
  for (const { old, now } of edited(
    [...left],
    after.filter((one) => !found.has(one)),
  ))
    if (left.has(old) && !found.has(now)) take(old, now);
  same.sort((a, b) => startOf(a.after) - startOf(b.after));
  return { same, gone: before.filter((one) => left.has(one)), added: after.filter((one) => !found.has(one)) };
}

/** The likest pairs first. Only those that share a word are looked at. */
function edited(before: readonly Said[], after: readonly Said[]): { old: Said; now: Said }[] {
  const holders = new Map<string, Said[]>();
  for (const old of before) for (const word of new Set(old.key.split(' '))) addTo(holders, word, old);
  return after
    .flatMap((now) => {
      const shared = new Map<Said, number>();
      const words = new Set(now.key.split(' '));
      for (const word of words) for (const old of holders.get(word) ?? []) shared.set(old, (shared.get(old) ?? 0) + 1);
      return [...shared].flatMap(([old, count]) => {
        const least = old.speaker === now.speaker ? EDITED.samePerson : EDITED.other;
        const most = (2 * count) / (words.size + new Set(old.key.split(' ')).size);
        const like = most < least * 0.8 ? 0 : likeness(old.words, now.words);
        return like >= least ? [{ old, now, like: like + (old.speaker === now.speaker ? 1 : 0) }] : [];
      });
    })
    .sort((a, b) => b.like - a.like);
}

function addTo<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

const startOf = ({ attribution }: Said): number => attribution.content[0]?.[0] ?? 0;
