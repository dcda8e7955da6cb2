import MiniSearch from 'minisearch';
import type { Digest, DigestStatement } from '../engine/library/digest.ts';

/** Articles in which something fits, each with the statements that do; all of them where the article itself fits. */
export interface Hit {
  id: string;
  statements: ReadonlySet<string>;
}

interface Entry {
  key: string;
  article: string;
  /** Null for the article itself. */
  statement: string | null;
  words: string;
  speaker: string;
}

const FIELDS = ['words', 'speaker'];
/** Between an article's id and a statement's: a space stands in no address. */
const GAP = ' ';

/** Finds articles and statements by the beginnings of words: in what was said, who said it, headlines, outlets, authors, tags and notes. */
export class LibrarySearch {
  private readonly index = new MiniSearch<Entry>({
    idField: 'key',
    fields: FIELDS,
    storeFields: ['article', 'statement'],
    processTerm: (term) => fold(term) || null,
    searchOptions: { prefix: true, combineWith: 'AND', boost: { speaker: 2 } },
  });
  private readonly known = new Map<string, Digest>();

  /** Adds articles, or takes them as they are now. */
  add(digests: readonly Digest[]): void {
    for (const digest of digests) {
      this.remove(digest.id);
      this.known.set(digest.id, digest);
      this.index.addAll(entriesOf(digest));
    }
  }

  remove(id: string): void {
    const digest = this.known.get(id);
    if (!digest) return;
    this.index.removeAll(entriesOf(digest));
    this.known.delete(id);
  }

  /** The articles that fit, best first; null where nothing was typed. */
  find(typed: string): Hit[] | null {
    if (!typed.trim()) return null;
    const hits = new Map<string, Set<string>>();
    for (const { article, statement } of this.index.search(typed)) {
      const found = hits.get(article) ?? new Set<string>();
      if (statement !== null) found.add(statement);
      hits.set(article, found);
    }
    return [...hits].map(([id, statements]) => ({ id, statements }));
  }
}

const entriesOf = (digest: Digest): Entry[] => [
  {
    key: digest.id,
    article: digest.id,
    statement: null,
    words: [digest.title, digest.outlet, digest.note, ...digest.tags].join(' '),
    speaker: digest.authors.join(' '),
  },
  ...digest.statements.map((statement) => entryOf(digest.id, statement)),
];

const entryOf = (article: string, { id, words, speaker }: DigestStatement): Entry => ({
  key: article + GAP + id,
  article,
  statement: id,
  words,
  speaker: speaker ?? '',
});

/** Small letters without accents. */
const fold = (term: string): string => term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
