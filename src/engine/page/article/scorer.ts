import type { ProseBlock } from '../dom/blocks.ts';
import { holds, isHeading, labelsOf, parentOf, tag } from '../dom/elements.ts';
import { real } from '../dom/real.ts';

/** Words in class, id, role or data attributes of what stands beside an article. */
const BESIDE =
  /(^|[\s_-])(nav|navbar|navigation|menu|breadcrumbs?|footer|masthead|sidebar|side-bar|rail|comments?|comment-?list|replies|respond|discussion|disqus|related|recommend(ed|ations?)?|more-(from|stories|on|news)|read-(more|next|also)|also-read|most-(read|popular|viewed)|trending|popular|promo(tion)?|teaser|newsletter|subscribe|subscription|signup|sign-up|paywall|cookie|consent|onetrust|ot-[\w-]+|privacy|gdpr|banner|advert(s|isement|ising)?|ads?|ad-(slot|unit|container|wrapper)|sponsor(ed)?|outbrain|taboola|share|sharing|social|follow|tags?|topics|author-?(bio|box|info|card|profile|description)|about-(the-)?author|bio|byline|caption|credits?|copyright|toolbar|widget|pagination|pager|modal|popup|overlay|tooltip|skip|hidden|visually-hidden|sr-only|screen-reader(-text)?|print-only|playlist|video-player|player|gallery|carousel|slideshow|infobox|navbox|reflist|timestamp|dateline-info|contributors?|feedback|survey|poll|quiz|weather|ticker|notification|alert)(?=$|[\s_-])/i;

/** Words that mark the article itself: they outweigh BESIDE on the same element. */
const ARTICLE =
  /(^|[\s_-])(article-?(body|content|text|main)|story-?(body|content|text)|entry-content|post-(body|content)|body-?(content|text|copy)|articleBody|main-content|rich-?text)(?=$|[\s_-])/i;

const BESIDE_TAGS = new Set(['NAV', 'FOOTER', 'ASIDE', 'FORM', 'FIGCAPTION', 'DIALOG', 'ADDRESS', 'DETAILS']);
const BESIDE_ROLES = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'banner',
  'search',
  'dialog',
  'menu',
  'alert',
  'alertdialog',
]);

/** Points of a page's prose from which one holder of nearly all of it says more than chance. */
const ENOUGH_TO_BE_CLEAR = 8;
/** Share of the prose in one paragraph's parent from which Readability adds nothing: measured on 303 of 429 pages. */
const NEARLY_ALL = 0.9;

export interface Scored {
  kept: Set<ProseBlock>;
  /** Whether the parent of one of the paragraphs kept holds nearly all the page's prose. */
  isClear: boolean;
}

/** Blocks that a scorer of our own takes for the article, by the live tree alone. */
export function scoreBlocks(blocks: readonly ProseBlock[], body: Element): Scored {
  const beside = hintsUpTo(body);
  const points = new Map<ProseBlock, number>();
  for (const block of blocks) points.set(block, beside(block.element) ? 0 : proseScore(block));
  const { sums, total } = sumsUpTo(points, body);
  const root = narrowestHolder(sums, total, body);
  const kept = new Set<ProseBlock>();
  for (const block of blocks) {
    if (!holds(root, block.element) || beside(block.element)) continue;
    if (block.linked > 0.6 && block.text.length < 400 && !isSentenceAmong(block, blocks[block.at - 1], blocks[block.at + 1]))
      continue;
    kept.add(block);
  }
  const holdsNearlyAll = (block: ProseBlock): boolean => {
    const parent = (points.get(block) ?? 0) > 1 ? parentOf(block.element) : null;
    return parent !== null && (sums.get(parent) ?? 0) >= NEARLY_ALL * total;
  };
  return { kept, isClear: total >= ENOUGH_TO_BE_CLEAR && [...kept].some(holdsNearlyAll) };
}

