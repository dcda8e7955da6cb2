import type { ReaderEntry } from '../model.ts';
import { readSelector } from './selector.ts';

const IN_WORDS: Record<ReaderEntry['kind'], (entry: ReaderEntry) => string> = {
  mark: () => 'marked',
  speaker: ({ value }) => `speaker corrected to ${value || 'not known'}`,
  merge: ({ target, value }) => `${target} is ${value || 'not known'}`,
  remove: () => 'removed',
  note: ({ value }) => `note: ${value}`,
};

/** What a reader did, for exports; nothing for nothing. */
export const inWords = (entries: readonly ReaderEntry[] = []): string =>
  entries.map((entry) => IN_WORDS[entry.kind](entry)).join('; ');

/** The words or the name that an entry is about. */
export const targetOf = (entry: ReaderEntry): string => readSelector(entry.target)?.exact ?? entry.target;
