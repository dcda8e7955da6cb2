import { describe, expect, it } from 'vitest';
import { crossings } from '../../../scripts/borders/crossings.ts';

const wrong = (path: string, text: string): string[] => crossings([{ path, text }]);

describe('a border crossed is told', () => {
  it.each([
    ['the engine imports a view', 'src/engine/a.ts', "import { x } from '../ui/x.ts';"],
    ['the engine hands a view on', 'src/engine/a.ts', "export * from '../ui/x.ts';"],
    ['the engine loads a view late', 'src/engine/a.ts', "const x = await import('../ui/x.ts');"],
    ['the engine takes a type from a view', 'src/engine/a.ts', "type X = import('../ui/x.ts').X;"],
    [
      'an import stands behind a string that looks like a comment',
      'src/engine/a.ts',
      "const all = '*://*/*'; import '../ui/x.ts';",
    ],
    ['the engine names the extension API', 'src/engine/a.ts', "import browser from 'webextension-polyfill';"],
    ['the engine reads the clock', 'src/engine/a.ts', 'const now = Date.now();'],
    ['the engine reads the clock by a bare date', 'src/engine/a.ts', 'const now = new Date();'],
    ['the engine reads the window', 'src/engine/a.ts', 'const at = window.scrollY;'],
    ['the engine reads the window behind a string', 'src/engine/a.ts', "const all = '*://*/*'; const at = window.scrollY; /* */"],
    ['the engine reads the window inside a template', 'src/engine/a.ts', `const at = \`\${window.scrollY}\`;`],
    ['the engine fetches', 'src/engine/a.ts', "await fetch('/x');"],
    ['the engine throws dice', 'src/engine/a.ts', 'const n = Math.random();'],
    ['the engine imports Node', 'src/engine/a.ts', "import { join } from 'node:path';"],
    ['attribution takes a document', 'src/engine/attribution/a.ts', 'export const f = (page: Document): string => page.title;'],
    ['attribution takes an element', 'src/engine/attribution/text/a.ts', 'export type Where = { element: Element };'],
    ['attribution imports page', 'src/engine/attribution/a.ts', "import { readPage } from '../page/read.ts';"],
    [
      'attribution imports page from deep within',
      'src/engine/attribution/text/a.ts',
      "import type { Flow } from '../../page/dom/flow.ts';",
    ],
    ['page imports attribution', 'src/engine/page/a.ts', "import { attribute } from '../attribution/attribute.ts';"],
    ['the export imports page', 'src/engine/export/a.ts', "import { readPage } from '../page/read.ts';"],
    ['a part imports the door', 'src/engine/page/dom/a.ts', "import { annotate } from '../../annotate.ts';"],
    ['a part of the engine is new', 'src/engine/extras/a.ts', "import { x } from '../model.ts';"],
    ['the popup imports the content script', 'src/popup/a.tsx', "import { paint } from '../content/paint.ts';"],
    ['the background imports a view', 'src/background/a.ts', "import { x } from '../ui/x.ts';"],
    ['a view names the extension API', 'src/ui/a.tsx', "import browser from 'webextension-polyfill';"],
    ['HTML is written as a string', 'src/popup/a.tsx', 'element.innerHTML = words;'],
    ['HTML is added to as a string', 'src/popup/a.tsx', 'element.innerHTML += words;'],
    ['HTML is inserted as a string', 'src/popup/a.tsx', "element.insertAdjacentHTML('beforeend', words);"],
    [
      'HTML is handed to a component',
      'src/popup/a.tsx',
      'export const A = () => <p dangerouslySetInnerHTML={{ __html: words }} />;',
    ],
    ['a file is too long', 'src/engine/a.ts', '\n'.repeat(401)],
    ['a layer is new', 'src/misc/a.ts', ''],
  ])('%s', (_name, path, text) => {
    expect(wrong(path, text)).toHaveLength(1);
  });
});

describe('nothing is told of', () => {
  it.each([
    ['imports inside a layer', 'src/engine/a.ts', "import { x } from './b.ts';"],
    [
      'words in comments and strings',
      'src/engine/a.ts',
      "// window and Date.now()\n/* import '../ui/x.ts' */\nconst words = 'window fetch innerHTML';",
    ],
    ['a date that is given', 'src/engine/a.ts', 'export const at = (iso: string): Date => new Date(iso);'],
    [
      'members and keys of such names',
      'src/engine/a.ts',
      'export const f = (o: { performance: number }): number => o.performance;',
    ],
    [
      'a document in page',
      'src/engine/page/a.ts',
      "import { x } from '../words/months.ts';\nexport const f = (page: Document): string => page.title;",
    ],
    [
      'what attribution shares with page',
      'src/engine/attribution/a.ts',
      "import type { Span } from '../model.ts';\nimport { MALE } from '../words/en/words.ts';",
    ],
    [
      'a document’s kind in attribution',
      'src/engine/attribution/a.ts',
      "export const kind = 'document';\nexport const isDocument = (words: string): boolean => words === kind;",
    ],
    [
      'the parts put together',
      'src/engine/annotate.ts',
      "import { readPage } from './page/read.ts';\nimport { attribute } from './attribution/attribute.ts';",
    ],
    [
      'a page of the extension',
      'src/popup/a.tsx',
      "import { x } from '../engine/x.ts';\nimport browser from 'webextension-polyfill';",
    ],
    ['innerHTML that is only defined', 'src/engine/page/a.ts', "Object.defineProperty(body, 'innerHTML', { get: () => '' });"],
  ])('%s', (_name, path, text) => {
    expect(wrong(path, text)).toEqual([]);
  });
});
