import type { BlockRole } from '../model.ts';
import { collectBlocks, type ProseBlock } from './blocks.ts';
import { isHeading, tag } from './elements.ts';
import { furnitureRule } from './furniture.ts';
import { readabilityNodes } from './readability.ts';
import { hintsUpTo, proseScore, scoreBlocks } from './scorer.ts';

export interface ArticleBlock extends ProseBlock {
  role: BlockRole;
}

/** The article's own blocks, and all the page's, both in document order. */
export interface FoundArticle {
  blocks: ArticleBlock[];
  page: ProseBlock[];
}

/** Fewer letters than this in all, and the page has no article. */
const SHORTEST_ARTICLE = 250;
/** Points of proseScore: a page of headlines and links has none. */
const LEAST_PROSE = 1;
/** Points from which our own scorer alone may outvote Readability. */
const ENOUGH_PROSE = 4;

/**
 * Finds the article: what Mozilla's Readability and our own scorer both keep, Readability alone where they disagree on most.
 * A page without an article gives no blocks.
 */
export function findArticle(document: Document): FoundArticle {
  const body = document.body;
  if (!body) return { blocks: [], page: [] };
  const page = collectBlocks(body);
  const readable = readabilityNodes(document);
  const byReadability = page.filter((block) => mostlyIn(block, readable));
  const byScore = scoreBlocks(page, body);
  const both = byReadability.filter((block) => byScore.has(block));
  const blocks = choose(byReadability, [...byScore], both, body)
    .filter((block) => tag(block.element) !== 'H1' && furnitureRule(block.text) === null)
    .map((block) => ({ ...block, role: roleOf(block.element) }));
  if (letters(blocks) < SHORTEST_ARTICLE || prose(blocks) < LEAST_PROSE) return { blocks: [], page };
  return { blocks: withoutLooseSubheads(blocks), page };
}

/** Where the two disagree on most, Readability is right unless it has far less prose: then it took a consent box for the article. */
function choose(byReadability: ProseBlock[], byScore: ProseBlock[], both: ProseBlock[], body: Element): ProseBlock[] {
  if (letters(both) * 2 >= letters(byReadability) && letters(both) >= SHORTEST_ARTICLE) return both;
  if (both.length) return prose(byScore) > prose(byReadability) * 2 ? byScore : byReadability;
  const isBeside = hintsUpTo(body);
  const likely = prose(byReadability.filter((block) => !isBeside(block.element)));
  return prose(byScore) > Math.max(ENOUGH_PROSE, likely * 0.6) ? byScore : byReadability;
}

const prose = (blocks: readonly ProseBlock[]): number => blocks.reduce((sum, block) => sum + proseScore(block), 0);

const letters = (blocks: readonly ProseBlock[]): number => blocks.reduce((sum, block) => sum + block.text.length, 0);

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

function roleOf(element: Element): BlockRole {
  if (isHeading(element)) return 'subhead';
  for (let at: Element | null = element; at && tag(at) !== 'BODY'; at = at.parentElement) {
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
