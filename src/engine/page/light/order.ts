/** A node of a tree. */
interface Linked<T> {
  parentNode: T | null;
  nextSibling: T | null;
  firstChild: T | null;
}

/** The next node of a tree in document order, without recursion. @param deep whether what stands in `node` comes first */
export function after<T extends Linked<T>>(node: T, root: T, deep: boolean): T | null {
  if (deep && node.firstChild) return node.firstChild;
  let at: T | null = node;
  while (at && at !== root && !at.nextSibling) at = at.parentNode;
  return !at || at === root ? null : at.nextSibling;
}
