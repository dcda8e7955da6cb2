import type { Annotation, Note, Stamp } from '../model.ts';
import { COURTESIES } from '../words/en/titles.ts';
import { foldedText } from './folded-words.ts';
import { pairStatements, type Said, saidIn } from './statement-pairs.ts';
import { type WordChange, wordChanges } from './word-changes.ts';

/** A value before and after. */
export interface Changed<T> {
  before: T;
  after: T;
}

/** A statement that is there in both versions and not the same. */
export interface ChangedStatement {
  before: Said;
  after: Said;
  /** Null where the words are the same. */
  words: WordChange[] | null;
  /** Null where the same speaker says it. */
  speaker: Changed<string | null> | null;
}

/** What changed between two versions of an article. */
export interface Changes {
  headline: Changed<string | null> | null;
  published: Changed<string | null> | null;
  updated: Changed<string | null> | null;
  byline: Changed<string[]> | null;
  /** Statements as readers see them: attitudes and guesses apart. */
  gone: Said[];
  added: Said[];
  changed: ChangedStatement[];
  notes: { gone: Note[]; added: Note[] };
  /** Paragraphs of the article, verbatim. */
  paragraphs: { gone: string[]; added: string[] };
  /** The words of article or headline are others, and the page says nothing of it: no new time, no new note of a correction. */
  isUndeclared: boolean;
  /** Nothing of all this changed. */
  isNothing: boolean;
}

/** Compares two versions of one article. Typography alone is no change. */
export function compare(before: Annotation, after: Annotation): Changes {
  const { same, gone, added } = pairStatements(saidIn(before), saidIn(after));
  const headline = changedText(before.title, after.title);
  const updated = changedTime(before.updated, after.updated);
  const published = changedTime(before.published, after.published);
  const notes = { gone: without(before.notes, after.notes, noteKey), added: without(after.notes, before.notes, noteKey) };
  const [old, now] = [paragraphsOf(before), paragraphsOf(after)];
  const paragraphs = { gone: without(old, now, foldedText), added: without(now, old, foldedText) };
  const isOther = headline !== null || paragraphs.gone.length + paragraphs.added.length > 0;
  const isDeclared = updated !== null || published !== null || notes.added.some(({ kind }) => kind === 'correction');
  const changed = same.flatMap(changedStatement);
  const byline = changedList(
    before.byline.map(({ name }) => name),
    after.byline.map(({ name }) => name),
  );
  const count = gone.length + added.length + changed.length + notes.gone.length + notes.added.length;
  return {
    headline,
    published,
    updated,
    byline,
    gone,
    added,
    changed,
    notes,
    paragraphs,
    isUndeclared: isOther && !isDeclared,
    isNothing: !(isOther || published || updated || byline || count),
  };
}

function changedStatement({ before, after }: { before: Said; after: Said }): ChangedStatement[] {
  const words = before.key === after.key ? null : wordChanges(before.words, after.words);
  const speaker = isSamePerson(before.speaker, after.speaker) ? null : { before: before.speaker, after: after.speaker };
  return words || speaker ? [{ before, after, words, speaker }] : [];
}

/** One name may be told in full in one version and in part in the other. */
function isSamePerson(before: string | null, after: string | null): boolean {
  if (before === null || after === null) return before === after;
  const [short = [], long = []] = [nameWords(before), nameWords(after)].sort((a, b) => a.length - b.length);
  return short.join(' ') === long.slice(-short.length).join(' ');
}

/** Without "Mr" and the like. */
const nameWords = (name: string): string[] =>
  foldedText(name)
    .split(' ')
    .filter((word, i, all) => !(i === 0 && all.length > 1 && COURTESIES.has(word)));

const changedText = (before: string | null, after: string | null): Changed<string | null> | null =>
  foldedText(before ?? '') === foldedText(after ?? '') ? null : { before, after };

const changedList = (before: string[], after: string[]): Changed<string[]> | null =>
  before.map(foldedText).join('\n') === after.map(foldedText).join('\n') ? null : { before, after };

/** Another moment; the same told less or more exactly is no change. */
function changedTime(before: Stamp | null, after: Stamp | null): Changed<string | null> | null {
  const [old, now] = [before?.iso ?? null, after?.iso ?? null];
  if (old === now || (old !== null && now !== null && (isPartOf(old, now) || isPartOf(now, old)))) return null;
  return { before: old, after: now };
}

const isPartOf = (part: string, whole: string): boolean => {
  const bare = part.replace(/(?:Z|[+-]\d\d:\d\d)$/, '');
  return whole.startsWith(bare) || Date.parse(part) === Date.parse(whole);
};

const noteKey = ({ kind, text }: Note): string => `${kind} ${foldedText(text)}`;

/** Those of a list that the other has not; each of the other's stands for one. */
function without<T>(list: readonly T[], others: readonly T[], keyOf: (one: T) => string): T[] {
  const there = new Map<string, number>();
  for (const other of others) there.set(keyOf(other), (there.get(keyOf(other)) ?? 0) + 1);
  return list.filter((one) => {
    const left = there.get(keyOf(one)) ?? 0;
    there.set(keyOf(one), left - 1);
    return left <= 0;
  });
}

const paragraphsOf = ({ text, blocks }: Annotation): string[] =>
  blocks.length ? blocks.map(({ span }) => text.slice(...span)) : text.split(/\n{2,}/).filter(Boolean);
