import type { Span } from '../../model.ts';

/** Words in quote marks, marks included: one span a paragraph. Only the outermost marks count. */
export interface Quotation {
  spans: Span[];
  /** False where the closing mark is missing: the quotation then ends with its paragraph. */
  closed: boolean;
}

type Family = 'double' | 'curly' | 'single' | 'straight-single' | 'guillemet' | 'low';

/** `"SMITH: We will."`: a transcript's line; its marks, where it has any, belong to whoever reprints it. */
const TRANSCRIPT = /^["“]\p{Lu}[\p{Lu} .'’-]{1,30}:/u;

interface Open {
  family: Family;
  start: number;
}

/** `'90s`, `'em`, `rock 'n' roll`: an apostrophe where a letter was left out. */
const ELISION = /^['‘’](?:\d0s|em\b|til\b|tis\b|twas\b|n['’]|cause\b|bout\b|round\b|cos\b|ere\b)/i;

/**
 * The quotations of a text, paragraph by paragraph. A quotation left open at a paragraph's end goes on in the next one when that
 * begins with an opening mark of the same family (the typographers' rule for quotations over several paragraphs).
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const found: Quotation[] = [];
  let pending: { quotation: Quotation; family: Family } | null = null;
  for (const [from, to] of paragraphs) {
    const goesOn: boolean = pending !== null && opens(text, from, from) === pending.family;
    if (pending && !goesOn) pending = null;
    const { closed, left } = withoutStray(text, from, to);
    for (const [i, span] of closed.entries()) {
      if (i === 0 && pending && span[0] === from) {
        pending.quotation.spans.push(span);
        pending.quotation.closed = true;
        pending = null;
      } else found.push({ spans: [span], closed: true });
    }
    if (!left) {
      if (closed.length) pending = null;
      continue;
    }
    if (pending && left.start === from) pending.quotation.spans.push([from, to]);
    else {
      const quotation: Quotation = { spans: [[left.start, to]], closed: false };
      found.push(quotation);
      pending = { quotation, family: left.family };
    }
  }
  return found;
}

/**
 * A mark that opens the paragraph, is never closed, and has whole pairs of the other kind behind it was left over by an editor: then
 * the pairs count and it does not.
 */
function withoutStray(text: string, from: number, to: number): { closed: Span[]; left: Open | null } {
  const first = scan(text, from, to);
  if (!first.left || first.closed.length || first.left.start !== from) return first;
  const behind = scan(text, from + 1, to);
  const isOther = behind.closed.some(([start]) => text[start] !== text[from]);
  return isOther && !behind.left ? behind : first;
}

/** One paragraph: the spans of closed outermost quotations, and the one left open at its end. */
function scan(text: string, from: number, to: number): { closed: Span[]; left: Open | null } {
  const closed: Span[] = [];
  const lastSingle = lastSingleEnd(text, from, to);
  let stack: Open[] = [];
  for (let at = from; at < to; at++) {
    if (!isMark(text[at] ?? '')) continue;
    const top = stack.at(-1);
    if (top && closes(text, at, to, top.family)) {
      stack.pop();
      if (stack.length === 0) closed.push([top.start, at + 1]);
      continue;
    }
    const outer = stack.findIndex((open) => !isSingle(open) && closes(text, at, to, open.family));
    const open = stack[outer];
    if (open && text[at] !== '"') {
      stack = stack.slice(0, outer);
      if (outer === 0) closed.push([open.start, at + 1]);
      continue;
    }
    const family = opens(text, at, from);
    if (!family || stack.length >= 4 || stack.some((other) => other.family === family)) continue;
    // A single mark that nothing can close is an apostrophe.
    if (isSingle({ family }) && at >= lastSingle) continue;
    stack.push({ family, start: at });
  }
  const bottom = stack[0];
  return { closed, left: bottom && !isSingle(bottom) ? bottom : null };
}

const isSingle = ({ family }: Pick<Open, 'family'>): boolean => family === 'single' || family === 'straight-single';

/** Where the last mark stands that can close a single quotation; -1 where there is none. */
function lastSingleEnd(text: string, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) if ((text[at] === '’' || text[at] === "'") && endsSingle(text, at)) return at;
  return -1;
}

const isMark = (char: string): boolean => '"“”„‟\'‘’‚«»'.includes(char) && char !== '';

/** The family of marks that opens here, or null where the mark cannot open. */
function opens(text: string, at: number, from: number): Family | null {
  const char = text[at];
  const before = at > from ? (text[at - 1] ?? ' ') : ' ';
  const after = text[at + 1] ?? ' ';
  const free = /[\s([{—–\-/:“"‘'«„>]/.test(before);
  if (at === from && TRANSCRIPT.test(text.slice(at, at + 40))) return null;
  if (char === '“') return 'curly';
  if (char === '”') return at === from && /[\p{L}\p{N}]/u.test(after) ? 'curly' : null;
  if (char === '„') return 'low';
  if (char === '«') return 'guillemet';
  if (!/\S/.test(after)) return null;
  if (char === '"') return free || !/[\d\p{L}.,!?]/u.test(before) ? 'double' : null;
  if (char === '‘') return ELISION.test(text.slice(at, at + 8)) || !free ? null : 'single';
  if (char === "'")
    return free && /[\p{L}\p{N}“"[(…£$]/u.test(after) && !ELISION.test(text.slice(at, at + 8)) ? 'straight-single' : null;
  return null;
}

function closes(text: string, at: number, to: number, family: Family): boolean {
  const char = text[at];
  if (family === 'curly') return char === '”' || (char === '"' && /\S/.test(text[at - 1] ?? ' ')) || char === '‟';
  if (family === 'double') return char === '"' || char === '”';
  if (family === 'low') return char === '“' || char === '”';
  if (family === 'guillemet') return char === '»';
  const closer = family === 'single' ? char === '’' || char === "'" : char === "'" || char === '’';
  return closer && endsSingle(text, at) && !(isPossessive(text, at) && laterEnd(text, at, to));
}

/** A single mark ends a quotation only after something and before no letter. */
const endsSingle = (text: string, at: number): boolean =>
  /\S/.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ');

/** "the dogs' bowls": after an s and before a word in lower case. */
const isPossessive = (text: string, at: number): boolean =>
  /s/i.test(text[at - 1] ?? '') && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));

/** Whether a likelier end follows before the next single mark opens. */
function laterEnd(text: string, at: number, to: number): boolean {
  for (let i = at + 1; i < to; i++) {
    const char = text[i];
    if (char === '‘' || (char === "'" && /\s/.test(text[i - 1] ?? ' '))) return false;
    if ((char === '’' || char === "'") && endsSingle(text, i)) return true;
  }
  return false;
}
