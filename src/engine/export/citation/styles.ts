import type { ArticleData } from '../article-data.ts';
import { apa } from './apa.ts';
import { chicago } from './chicago.ts';
import { mla } from './mla.ts';

/** A way to cite a news article in plain text. */
export interface CitationStyle {
  id: string;
  label: string;
  cite: (article: ArticleData) => string;
}

/** The styles, in the order in which the text export lists them. */
export const CITATION_STYLES: readonly CitationStyle[] = [
  { id: 'apa', label: 'APA', cite: apa },
  { id: 'mla', label: 'MLA', cite: mla },
  { id: 'chicago', label: 'Chicago', cite: chicago },
];
