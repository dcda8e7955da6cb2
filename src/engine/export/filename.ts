import type { Annotation } from '../model.ts';
import type { ExportFormat } from './format.ts';

/** `2022-02-23-minister-offers-river-talks.md`: safe on every file system, never empty. */
export function filenameOf(annotation: Annotation, format: Pick<ExportFormat, 'extension'>): string {
  const words = (annotation.title ?? '')
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  const letters = Array.from((words ?? []).join('-'));
  const slug = letters.slice(0, LONGEST).join('').replace(/-$/, '');
  const day = annotation.published?.iso.slice(0, 10);
  const name = [day, slug || 'article'].filter(Boolean).join('-');
  return `${RESERVED.test(name) ? `${name}-article` : name}.${format.extension}`;
}

/** Accents of Latin, Greek and Cyrillic; the vowel signs of other scripts are part of their words. */
const ACCENTS = /[\u0300-\u036f]/g;
/** Characters; each may take four of the 255 bytes that file systems allow. */
const LONGEST = 50;
/** Names that Windows keeps for devices, whatever follows the full stop. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
