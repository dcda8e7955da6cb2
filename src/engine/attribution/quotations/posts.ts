import type { Block, Span } from '../../model.ts';
import type { Draft } from './draft.ts';

type Paragraph = Pick<Block, 'span' | 'role'>;

const HANDLE = String.raw`\(?@[\w.-]{2,40}\)?`;
const DATE = String.raw`(?:[,\s·|–—-]*(?:on\s)?(?:\p{L}{3,9}\.?\s\d{1,2}|\d{1,2}\.?\s\p{L}{3,9}|\d{1,4}[-/.]\d{1,2}|\d{1,2}:\d{2}|\d{1,2}[hm]\b)[^\n]{0,40})?`;
/** "— Anna Reyes (@annareyes) March 2, 2026": the last line of an embedded post, or the end of its only one. */
const SIGNED = new RegExp(String.raw`(?:^|\s)[—–―-]{1,2}\s?([^\s@()—–][^@()\n]{0,58}?)\s(${HANDLE})${DATE}\s*$`, 'u');
/** "A post shared by Anna Reyes (@annareyes) on Dec 5, 2026 at 9:10am PST". */
const SHARED = new RegExp(
  String.raw`^A (?:post|photo|video|reel) shared by (\S[^@()\n]{0,58}?)\s(\(@[^)\n]{2,60}\))${DATE}\s*$`,
  'u',
);
/** "Anna Reyes @annareyes · Mar 2": the first line of a post. */
const HEADED = new RegExp(String.raw`^(\p{Lu}[^@()\n]{1,58}?)\s(@[\w.-]{2,40}|\(@[\w.-]{2,40}\))${DATE}\s*$`, 'u');
/** "10:30 AM · Mar 2, 2026", "3,201 likes": what a post shows beneath. */
const FOOT =
  /^(?:\d{1,2}:\d{2}\s?(?:[AaPp]\.?[Mm]\.?)?\b.{0,40}\d{4}|[\d.,KM]+\s(?:likes?|retweets?|reposts?|replies|views|comments?)\b.{0,60})$/;
/** Links at the end of a post are no words of its author. */
const LINKS = /(?:\s+(?:pic\.twitter\.com\/\S+|https?:\/\/\S+|t\.co\/\S+))+\s*$/;

/** An embedded post is its signer's, with or without "she wrote on X:" before it. */
const RIGHT = 0.97;

/** Who signs a post, where the name stands, and where the signature begins. */
interface Signature {
  name: Span;
  from: number;
}

/** The embedded posts of an article: their words as an attribution, the name and handle beneath as its source. */
export function readPosts(text: string, blocks: readonly Paragraph[]): Draft[] {
  const drafts: Draft[] = [];
  const signatures = blocks.map(({ span }) => signatureOf(text, span));
  for (const [i, block] of blocks.entries()) {
    const signature = signatures[i];
    if (signature) drafts.push(...postOf(text, signature, signedBy(blocks, i, signatures)));
    const head = signature ? null : headOf(text, block.span);
    if (head) drafts.push(...postOf(text, head, headedBy(text, blocks, i, signatures)));
  }
  return drafts;
}

function postOf(text: string, { name }: Signature, content: readonly Span[]): Draft[] {
  const words = content
    .map((span) => withoutLinks(text, span))
    .filter(([from, to]) => /[\p{L}\p{N}]/u.test(text.slice(from, to)));
  return words.length ? [{ source: [name], cue: [], content: words, act: 'speech', right: RIGHT, found: 'post' }] : [];
}

function withoutLinks(text: string, [from, to]: Span): Span {
  const start = Math.max(from, to - 600);
  const links = LINKS.exec(text.slice(start, to));
  return [from, links ? start + links.index : to];
}

function signatureOf(text: string, [from, to]: Span): Signature | null {
  const start = Math.max(from, to - 160);
  const words = text.slice(start, to);
  const match = SHARED.exec(words) ?? SIGNED.exec(words);
  if (!match?.[1] || !match[2]) return null;
  const at = start + match.index + match[0].indexOf(match[1]);
  const handle = text.indexOf(match[2], at + match[1].length);
  return { name: [at, handle + match[2].length], from: start + match.index };
}

function headOf(text: string, [from, to]: Span): Signature | null {
  const match = to - from > 120 ? null : HEADED.exec(text.slice(from, to));
  return match?.[1] && match[2] ? { name: [from, from + match[1].length + 1 + match[2].length], from } : null;
}

/** What stands above a signature: the rest of its paragraph, and the paragraphs of its box, or one where there is no box. */
function signedBy(blocks: readonly Paragraph[], at: number, signatures: readonly (Signature | null)[]): Span[] {
  const own = blocks[at];
  const signature = signatures[at];
  if (!own || !signature) return [];
  const rest: Span[] = signature.from > own.span[0] ? [[own.span[0], signature.from]] : [];
  const above: Span[] = [];
  for (let i = at - 1; i >= 0 && !signatures[i]; i--) {
    const block = blocks[i];
    if (
      !block ||
      (own.role === 'quote' ? block.role !== 'quote' : rest.length > 0 || above.length > 0 || block.role === 'subhead')
    )
      break;
    above.unshift(block.span);
  }
  return [...above, ...rest];
}

/** What stands below a post's first line: its box, or one paragraph with a post's foot below. */
function headedBy(text: string, blocks: readonly Paragraph[], at: number, signatures: readonly (Signature | null)[]): Span[] {
  const below: Span[] = [];
  const isBox = blocks[at]?.role === 'quote';
  for (let i = at + 1; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block || signatures[i] || (isBox && block.role !== 'quote')) return isBox ? below : [];
    const words = text.slice(...block.span);
    if (FOOT.test(words)) return below;
    if (headOf(text, block.span) || (!isBox && below.length > 0)) return isBox ? below : [];
    below.push(block.span);
  }
  return isBox ? below : [];
}
