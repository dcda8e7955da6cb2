import { type ArticleData, inverted, spoken } from '../article-data.ts';
import { partsOf } from './dates.ts';
import { headlineCase } from './headline-case.ts';
import { capital, ended, titled } from './sentence.ts';

/** More authors than this are cut behind the third (18th edition, 13.23). */
const MANY = 6;

/** The Chicago Manual of Style, 18th edition, 14.87 to 14.90: an article in a newspaper or on its website, as a bibliography has it. */
export function chicago({ title, authors, publisher, published, accessed, url, language, genre }: ArticleData): string {
  const day = partsOf(published);
  const read = partsOf(accessed);
  const names = listed(authors.map((name, i) => (i === 0 ? inverted(name) : spoken(name))));
  return [
    // Who signs nothing is stood for by the paper.
    names || publisher,
    titled(headlineCase(title, language)),
    genre && capital(genre),
    [names && publisher, day ? `${day.month} ${day.day}, ${day.year}` : !read && 'n.d.'].filter(Boolean).join(', '),
    !day && read && `Accessed ${read.month} ${read.day}, ${read.year}`,
    url,
  ]
    .filter((part): part is string => Boolean(part))
    .map((part) => (part.endsWith('”') ? part : ended(part)))
    .join(' ');
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  if (names.length > MANY) return `${names.slice(0, 3).join(', ')}, et al.`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}, and ${last}` : last;
}
