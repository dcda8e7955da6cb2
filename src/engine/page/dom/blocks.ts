import { hasNoProse, isBlock, isElement, isHidden, isText, shownInstead, tag } from './elements.ts';
import { real } from './real.ts';

/** A run of prose that a reader sees as one: a paragraph, a list item, a heading, a caption. */
export interface ProseBlock {
  /** Its place among the page's blocks, from 0. */
  at: number;
  /** The nearest block element around it. */
  element: Element;
  /** Its text nodes in document order. */
  nodes: Text[];
  /** Their text with runs of white space as one space, trimmed. */
  text: string;
  /** Share of its letters that stand in links, 0 to 1. */
  linked: number;
}

/**
 * Cuts the prose under `root` into blocks, in document order. Two line breaks in a row end a paragraph as a block element does.
 * Hidden elements and elements without prose are left out. Linear in the number of nodes; no recursion, so depth is no danger.
 */
export function collectBlocks(root: Element): ProseBlock[] {
  const blocks: ProseBlock[] = [];
  let nodes: Text[] = [];
  let inLinks = 0;
  let breaks = 0;
  let links = 0;
  let owner = root;
  const owners: Element[] = [];

  const flush = (): void => {
    const text = squash(nodes.map((node) => node.data).join(''));
    if (text) blocks.push({ at: blocks.length, element: owner, nodes, text, linked: Math.min(1, inLinks / text.length) });
    nodes = [];
    inLinks = 0;
    breaks = 0;
  };

  const enter = (node: Node): boolean => {
    if (isText(node)) {
      if (nodes.length || /\S/.test(node.data)) nodes.push(node);
      if (/\S/.test(node.data)) {
        breaks = 0;
        if (links) inLinks += squash(node.data).length;
      }
      return false;
    }
    if (!isElement(node) || hasNoProse(node) || isHidden(node)) return false;
    if (tag(node) === 'BR' && ++breaks === 2) flush();
    if (isBlock(node)) {
      flush();
      owners.push(owner);
      owner = node;
    }
    if (tag(node) === 'A') links++;
    return true;
  };

  const leave = (node: Element): void => {
    if (tag(node) === 'A') links--;
    if (isBlock(node)) {
      flush();
      owner = owners.pop() ?? root;
    }
  };

  const steps: (Node | { leave: Element })[] = [root];
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('leave' in step) leave(step.leave);
    else if (enter(step) && isElement(step)) {
      steps.push({ leave: step });
      pushChildren(step, steps);
    }
  }
  return blocks;
}

/** Puts an element's children on the stack, the last first: those that a reader sees where it has an open shadow root. */
function pushChildren(element: Element, stack: unknown[]): void {
  const shown = shownInstead(element);
  if (shown) for (const node of [...shown].reverse()) stack.push(node);
  else for (let child = real(element).lastChild; child; child = real(child).previousSibling) stack.push(child);
}

/** The length of some blocks' text, in UTF-16 code units. */
export const lettersOf = (blocks: readonly Pick<ProseBlock, 'text'>[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Runs of white space as one space, none at the ends. */
export const squash = (text: string): string => text.replace(/\s+/gu, ' ').trim();
