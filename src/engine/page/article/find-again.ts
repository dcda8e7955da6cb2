import { collectBlocks, lettersOf, type ProseBlock } from '../dom/blocks.ts';
import { commonHolder, isHeading, tag } from '../dom/elements.ts';
import { real } from '../dom/real.ts';
import { type ArticleBlock, type FoundArticle, roleOf } from './find.ts';
import { furnitureRule } from './furniture.ts';
import { withoutOthers } from './others.ts';
import { repeatsIn } from './pull-quotes.ts';
import { hintsUpTo } from './scorer.ts';

/**
 * Finds an article again on a page that has changed, without Readability's full pass: known words keep their verdict, new ones among
 * the article's are judged by our own scorer's rules.
 * @returns null where less than half of the article is still there: then it must be found afresh
 */
export function findAgain(document: Document, before: FoundArticle): FoundArticle | null {
  const { body } = real(document);
  if (!body || before.others.some((other) => !real(other).isConnected)) return null;
  const page = withoutOthers(collectBlocks(body), before.others);
  const kept = new Map(before.blocks.map((block) => [block.text, block]));
  const known = new Set(before.page.map(({ text }) => text));
  const dropped = new Set(before.page.filter((block) => !kept.has(block.text)).map(({ text }) => text));
  const again = page.filter(({ text }) => kept.has(text));
  if (lettersOf(again) * 2 < lettersOf(before.blocks)) return null;
  const root = commonHolder(again.map(({ element }) => element)) ?? body;
  const beside = hintsUpTo(body);
  const isNew = (block: ProseBlock): boolean =>
    !known.has(block.text) &&
    real(root).contains(block.element) &&
    beside(block.element) === null &&
    (block.linked <= 0.6 || block.text.length >= 400) &&
    tag(block.element) !== 'H1' &&
    furnitureRule(block.text) === null;
  const blocks = page
    .filter((block) => (kept.has(block.text) && !dropped.has(block.text)) || isNew(block))
    .map((block): ArticleBlock => ({ ...block, role: kept.get(block.text)?.role ?? roleOf(block.element) }));
  const repeats = repeatsIn(blocks);
  return {
    ...before,
    page,
    blocks: blocks.filter((block, i) => kept.has(block.text) || (!repeats(block) && !isLoose(block, blocks[i + 1]))),
    choice: 'again: what was kept before, and what is new beside it',
  };
}

const isLoose = (block: ArticleBlock, next: ArticleBlock | undefined): boolean =>
  isHeading(block.element) && (!next || next.role === 'subhead');
