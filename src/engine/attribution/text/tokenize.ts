import type { Span } from '../../model.ts';
import { isAbbreviation } from './abbreviations.ts';
import { characterKind, fold, HASH_SEED, hashOf, hashStep, isApostrophe, isQuoteMark, KIND } from './characters.ts';
import { cutSentences } from './sentence-ends.ts';
import { type Census, SHAPE, shapeOf } from './shapes.ts';
import { QUOTE, type Tokens } from './tokens.ts';

/** Cuts a paragraph into tokens. `quotations`: the outermost ones that touch it, in order. Linear in its length. */
export function tokenize(text: string, [from, to]: Span, quotations: readonly Span[]): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const shapes: number[] = [];
  for (let at = from; at < to; ) {
    const kind = characterKind(text.charCodeAt(at));
    if (kind === KIND.space) {
      at++;
      continue;
    }
    const token = kind === KIND.mark ? markAt(text, at, from, to) : wordAt(text, at, to);
    starts.push(at);
    ends.push(token.end);
    shapes.push(token.shape);
    at = token.end;
  }
  const tokens = columns(text, starts, ends, shapes);
  readQuotes(text, tokens, quotations);
  cutSentences(text, tokens);
  return tokens;
}

interface Cut {
  end: number;
  shape: number;
}

/** One mark, a row of dots or hyphens, or a clitic behind a word. */
function markAt(text: string, at: number, from: number, to: number): Cut {
  const code = text.charCodeAt(at);
  if (isApostrophe(code) && at > from && characterKind(text.charCodeAt(at - 1)) !== KIND.space) {
    const end = cliticEnd(text, at, to);
    if (end) return { end, shape: SHAPE.clitic };
  }
  let end = at + 1;
  if (isPairedMark(text, at) && end < to) end++;
  if (code === 46 || code === 45) while (end < to && text.charCodeAt(end) === code) end++;
  return { end, shape: SHAPE.mark };
}

/** Two backticks or two single marks: the quote marks of old wires. */
const isPairedMark = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return (code === 96 || fold(code) === 39) && text.charCodeAt(at + 1) === code;
};

/** A word with what belongs inside it: "well-known", "U.S.", "don’t", "1,000", "a@b". */
function wordAt(text: string, start: number, to: number): Cut {
  const census: Census = { uppers: 0, lowers: 0, digits: 0, dots: 0, length: 0, first: characterKind(text.charCodeAt(start)) };
  let at = start;
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    const kind = characterKind(code);
    if (kind === KIND.lower) census.lowers++;
    else if (kind === KIND.upper) census.uppers++;
    else if (kind === KIND.digit) census.digits++;
    else if (kind === KIND.space) break;
    else {
      const after = at + 1 < to ? characterKind(text.charCodeAt(at + 1)) : KIND.space;
      if (after === KIND.space || after === KIND.mark) {
        if (code === 46 && ownsStop(text, start, at, census)) {
          census.dots++;
          at++;
        }
        break;
      }
      if (!joins(text, at, to, code, after, census)) break;
      if (code === 46) census.dots++;
    }
  }
  census.length = at - start;
  return { end: at, shape: shapeOf(census) };
}

/** "U.S." keeps its last stop, "Mr." and "J." their only one. */
const ownsStop = (text: string, start: number, at: number, census: Census): boolean =>
  census.dots > 0 || (at - start === 1 && census.uppers === 1) || (census.digits === 0 && isAbbreviation(text, start, at));

const JOINERS: ReadonlySet<number> = new Set([45, 0x2010, 0x2011, 38, 95, 64]);

function joins(text: string, at: number, to: number, code: number, after: number, census: Census): boolean {
  if (code === 46) return census.digits > 0 || census.uppers + census.lowers <= 3 * (census.dots + 1);
  if (code === 44 || code === 58) return after === KIND.digit && census.digits > 0;
  if (isApostrophe(code)) return cliticEnd(text, at, to) === 0;
  return JOINERS.has(code);
}

const CLITICS: ReadonlySet<number> = new Set(['s', 'd', 'll', 're', 've', 'm'].map((tail) => hashOf(tail)));

/** Where 's, 'd, 'll, 're, 've or 'm ends that starts with the apostrophe at `at`; 0 where none does. */
function cliticEnd(text: string, at: number, to: number): number {
  let end = at + 1;
  while (
    end < to &&
    end <= at + 3 &&
    characterKind(text.charCodeAt(end)) !== KIND.space &&
    characterKind(text.charCodeAt(end)) !== KIND.mark
  )
    end++;
  return end - at <= 3 && CLITICS.has(hashOf(text, at + 1, end)) ? end : 0;
}

function columns(text: string, starts: number[], ends: number[], shapes: number[]): Tokens {
  const length = starts.length;
  const tokens: Tokens = {
    length,
    start: Int32Array.from(starts),
    end: Int32Array.from(ends),
    word: new Int32Array(length),
    prefix: new Int32Array(length),
    suffix: new Int32Array(length),
    ending: new Int32Array(length),
    shape: Uint8Array.from(shapes),
    quote: new Uint8Array(length),
    sentence: new Int32Array(length),
  };
  for (let i = 0; i < length; i++) {
    const start = starts[i] as number;
    const end = ends[i] as number;
    let hash = HASH_SEED;
    if (end - start === 2 && isPairedMark(text, start)) {
      tokens.word[i] = hashOf('"');
      tokens.suffix[i] = tokens.ending[i] = tokens.word[i] as number;
      continue;
    }
    for (let k = start; k < end; k++) {
      hash = hashStep(hash, fold(text.charCodeAt(k)));
      if (k - start === 2) tokens.prefix[i] = hash;
    }
    tokens.word[i] = hash;
    tokens.suffix[i] = hashOf(text, Math.max(start, end - 3), end);
    tokens.ending[i] = hashOf(text, Math.max(start, end - 2), end);
  }
  return tokens;
}

/** A quote mark, or what stands for one where an encoding broke. */
const isMarkAt = (text: string, at: number): boolean => isQuoteMark(text.charCodeAt(at)) || text[at] === '\uFFFD';

function readQuotes(text: string, tokens: Tokens, quotations: readonly Span[]): void {
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens.start[i] as number;
    while (next < quotations.length && (quotations[next]?.[1] ?? 0) <= start) next++;
    const quotation = quotations[next];
    if (!quotation || quotation[0] > start) continue;
    const isMark = tokens.shape[i] === SHAPE.mark && (isMarkAt(text, start) || isPairedMark(text, start));
    if (isMark && start === quotation[0]) tokens.quote[i] = QUOTE.opening;
    else tokens.quote[i] = isMark && tokens.end[i] === quotation[1] ? QUOTE.closing : QUOTE.inside;
  }
}
