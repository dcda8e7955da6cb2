import type { Annotation } from '../model.ts';
import { citedAddress } from '../url.ts';
import { genreWords } from './genre-words.ts';

/** What a citation needs to know of an article. */
export interface ArticleData {
  title: string;
  authors: readonly PersonName[];
  publisher: string | null;
  /** ISO day of publication, by the publisher's clock. */
  published: string | null;
  /** ISO day on which it was read. */
  accessed: string | null;
  url: string | null;
  language: string | null;
  /** What kind of piece the page says it is; empty for a report, and where it does not say. */
  genre: string;
}

/** A person by family and given names, or a body by its one name. */
export type PersonName = { family: string; given: string } | { literal: string };

/** Particles that belong to the name behind them: "van der Berg". */
const PARTICLES = new Set('van von der den de del della di da dos du la le bin ibn al el ter ten zu zur af av'.split(' '));
/** Words that make a byline a desk's or an agency's. */
const BODIES =
  /\b(?:AP|AFP|ANI|PTI|Reuters|Press|Agency|Agencies|News|Desk|Staff|Bureau|Team|Correspondent|Reporter|Reporters|Service|Times|Post|Editorial|Editors?|Network|Media|Board|Wire|Online|Today|Tribune|Herald|Guardian|BBC|CNN)\b/;

/** An article's data from its annotation; a missing headline is its address. */
export function articleData(annotation: Annotation, accessed: string | null): ArticleData {
  const { title, byline, publisher, published, language } = annotation;
  const url = citedAddress(annotation);
  return {
    title: title ?? url ?? 'Untitled',
    authors: byline.map(({ name }) => personName(name)),
    publisher,
    published: published?.iso.slice(0, 10) ?? null,
    accessed: accessed?.slice(0, 10) ?? null,
    url,
    language,
    genre: annotation.genre?.kind === 'report' ? '' : genreWords(annotation),
  };
}

/** "Anna van der Berg" → family "van der Berg", given "Anna". One word, or a desk's or agency's name, stays whole. */
export function personName(name: string): PersonName {
  const words = name.trim().split(/\s+/);
  if (words.length < 2 || BODIES.test(name)) return { literal: name.trim() };
  let start = words.length - 1;
  if (/^(?:jr|sr|ii|iii|iv)\.?$/i.test(words[start] ?? '') && start > 1) start--;
  while (start > 1 && PARTICLES.has((words[start - 1] ?? '').toLowerCase())) start--;
  return { given: words.slice(0, start).join(' '), family: words.slice(start).join(' ') };
}

/** Family name first, as lists of references have it. */
export const inverted = (name: PersonName): string => ('literal' in name ? name.literal : `${name.family}, ${name.given}`);

/** As one says it. */
export const spoken = (name: PersonName): string => ('literal' in name ? name.literal : `${name.given} ${name.family}`);
