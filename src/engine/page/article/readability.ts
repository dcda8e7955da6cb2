import { Readability } from '@mozilla/readability';
import { isText } from '../dom/elements.ts';
import { real } from '../dom/real.ts';

/** Readability takes time that grows with the square of a page's size, and calls itself at each level. Real pages have a tenth of this. */
const MOST_NODES = 100_000;
const DEEPEST = 600;

/** Whether a page is more than Readability can read in a moment. */
export function isTooLarge(body: Element): boolean {
  let depth = 0;
  let nodes = 0;
  for (let node: Node | null = body; node; nodes++) {
    if (nodes > MOST_NODES || depth > DEEPEST) return true;
    const child: ChildNode | null = real(node).firstChild;
    if (child) {
      node = child;
      depth++;
      continue;
    }
    while (node && node !== body && !real(node).nextSibling) {
      node = real(node).parentNode;
      depth--;
    }
    node = !node || node === body ? null : real(node).nextSibling;
  }
  return false;
}

/**
 * The text nodes of `document` that Mozilla's Readability takes for the article. The document is not touched: Readability works
 * on a clone, and each text node of its result is led back to the live one.
 *
 * Readability retries short articles through `body.innerHTML`, which would lose the nodes' identity: on the clone's body that
 * property is shadowed by a mapped snapshot.
 */
export function readabilityNodes(document: Document): Set<Text> {
  const clone = real(document).cloneNode(true) as Document;
  takeNamesOff(clone);
  const live = new WeakMap<Text, Text>();
  pairTexts(clone, document, (copy, original) => live.set(copy, original));
  if (!real(clone).body) return new Set();
  keepIdentityOnRetry(real(clone).body, live);

  const parsed = new Readability<Node>(clone, { serializer: (node) => node }).parse();
  const found = new Set<Text>();
  if (!parsed?.content) return found;
  const recreated: Text[] = [];
  for (const node of texts(parsed.content)) {
    const original = live.get(node);
    if (original) found.add(original);
    else if (/\S/.test(node.data)) recreated.push(node);
  }
  if (recreated.length) findByText(document, recreated, found);
  return found;
}

/** Readability asks the clone's forms and the clone itself without care: none of the page's names may stand before their own properties. */
function takeNamesOff(clone: Document): void {
  for (const element of real(clone).querySelectorAll(
    'form, input, button, select, textarea, output, fieldset, object, embed, img, iframe',
  ))
    for (const name of ['name', 'id']) real(element).removeAttribute(name);
}

function* texts(root: Node): Generator<Text> {
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isText(node)) yield node;
    for (let child = real(node).lastChild; child; child = real(child).previousSibling) stack.push(child);
  }
}

/** Walks two trees of the same shape in lock-step. */
function pairTexts(left: Node, right: Node, pair: (left: Text, right: Text) => void): void {
  const others = texts(right);
  for (const node of texts(left)) {
    const other = others.next().value;
    if (other) pair(node, other);
  }
}

function keepIdentityOnRetry(body: HTMLElement, live: WeakMap<Text, Text>): void {
  const copyOf = (source: Node): Node => {
    const copy = real(source).cloneNode(true);
    pairTexts(copy, source, (node, original) => {
      const origin = live.get(original);
      if (origin) live.set(node, origin);
    });
    return copy;
  };
  let snapshot: Node | null = null;
  Object.defineProperty(body, 'innerHTML', {
    get: () => {
      snapshot = copyOf(body);
      return '';
    },
    set: () => {
      real(body).replaceChildren(...(snapshot ? [...real(copyOf(snapshot)).childNodes] : []));
    },
  });
}

/** Readability recreates about one text node in a hundred; those are found again by their words, in order. */
function findByText(document: Document, wanted: Text[], found: Set<Text>): void {
  const waiting = new Map<string, number>();
  for (const node of wanted) waiting.set(node.data, (waiting.get(node.data) ?? 0) + 1);
  for (const node of texts(real(document).body)) {
    const left = waiting.get(node.data) ?? 0;
    if (left === 0 || found.has(node)) continue;
    found.add(node);
    waiting.set(node.data, left - 1);
  }
}
