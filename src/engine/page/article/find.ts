import type { BlockRole } from '../../model.ts';
import { collectBlocks, lettersOf, type ProseBlock } from '../dom/blocks.ts';
import { isHeading, parentOf, tag } from '../dom/elements.ts';
import { real } from '../dom/real.ts';
import { Parts } from '../parts.ts';
import { atOnce, type Steps } from '../steps.ts';
import { furnitureRule } from './furniture.ts';
import { othersThan, withoutOthers } from './others.ts';
import { repeatsIn } from './pull-quotes.ts';
import { isTooLarge, readabilityNodes } from './readability.ts';
import { hintsUpTo, proseScore, scoreBlocks } from './scorer.ts';

export interface ArticleBlock extends ProseBlock {
  role: BlockRole;
}

/** The article's own blocks, and all the page's, both in document order; and who chose. */
export interface FoundArticle {
  blocks: ArticleBlock[];
  page: ProseBlock[];
  /** Whose choice of blocks was taken, in words. */
  choice: string;
  /** What Readability would keep; null where it was not asked, for the page is clear without it. */
  byReadability: ReadonlySet<ProseBlock> | null;
  byScore: ReadonlySet<ProseBlock>;
  /** Other articles on the same page, whose blocks are not among `page`. */
  others: readonly Element[];
}

/** Hints that hold even where Readability thinks otherwise. */
const SURELY_BESIDE = /^(?:<(?:nav|footer|figcaption)>|class (?:hidden|newsletter|caption))/;

/** Hints of what readers wrote: it is never the article, however short that is. */
const COMMENTS = /^class (?:comment|replies|respond|discussion|disqus)/;

interface Choice {
  blocks: ProseBlock[];
  why: string;
}

/** Fewer letters than this in all, and the page has no article. */
const SHORTEST_ARTICLE = 250;
const SHORTEST_BRIEF = 120;
/** Points of proseScore: a page of headlines and links has none. */
const LEAST_PROSE = 1;
/** Points from which our own scorer alone may outvote Readability. */
const ENOUGH_PROSE = 4;

const CLEAR = 'scorer: one element holds nearly all the prose';

/**
 * Finds the article: by our own scorer where one element holds nearly all the page's prose; else what Mozilla's Readability and the
 * scorer both keep, Readability alone where they disagree on most.
 * @param near an element that the reader looks at, for pages that hold several articles; else the first is meant
 * @returns no blocks where the page has no article
 */
export const findArticle = (document: Document, near: Element | null = null, parts: Parts = new Parts()): FoundArticle =>
  atOnce(findingSteps(document, near, parts));

/** The same in steps. */
export function* findingSteps(document: Document, near: Element | null, parts: Parts): Steps<FoundArticle> {
  const body = real(document).body;
  if (!body) return { blocks: [], page: [], choice: 'no body', byReadability: null, byScore: new Set(), others: [] };
  const everything = collectBlocks(body);
  yield;
  const others = othersThan(near, everything, body);
  const page = withoutOthers(everything, others);
  yield;
  const { kept: byScore, isClear } = scoreBlocks(page, body);
  yield;
  const byReadability =
    isClear || isTooLarge(body) ? null : parts.read('Readability', null, () => readableBlocks(document, page));
  yield;
  const choice = byReadability
    ? choose(byReadability, [...byScore], body)
    : { blocks: [...byScore], why: isClear ? CLEAR : 'scorer: Readability failed, or the page is too large for it' };
  const blocks = choice.blocks
    .filter((block) => tag(block.element) !== 'H1' && furnitureRule(block.text) === null)
    .map((block) => ({ ...block, role: roleOf(block.element) }));
  yield;
  const found = { page, choice: choice.why, byReadability: byReadability && new Set(byReadability), byScore, others };
  if (lettersOf(blocks) < shortestFor(blocks) || prose(blocks) < LEAST_PROSE)
    return { ...found, blocks: [], choice: `too little prose (${lettersOf(blocks)} letters)` };
  const repeats = repeatsIn(blocks);
  return { ...found, blocks: withoutLooseSubheads(blocks.filter((block) => !repeats(block))) };
}

/** Letters that make an article of these blocks; a brief under its own headline may be short. */
const shortestFor = (blocks: readonly ProseBlock[]): number =>
  blocks[0] && real(real(blocks[0].element).closest('article'))?.querySelector('h1') ? SHORTEST_BRIEF : SHORTEST_ARTICLE;

/** Where the two disagree on most, Readability is right unless it has far less prose: then it took a consent box for the article. */
function choose(byReadability: ProseBlock[], byScore: ProseBlock[], body: Element): Choice {
  const scored = new Set(byScore);
  const both = byReadability.filter((block) => scored.has(block));
  if (lettersOf(both) * 2 >= lettersOf(byReadability) && lettersOf(both) >= SHORTEST_ARTICLE)
    return { blocks: both, why: 'both: Readability and the scorer agree on most' };
  const scorer = { blocks: byScore, why: 'scorer: Readability has far less prose' };
  const hint = hintsUpTo(body);
  const likely = byReadability.filter((block) => !SURELY_BESIDE.test(hint(block.element) ?? ''));
  const isMost = lettersOf(likely) * 2 > lettersOf(byReadability);
  const readability = { blocks: isMost ? likely : byReadability, why: 'Readability: the two disagree on most' };
  if (both.length) return prose(byScore) > prose(byReadability) * 2 ? scorer : readability;
  const inside = prose(byReadability.filter((block) => hint(block.element) === null));
  const comments = byReadability.filter((block) => COMMENTS.test(hint(block.element) ?? ''));
  const areComments = lettersOf(comments) * 2 > lettersOf(byReadability);
  return prose(byScore) > Math.max(areComments ? LEAST_PROSE : ENOUGH_PROSE, inside * 0.6) ? scorer : readability;
}

const prose = (blocks: readonly ProseBlock[]): number => blocks.reduce((sum, block) => sum + proseScore(block), 0);

function readableBlocks(document: Document, page: readonly ProseBlock[]): ProseBlock[] {
  const readable = readabilityNodes(document);
  return page.filter((block) => mostlyIn(block, readable));
}

function mostlyIn(block: ProseBlock, nodes: ReadonlySet<Text>): boolean {
  let inside = 0;
  let all = 0;
  for (const node of block.nodes) {
    const length = node.data.trim().length;
    all += length;
    if (nodes.has(node)) inside += length;
  }
  return inside * 2 > all;
}

/** What a block of the article is, by the elements around it. */
export function roleOf(element: Element): BlockRole {
  if (isHeading(element)) return 'subhead';
  for (let at: Element | null = element; at && tag(at) !== 'BODY'; at = parentOf(at)) {
    if (tag(at) === 'BLOCKQUOTE') return 'quote';
    if (tag(at) === 'LI' || tag(at) === 'DD' || tag(at) === 'DT') return 'list';
  }
  return 'paragraph';
}

/** A subhead with nothing under it heads something that was left out ("Related stories"). */
function withoutLooseSubheads(blocks: ArticleBlock[]): ArticleBlock[] {
  return blocks.filter(
    (block, i) => block.role !== 'subhead' || (blocks[i + 1] !== undefined && blocks[i + 1]?.role !== 'subhead'),
  );
}
