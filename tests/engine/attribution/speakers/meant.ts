import { Directory } from '../../../../src/engine/attribution/speakers/directory.ts';
import { Resolver } from '../../../../src/engine/attribution/speakers/resolver.ts';
import { Scene } from '../../../../src/engine/attribution/speakers/scene.ts';
import { SpanList } from '../../../../src/engine/spans.ts';

/** Resolves each source marked [so], in order; the name of whom it means, null for nobody. */
export function meant(marked: string, ...context: string[]): (string | null)[] {
  const text = marked.replace(/[[\]]/g, '');
  const sources: [number, number][] = [];
  let at = 0;
  for (const char of marked) {
    if (char === '[') sources.push([at, at]);
    else if (char === ']') sources[sources.length - 1] = [sources.at(-1)?.[0] ?? 0, at];
    else at++;
  }
  const sentences = [0, ...[...text.matchAll(/[.!?]["”]? (?=\p{Lu}|“)/gu)].map(({ index, 0: stop }) => index + stop.length)];
  const resolver = new Resolver(new Scene(text, sentences, new SpanList([])), new Directory(text, context));
  return sources.map((span) => resolver.resolve(text.slice(...span), span[0], []).entity?.name ?? null);
}
