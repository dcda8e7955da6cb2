import type { Genre } from '../../model.ts';
import type { ProseBlock } from '../dom/blocks.ts';
import { real } from '../dom/real.ts';
import type { Head } from '../head/head.ts';
import { listOf, textOf, typesOf } from '../head/json-ld.ts';
import { metaContent } from '../head/meta.ts';
import { GENRE_RULES, type GenreRule } from './rules.ts';

interface Signs {
  labels: readonly string[];
  types: readonly string[];
  data: string | null;
  meta: string | null;
  folders: readonly string[];
  title: string | null;
}

/** What kind of piece a page says it is: by a label at its headline, in its data, by its section, in its address. Null where it says nothing. */
export function genreOf(head: Head, page: readonly ProseBlock[], title: string | null, url: string | null): Genre | null {
  const signs: Signs = {
    labels: labelsAt(page, title),
    types: head.data.flatMap(typesOf),
    data: first(textOf(listOf(head.article?.articleSection)[0]) ?? textOf(listOf(head.article?.genre)[0])),
    meta: first(metaContent(head.meta, ['article:section', 'section', 'parsely-section', 'category'])),
    folders: url && URL.canParse(url) ? new URL(url).pathname.split('/').slice(1, -1) : [],
    title,
  };
  for (const rule of GENRE_RULES) {
    const found = saidBy(rule, signs);
    if (found) return { kind: rule.kind, ...found };
  }
  return null;
}

function saidBy(rule: GenreRule, { labels, types, data, meta, folders, title }: Signs): Omit<Genre, 'kind'> | null {
  const label = labels.find((words) => rule.label?.test(words));
  if (label) return { shown: label, from: 'page' };
  if (rule.types && types.some((type) => rule.types?.test(type))) return { shown: null, from: 'json-ld' };
  if (data && rule.section?.test(data)) return { shown: null, from: 'json-ld' };
  if (meta && rule.section?.test(meta)) return { shown: null, from: 'meta' };
  if (folders.some((folder) => rule.folder?.test(folder))) return { shown: null, from: 'url' };
  const { headline } = rule;
  const word = headline && title ? headline.words.exec(title)?.[0] : undefined;
  if (headline && word && labels.some((words) => headline.beside.test(words))) return { shown: title, from: 'page' };
  return null;
}

/** Letters of the longest label. */
const LONGEST = 40;
/** Where outlets list their sections, and advertisers and readers have their say. */
const ELSEWHERE = 'nav, footer, aside, menu, [role="navigation"], [role="menu"], button, form';

/** What stands right above and right below the headline, and before its colon or bar. */
function labelsAt(page: readonly ProseBlock[], title: string | null): string[] {
  if (title === null) return [];
  const at = page.findIndex((block) => block.text === title);
  const beside = at < 0 ? [] : [page[at - 1], page[at + 1]];
  const labels = beside.flatMap((block) =>
    block && block.text.length <= LONGEST && !real(block.element).closest(ELSEWHERE) ? [first(block.text) ?? ''] : [],
  );
  const before = /^([^:|]{3,24})[:|]\s/.exec(title)?.[1]?.trim();
  return before ? [before, ...labels] : labels;
}

/** Of several sections in one string the first. */
const first = (words: string | null): string | null => words?.split(/[,|>/»]/, 1)[0]?.trim() || null;
