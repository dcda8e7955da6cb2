import type { Annotation } from '../model.ts';
import { textHash } from './text-hash.ts';

/**
 * A hash of what an article says: its headline, text, byline, times and notes. Two readings of one state of it give the same, whatever
 * release made them.
 */
export const contentHash = ({ title, text, byline, published, updated, notes }: Annotation): string =>
  textHash(
    JSON.stringify([
      title,
      text,
      byline.map(({ name }) => name),
      published?.iso ?? null,
      updated?.iso ?? null,
      notes.map((note) => note.text),
    ]),
  );
