import type { ProseBlock } from '../dom/blocks.ts';
import { tag } from '../dom/elements.ts';
import { real } from '../dom/real.ts';

/** Letters from which a repetition is no chance. */
const SHORTEST = 30;

const PULLED = /(^|[\s_-])(pull-?quote|pull|quote-?box|blockquote|quote)(?=$|[\s_-])/i;

/** So many letters are looked through for what is repeated, on one page: a hundred times what real pages need. */
const MOST_LETTERS = 50_000_000;

/**
 * Tells of a block whether it only repeats words of a longer block of the article, as pull-quotes do. Quotation marks, case and
 * punctuation at its ends do not count. A plain paragraph may repeat another; only quotes, headings and marked-up boxes are pulled.
 */
export function repeatsIn(article: readonly ProseBlock[]): (block: ProseBlock) => boolean {
  const bared = new Map<ProseBlock, string>();
  const wordsOf = (block: ProseBlock): string => {
    const words = bared.get(block) ?? bare(block.text);
    bared.set(block, words);
    return words;
  };
  let left = MOST_LETTERS;
  return (block) => {
    if (block.text.length < SHORTEST || block.text.length > 400 || !mayBePulled(block)) return false;
    const words = wordsOf(block);
    if (words.length < SHORTEST) return false;
    return article.some((other) => {
      if (left < 0 || other === block || other.text.length <= block.text.length) return false;
      left -= other.text.length;
      return wordsOf(other).includes(words);
    });
  };
}

const mayBePulled = ({ element }: ProseBlock): boolean =>
  /^(BLOCKQUOTE|H\d|ASIDE|FIGURE)$/.test(tag(element)) ||
  real(element).closest('blockquote, aside, figure') !== null ||
  [element, real(element).parentElement].some((one) => one && PULLED.test(real(one).getAttribute('class') ?? ''));

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[“”‘’"'«»„]/gu, '')
    .replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '');
