import { type ArticleData, inverted, spoken } from '../article-data.ts';
import { partsOf } from './dates.ts';
import { headlineCase } from './headline-case.ts';
import { ended, titled } from './sentence.ts';

/** MLA Handbook, 9th edition: an article on a news website, with the day on which it was read. */
export function mla({ title, authors, publisher, published, accessed, url, language }: ArticleData): string {
  const [first, second] = authors;
  const names = !first
    ? ''
    : !second
      ? inverted(first)
      : authors.length > 2
        ? `${inverted(first)}, et al`
        : `${inverted(first)}, and ${spoken(second)}`;
  const day = partsOf(published);
  const read = partsOf(accessed);
  const place = [publisher, day && `${day.day} ${day.short} ${day.year}`, url].filter(Boolean).join(', ');
  return [
    names && ended(names),
    titled(headlineCase(title, language)),
    place && `${place}.`,
    read && `Accessed ${read.day} ${read.short} ${read.year}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
