import type { Lexicon } from '../model/lexicon.ts';
import { step } from '../model/rows.ts';
import { hashOf } from '../text/characters.ts';
import { SHAPE } from '../text/shapes.ts';
import { QUOTE, type Tokens } from '../text/tokens.ts';
import { PART } from './parts.ts';

/**
 * What features are made of: numbers per token of one paragraph. Token i stands in row i + PAD, so that the neighbours of the first
 * and the last need no special case.
 */
export interface Columns {
  length: number;
  word: Int32Array;
  prefix: Int32Array;
  suffix: Int32Array;
  ending: Int32Array;
  shape: Int32Array;
  quote: Int32Array;
  sentence: Int32Array;
  /** Word classes, fine to coarse; a word without one has a class for its shape. */
  large: Int32Array;
  middle: Int32Array;
  small: Int32Array;
  /** How often the word is a cue, 0 to 7; 0 inside quote marks. */
  cue: Int32Array;
  /** Part of speech, see PART; `none` until a tagger has read it. */
  part: Int32Array;
  /** What tells who says each sentence; none until it is looked for. */
  frames: SentenceFrames;
  /** Steps to the sentence's start and end. */
  fromStart: Int32Array;
  toEnd: Int32Array;
}

/** Per token: its place towards the frame, and what the frame is. */
export interface SentenceFrames {
  place: Uint8Array;
  /** 0 none, 1 at the sentence's end, 2 in its middle behind a comma, 3 at its start. */
  kind: Uint8Array;
  /** The frame's cue, as a token index; -1 where there is no frame. */
  cue: Int32Array;
}

/** No sentence has a frame. */
export const noFrames = (length: number): SentenceFrames => ({
  place: new Uint8Array(length),
  kind: new Uint8Array(length),
  cue: new Int32Array(length).fill(-1),
});

export const PAD = 4;
const NOTHING = hashOf('\u0000');

export function columnsOf(tokens: Tokens, lexicon: Lexicon): Columns {
  const size = tokens.length + 2 * PAD;
  const column = (empty: number): Int32Array => new Int32Array(size).fill(empty);
  const padded = (values: Int32Array | Uint8Array, empty: number): Int32Array => {
    const all = column(empty);
    all.set(values, PAD);
    return all;
  };
  const columns: Columns = {
    length: tokens.length,
    word: padded(tokens.word, NOTHING),
    prefix: padded(tokens.prefix, 0),
    suffix: padded(tokens.suffix, 0),
    ending: padded(tokens.ending, 0),
    shape: padded(tokens.shape, 0),
    quote: padded(tokens.quote, 0),
    sentence: padded(tokens.sentence, -1),
    large: column(-1),
    middle: column(-1),
    small: column(-1),
    cue: column(0),
    part: column(PART.none),
    frames: noFrames(tokens.length),
    fromStart: column(0),
    toEnd: column(0),
  };
  lookUp(columns, lexicon);
  measureSentences(columns);
  return columns;
}

function lookUp(c: Columns, lexicon: Lexicon): void {
  for (let at = PAD; at < c.length + PAD; at++) {
    const shape = c.shape[at] as number;
    const known = lexicon.find(c.word[at] as number);
    const byShape = -2 - shape;
    c.large[at] = known < 0 ? byShape : (lexicon.large[known] as number);
    c.middle[at] = known < 0 ? byShape : (lexicon.middle[known] as number);
    c.small[at] = known < 0 ? byShape : (lexicon.small[known] as number);
    const mayCue = c.quote[at] === QUOTE.outside && (shape === SHAPE.lower || shape === SHAPE.mark || at === PAD);
    c.cue[at] = known >= 0 && mayCue ? (lexicon.cue[known] as number) : 0;
  }
}

function measureSentences(c: Columns): void {
  for (let first = PAD; first < c.length + PAD; ) {
    let end = first;
    while (end < c.length + PAD && c.sentence[end] === c.sentence[first]) end++;
    for (let at = first; at < end; at++) {
      c.fromStart[at] = step(at - first);
      c.toEnd[at] = step(end - 1 - at);
    }
    first = end;
  }
}
