import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/engine/model.ts';
import { root } from '../build.ts';
import type { GoldAttribution, Row } from './corpus.ts';

/**
 * Sentences of our own, where the corpus is blind: a line is a small article; one that ends in a colon goes on in the next line, in a
 * paragraph of its own. `[source]`, `{cue}`, `<content>`;
 * those of a second attribution in the line carry its number (`[2:she]`), an attitude's cue a tilde (`{~hopes}`). One without a source
 * of its own shares that of the one before in its line ("said so, adding …").
 */
const FOLDER = join(root, 'scripts/train/sentences');

/** Every fourth article is kept for the test. */
export const isHeldBack = (article: number): boolean => article % 4 === 3;

/** All articles of our own, in the order of the files' names. */
export function ownArticles(): Row[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((file) =>
      readFileSync(join(FOLDER, file), 'utf8')
        .trim()
        .split(/(?<!:)\n+/)
        .map((article, i) => readArticle(`${file}#${i + 1}`, article)),
    );
}

const ROLES = { '[': 'source', '{': 'cue', '<': 'content' } as const;

/** @throws where brackets do not fit together, with the article's name. */
export function readArticle(id: string, marked: string): Row {
  const row: Row = { id, text: '', paragraphs: [], attributions: [] };
  for (const line of marked.split('\n')) {
    if (row.text) row.text += '\n\n';
    const start = row.text.length;
    const own = new Map<string, GoldAttribution>();
    const open: { role: (typeof ROLES)[keyof typeof ROLES]; number: string; from: number }[] = [];
    const shut = (role: string): void => {
      const last = open.pop();
      if (last?.role !== role) throw new Error(`${id}: brackets do not fit together in “${line}”.`);
      own.get(last.number)?.[last.role].push([last.from, row.text.length]);
    };
    for (const [token] of line.matchAll(/[[{<](?:\d:)?~?|[\]}>]|[^[{<\]}>]+/g)) {
      const role = ROLES[token[0] as keyof typeof ROLES];
      if (role) {
        const number = /\d/.exec(token)?.[0] ?? '1';
        const attribution = own.get(number) ?? { source: [], cue: [], content: [], tier: 'speech' };
        if (token.endsWith('~')) attribution.tier = 'attitude';
        own.set(number, attribution);
        if (open.some((outer) => outer.role !== 'content'))
          throw new Error(`${id}: a role stands in a source or cue in “${line}”.`);
        if (role !== 'content') splitContent(open, own, row.text.length);
        open.push({ role, number, from: row.text.length });
      } else if (/^[\]}>]$/.test(token)) {
        shut({ ']': 'source', '}': 'cue', '>': 'content' }[token as ']' | '}' | '>']);
        const outer = open.at(-1);
        if (outer) outer.from = row.text.length;
      } else row.text += token;
    }
    if (open.length) throw new Error(`${id}: a bracket is not closed in “${line}”.`);
    let source: Span[] = [];
    for (const attribution of own.values()) {
      if (!attribution.source.length) attribution.source.push(...source);
      source = attribution.source;
      attribution.content = attribution.content.filter((span) => /[\p{L}\p{N}]/u.test(row.text.slice(...span)));
      if (attribution.content.length) row.attributions.push(attribution);
    }
    row.paragraphs?.push([start, row.text.length] as Span);
  }
  return row;
}

/** A source or cue inside a content parts it in two. */
function splitContent(
  open: readonly { role: string; number: string; from: number }[],
  own: Map<string, GoldAttribution>,
  at: number,
): void {
  const outer = open.at(-1);
  if (outer?.role === 'content' && at > outer.from) own.get(outer.number)?.content.push([outer.from, at]);
}
