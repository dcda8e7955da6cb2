import type { BylineEntry, Note, NoteKind, Origin } from '../../model.ts';
import { agencyNamed } from '../../words/agency-finder.ts';
import type { Head } from '../head/head.ts';
import { isObject, listOf, textOf, typesOf } from '../head/json-ld.ts';
import { metaContent } from '../head/meta.ts';
import { hostOf } from '../head/publisher.ts';
import { namesInNote } from './names.ts';

/** What the machines' part of a page is read from. */
export interface MachineSources {
  head: Head;
  url: string | null;
  publisher: string | null;
  byline: readonly BylineEntry[];
  /** Whom the byline names with another part in the article. */
  helpers: readonly { part: 'editing' | 'inputs' | 'other'; text: string }[];
}

interface MachineRule {
  name: string;
  kind: NoteKind;
  from: Origin;
  /** The note's words, as the page's data hold them. */
  read: (sources: MachineSources) => (string | null)[];
}

/** Where the page's data name a source that the reader may not see: one rule a place. */
const MACHINE_RULES: readonly MachineRule[] = [
  {
    name: 'correction in JSON-LD',
    kind: 'correction',
    from: 'json-ld',
    read: ({ head: { article } }) =>
      listOf(article?.correction).map((one) => (isObject(one) ? textOf(one.text ?? one.name) : textOf(one))),
  },
  {
    name: 'credit of the article’s picture in JSON-LD',
    kind: 'image-credit',
    from: 'json-ld',
    read: ({ head: { article } }) =>
      [...listOf(article?.image), ...listOf(article?.associatedMedia)]
        .filter(isObject)
        .filter((image) => typesOf(image).includes('ImageObject'))
        .map((image) => textOf(image.creditText)),
  },
  {
    name: 'agency as provider in JSON-LD',
    kind: 'wire',
    from: 'json-ld',
    read: ({ head: { article } }) =>
      [article?.provider, article?.sourceOrganization, article?.copyrightHolder]
        .map(textOf)
        .filter((name) => name !== null && agencyNamed(name) !== null),
  },
  {
    name: 'editors in the byline',
    kind: 'editing',
    from: 'page',
    read: ({ helpers }) => helpers.filter(({ part }) => part === 'editing').map(({ text }) => text),
  },
  {
    name: 'contributors in the byline',
    kind: 'inputs',
    from: 'page',
    read: ({ helpers }) => helpers.filter(({ part }) => part === 'inputs').map(({ text }) => text),
  },
  {
    name: 'agency as author in the data',
    kind: 'wire',
    from: 'json-ld',
    read: ({ byline, publisher }) =>
      byline.filter(({ name }) => agencyNamed(name)?.kind === 'news' && !isOwn(name, publisher)).map(({ name }) => name),
  },
  {
    name: 'source in a meta element',
    kind: 'source-link',
    from: 'meta',
    read: ({ head: { meta }, publisher, url }) =>
      [metaContent(meta, ['dc.source', 'dcterms.source', 'original-source', 'syndication-source'])].filter(
        (source) => source !== null && !isOwn(source, publisher) && !isHere(source, url),
      ),
  },
  {
    name: 'canonical address at another outlet',
    kind: 'syndication',
    from: 'meta',
    read: ({ head: { canonical }, url, publisher }) => {
      if (!canonical || !url || !URL.canParse(canonical) || isHere(canonical, url)) return [];
      const host = ownerDomain(canonical);
      return [host === null || STORES.has(host) || isOwn(host, publisher) ? null : canonical];
    },
  },
];

/** The notes that only the page's data hold, after those on the page: a source that the page shows already is not told twice. */
export function machineNotes(sources: MachineSources, shown: readonly Note[]): { note: Note; rule: string }[] {
  const known = shown.map(({ text }) => bare(text));
  const found: { note: Note; rule: string }[] = [];
  for (const { name, kind, from, read } of MACHINE_RULES) {
    for (const text of read(sources)) {
      if (!text || text.length > 600 || known.some((other) => other.includes(bare(text)) || bare(text).includes(other))) continue;
      known.push(bare(text));
      found.push({ note: { kind, text, names: namesInNote(kind, text), from }, rule: name });
    }
  }
  return found;
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Hosts that keep other outlets' pages. */
const STORES = new Set([
  'archive.org',
  'archive.ph',
  'cloudfront.net',
  'ampproject.org',
  'googleusercontent.com',
  'amazonaws.com',
]);

/** "FoxNews.com" and "Nature 2025" are Fox News and Nature themselves. */
function isOwn(name: string, publisher: string | null): boolean {
  const [one, other] = [name, publisher ?? ''].map((text) => text.toLowerCase().replace(/\.com\b|[^\p{L}]/gu, ''));
  return Boolean(one && other && (one.includes(other) || other.includes(one)));
}

/** The part of an address that tells whose it is: host name without its first labels, save for double endings ("co.uk"). */
function ownerDomain(address: string): string | null {
  const labels = hostOf(address)?.split('.') ?? [];
  const take = labels.length > 2 && (labels.at(-2)?.length ?? 0) <= 3 && (labels.at(-1)?.length ?? 0) === 2 ? 3 : 2;
  return labels.length ? labels.slice(-take).join('.') : null;
}

const isHere = (address: string, url: string | null): boolean =>
  URL.canParse(address) && url !== null && ownerDomain(address) === ownerDomain(url);
