import { type Flow, piecesOf } from '../engine/article/flow.ts';
import type { Annotation } from '../engine/model.ts';

/** The live ranges of each attribution's content that default views show: speech. One range a text node, so that nothing between is painted. */
export function rangesOf(document: Document, flow: Flow, annotation: Annotation): Map<string, Range[]> {
  const ranges = new Map<string, Range[]>();
  for (const attribution of annotation.attributions) {
    if (attribution.act !== 'speech') continue;
    const pieces = attribution.content.flatMap((span) => piecesOf(flow, span));
    ranges.set(
      attribution.id,
      pieces.map(({ node, from, to }) => {
        const range = document.createRange();
        range.setStart(node, from);
        range.setEnd(node, to);
        return range;
      }),
    );
  }
  return ranges;
}
