import type { BylineEntry, Origin } from '../../model.ts';
import { AGENCY_PATTERN } from '../../words/agencies.ts';
import { type ProseBlock, squash } from '../dom/blocks.ts';
import { tag } from '../dom/elements.ts';
import type { Head } from './head.ts';
import { isObject, listOf, textOf } from './json-ld.ts';
import { metaContent } from './meta.ts';

const BY =
  /^\W*(?:(?:reported|written|words|story|analysis|text|posted|published|curated|compiled|authored)\s+by|by|author|authors|von|por|par)\b[:\s]*/i;
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|da|del|di|van|von|der|bin|ibn|al|el|la|le|du|of|the)|\p{Lu}[\p{L}\d.'’-]*)){0,4}$/u;
const NO_NAME =
  /\b(share|follow|read|view|posted|updated|published|min|comments?|editor'?s? note|subscribe|news alerts?|icon|email|twitter|facebook|more|contributor|ist|gmt)\b/i;

/**
 * Who wrote it. What the page shows wins; metadata fill in where the page says nothing. Names come without "By", roles, dates,
 * handles and outlets; no name twice.
 */
export function bylineOf(
  document: Document,
  { meta, article }: Head,
  page: readonly ProseBlock[],
  publisher: string | null,
  others: readonly Element[] = [],
): BylineEntry[] {
  const fromData = unique(
    listOf(article?.author).flatMap((author) => namesIn(textOf(isObject(author) ? author.name : author))),
    'json-ld',
  );
  const visible = unique(shownNames(document, page, others), 'page');
  const top = page.slice(0, 150).filter((block) => block.text.length < 200);
  const shows = (name: string): boolean => top.some((block) => block.text.toLowerCase().includes(name.toLowerCase()));
  const isShown = fromData.some((entry) => shows(entry.name));
  const confirmed = isShown ? fromData.map((entry): BylineEntry => (shows(entry.name) ? { ...entry, from: 'page' } : entry)) : [];
  const fromMeta = unique(
    namesIn(metaContent(meta, ['author', 'article:author', 'parsely-author', 'dc.creator', 'sailthru.author', 'byl'])),
    'meta',
  );
  for (const entries of [confirmed, visible, fromData, fromMeta]) {
    const others = entries.filter((entry) => !publisher || !sameName(entry.name, publisher) || entries.length === 1);
    const people = others.filter(({ name }) => !AGENCY_ALONE.test(name) && !ROLE_ALONE.test(name));
    if (others.length) return people.length ? people : others;
  }
  return [];
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function unique(names: string[], from: Origin): BylineEntry[] {
  const entries: BylineEntry[] = [];
  for (const name of names) if (!entries.some((entry) => sameName(entry.name, name))) entries.push({ name, from });
  return entries;
}

/** Names in marked-up author elements, and in lines that begin with "By". */
function shownNames(document: Document, page: readonly ProseBlock[], others: readonly Element[]): string[] {
  const marked: string[] = [];
  for (const element of document.querySelectorAll(
    '[rel~="author"], [itemprop="author"], a[href*="/author/"], a[href*="/authors/"], a[href*="/profile/"], [class*="byline" i], [class*="author-name" i]',
  )) {
    if (tag(element) === 'META' || element.closest('aside, footer, nav')) continue;
    if (others.some((other) => other.contains(element))) continue;
    const text = squash(element.textContent ?? '');
    if (text.length > 0 && text.length < 140) marked.push(...namesIn(text));
    if (marked.length > 12) break;
  }
  if (marked.length) return marked;
  const line = page
    .slice(0, 120)
    .find((block) => block.text.length < 120 && BY.test(block.text) && namesIn(block.text).length > 0);
  return line ? namesIn(line.text) : [];
}

const AGENCY_AT_END = new RegExp(`(?<=\\p{Ll}) (?:The )?(?:${AGENCY_PATTERN}|Fox News|BBC News|CNN)$`, 'u');

const AGENCY_AT_START = new RegExp(`^(?:The )?(?:${AGENCY_PATTERN}) (?=\\p{Lu}\\S+ \\p{Lu})`, 'u');
const AGENCY_ALONE = new RegExp(`^(?:The )?(?:${AGENCY_PATTERN})$`, 'u');
/** "Money Reporter": what somebody is, not who. */
const ROLE_ALONE = /\b(?:reporter|correspondent|editor|writer|columnist|producer|desk)$/i;

/** "Tom Davies Associated Press": markup glued the outlet to the name. */
const withoutAgency = (name: string): string => name.replace(AGENCY_AT_END, '').replace(AGENCY_AT_START, '');

/** Letters in which the names stand; what is longer is no byline. */
const LONGEST = 500;

/** "By Jane Doe, political editor, and John Roe" → the two names. Text that is no list of names gives none. */
export function namesIn(text: string | null): string[] {
  if (!text || /^https?:/.test(text)) return [];
  const list = squash(text.slice(0, LONGEST))
    .replace(BY, '')
    .replace(/[\w.]+@[\w.]+|@\w+/g, '')
    .replace(/\s*[|•·–—].*$/u, '')
    .replace(/\s+(?:on|at|in|for|published|posted|updated|last)\b.*\d.*$/i, '');
  const names: string[] = [];
  for (const part of list.split(/\s*(?:,|;|&|\band\b|\bund\b|\bet\b|\/)\s*/iu)) {
    const name = withoutAgency(part.replace(/[.:]$/, '').replace(BY, '').trim());
    if (name.includes(' ') || names.length === 0) if (NAME.test(name) && !NO_NAME.test(name) && name.length > 2) names.push(name);
  }
  return names;
}
