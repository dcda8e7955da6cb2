import type { Origin } from '../../model.ts';
import { real } from '../dom/real.ts';
import type { Head } from '../head/head.ts';
import { listOf, textOf } from '../head/json-ld.ts';
import { fromMachine, type TimeCandidate, type TimeContext } from './candidates.ts';
import { isElsewhere } from './elsewhere.ts';

const PUBLISHED_META = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'publish-date',
  'publish_date',
  'publishdate',
  'publication_date',
  'publicationdate',
  'pubdate',
  'published_at',
  'published-date',
  'article.published',
  'date',
  'dc.date',
  'cxenseparse:recs:publishtime',
  'article_date_original',
  'originalpublicationdate',
];
const UPDATED_META = [
  'article:modified_time',
  'article:modified',
  'og:updated_time',
  'og:modified_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'article.updated',
  'dcterms.modified',
  'dc.date.modified',
  'updated_at',
  'revision_date',
];

/** Times for machines about the article as a whole: JSON-LD first, then meta elements, then microdata. */
export function machineTimes(document: Document, { meta, article }: Head, context: TimeContext): TimeCandidate[] {
  const candidates: TimeCandidate[] = [];
  const add = (of: TimeCandidate['of'], value: string | null, from: Origin): void => {
    const candidate = value === null ? null : fromMachine(value, of, from, context);
    if (candidate) candidates.push(candidate);
  };
  for (const value of listOf(article?.datePublished)) add('published', textOf(value), 'json-ld');
  if (!article?.datePublished) add('published', textOf(article?.dateCreated), 'json-ld');
  for (const value of listOf(article?.dateModified)) add('updated', textOf(value), 'json-ld');
  for (const name of PUBLISHED_META) add('published', meta.get(name) ?? null, 'meta');
  for (const name of UPDATED_META) add('updated', meta.get(name) ?? null, 'meta');
  for (const element of real(document).querySelectorAll('[itemprop="datePublished"], [itemprop="dateModified"]')) {
    if (isOfAPart(element) || isElsewhere(element)) continue;
    const of = real(element).getAttribute('itemprop') === 'dateModified' ? 'updated' : 'published';
    const value = ['content', 'datetime', 'value'].map((name) => real(element).getAttribute(name)).find((one) => one !== null);
    add(of, value ?? null, 'time');
  }
  return candidates;
}

/** A post's, a comment's or a picture's own time: its item is a part of another. */
function isOfAPart(element: Element): boolean {
  const item = real(real(element).parentElement)?.closest('[itemscope]');
  return (
    /^(?:liveBlogUpdate|comment|review|image|video|hasPart|itemListElement)$/i.test(real(item)?.getAttribute('itemprop') ?? '') ||
    (/(?:BlogPosting|Comment|ImageObject|VideoObject|Review)$/.test(real(item)?.getAttribute('itemtype') ?? '') &&
      real(real(item)?.parentElement)?.closest('[itemscope]') !== null)
  );
}
