import { real } from '../engine/page/dom/real.ts';
import type { LiveReading } from './reading.ts';

/** Letters from which text that appears may be a paragraph. */
const SHORTEST = 30;

/** Tells changes of an article from those of everything around it: its own text nodes, and text that appears among its blocks. */
export function articleChanges({ own, root }: LiveReading): (record: MutationRecord) => boolean {
  return (record) => {
    if (record.type === 'characterData') return own.has(record.target);
    if ([...record.removedNodes].some((node) => own.has(node) || (real(node).firstChild && holdsAny(node, own)))) return true;
    const inside = root?.contains(record.target) ?? true;
    return (
      inside && [...record.addedNodes].some((node) => !own.has(node) && (real(node).textContent?.trim().length ?? 0) >= SHORTEST)
    );
  };
}

/** Removed nodes keep their own tree, so the article's nodes are looked for from below. */
function holdsAny(tree: Node, own: ReadonlySet<Node>): boolean {
  for (const node of own) if (real(tree).contains(node)) return true;
  return false;
}
