import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { annotationOf, LIBRARY_VERSION, newestOf, type SavedArticle } from '../../../src/engine/library/model.ts';
import { articleSchema, librarySchema, personSchema } from '../../../src/engine/library/schema.ts';
import { at, savedArticle, versionOf } from './saved.ts';

const text = '“It will hold through the winter,” said Jane Doe, who lives by the harbour.';
const article = savedArticle([versionOf(text), versionOf(`${text} She did not smile.`)]);

describe('a saved article', () => {
  it('fits its schema, and outlives JSON', () =>
    expect(v.parse(articleSchema, JSON.parse(JSON.stringify(article)))).toEqual(article));

  it.each<[string, Partial<Record<keyof SavedArticle, unknown>>]>([
    ['no version', { versions: [] }],
    ['no address', { addresses: [] }],
    ['no id', { id: '' }],
    ['a day for a moment', { savedAt: '2026-01-02' }],
    ['another zone than UTC', { savedAt: '2026-01-02T00:00:00.000+01:00' }],
    ['an empty tag', { tags: { value: [''], at: at() } }],
    ['a change without its moment', { note: { value: 'x' } }],
    ['an entry of no kind', { reader: [{ id: 'r1', kind: 'rant', target: '', value: '', at: at() }] }],
    ['an annotation that is none', { versions: [{ ...article.versions[0], annotation: {} }] }],
  ])('with %s is refused', (_what, part) => expect(v.is(articleSchema, { ...article, ...part })).toBe(false));

  it('with anything more is refused: nothing is kept that no release knows', () =>
    expect(v.is(articleSchema, { ...article, colour: 'red' })).toBe(false));

  it('is read as its newest version, with the reader’s entries beside it', () => {
    const reader = [{ id: 'r1', kind: 'merge' as const, target: 'Jane Doe', value: 'J. Doe', at: at() }];
    expect(annotationOf({ ...article, reader })).toEqual({ ...article.versions[1]?.annotation, reader });
    expect(() => newestOf({ id: 'x', versions: [] })).toThrow('x');
  });
});

describe('a library', () => {
  const person = {
    id: 'p1',
    name: { value: 'Jane Doe', at: at() },
    members: { value: [{ article: article.id, name: 'J. Doe' }], at: at() },
  };
  it('holds articles and people, in one version of the format', () => {
    expect(v.is(personSchema, person)).toBe(true);
    expect(v.is(librarySchema, { version: LIBRARY_VERSION, articles: [article], people: [person] })).toBe(true);
    expect(v.is(librarySchema, { version: LIBRARY_VERSION + 1, articles: [], people: [] })).toBe(false);
  });
});
