import type { Digest, DigestStatement } from '../../../src/engine/library/digest.ts';

type Said = Partial<Omit<DigestStatement, 'speaker'>> & { by: string | null };

/** The digest of an invented article in which people say things. */
export const digestWith = (
  { said = [], ...more }: Partial<Omit<Digest, 'statements' | 'speakers'>> & { id: string; said?: Said[] },
  kind: Digest['speakers'][number]['kind'] = 'person',
): Digest => {
  const names = [...new Set(said.flatMap(({ by }) => by ?? []))];
  return {
    title: `Ferry story ${more.id}`,
    outlet: 'Harbour Post',
    authors: [],
    published: '2026-01-02',
    savedAt: '2026-01-02T00:00:00.000Z',
    seen: '2026-01-02T00:00:00.000Z',
    versions: 1,
    isNews: false,
    tags: [],
    note: '',
    agencies: [],
    prints: [],
    ...more,
    speakers: names.map((name) => ({ name, kind, role: null })),
    statements: said.map(({ by, ...statement }, i) => ({
      id: `a${i + 1}`,
      words: 'It will hold through the winter',
      form: 'direct',
      level: 'sure',
      own: false,
      ...statement,
      speaker: by === null ? null : names.indexOf(by),
    })),
  };
};
