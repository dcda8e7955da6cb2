import { attributeOf, type LightAttribute, type LightStyle, namesIn, placeOf, styleIn } from './attributes.ts';
import { after } from './order.ts';
import { type Matches, matcherOf } from './selectors.ts';

/**
 * A document of our own, as small as what the engine and Readability ask of one: it is built from a page's record where there is no
 * browser's document (in a service worker) or a costly one (linkedom's). Names and behaviour are the DOM's.
 */
export abstract class LightNode {
  abstract readonly nodeType: number;
  abstract readonly nodeName: string;
  abstract textContent: string;
  parentNode: LightParent | null = null;
  previousSibling: LightNode | null = null;
  nextSibling: LightNode | null = null;
  firstChild: LightNode | null = null;
  lastChild: LightNode | null = null;

  /** @param order its place in the page as it was recorded; not a number for what was made later */
  constructor(
    readonly ownerDocument: LightDocument | null,
    readonly order: number,
  ) {}

  abstract cloneNode(deep?: boolean): LightNode;

  get parentElement(): LightElement | null {
    return this.parentNode && isElement(this.parentNode) ? this.parentNode : null;
  }

  get childNodes(): LightNode[] {
    const nodes: LightNode[] = [];
    for (let child = this.firstChild; child; child = child.nextSibling) nodes.push(child);
    return nodes;
  }

  get isConnected(): boolean {
    return this.getRootNode() === this.ownerDocument;
  }

  getRootNode(): LightNode {
    let root: LightNode = this;
    while (root.parentNode) root = root.parentNode;
    return root;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }

  /** The bits for "precedes" and "follows" alone, among nodes of the recorded page. */
  compareDocumentPosition(other: LightNode): number {
    return other.order > this.order ? FOLLOWS : other.order < this.order ? PRECEDES : 0;
  }
}

const ELEMENT = 1;
const TEXT = 3;
const PRECEDES = 2;
const FOLLOWS = 4;

export class LightText extends LightNode {
  readonly nodeType = TEXT;
  readonly nodeName = '#text';

  constructor(
    owner: LightDocument | null,
    order: number,
    public data: string,
  ) {
    super(owner, order);
  }

  get textContent(): string {
    return this.data;
  }

  set textContent(text: string) {
    this.data = text;
  }

  cloneNode(): LightText {
    return new LightText(this.ownerDocument, Number.NaN, this.data);
  }
}

/** A node that holds others: an element, a document, a shadow root. */
export abstract class LightParent extends LightNode {
  get children(): LightElement[] {
    const elements: LightElement[] = [];
    for (let child = this.firstElementChild; child; child = child.nextElementSibling) elements.push(child);
    return elements;
  }

  get firstElementChild(): LightElement | null {
    return firstElement(this.firstChild);
  }

  get textContent(): string {
    let text = '';
    for (let node = after<LightNode>(this, this, true); node; node = after<LightNode>(node, this, true))
      if (node.nodeType === TEXT) text += node.textContent;
    return text;
  }

  set textContent(text: string) {
    while (this.firstChild) this.removeChild(this.firstChild);
    const document = this.ownerDocument;
    if (text && document) this.appendChild(document.createTextNode(text));
  }

  contains(node: LightNode | null): boolean {
    let at = node;
    while (at && at !== this) at = at.parentNode;
    return at !== null;
  }

  appendChild<T extends LightNode>(node: T): T {
    return this.insertBefore(node, null);
  }

  insertBefore<T extends LightNode>(node: T, before: LightNode | null): T {
    node.parentNode?.removeChild(node);
    const previous = before ? before.previousSibling : this.lastChild;
    node.parentNode = this;
    node.previousSibling = previous;
    node.nextSibling = before;
    if (previous) previous.nextSibling = node;
    else this.firstChild = node;
    if (before) before.previousSibling = node;
    else this.lastChild = node;
    return node;
  }

  removeChild<T extends LightNode>(node: T): T {
    const { previousSibling, nextSibling } = node;
    if (previousSibling) previousSibling.nextSibling = nextSibling;
    else this.firstChild = nextSibling;
    if (nextSibling) nextSibling.previousSibling = previousSibling;
    else this.lastChild = previousSibling;
    node.parentNode = null;
    node.previousSibling = null;
    node.nextSibling = null;
    return node;
  }

  replaceChild<T extends LightNode>(node: LightNode, old: T): T {
    const next = old.nextSibling === node ? node.nextSibling : old.nextSibling;
    this.removeChild(old);
    this.insertBefore(node, next);
    return old;
  }

  replaceChildren(...nodes: LightNode[]): void {
    while (this.firstChild) this.removeChild(this.firstChild);
    for (const node of nodes) this.appendChild(node);
  }

  querySelectorAll(selector: string): LightElement[] {
    return this.all(matcherOf(selector));
  }

  querySelector(selector: string): LightElement | null {
    const matches = matcherOf(selector);
    for (const element of elementsUnder(this)) if (matches(element)) return element;
    return null;
  }

  getElementsByTagName(name: string): LightElement[] {
    const wanted = name.toLowerCase();
    return this.all(wanted === '*' ? () => true : ({ localName }) => localName === wanted);
  }

  /** Copies of its children, put under another. Without recursion, so depth is no danger. */
  protected copyChildren(to: LightParent): void {
    let copy: LightParent = to;
    for (let node = after<LightNode>(this, this, true); node; ) {
      const twin = copy.appendChild(node.cloneNode(false));
      const child = node.firstChild;
      if (child) {
        copy = twin as LightParent;
        node = child;
        continue;
      }
      let at: LightNode = node;
      while (!at.nextSibling && at.parentNode && at.parentNode !== this) {
        at = at.parentNode;
        copy = copy.parentNode ?? copy;
      }
      node = at.nextSibling;
    }
  }

