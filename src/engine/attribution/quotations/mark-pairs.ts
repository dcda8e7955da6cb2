import type { Span } from '../../model.ts';
import { endsSingle, isDoubtful, lastSingleEnd } from './apostrophes.ts';
import { closes, type Family, isMark, isSingle, opens, opensInside, widthAt } from './mark-kinds.ts';
import { endWithout } from './missing-marks.ts';

export interface Open {
  family: Family;
  start: number;
}

/** The quotations of a stretch of text. */
export interface Pairs {
  /** The closed ones, outermost, marks included. */
  closed: Span[];
  /** What is left open at its end. */
  left: Open | null;
  /** Where a mark closes that nothing has opened; -1 where none does. */
  stray: number;
}

/**
 * Pairs the marks of one paragraph. Marks of one kind inside themselves count as nested where they then pair up, else not.
 * @param goesOn the family of marks with which the next paragraph begins: a quotation of that family may stay open
 */
export function pairsOf(text: string, from: number, to: number, goesOn: Family | null = null): Pairs {
  const nested = scan(text, from, to, 'nested', goesOn);
  if (!nested.left || (nested.depth === 1 && goesOn)) return nested;
  const parted = scan(text, from, to, 'parted', goesOn);
  const best = !parted.left || nested.depth === 1 ? parted : scan(text, from, to, 'flat', goesOn);
  return withoutStrayMark(text, from, to, goesOn, best);
}

/** What a mark does that opens inside a quotation of its own kind: nest, begin anew behind a cue (the closing mark was forgotten), or nothing. */
type Inside = 'nested' | 'parted' | 'flat';

/**
 * A mark that opens the paragraph, is never closed, and has whole pairs of the other kind behind it was left over by an editor: then
 * the pairs count and it does not.
 */
function withoutStrayMark(text: string, from: number, to: number, goesOn: Family | null, first: Pairs): Pairs {
  if (!first.left || first.closed.length || first.left.start !== from) return first;
  const behind = scan(text, from + 1, to, 'flat', goesOn);
  const isOther = behind.closed.some(([start]) => text[start] !== text[from]);
  return isOther && !behind.left ? behind : first;
}

function scan(text: string, from: number, to: number, inside: Inside, goesOn: Family | null): Pairs & { depth: number } {
  const closed: Span[] = [];
  const lastSingle = lastSingleEnd(text, from, to);
  let stack: Open[] = [];
  let stray = -1;
  let width = 1;
  for (let at = from; at < to; at += width) {
    width = 1;
    if (!isMark(text[at] ?? '')) continue;
    width = Math.min(to - at, widthAt(text, at));
    const isOpen = isSingle(stack.at(-1)?.family ?? 'curly') && stack.length === 1 && goesOn === stack[0]?.family;
    if (isOpen && isDoubtful(text, at)) continue;
    const level = closedLevel(text, at, to, stack, inside !== 'flat' && opensInside(text, at, from));
    const open = stack[level];
    if (open) {
      width = closes(text, at, to, open.family);
      stack = stack.slice(0, level);
      if (level === 0) closed.push([open.start, at + width]);
      continue;
    }
    const family = opens(text, at, from);
    if (family) {
      const outer = stack.find((other) => other.family === family);
      if (stack.length >= 4 || (inside === 'flat' && outer)) continue;
      const cue = outer && inside === 'parted' ? endWithout(text, [outer.start, at]) : at;
      if (outer && cue < at) {
        closed.push([outer.start, cue]);
        stack = [];
      }
      // A single mark that nothing can close is an apostrophe.
      if (
        isSingle(family) &&
        family !== 'low-single' &&
        at >= lastSingle &&
        !(stack.length === 0 && mayStayOpen(text, at, from, family, goesOn))
      )
        continue;
      stack.push({ family, start: at });
    } else if (stack.length === 0 && stray < 0 && isClosing(text, at)) stray = at;
  }
  const bottom = stack[0];
  const left = bottom && staysOpen(text, bottom, from, goesOn) ? bottom : null;
  return { closed, left, stray, depth: stack.filter(({ family }) => !isSingle(family)).length };
}

/** Which of the open quotations a mark closes: the innermost, or one around single marks that were none; -1 where none. */
function closedLevel(text: string, at: number, to: number, stack: readonly Open[], opensAnother: boolean): number {
  const top = stack.at(-1);
  if (!top || opensAnother) return -1;
  const isPair = widthAt(text, at) === 2 && stack.some(({ family }) => !isSingle(family));
  if (!(isPair && isSingle(top.family)) && closes(text, at, to, top.family)) return stack.length - 1;
  for (let level = stack.length - 2; level >= 0; level--) {
    const open = stack[level];
    if (open && !isSingle(open.family) && closes(text, at, to, open.family) && /\S/.test(text[at - 1] ?? ' ')) return level;
  }
  return -1;
}

/** Whether what is open at the end is a quotation that goes on, and no bullet and no apostrophe. */
function staysOpen(text: string, { family, start }: Open, from: number, goesOn: Family | null): boolean {
  if (family === 'broken') return false;
  if (family === 'inverted') return goesOn === family && text.slice(start, start + LONG).includes('«');
  return !isSingle(family) || mayStayOpen(text, start, from, family, goesOn);
}

/** A quotation over paragraphs is seldom longer. */
const LONG = 4000;

/** A single mark is an opening one, though nothing closes it, where the next paragraph opens so too or speech plainly begins. */
function mayStayOpen(text: string, at: number, from: number, family: Family, goesOn: Family | null): boolean {
  const begins = (at === from || /[:,]\s$/.test(text.slice(Math.max(from, at - 2), at))) && /\p{Lu}/u.test(text[at + 1] ?? '');
  return begins && (goesOn === family || family === 'single');
}

/** `go,”`: a mark behind the end of a clause and before none. */
const isClosing = (text: string, at: number): boolean =>
  /[,.!?…]/.test(text[at - 1] ?? ' ') &&
  /^(?:$|[\s.,;)—–-])/.test(text.slice(at + 1, at + 2)) &&
  (text[at] === '”' || text[at] === '"' || (text[at] === '’' && endsSingle(text, at)));
