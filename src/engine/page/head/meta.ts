import { real } from '../dom/real.ts';
/** Contents of a page's meta elements by name, in lower case. */
export type Meta = ReadonlyMap<string, string>;

/** The first meta element that has one of these names, in the names' order; `property`, `name` and `itemprop` count alike. */
export function metaContent(meta: Meta, names: readonly string[]): string | null {
  for (const name of names) {
    const content = meta.get(name.toLowerCase());
    if (content) return content;
  }
  return null;
}

/** Every meta element's content by its `property`, `name` and `itemprop`, in lower case; the first of a name wins. Some write `value` for `content`. */
export function readMeta(document: Document): Meta {
  const map = new Map<string, string>();
  for (const element of real(document).querySelectorAll('meta[content], meta[value]')) {
    const content = (real(element).getAttribute('content') ?? real(element).getAttribute('value'))?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const key = real(element).getAttribute(attribute)?.toLowerCase();
      // An item's own date is its own: a post's in a live blog, a comment's.
      if (attribute === 'itemprop' && key?.startsWith('date') && real(element).closest('[itemscope]')) continue;
      if (key && !map.has(key)) map.set(key, content);
    }
  }
  return map;
}

/** The contents of all meta elements of these names, in the names' order, none twice. */
export function metaContents(document: Document, names: readonly string[]): string[] {
  const named = [...real(document).querySelectorAll('meta[content]')].map((element) => ({
    keys: ['property', 'name'].map((attribute) => real(element).getAttribute(attribute)?.toLowerCase()),
    content: real(element).getAttribute('content')?.trim() ?? '',
  }));
  const found = names.flatMap((name) => named.filter(({ keys }) => keys.includes(name)).map(({ content }) => content));
  return [...new Set(found.filter(Boolean))];
}

export const canonicalOf = (document: Document, meta: Meta): string | null =>
  real(real(document).querySelector('link[rel~="canonical" i][href]'))?.getAttribute('href')?.trim() ||
  metaContent(meta, ['og:url']);

/** BCP 47, as the page declares it: `en`, `en-IN`. */
export function languageOf(document: Document, meta: Meta): string | null {
  const declared =
    real(real(document).documentElement)?.getAttribute('lang') || metaContent(meta, ['og:locale', 'language', 'inLanguage']);
  return declared ? declared.trim().replace('_', '-') : null;
}
