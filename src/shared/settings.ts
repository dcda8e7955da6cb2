import * as v from 'valibot';

const schema = v.object({
  /** Which forms are highlighted and listed; attitudes are those of any form. */
  show: v.object({ quotes: v.boolean(), claims: v.boolean(), attitudes: v.boolean() }),
  /** Whether what is only likely is shown, and whether guesses are. */
  likely: v.boolean(),
  guesses: v.boolean(),
  /** In the page: a colour for each speaker, or one for all. The line tells the form in either. */
  colours: v.picklist(['speaker', 'one']),
  /** Whether what is sure stands on a tint. */
  tint: v.boolean(),
  /** Whether a resting pointer shows who speaks. */
  peek: v.boolean(),
  /** How views list statements. */
  order: v.picklist(['speakers', 'text']),
  /** Id of the export format that was chosen last. */
  exportFirst: v.string(),
  /** Which statements the last export held: all, what the filters show, or those chosen by hand. */
  exportWhich: v.picklist(['all', 'filtered', 'selected']),
  /** Whether exports hold guesses too. */
  exportGuesses: v.boolean(),
  /** Whether every article that is annotated is saved in the library. */
  saveAll: v.boolean(),
  /** A language's tag, or `auto` for the browser's. */
  language: v.string(),
  /** Hosts whose articles are annotated as they open. */
  sites: v.array(v.string()),
});

/** What a reader has chosen. */
export type Settings = v.InferOutput<typeof schema>;

export const DEFAULT_SETTINGS: Settings = {
  show: { quotes: true, claims: true, attitudes: false },
  likely: true,
  guesses: false,
  colours: 'speaker',
  tint: true,
  peek: true,
  order: 'speakers',
  exportFirst: 'markdown',
  exportWhich: 'all',
  exportGuesses: false,
  saveAll: false,
  language: 'auto',
  sites: [],
};

/** Settings from what was stored, by whatever version: each that does not fit takes its default, and no other does. */
export function settingsFrom(stored: unknown): Settings {
  const given = new Map(Object.entries(typeof stored === 'object' && stored !== null ? stored : {}));
  const fitting = Object.entries(schema.entries).filter(([key, entry]) => v.is(entry, given.get(key)));
  const read = v.safeParse(schema, { ...DEFAULT_SETTINGS, ...Object.fromEntries(fitting.map(([key]) => [key, given.get(key)])) });
  return read.success ? read.output : DEFAULT_SETTINGS;
}

/** The host in what somebody typed, without `www.`: a name or an address; null where it is none. */
export function siteFrom(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address) || /\s/.test(text)) return null;
  const { hostname, protocol } = new URL(address);
  return /^https?:$/.test(protocol) && /^[^.]+(?:\.[^.]+)+$/.test(hostname) ? hostname.replace(/^www\./, '') : null;
}

/** The site of a match pattern as `patternsOf` writes them; null for others. */
export const siteOf = (pattern: string): string | null => /^\*:\/\/\*\.([^/*]+)\/\*$/.exec(pattern)?.[1] ?? null;

/** Match patterns for a site and its subdomains. */
export const patternsOf = (site: string): string[] => [`*://*.${site}/*`];

export const isAutomatic = (settings: Settings, host: string): boolean =>
  settings.sites.some((site) => host === site || host.endsWith(`.${site}`));
