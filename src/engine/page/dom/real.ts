/**
 * The DOM as it is, whatever a page calls its form fields. A form shows its fields, and a document its images, forms and frames, as
 * properties before its own: with `<input name="parentNode">`, `form.parentNode` is the field and a climb never ends (DOM clobbering).
 * The prototypes are the browser's: what they say is so.
 */

/** Prototypes whose objects show the page's names, and whether a prototype is one of them or stands on one. */
const SHOWS_NAMES = new Set(['HTMLFormElement', 'Document', 'HTMLDocument', 'XMLDocument']);
const known = new WeakMap<object, boolean>();
const views = new WeakMap<object, object>();

/**
 * A node to ask or to change at once, as in `real(node).parentNode`: the node itself, or a view of it that goes to the prototypes. A view
 * is no node: never keep it, compare it or hand it to the DOM.
 */
export function real<T extends Node | null | undefined>(node: T): T {
  if (!node || !showsNames(Object.getPrototypeOf(node))) return node;
  const before = views.get(node);
  if (before) return before as T;
  const view = new Proxy<Node>(node, VIEW);
  views.set(node, view);
  return view as T;
}

function showsNames(prototype: object | null): boolean {
  if (!prototype) return false;
  const before = known.get(prototype);
  if (before !== undefined) return before;
  const verdict = SHOWS_NAMES.has(prototype.constructor.name) || showsNames(Object.getPrototypeOf(prototype));
  known.set(prototype, verdict);
  return verdict;
}

const VIEW: ProxyHandler<Node> = {
  get(node, name) {
    const found = onPrototypes(node, name);
    // In Node, parsers keep some properties on the objects themselves, and none shows a page's names.
    if (!found) return Reflect.get(node, name, node);
    const value: unknown = found.get ? found.get.call(node) : found.value;
    return typeof value === 'function' ? value.bind(node) : value;
  },
  set(node, name, value) {
    const found = onPrototypes(node, name);
    if (found?.set) found.set.call(node, value);
    return found?.set !== undefined || Reflect.set(node, name, value, node);
  },
};

function onPrototypes(node: object, name: string | symbol): PropertyDescriptor | undefined {
  for (let prototype = Object.getPrototypeOf(node); prototype; prototype = Object.getPrototypeOf(prototype)) {
    const found = Object.getOwnPropertyDescriptor(prototype, name);
    if (found) return found;
  }
  return undefined;
}
