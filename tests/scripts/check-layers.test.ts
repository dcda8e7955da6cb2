import { describe, expect, it } from 'vitest';
import { violations } from '../../scripts/check-layers.ts';

const wrong = (path: string, text: string): string[] => violations([{ path, text }]);

describe('borders', () => {
  it.each([
    ['the engine imports a view', 'src/engine/a.ts', "import { x } from '../ui/x.ts';"],
    ['the engine names the extension API', 'src/engine/a.ts', "import browser from 'webextension-polyfill';"],
    ['the engine reads the clock', 'src/engine/a.ts', 'const now = Date.now();'],
    ['the engine reads the window', 'src/engine/a.ts', 'const at = window.scrollY;'],
    ['the engine fetches', 'src/engine/a.ts', "await fetch('/x');"],
    ['the engine imports Node', 'src/engine/a.ts', "import { join } from 'node:path';"],
    ['the popup imports the content script', 'src/popup/a.tsx', "import { paint } from '../content/paint.ts';"],
    ['the background imports a view', 'src/background/a.ts', "import { x } from '../ui/x.ts';"],
    ['a view names the extension API', 'src/ui/a.tsx', "import browser from 'webextension-polyfill';"],
    ['HTML is written as a string', 'src/popup/a.tsx', 'element.innerHTML = words;'],
    ['a file is too long', 'src/engine/a.ts', '\n'.repeat(401)],
    ['a layer is new', 'src/misc/a.ts', ''],
  ])('%s', (_name, path, text) => {
    expect(wrong(path, text)).toHaveLength(1);
  });

  it.each([
    ['src/engine/a.ts', "import { x } from './b.ts';\n// window and Date.now() in a comment\nconst words = 'window fetch';"],
    ['src/popup/a.tsx', "import { x } from '../engine/x.ts';\nimport browser from 'webextension-polyfill';"],
  ])('nothing wrong in %s', (path, text) => {
    expect(wrong(path, text)).toEqual([]);
  });
});
