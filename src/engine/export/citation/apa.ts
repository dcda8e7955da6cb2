import type { ArticleData, PersonName } from '../article-data.ts';
import { partsOf } from './dates.ts';
import { capital, ended } from './sentence.ts';

/** From so many authors on, APA leaves out those in the middle. */
const MANY = 21;

/** APA, 7th edition, 10.1 example 16: an article on a news website. */
export function apa({ title: headline, authors, publisher, published, accessed, url, genre }: ArticleData): string {
  const title = genre ? `${headline} [${capital(genre)}]` : headline;
  const date = partsOf(published);
  const day = date ? `(${date.year}, ${date.month} ${date.day})` : '(n.d.)';
  const names = listed(authors.map(initialled));
  const head = names ? `${ended(names)} ${day}. ${ended(title)}` : `${ended(title)} ${day}.`;
  const read = partsOf(accessed);
  // What has no date may change: then the day on which it was read counts.
  const place = url && read && !date ? `Retrieved ${read.month} ${read.day}, ${read.year}, from ${url}` : url;
  return [head, publisher && ended(publisher), place].filter(Boolean).join(' ');
}

/** "Doe, J. A." */
function initialled(name: PersonName): string {
  if ('literal' in name) return name.literal;
  const initials = name.given
    .split(/\s+/)
    .map((word) =>
      word
        .split('-')
        .map((part) => `${[...part][0]?.toUpperCase() ?? ''}.`)
        .join('-'),
    )
    .join(' ');
  return `${name.family}, ${initials}`;
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  if (names.length >= MANY) return `${names.slice(0, 19).join(', ')}, . . . ${last}`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}, & ${last}` : last;
}
