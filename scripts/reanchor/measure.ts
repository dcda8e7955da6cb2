import { describe } from '../../src/engine/anchor/describe.ts';
import { type Located, locate } from '../../src/engine/anchor/locate.ts';
import type { Span } from '../../src/engine/model.ts';
import type { Edit } from './edits.ts';

/** A passage of a text. */
export interface Passage {
  id: string;
  text: string;
  span: Span;
}

/** How passages fared under one kind of edit. */
export interface Fared {
  right: number;
  /** Of those, shown as "text changed". */
  changed: number;
  lost: Passage[];
  /** On wrong text and shown as changed. */
  doubted: Passage[];
  /** On wrong text without a word. */
  silent: Passage[];
}

/** The share of both spans that both cover from which they are one passage. */
const SAME = 0.8;

/** Describes each passage, edits its text and looks for it again. */
export function measure(passages: readonly Passage[], { edit }: Edit): Fared {
  const fared: Fared = { right: 0, changed: 0, lost: [], doubted: [], silent: [] };
  const random = seeded(7);
  for (const passage of passages) {
    const edited = edit(passage.text, passage.span, random);
    const found = locate(edited.text, describe(passage.text, passage.span));
    if (isRight(found, edited.span)) {
      fared.right++;
      if (found?.how === 'changed') fared.changed++;
    } else if (!found) fared.lost.push(passage);
    else if (found.how === 'changed') fared.doubted.push(passage);
    else fared.silent.push(passage);
  }
  return fared;
}

function isRight(found: Located | null, wanted: Span | null): boolean {
  if (!found || !wanted) return !found && !wanted;
  const common = Math.min(found.span[1], wanted[1]) - Math.max(found.span[0], wanted[0]);
  const all = Math.max(found.span[1], wanted[1]) - Math.min(found.span[0], wanted[0]);
  return common / all >= SAME;
}

/** Numbers from 0 to 1, the same each time (mulberry32, T. Ettinger, public domain). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
