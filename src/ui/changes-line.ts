import type { Changes } from '../engine/library/compare.ts';
import { compare } from '../engine/library/compare.ts';
import { newestOf, type SavedArticle } from '../engine/library/model.ts';
import type { Annotation } from '../engine/model.ts';
import { say, sayCount } from '../shared/words.ts';

/** What each sort of change is called, in order; null where there is none. */
const PARTS: readonly ((changes: Changes) => string | null)[] = [
  ({ headline }) => (headline ? say('changedHeadline') : null),
  ({ gone }) => (gone.length ? sayCount('statementsGone', gone.length) : null),
  ({ added }) => (added.length ? sayCount('statementsNew', added.length) : null),
  ({ changed }) => (changed.length ? sayCount('statementsEdited', changed.length) : null),
  ({ notes }) => (notes.added.some(({ kind }) => kind === 'correction') ? say('correctionAdded') : null),
  ({ byline }) => (byline ? say('changedByline') : null),
];

/** What changed since the reader saved an article, in one line; null where nothing did that a reader would notice. */
export function changesLine(changes: Changes): string | null {
  const parts = PARTS.flatMap((part) => part(changes) ?? []);
  if (!parts.length && !changes.isUndeclared) return null;
  const told = new Intl.ListFormat(document.documentElement.lang || 'en', { type: 'unit' }).format(
    parts.length ? parts : [say('changedText')],
  );
  return `${say('updatedSince', told)}${changes.isUndeclared ? ` ${say('undeclared')}` : ''}`;
}

/** The same of a row and what stands on the page now, since the version that the reader has seen. */
export function changesSince(saved: SavedArticle, now: Annotation): string | null {
  const seen = saved.versions.findLast(({ hash }) => hash === saved.seen.value) ?? newestOf(saved);
  return changesLine(compare(seen.annotation, now));
}
