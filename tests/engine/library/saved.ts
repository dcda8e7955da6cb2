import type { SavedArticle, SavedVersion } from '../../../src/engine/library/model.ts';
import type { Annotation } from '../../../src/engine/model.ts';
import { annotateText } from '../../annotate.ts';

/** A moment on an invented day, so many minutes in. */
export const at = (minutes = 0): string => new Date(Date.UTC(2026, 0, 2) + minutes * 60_000).toISOString();

/** One version of an article: its words, annotated. */
export const versionOf = (text: string, more: Partial<SavedVersion> & { page?: Partial<Annotation> } = {}): SavedVersion => {
  const { page, ...rest } = more;
  const url = 'https://harbourpost.example/ferry';
  const annotation = { ...annotateText(text, { url }), title: 'Ferry sails again', publisher: 'Harbour Post', ...page };
  return { hash: `h-${text.length}`, at: at(), seen: at(), annotation, ...rest };
};

/** An article as a reader saves it. */
export const savedArticle = (versions: SavedVersion[], more: Partial<SavedArticle> = {}): SavedArticle => ({
  id: 'https://harbourpost.example/ferry',
  addresses: ['https://harbourpost.example/ferry'],
  savedAt: at(),
  versions,
  reader: [],
  note: { value: '', at: '' },
  tags: { value: [], at: '' },
  seen: { value: '', at: '' },
  ...more,
});
