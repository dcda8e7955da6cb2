import type { Annotation, Attribution } from '../engine/model.ts';
import { piecesOf, type TextFlow } from '../engine/page/dom/flow.ts';
import { real } from '../engine/page/dom/real.ts';
import { around, type Box } from './placement.ts';

/** Live ranges of a statement's source and cue, which a card keeps in sight beside its words. */
export function rangesOfMention(
  document: Document,
  flow: TextFlow,
  { source, cue }: Attribution,
): { source: Range[]; cue: Range[] } {
  const ranges = (spans: Attribution['source']): Range[] =>
    spans.flatMap((span) =>
      piecesOf(flow, span).map(({ node, from, to }) => {
        const range = real(document).createRange();
        range.setStart(node, from);
        range.setEnd(node, to);
        return range;
      }),
    );
  return { source: ranges(source), cue: ranges(cue) };
}

/** The box around ranges and the column of text they stand in, in the window; null where nothing of them is drawn. */
export function boxesOf(ranges: readonly Range[]): { keep: Box; column: Box } | null {
  const lines = ranges.flatMap((range) => [...range.getClientRects()]).filter(({ width, height }) => width > 0 && height > 0);
  const keep = around(lines);
  if (!keep) return null;
  const blocks = ranges.map((range) => blockAround(range)).filter((element) => element !== null);
  const column = around([...lines, ...blocks.map((element) => real(element).getBoundingClientRect())]);
  return { keep, column: column ?? keep };
}

/** The nearest element around a range that is laid out as a block. */
function blockAround({ startContainer }: Range): Element | null {
  for (let at = real(startContainer).parentElement; at; at = real(at).parentElement) {
    const view = real(real(at).ownerDocument).defaultView;
    if (view && !/^(?:inline|contents)/.test(view.getComputedStyle(at).display)) return at;
  }
  return null;
}

/** Where the language of an article runs from right to left. */
export const runsRightToLeft = ({ language }: Annotation): boolean => /^(?:ar|fa|he|ur)\b/.test(language ?? '');

/** The window without bars that stick to its upper or lower edge. */
export function freeView(document: Document): Box {
  const view = real(document).defaultView;
  const { innerWidth = 0, innerHeight = 0 } = view ?? {};
  const box = { left: 0, top: 0, right: real(document).documentElement.clientWidth || innerWidth, bottom: innerHeight };
  for (const x of [innerWidth * 0.2, innerWidth * 0.5, innerWidth * 0.8]) {
    const head = stuckAt(document, x, 2);
    if (head && head.top <= 2) box.top = Math.max(box.top, head.bottom);
    const foot = stuckAt(document, x, innerHeight - 2);
    if (foot && foot.bottom >= innerHeight - 2) box.bottom = Math.min(box.bottom, foot.top);
  }
  return box;
}

/** The box of a fixed or sticky bar at a point; null for what takes more than a third of the window. */
function stuckAt(document: Document, x: number, y: number): DOMRect | null {
  const view = real(document).defaultView;
  for (let at = real(document).elementFromPoint(x, y); view && at; at = real(at).parentElement) {
    if (!/fixed|sticky/.test(view.getComputedStyle(at).position)) continue;
    const box = real(at).getBoundingClientRect();
    return box.height < view.innerHeight / 3 ? box : null;
  }
  return null;
}
