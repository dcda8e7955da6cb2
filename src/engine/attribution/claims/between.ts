import { ROLE, TAG_LABELS } from '../model/labels.ts';
import { hashOf } from '../text/characters.ts';
import { SHAPE } from '../text/shapes.ts';
import { QUOTE } from '../text/tokens.ts';
import type { CueCandidate } from './candidates.ts';
import { type Columns, PAD } from './columns.ts';
import { PART } from './parts.ts';

/** What lies between a cue and each token of its stretch, counted outwards from the cue. */
export interface Path {
  /** Marks (2 bits), other cues (2), quote marks (2), "that" (1), "who" (1), beginnings of sources (2). */
  full: Uint16Array;
  /** Whether other cues, quote marks, "that", and how many commas (2 bits). */
  brief: Uint8Array;
  quoteMarks: Uint8Array;
  conjunction: Uint8Array;
  /** Finite verbs (2 bits) and a verb form (1). */
  verbs: Uint8Array;
}

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map((word) => hashOf(word)));
const RELATIVE = hashes('who which whose where');
const CONJUNCTION = hashes('and but while as or though although because when if after before');
export const THAT = hashOf('that');
export const COMMA = hashOf(',');

export function pathOf(
  c: Columns,
  marginals: Float32Array,
  cue: CueCandidate,
  isOtherCue: Uint8Array,
  from: number,
  to: number,
): Path {
  const path: Path = {
    full: new Uint16Array(to - from),
    brief: new Uint8Array(to - from),
    quoteMarks: new Uint8Array(to - from),
    conjunction: new Uint8Array(to - from),
    verbs: new Uint8Array(to - from),
  };
  const walk = (start: number, end: number, by: 1 | -1): void => {
    let [marks, commas, cues, quotes, that, relative, conjunction, sources, finite, form] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    for (let i = start; i !== end; i += by) {
      const at = i + PAD;
      const k = i - from;
      path.full[k] = marks | (cues << 2) | (quotes << 4) | (that << 6) | (relative << 7) | (sources << 8);
      path.brief[k] = Math.min(1, cues) | (Math.min(1, quotes) << 1) | (that << 2) | (Math.min(2, commas) << 3);
      path.quoteMarks[k] = quotes;
      path.conjunction[k] = conjunction;
      path.verbs[k] = finite | (form << 2);
      const word = c.word[at] as number;
      if (c.shape[at] === SHAPE.mark) {
        marks = Math.min(3, marks + 1);
        if (word === COMMA) commas = Math.min(3, commas + 1);
      }
      if (isOtherCue[i] && !isOtherCue[i - 1]) cues = Math.min(2, cues + 1);
      if (c.quote[at] === QUOTE.opening || c.quote[at] === QUOTE.closing) quotes = Math.min(3, quotes + 1);
      if (word === THAT) that = 1;
      if (c.part[at] === PART.finite || c.part[at] === PART.auxiliary) finite = Math.min(3, finite + 1);
      if (c.part[at] === PART.verbForm) form = 1;
      if (RELATIVE.has(word)) relative = 1;
      if (CONJUNCTION.has(word)) conjunction = 1;
      if ((marginals[i * TAG_LABELS + ROLE.source] as number) > 0.4) sources = Math.min(2, sources + 1);
    }
  };
  walk(cue.from - 1, from - 1, -1);
  walk(cue.to, to, 1);
  return path;
}