/** A paragraph with a long link in it, between two others of the same parent: a link with nothing around it leads to another story. */
function isSentenceAmong(block: ProseBlock, before: ProseBlock | undefined, after: ProseBlock | undefined): boolean {
  const parent = parentOf(block.element);
  const isBeside = (other: ProseBlock | undefined): boolean =>
    other !== undefined && tag(other.element) === 'P' && parentOf(other.element) === parent && proseScore(other) > 0;
  return (
    tag(block.element) === 'P' &&
    block.linked < ALL_LINK &&
    block.text.length >= 60 &&
    /[.!?…”"’']$/u.test(block.text) &&
    isBeside(before) &&
    isBeside(after)
  );
}

const ALL_LINK = 0.95;

/** About one point a hundred letters of sentence-like text outside links. */
export function proseScore(block: ProseBlock): number {
  if (block.text.length < 40 || block.linked > 0.5 || isHeading(block.element)) return 0;
  const commas = block.text.match(/[,،、]/gu)?.length ?? 0;
  const sentence = /[.!?…”"’')।]$/u.test(block.text) ? 1 : 0.4;
  return sentence * (1 - block.linked) * (Math.min(block.text.length, 800) / 100 + Math.min(commas, 5) * 0.2);
}

/** What says that an element or one of its ancestors below the body is beside the article, or null; remembered per element. */
export function hintsUpTo(body: Element): (element: Element) => string | null {
  const known = new Map<Element, string | null>();
  return (element) => {
    const path: Element[] = [];
    let at: Element | null = element;
    let verdict: string | null = null;
    while (at && at !== body) {
      const before = known.get(at);
      if (before !== undefined) {
        verdict = before;
        break;
      }
      path.push(at);
      at = parentOf(at);
    }
    for (const step of path.reverse()) {
      verdict ??= besideHint(step);
      known.set(step, verdict);
    }
    return verdict;
  };
}

function besideHint(element: Element): string | null {
  if (BESIDE_TAGS.has(tag(element))) return `<${tag(element).toLowerCase()}>`;
  const role = real(element).getAttribute('role') ?? '';
  if (BESIDE_ROLES.has(role)) return `role ${role}`;
  const words = labelsOf(element).replace(/([a-z])([A-Z])/g, '$1-$2');
  if (words.length < 2 || ARTICLE.test(words)) return null;
  const hint = BESIDE.exec(words)?.[2];
  return hint && !isWhole(element) ? `class ${hint.toLowerCase()}` : null;
}

/** A hint on an element that wraps most of the page is no hint ("has-sidebar", "page-with-ads"). */
const isWhole = (element: Element): boolean =>
  tag(element) === 'ARTICLE' || tag(element) === 'MAIN' || real(element).querySelector('article, main, h1') !== null;

/** One paragraph is no article, however long. */
const PARAGRAPHS = new Set(['P', 'LI', 'BLOCKQUOTE', 'PRE', 'TD', 'FIGURE']);

/** The points under each element below the body, and in all. */
function sumsUpTo(points: ReadonlyMap<ProseBlock, number>, body: Element): { sums: Map<Element, number>; total: number } {
  const sums = new Map<Element, number>();
  let total = 0;
  for (const [block, score] of points) {
    if (score === 0) continue;
    total += score;
    for (let at: Element | null = block.element; at && at !== body; at = parentOf(at)) sums.set(at, (sums.get(at) ?? 0) + score);
  }
  return { sums, total };
}

/** Steps down from the body while one child holds nearly all the points. */
function narrowestHolder(sums: ReadonlyMap<Element, number>, total: number, body: Element): Element {
  let root = body;
  for (;;) {
    let best: Element | null = null;
    for (const child of real(real(root).shadowRoot ?? root).children)
      if ((sums.get(child) ?? 0) > (best ? (sums.get(best) ?? 0) : 0)) best = child;
    if (!best || PARAGRAPHS.has(tag(best)) || (sums.get(best) ?? 0) < 0.88 * total) return root;
    root = best;
  }
}
