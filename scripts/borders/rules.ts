/** Which layers of `src` each layer may import besides itself. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  node: ['engine'],
  cli: ['engine', 'node'],
  shared: ['engine'],
  storage: ['engine', 'shared'],
  ui: ['engine', 'shared', 'storage'],
  content: ['engine', 'shared', 'storage', 'ui'],
  background: ['engine', 'shared', 'storage'],
  popup: ['engine', 'shared', 'storage', 'ui'],
  panel: ['engine', 'shared', 'storage', 'ui'],
  options: ['engine', 'shared', 'storage', 'ui'],
  form: ['engine', 'shared', 'storage', 'ui'],
  library: ['engine', 'shared', 'storage', 'ui'],
  welcome: ['engine', 'shared', 'storage', 'ui'],
};

/** What the parts of the engine may import from each other; the files beside them (the model, spans, urls) are open to all but `DOORS`. */
export const ENGINE_PARTS: Readonly<Record<string, readonly string[]>> = {
  words: [],
  anchor: [],
  evidence: [],
  corrections: ['anchor', 'evidence'],
  export: ['anchor', 'corrections', 'evidence'],
  library: ['anchor', 'corrections', 'export', 'words'],
  attribution: ['evidence', 'words'],
  page: ['words'],
};

/** Files that put the engine's parts together: no part imports them. */
export const DOORS: readonly string[] = ['src/engine/index.ts', 'src/engine/annotate.ts'];

/** Where the extension API may be named. */
export const MAY_NAME_BROWSER =
  /^src\/(?:background|content|popup|panel|library|options|welcome|storage)\/|^src\/shared\/messenger\.ts$/;

/** Where Node may be named. */
export const MAY_NAME_NODE: readonly string[] = ['node', 'cli'];

/** What a pure engine does not touch: the browser's globals, a clock, the network, chance. */
export const IMPURE: ReadonlySet<string> = new Set(
  'window navigator location localStorage sessionStorage indexedDB fetch XMLHttpRequest WebSocket setTimeout setInterval requestAnimationFrame performance crypto process globalThis'.split(
    ' ',
  ),
);
export const IMPURE_MEMBERS: ReadonlySet<string> = new Set(['Math.random', 'Date.now']);

/** A document's types and the document itself: attribution reads text. */
export const DOM: ReadonlySet<string> = new Set(
  'document Document DocumentFragment Element HTMLElement Node ParentNode NodeList ShadowRoot DOMParser Range'.split(' '),
);

/** Members through which a string becomes markup. */
export const MARKUP: ReadonlySet<string> = new Set(
  'innerHTML outerHTML insertAdjacentHTML setHTMLUnsafe createContextualFragment dangerouslySetInnerHTML'.split(' '),
);

export const LONGEST_FILE = 400;
