import type { BlockRole } from '../../model.ts';
import type { ProseBlock } from '../dom/blocks.ts';
import { isHeading } from '../dom/elements.ts';
import { real } from '../dom/real.ts';
import type { FoundArticle } from './find.ts';
import { furnitureRule } from './furniture.ts';
import { repeatsIn } from './pull-quotes.ts';
import { hintsUpTo } from './scorer.ts';

/** What a block of a page is to its article: the article's own roles, and those of all that stands around it. */
export type PageRole =
  | BlockRole
  | 'headline'
  | 'caption'
  | 'pull-quote'
  | 'fact-box'
  | 'read-more'
  | 'newsletter'
  | 'consent'
  | 'related'
  | 'comment'
  | 'biography'
  | 'share'
  | 'sign-off'
  | 'byline'
  | 'advertisement'
  | 'navigation'
  | 'other';

export interface Verdict {
  block: ProseBlock;
  kept: boolean;
  role: PageRole;
  why: string;
}

/** Roles by the words of a hint (an element's tag, role or class) or of a furniture rule's name; the first that fits. */
const ROLES: readonly (readonly [PageRole, RegExp])[] = [
  ['caption', /caption|credit|copyright-?holder|gallery|carousel|slideshow/],
  ['newsletter', /newsletter|subscri|sign-?up/],
  ['consent', /cookie|consent|onetrust|ot-|privacy|gdpr|terms|paywall/],
  ['comment', /comment|disqus|feedback|poll|survey/],
  ['biography', /bio|about-(the-)?author|author-(bio|box|info|card)|contact|contributor/],
  ['byline', /byline|time line|timestamp|dateline/],
  ['share', /share|sharing|social|follow/],
  ['read-more', /read[- ]more|read-next|also-read/],
  ['related', /related|recommend|more-|most-|trending|popular|promo|teaser|playlist|outbrain|taboola/],
  ['fact-box', /infobox|reflist|navbox|aside|details|complementary|sidebar|side-bar|rail|quiz/],
  ['advertisement', /advert|\bads?\b|ad-|sponsor|banner/],
  ['navigation', /nav|menu|breadcrumb|footer|masthead|contentinfo|search|tags?|topics|pag(er|ination)|skip|form|address|toolbar/],
];

/** Every block of a page, kept or dropped, with its role and the reason. Blocks that became notes are sign-offs: `notes` names them with their rule. */
export function verdictsOf(
  found: FoundArticle,
  body: readonly ProseBlock[],
  notes: ReadonlyMap<number, string>,
  root: Element,
): Verdict[] {
  const kept = new Map(found.blocks.map((block) => [block.at, block.role]));
  const inBody = new Set(body.map(({ at }) => at));
  const hint = hintsUpTo(root);
  const repeats = repeatsIn(found.blocks);
  return found.page.map((block): Verdict => {
    const role = kept.get(block.at);
    const because = (dropped: PageRole, why: string): Verdict => ({ block, kept: false, role: dropped, why });
    if (role && inBody.has(block.at)) return { block, kept: true, role, why: keptBy(found, block) };
    const note = notes.get(block.at);
    if (note) return because('sign-off', `note rule "${note}"`);
    if (role) return because('headline', 'headline or standfirst');
    if (/^H1$/i.test(real(block.element).tagName)) return because('headline', 'an h1');
    const furniture = furnitureRule(block.text);
    if (furniture) return because(roleBy(furniture), `furniture rule "${furniture}"`);
    const beside = hint(block.element);
    if (beside) return because(roleBy(beside), `stands in ${beside}`);
    if (repeats(block)) return because('pull-quote', 'repeats words of the article');
    if (block.linked > 0.6) return because('related', `${Math.round(block.linked * 100)} % of its letters are links`);
    if (isHeading(block.element)) return because('other', 'a heading with nothing under it, or outside the article');
    return because('other', dropped(found, block));
  });
}

const roleBy = (words: string): PageRole => ROLES.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';

const keptBy = ({ byReadability, byScore }: FoundArticle, block: ProseBlock): string =>
  [byReadability?.has(block) ? 'Readability' : '', byScore.has(block) ? 'the scorer' : ''].filter(Boolean).join(' and ');

function dropped(found: FoundArticle, block: ProseBlock): string {
  const by = keptBy(found, block);
  if (!found.byReadability) return by ? 'left out of what the scorer keeps' : 'the scorer does not keep it';
  return by ? `only ${by} would keep it` : 'neither Readability nor the scorer keeps it';
}
