import { real } from '../dom/real.ts';
/** A JSON-LD object, unread. */
export type LinkedData = Record<string, unknown>;

const NEWS = /Article$|^(?:LiveBlogPosting|BlogPosting|SocialMediaPosting|Report|Review)$/;

/**
 * The JSON-LD objects of a page, `@graph` and nested lists unrolled. Scripts that are no JSON are read again after the repairs
 * that real pages need (raw line feeds in strings, trailing commas, comment wrappers); what stays broken is left out.
 */
export function readLinkedData(document: Document): LinkedData[] {
  const found: LinkedData[] = [];
  for (const script of real(document).querySelectorAll('script[type="application/ld+json" i]')) {
    const value = parseLoosely(real(script).textContent ?? '');
    unroll(value, found, 0);
  }
  return found;
}

/** The object that describes the article itself: of an article type, one with headline and date before one without. */
export function articleOf(data: readonly LinkedData[]): LinkedData | null {
  const articles = data.filter((item) => typesOf(item).some((type) => NEWS.test(type)));
  return articles.find((item) => item.datePublished !== undefined && item.headline !== undefined) ?? articles[0] ?? null;
}

export function typesOf(item: LinkedData): string[] {
  const type = item['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name): name is string => typeof name === 'string');
}

/** Objects and lists within one another that are followed: data may be nested as deep as its author likes. */
const DEEPEST = 6;

/** A property as text: a string, a number, or the name of the first object that stands there. */
export function textOf(value: unknown, depth = 0): string | null {
  if (depth > DEEPEST) return null;
  if (typeof value === 'string') return decode(value).trim() || null;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    for (const item of value) {
      const text = textOf(item, depth + 1);
      if (text) return text;
    }
    return null;
  }
  return isObject(value) ? textOf(value.name ?? value['@value'], depth + 1) : null;
}

export const isObject = (value: unknown): value is LinkedData =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A property as a list, whether it was written as one or not. */
export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

function unroll(value: unknown, found: LinkedData[], depth: number): void {
  if (depth > DEEPEST) return;
  for (const item of listOf(value)) {
    if (Array.isArray(item)) unroll(item, found, depth + 1);
    else if (isObject(item)) {
      found.push(item);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement'])
        if (item[key]) unroll(item[key], found, depth + 1);
    }
  }
}

function parseLoosely(source: string): unknown {
  const text = source
    .replace(/^\s*(<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(-->|(\/\/\s*)?\]\]>)\s*$/, '')
    .trim();
  for (const repaired of [
    text,
    text.replace(/\p{Cc}+/gu, ' '),
    text
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, ''),
  ]) {
    try {
      return JSON.parse(repaired);
    } catch {
      // The next repair may help.
    }
  }
  return null;
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
};

/** JSON-LD is no HTML, but many outlets escape it as if it were. */
function decode(text: string): string {
  return text
    .replace(/&#(x?)([\da-f]+);/gi, (whole, hex: string, digits: string) => {
      const code = Number.parseInt(digits, hex ? 16 : 10);
      return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
    })
    .replace(/&([a-z]+);/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole);
}
