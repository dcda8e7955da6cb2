import MiniSearch from 'minisearch';
import type { Digest, DigestStatement } from '../engine/library/digest.ts';
import { speakerIn } from '../engine/library/digest.ts';
import { foldedWords } from '../engine/library/folded-words.ts';

interface Entry {
  id: string;
  title: string;
  names: string;
  words: string;
}

/** The beginning of a word finds it from so many letters on: one would find everything. */
const SHORTEST_BEGINNING = 2;
/** So many of the best articles are looked through for one statement that has all of what was typed. */
const LOOKED_THROUGH = 150;

const wordsIn = (text: string): string[] => foldedWords(text).map(({ word }) => word);

/** Finds articles by the beginnings of words: in what was said, who said it, headlines, outlets, authors, tags and notes. */
export class LibrarySearch {
  private readonly index = new MiniSearch<Entry>({
    fields: ['title', 'names', 'words'],
    tokenize: wordsIn,
    processTerm: (term) => term,
    searchOptions: {
      prefix: (term) => term.length >= SHORTEST_BEGINNING,
      combineWith: 'AND',
      boost: { title: 2, names: 2 },
    },
  });
  private readonly known = new Map<string, Digest>();

  /** Adds articles, or takes them as they are now. */
  add(digests: readonly Digest[]): void {
    for (const digest of digests) {
      this.remove(digest.id);
      this.known.set(digest.id, digest);
      this.index.add(entryOf(digest));
    }
  }

  remove(id: string): void {
    if (this.known.delete(id)) this.index.discard(id);
  }

  /** The articles that fit, best first, those in which one statement has all of it before others; null where nothing was typed. */
  find(typed: string): string[] | null {
    if (!typed.trim()) return null;
    const ids = this.index.search(typed).map(({ id }) => String(id));
    const [near, far]: [string[], string[]] = [[], []];
    for (const [i, id] of ids.entries()) {
      const digest = i < LOOKED_THROUGH ? this.known.get(id) : undefined;
      (digest && isTogether(digest, typed) ? near : far).push(id);
    }
    return [...near, ...far];
  }
}

const entryOf = (digest: Digest): Entry => ({
  id: digest.id,
  title: digest.title,
  names: [digest.outlet, ...digest.authors, ...digest.speakers.map(({ name }) => name)].join('\n'),
  words: [digest.note, ...digest.tags, ...digest.statements.map(({ words }) => words)].join('\n'),
});

const isTogether = (digest: Digest, typed: string): boolean =>
  holdsAll([digest.title, digest.outlet, digest.note, ...digest.tags].join(' '), typed) ||
  statementsWith(digest, typed).length > 0;

/** The statements of an article that have all the words that were typed, each by its beginning; the speaker's name counts. */
export const statementsWith = (digest: Digest, typed: string): DigestStatement[] =>
  typed.trim()
    ? digest.statements.filter((statement) => holdsAll(`${statement.words} ${speakerIn(digest, statement) ?? ''}`, typed))
    : [];

function holdsAll(text: string, typed: string): boolean {
  const words = ` ${wordsIn(text).join(' ')} `;
  return wordsIn(typed).every((word) => words.includes(word.length < SHORTEST_BEGINNING ? ` ${word} ` : ` ${word}`));
}
