import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/engine/library/compare.ts';
import type { Annotation } from '../../../src/engine/model.ts';
import { annotateText } from '../../annotate.ts';
import { UPDATES, type Version } from './updates/pairs.ts';

const annotationOf = ({ title = 'Ferry sails again', text, page }: Version): Annotation => ({
  ...annotateText(text),
  title,
  ...page,
});

describe('what changed between two versions of an article', () => {
  it.each(UPDATES)('%s', (_, before, after, told) => {
    const changes = compare(annotationOf(before), annotationOf(after));
    const { headline, gone, added, changed, notes, updated, byline, isUndeclared, isNothing, published } = changes;
    expect({
      headline: headline !== null,
      gone: gone.map(({ words }) => words),
      added: added.map(({ words }) => words),
      notesAdded: notes.added.map(({ text }) => text),
      notesGone: notes.gone.map(({ text }) => text),
      updated: updated !== null,
      published: published !== null,
      byline: byline !== null,
      undeclared: isUndeclared,
      nothing: isNothing,
    }).toEqual({
      headline: told.headline ?? false,
      gone: (told.gone ?? []).map((words) => expect.stringContaining(words)),
      added: (told.added ?? []).map((words) => expect.stringContaining(words)),
      notesAdded: (told.notesAdded ?? []).map((words) => expect.stringContaining(words)),
      notesGone: (told.notesGone ?? []).map((words) => expect.stringContaining(words)),
      updated: told.updated ?? false,
      published: false,
      byline: told.byline ?? false,
      undeclared: told.undeclared ?? false,
      nothing: told.nothing ?? false,
    });
    const edits = changed.flatMap(({ words }) => (words ? [words] : []));
    expect(
      edits.map((list) =>
        list
          .filter(({ is }) => is === 'gone')
          .map(({ words }) => words)
          .join(),
      ),
    ).toEqual((told.changed ?? []).map(([words]) => expect.stringContaining(words)));
    expect(
      edits.map((list) =>
        list
          .filter(({ is }) => is === 'new')
          .map(({ words }) => words)
          .join(),
      ),
    ).toEqual((told.changed ?? []).map(([, words]) => expect.stringContaining(words)));
    expect(changed.flatMap(({ speaker }) => (speaker ? [[speaker.before, speaker.after]] : []))).toEqual(told.speakers ?? []);
  });

  it('has at least twenty of them', () => expect(UPDATES.length).toBeGreaterThanOrEqual(20));
});
