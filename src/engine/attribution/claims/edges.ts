import { SHAPE } from '../text/shapes.ts';
import { QUOTE } from '../text/tokens.ts';
import { type Columns, PAD } from './columns.ts';

export const EDGE_CLASSES = 8;

/** How each token meets the one before it: what the likelihood of a change of label depends on. */
export function edgesOf(c: Columns): Uint8Array {
  const edges = new Uint8Array(c.length);
  for (let i = 1; i < c.length; i++) edges[i] = edgeAt(c, i + PAD);
  return edges;
}

function edgeAt(c: Columns, at: number): number {
  if (c.quote[at] === QUOTE.opening) return 1;
  if (c.quote[at - 1] === QUOTE.closing) return 2;
  if (c.quote[at] !== QUOTE.outside) return 3;
  if (c.sentence[at] !== c.sentence[at - 1]) return 4;
  if (c.shape[at] === SHAPE.mark) return 5;
  if (c.shape[at - 1] === SHAPE.mark) return 6;
  return (c.cue[at] as number) >= 3 || (c.cue[at - 1] as number) >= 3 ? 7 : 0;
}
