import { posix } from 'node:path';
import { importsOf, type SourceFile } from './source-file.ts';

/**
 * The cycles among what stands side by side: in every folder its files and its subfolders, a subfolder with all that is in it. A file
 * that puts the folders beside it together, and a file that all of them know, are no cycle; two folders that know each other are.
 * @returns one line a cycle: "src/engine/page: head → provenance → head"
 */
export function folderCycles(files: readonly SourceFile[]): string[] {
  const graphs = new Map<string, Map<string, Set<string>>>();
  for (const file of files)
    for (const specifier of importsOf(file)) {
      if (!specifier.startsWith('.')) continue;
      const [from, to] = [file.path.split('/'), posix.join(posix.dirname(file.path), specifier).split('/')];
      const at = from.findIndex((step, i) => step !== to[i]);
      const [one, other] = [from[at], to[at]];
      if (one === undefined || other === undefined) continue;
      const folder = from.slice(0, at).join('/');
      const graph = graphs.get(folder) ?? new Map<string, Set<string>>();
      graphs.set(folder, graph.set(one, (graph.get(one) ?? new Set()).add(other)));
    }
  return [...graphs].flatMap(([folder, graph]) => {
    const cycle = cycleIn(graph);
    return cycle ? [`${folder}: ${cycle.join(' → ')}`] : [];
  });
}

/** The first cycle of a graph, its first node again at the end; null where there is none. */
function cycleIn(graph: ReadonlyMap<string, ReadonlySet<string>>): string[] | null {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (node: string): string[] | null => {
    const before = path.indexOf(node);
    if (before >= 0) return [...path.slice(before), node];
    if (done.has(node)) return null;
    path.push(node);
    for (const next of graph.get(node) ?? []) {
      const cycle = visit(next);
      if (cycle) return cycle;
    }
    path.pop();
    done.add(node);
    return null;
  };
  for (const node of graph.keys()) {
    const cycle = visit(node);
    if (cycle) return cycle;
  }
  return null;
}
