import type { Annotation } from '../model.ts';
import { citedAddress } from '../url.ts';
import type { Exported } from './exported.ts';
import { genreWords } from './genre-words.ts';
import { notesInWords } from './note-words.ts';
import { FORM_WORDS, type Statement, statementsOf } from './statement.ts';

/** One column of a table of statements; also the keys of a JSON line. */
interface Column {
  name: string;
  of: (statement: Statement, article: Exported) => string | number;
}

const names = (annotation: Annotation): string => annotation.byline.map(({ name }) => name).join('; ');

/** The columns, in order. */
export const COLUMNS: readonly Column[] = [
  { name: 'id', of: ({ attribution }) => attribution.id },
  { name: 'order', of: ({ order }) => order },
  { name: 'speaker', of: ({ speaker }) => speaker?.name ?? '' },
  { name: 'role', of: ({ speaker }) => speaker?.descriptions[0] ?? '' },
  { name: 'kind', of: ({ speaker }) => speaker?.kind ?? '' },
  { name: 'statement', of: ({ words }) => words },
  { name: 'cue', of: ({ cue }) => cue },
  { name: 'source', of: ({ source }) => source },
  { name: 'form', of: ({ attribution }) => (attribution.act === 'attitude' ? 'View' : FORM_WORDS[attribution.form]) },
  { name: 'level', of: ({ level }) => level },
  { name: 'confidence', of: ({ attribution }) => attribution.confidence },
  { name: 'why', of: ({ why }) => why },
  { name: 'context', of: ({ context }) => context },
  { name: 'link', of: ({ link }) => link ?? '' },
  { name: 'links to', of: ({ linked }) => linked.map(({ url }) => url).join(' ') },
  { name: 'article', of: (_, { annotation }) => annotation.title ?? '' },
  { name: 'genre', of: (_, { annotation }) => genreWords(annotation) },
  { name: 'outlet', of: (_, { annotation }) => annotation.publisher ?? '' },
  { name: 'authors', of: (_, { annotation }) => names(annotation) },
  { name: 'published', of: (_, { annotation }) => annotation.published?.iso ?? '' },
  { name: 'updated', of: (_, { annotation }) => annotation.updated?.iso ?? '' },
  { name: 'accessed', of: (_, { accessed }) => accessed?.slice(0, 10) ?? '' },
  { name: 'url', of: (_, { annotation }) => citedAddress(annotation) ?? '' },
  {
    name: 'notes',
    of: (_, { annotation }) =>
      notesInWords(annotation)
        .map(({ text }) => text)
        .join('; '),
  },
  { name: 'reader', of: ({ reader }) => reader },
];

/** The rows of an article: a statement each, its values in the columns' order. */
export const rowsOf = (article: Exported): (string | number)[][] =>
  statementsOf(article).map((statement) => COLUMNS.map(({ of }) => of(statement, article)));
