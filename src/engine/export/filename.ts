import type { Annotation } from '../model.ts';
import type { ExportFormat } from './format.ts';

/** `2022-02-23-minister-offers-river-talks.md`: safe on every file system, never empty. */
export function filenameOf(annotation: Annotation, format: Pick<ExportFormat, 'extension'>): string {
  const words = (annotation.title ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  const slug = (words ?? []).join('-').slice(0, 60).replace(/-$/, '');
  const day = annotation.published?.iso.slice(0, 10);
  return `${[day, slug || 'article'].filter(Boolean).join('-')}.${format.extension}`;
}
