import type { Attribution, Span } from '../engine/model.ts';
import { piecesOf, type TextFlow } from '../engine/page/dom/flow.ts';
import { real } from '../engine/page/dom/real.ts';

/** The live ranges of each attribution's content. One range a text node, so that nothing between is painted. */
export function rangesOf(document: Document, flow: TextFlow, attributions: readonly Attribution[]): Map<string, Range[]> {
  const ranges = new Map<string, Range[]>();
  for (const attribution of attributions) {
    const pieces = attribution.content.flatMap((span) => piecesOf(flow, span));
    ranges.set(
      attribution.id,
      pieces.map(({ node, from, to }) => {
        const range = real(document).createRange();
        range.setStart(node, from);
        range.setEnd(node, to);
        return range;
      }),
    );
  }
  return ranges;
}

/** Where a selection lies in the article's text; null where it touches nothing of it. */
export function spanOf(flow: TextFlow, range: Range): Span | null {
  let from = Number.POSITIVE_INFINITY;
  let to = -1;
  for (const run of flow.runs) {
    if (!run.node.isConnected || !range.intersectsNode(run.node)) continue;
    const start = run.node === range.startContainer ? Math.max(run.from, range.startOffset) : run.from;
    const end = run.node === range.endContainer ? Math.min(run.from + run.length, range.endOffset) : run.from + run.length;
    if (start >= end) continue;
    from = Math.min(from, run.start + start - run.from);
    to = Math.max(to, run.start + end - run.from);
  }
  if (to < 0) return null;
  const words = flow.text.slice(from, to);
  return words.trim() ? [from + words.search(/\S/), from + words.trimEnd().length] : null;
}