  private all(matches: Matches): LightElement[] {
    const found: LightElement[] = [];
    for (const element of elementsUnder(this)) if (matches(element)) found.push(element);
    return found;
  }
}

const isElement = (node: LightNode): node is LightElement => node.nodeType === ELEMENT;

function firstElement(from: LightNode | null): LightElement | null {
  let at = from;
  while (at && !isElement(at)) at = at.nextSibling;
  return at;
}

function* elementsUnder(root: LightParent): Generator<LightElement> {
  for (let node = after<LightNode>(root, root, true); node; node = after<LightNode>(node, root, true))
    if (isElement(node)) yield node;
}

export class LightElement extends LightParent {
  readonly nodeType = ELEMENT;
  /** In lower case. */
  readonly localName: string;
  shadowRoot: LightShadow | null = null;

  /** @param given names and values in turn; never changed */
  constructor(
    owner: LightDocument | null,
    order: number,
    readonly tagName: string,
    private given: readonly string[],
  ) {
    super(owner, order);
    this.localName = tagName.toLowerCase();
  }

  get nodeName(): string {
    return this.tagName;
  }

  getAttribute(name: string): string | null {
    const at = placeOf(name, this.given);
    return at < 0 ? null : (this.given[at + 1] ?? null);
  }

  hasAttribute(name: string): boolean {
    return placeOf(name, this.given) >= 0;
  }

  setAttribute(name: string, value: string): void {
    this.removeAttribute(name);
    this.given = [...this.given, name, String(value)];
  }

  removeAttribute(name: string): void {
    const at = placeOf(name, this.given);
    if (at >= 0) this.given = this.given.toSpliced(at, 2);
  }

  setAttributeNode({ name, value }: LightAttribute): void {
    this.setAttribute(name, value);
  }

  getAttributeNames(): string[] {
    return namesIn(this.given);
  }

  get attributes(): LightAttribute[] {
    return this.getAttributeNames().map((name) => attributeOf(name, this.getAttribute(name) ?? ''));
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  set id(value: string) {
    this.setAttribute('id', value);
  }

  get className(): string {
    return this.getAttribute('class') ?? '';
  }

  set className(value: string) {
    this.setAttribute('class', value);
  }

  get src(): string {
    return this.getAttribute('src') ?? '';
  }

  /** What of its own style is asked for. */
  get style(): LightStyle {
    return styleIn(this.getAttribute('style'));
  }

  get nextElementSibling(): LightElement | null {
    return firstElement(this.nextSibling);
  }

  get previousElementSibling(): LightElement | null {
    let at = this.previousSibling;
    while (at && !isElement(at)) at = at.previousSibling;
    return at;
  }

  matches(selector: string): boolean {
    return matcherOf(selector)(this);
  }

  closest(selector: string): LightElement | null {
    const matches = matcherOf(selector);
    for (let at: LightElement | null = this; at; at = at.parentElement) if (matches(at)) return at;
    return null;
  }

  /** What stands in a slot of a shadow tree. */
  assignedNodes(): LightParent['childNodes'] {
    const root = this.getRootNode();
    if (this.localName !== 'slot' || !(root instanceof LightShadow)) return [];
    const name = this.getAttribute('name') ?? '';
    return root.host.childNodes.filter(
      (node) => ((node.nodeType === ELEMENT && (node as LightElement).getAttribute('slot')) || '') === name,
    );
  }

  cloneNode(deep = false): LightElement {
    const copy = new LightElement(this.ownerDocument, Number.NaN, this.tagName, this.given);
    if (deep) this.copyChildren(copy);
    return copy;
  }
}

/** The root of an open shadow tree. */
export class LightShadow extends LightParent {
  readonly nodeType = 11;
  readonly nodeName = '#document-fragment';

  constructor(readonly host: LightElement) {
    super(host.ownerDocument, Number.NaN);
  }

  cloneNode(): LightShadow {
    return new LightShadow(this.host);
  }
}

/** The document itself: Readability works on a clone of it. */
export class LightDocument extends LightParent {
  readonly nodeType = 9;
  readonly nodeName = '#document';
  readonly baseURI = '';
  readonly documentURI = '';

  constructor() {
    super(null, -1);
  }

  get documentElement(): LightElement | null {
    return this.firstElementChild;
  }

  get head(): LightElement | null {
    return this.part(/^head$/i);
  }

  get body(): LightElement | null {
    return this.part(/^(?:body|frameset)$/i);
  }

  get title(): string {
    return this.head?.querySelector('title')?.textContent ?? '';
  }

  createElement(name: string): LightElement {
    return new LightElement(this, Number.NaN, name.toUpperCase(), []);
  }

  createTextNode(text: string): LightText {
    return new LightText(this, Number.NaN, text);
  }

  /** A walk over the text nodes under an element: no other is asked for. */
  createTreeWalker(root: LightNode): { nextNode: () => LightNode | null } {
    let at: LightNode | null = root;
    return {
      nextNode: () => {
        do at = at && after(at, root, true);
        while (at && at.nodeType !== TEXT);
        return at;
      },
    };
  }

  cloneNode(deep = false): LightDocument {
    const copy = new LightDocument();
    if (deep) this.copyChildren(copy);
    return copy;
  }

  private part(name: RegExp): LightElement | null {
    return this.documentElement?.children.find(({ tagName }) => name.test(tagName)) ?? null;
  }
}
