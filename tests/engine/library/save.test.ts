import { describe, expect, it } from 'vitest';
import { contentHash } from '../../../src/engine/library/content-hash.ts';
import { withReading } from '../../../src/engine/library/save.ts';
import { annotateText } from '../../annotate.ts';
import { at } from './saved.ts';

const ferry = (words: string, url = 'https://news.example/ferry') => annotateText(`“${words},” said Jane Doe.`, { url });
const entry = { id: 'r1', kind: 'note', target: '{}', value: 'mine', at: at(3) } as const;

describe('an article that is saved', () => {
  const first = withReading(null, { annotation: ferry('It holds'), reader: [], at: at(1) });

  it('is one row with one version, which the reader has seen', () => {
    expect(first.id).toBe('https://news.example/ferry');
    expect(first.versions.map(({ hash }) => hash)).toEqual([contentHash(ferry('It holds'))]);
    expect(first.seen.value).toBe(first.versions[0]?.hash);
  });

  it('has no second version where nothing changed, and is seen again', () => {
    const again = withReading(first, {
      annotation: ferry('It holds', 'https://m.news.example/ferry?utm_source=x'),
      reader: [entry],
      at: at(5),
    });
    expect(again.versions.map(({ at: read, seen }) => [read, seen])).toEqual([[at(1), at(5)]]);
    expect(again.addresses).toEqual(['https://news.example/ferry', 'https://m.news.example/ferry?utm_source=x']);
    expect(again.reader).toEqual([entry]);
  });

  it('has a new version where something changed, and keeps the old one', () => {
    const changed = withReading(first, { annotation: ferry('It leaks'), reader: [], at: at(9) });
    expect(changed.versions.map(({ at: read }) => read)).toEqual([at(1), at(9)]);
    expect(changed.seen.value).toBe(first.versions[0]?.hash);
  });

  it('needs an address', () => {
    expect(() => withReading(null, { annotation: annotateText('“It holds,” said Jane Doe.'), reader: [], at: at() })).toThrow(
      'address',
    );
  });
});
