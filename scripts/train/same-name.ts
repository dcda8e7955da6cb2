import type { Gold } from './gold-pages.ts';

const TITLES = new Set(
  'mr mrs ms miss dr prof professor sir dame lord lady president vice prime minister pm chancellor senator sen representative rep congressman congresswoman governor gov mayor judge justice king queen prince princess pope archbishop bishop rev general gen colonel col major captain lieutenant lt sergeant sgt detective inspector superintendent chief officer sheriff ambassador secretary councillor mp md phd'.split(
    ' ',
  ),
);
const JOINTS = new Set('of for to in by and with at on from which who that'.split(' '));

const plain = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
const bare = (name: string): string => plain(name).replace(/^(?:the|an?) (?=.)/, '');

/**
 * Whether a name means a gold speaker: the fullest name, or it with titles or the speaker's own descriptions in front; a body by any of
 * its names, others by one of several words.
 */
export function isSameName(name: string, gold: Gold['speakers'][number]): boolean {
  const [own, full] = [bare(name), bare(gold.name)];
  if (own === full) return true;
  const aliases = (gold.aliases ?? []).map(bare).filter((alias) => gold.kind === 'organisation' || alias.includes(' '));
  if (aliases.includes(own)) return true;
  const [longer, shorter] = own.length > full.length ? [own, full] : [full, own];
  if (!shorter.includes(' ') || !longer.endsWith(` ${shorter}`)) return false;
  const extra = longer.slice(0, -shorter.length).trim().split(' ');
  if (longer === full || gold.kind !== 'person') return !extra.some((word) => JOINTS.has(word));
  const described = new Set([...(gold.descriptions ?? []), ...(gold.aliases ?? [])].flatMap((words) => plain(words).split(' ')));
  return extra.every((word) => TITLES.has(word) || described.has(word));
}
