import { isElement, isText } from '../dom/elements.ts';
import { real } from '../dom/real.ts';
import type { Steps } from '../steps.ts';
import { CLOSE, MOST_LETTERS, MOST_TOKENS, type PageRecord, SHADOW, type Token } from './record.ts';

/** A page's record, and the nodes that its texts and elements stand for, in the record's order. */
export interface Recorded {
  record: PageRecord;
  texts: Text[];
  /** The length of each text as it was written, in code units. */
  lengths: number[];
  elements: Element[];
}

/** So many nodes between two breaks. */
const NODES_A_STEP = 500;
/** Code units of an attribute's value that are written. */
const LONGEST_VALUE = 2000;
/** Long and never read: that they are there says enough. */
const UNREAD = new Set(['d', 'points', 'sizes', 'srcset', 'data-srcset']);
/** Code, and what stands there for readers without scripts: that there is text, and about how much, says enough. */
const CODE = /^(?:script|style|noscript)$/i;
const LONGEST_CODE = 200;
const LINKED_DATA = /^application\/ld\+json/i;

/** Writes a page down in one walk over its live tree, open shadow trees included. Changes nothing; comments and code are left out. */
export function* recordingSteps(document: Document): Steps<Recorded> {
  const tags: string[] = [];
  const numbers = new Map<string, number>();
  const tokens: Token[] = [];
  const texts: Text[] = [];
  const lengths: number[] = [];
  const elements: Element[] = [];
  let letters = 0;
  let visited = 0;

  const write = (node: Text, text: string): void => {
    tokens.push(text);
    texts.push(node);
    lengths.push(text.length);
    letters += text.length;
  };

  /** Writes an element's beginning. @returns whether what is in it is written whole */
  const open = (element: Element): boolean => {
    const name = real(element).tagName;
    let number = numbers.get(name);
    if (number === undefined) {
      number = tags.push(name) - 1;
      numbers.set(name, number);
    }
    tokens.push(number);
    const names = real(element).getAttributeNames();
    if (names.length) {
      const attributes: string[] = [];
      for (const key of names) {
        const value = UNREAD.has(key) ? '' : (real(element).getAttribute(key) ?? '').slice(0, LONGEST_VALUE);
        attributes.push(key, value);
        letters += value.length;
      }
      tokens.push(attributes);
    }
    return !CODE.test(name) || LINKED_DATA.test(real(element).getAttribute('type') ?? '');
  };

  /** What comes next at each level that is open: a node, or the end. */
  const next: (Node | null)[] = [real(document).documentElement];
  while (next.length) {
    const node = next.pop() ?? null;
    if (node === null) {
      if (next.length) tokens.push(CLOSE);
      continue;
    }
    if (tokens.length >= MOST_TOKENS || letters >= MOST_LETTERS) break;
    if (++visited % NODES_A_STEP === 0) yield;
    next.push(real(node).nextSibling);
    if (isText(node)) write(node, node.data);
    else if (isElement(node)) {
      elements.push(node);
      if (!open(node)) {
        const code = real(node).firstChild;
        if (code && isText(code)) write(code, code.data.slice(0, LONGEST_CODE));
        tokens.push(CLOSE);
        continue;
      }
      next.push(real(node).firstChild);
      const shadow = real(node).shadowRoot;
      if (!shadow) continue;
      tokens.push(SHADOW);
      next.push(shadow.firstChild);
    }
  }
  return { record: { tags, tokens, isCut: next.length > 0 }, texts, lengths, elements };
}
