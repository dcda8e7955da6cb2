import type { Annotation, GenreKind } from '../model.ts';

const WORDS: Record<GenreKind, string> = {
  report: 'Report',
  opinion: 'Opinion',
  analysis: 'Analysis',
  review: 'Review',
  interview: 'Interview',
  live: 'Live blog',
  'fact-check': 'Fact check',
  'press-release': 'Press release',
  sponsored: 'Sponsored',
  satire: 'Satire',
  obituary: 'Obituary',
};

/** What kind of piece the page says it is, for exports; empty where it does not say. */
export const genreWords = ({ genre }: Pick<Annotation, 'genre'>): string => (genre ? WORDS[genre.kind] : '');
