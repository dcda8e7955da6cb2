import type { ProseBlock } from '../dom/blocks.ts';
import { tag } from '../dom/elements.ts';
import { real } from '../dom/real.ts';

/** Letters from which a repetition is no chance. */
const SHORTEST = 30;

const PULLED = /(^|[\s_-])(pull-?quote|pull|quote-?box|blockquote|quote)(?=$|[\s_-])/i;

/**
 * Whether a block only repeats words of a longer block of the article, as pull-quotes do. Quotation marks, case and punctuation at
 * its ends do not count. A plain paragraph may repeat another; only quotes, headings and marked-up boxes are pulled.
 */
export function repeats(block: ProseBlock, article: readonly ProseBlock[]): boolean {
  if (block.text.length < SHORTEST || block.text.length > 400 || !mayBePulled(block)) return false;
  const words = bare(block.text);
  return (
    words.length >= SHORTEST &&
    article.some((other) => other !== block && other.text.length > block.text.length && bare(other.text).includes(words))
  );
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
