import type { Origin, Zone } from '../../model.ts';
import { isoOfInstant, validTime } from '../../time.ts';
import { type ProseBlock, squash } from '../dom/blocks.ts';
import type { Head } from '../head/head.ts';
import { listOf, textOf } from '../head/json-ld.ts';
import { type Country, countryOfZones } from './country.ts';
import { parseTimes, type StatedTime } from './parse.ts';
import { resolveZone } from './zones.ts';

/** One place's word on when the article was published or updated. */
export interface TimeCandidate {
  /** What it says it is; null where it only says a time. */
  of: 'published' | 'updated' | null;
  iso: string;
  shown: string | null;
  from: Origin;
  zone: Zone | null;
  /** Counted back from the reader's clock, which may be years after the page was saved. */
  relative?: true;
}

export interface TimeContext {
  country: Country | null;
  /** ISO time of the reader's clock, for relative times; null where it is not known. */
  now: string | null;
}

const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'publish-date',
  'publish_date',
  'pubdate',
  'published_at',
  'article.published',
  'date',
  'dc.date',
  'cxenseparse:recs:publishtime',
  'article_date_original',
  'originalpublicationdate',
];
const UPDATED_META = [
  'article:modified_time',
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

/** Times for machines: JSON-LD first, then meta elements, then `<time datetime>` before the article ends. */
export function machineCandidates(document: Document, { meta, article }: Head, context: TimeContext): TimeCandidate[] {
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
  for (const element of document.querySelectorAll('[itemprop="datePublished"], [itemprop="dateModified"]')) {
    const of = element.getAttribute('itemprop') === 'dateModified' ? 'updated' : 'published';
    const value = ['content', 'datetime', 'value'].map((name) => element.getAttribute(name)).find((one) => one !== null);
    add(of, value ?? null, 'time');
  }
  return candidates;
}

/** `<time datetime>` elements in the article's head or with a label; those of related stories and comments are left alone. */
export function timeElements(holders: readonly Element[], context: TimeContext): TimeCandidate[] {
  const candidates: TimeCandidate[] = [];
  const seen = new Set<Element>();
  for (const holder of holders) {
    for (const element of [holder, ...holder.querySelectorAll('time[datetime]')]) {
      if (!element.matches('time[datetime]') || seen.has(element)) continue;
      seen.add(element);
      const words = `${element.parentElement?.getAttribute('class') ?? ''} ${element.getAttribute('class') ?? ''} ${squash(element.parentElement?.textContent ?? '').slice(0, 60)}`;
      const of = /updat|modif/i.test(words) && !/publish|posted/i.test(words) ? 'updated' : null;
      const candidate = fromMachine(element.getAttribute('datetime') ?? '', of, 'time', context);
      if (candidate) candidates.push({ ...candidate, shown: squash(element.textContent ?? '') || null });
    }
  }
  return candidates;
}

/** Times a reader can see in these short lines. Numeric dates are read by the country's habit. */
export function visibleCandidates(lines: readonly string[], context: TimeContext): TimeCandidate[] {
  const dayFirst = context.country !== null && !['US', 'PH', 'CA'].includes(context.country.code);
  const stated = lines.flatMap((line) => parseTimes(line, dayFirst).map((time) => ({ line, time })));
  const country = context.country ?? countryOfZones(stated.flatMap(({ time }) => time.zone ?? []));
  return stated.flatMap(({ line, time }) => {
    const read = isoOf(time, country, context.now);
    return read
      ? [
          {
            of: time.label,
            ...read,
            shown: line.slice(time.start, time.end).trim(),
            from: 'page' as const,
            ...(time.date === null ? { relative: true as const } : {}),
          },
        ]
      : [];
  });
}

/** Lines that may hold the article's own times: short, and beside its head or right after its end. */
export function timeLines(
  page: readonly ProseBlock[],
  head: readonly [number, number],
  end: number,
): { head: ProseBlock[]; tail: ProseBlock[] } {
  const short = (block: ProseBlock): boolean => block.text.length < 200 && /\d/.test(block.text);
  return {
    head: page.slice(Math.max(0, head[0]), head[1]).filter(short),
    tail: page.slice(end, end + 8).filter((block) => short(block) && /updat|publish|posted|modif/i.test(block.text)),
  };
}

/** A live post's time as ISO 8601: a clock without a date belongs to the page's own day. Null where it cannot be read. */
export function postTime(words: string, day: string | null, context: TimeContext): string | null {
  const [full] = visibleCandidates([words], context);
  const read = full ?? (day === null ? undefined : visibleCandidates([`${day} ${words}`], context)[0]);
  return read?.iso ?? null;
}

function fromMachine(value: string, of: TimeCandidate['of'], from: Origin, context: TimeContext): TimeCandidate | null {
  const stamp = /^\d{10}(\d{3})?$/.test(value) ? isoOfInstant(Number(value.padEnd(13, '0'))) : value;
  const time = parseTimes(stamp ?? '', false)[0];
  const read = time && isoOf(time, context.country, null);
  return read ? { of, ...read, shown: null, from } : null;
}

/** What is read becomes a time here, or nowhere. */
function isoOf(time: StatedTime, country: Country | null, now: string | null): { iso: string; zone: Zone | null } | null {
  if (time.date === null) {
    if (time.ago === null || now === null) return null;
    const at = isoOfInstant(Date.parse(now) - time.ago * 1000);
    const iso = at && validTime(time.ago >= 86400 ? at.slice(0, 10) : `${at.slice(0, 16)}Z`);
    return iso ? { iso, zone: null } : null;
  }
  const local = validTime(time.time === null ? time.date : `${time.date}T${time.time}`);
  if (local === null) return null;
  const zone = time.zone === null || !local.includes('T') ? null : resolveZone(time.zone, country, local);
  const iso = validTime(`${local}${zone?.offset ?? ''}`) ?? local;
  return { iso, zone: zone?.offset && iso === local ? null : zone };
}
