import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

interface Replacement {
  file: RegExp;
  from: string;
  to: string;
}

/**
 * Where libraries set markup from a string, which our source never does. Preact does it for `dangerouslySetInnerHTML`; Readability puts
 * a page back as it was, through the property that article/readability.ts lays over the clone's own, and opens `<noscript>` for pictures.
 */
const REPLACEMENTS: readonly Replacement[] = [
  { file: /[\\/]preact[\\/]dist[\\/]preact\.(?:mjs|module\.js|js)$/, from: 't.innerHTML=h.__html', to: 't.textContent=h.__html' },
  { file: /[\\/]Readability\.js$/, from: 'page.innerHTML = pageCacheHtml', to: 'Reflect.set(page, "innerHTML", pageCacheHtml)' },
  { file: /[\\/]Readability\.js$/, from: 'tmp.innerHTML = noscript.innerHTML', to: 'tmp.textContent = ""' },
];

/** Takes out of libraries what sets markup from a string. @throws where a new version of one no longer holds what is replaced */
export const withoutMarkup: Plugin = {
  name: 'without markup from strings',
  setup({ onLoad }) {
    for (const file of new Set(REPLACEMENTS.map((one) => String(one.file)))) {
      const replacements = REPLACEMENTS.filter((one) => String(one.file) === file);
      onLoad({ filter: replacements[0]?.file ?? /^$/ }, async ({ path }) => {
        let contents = await readFile(path, 'utf8');
        for (const { from, to } of replacements) {
          if (!contents.includes(from)) throw new Error(`${path} no longer holds "${from}": look how it sets markup now`);
          contents = contents.replace(from, to);
        }
        return { contents, loader: 'js' };
      });
    }
  },
};

/** An assignment of markup, as a bundle holds it. */
export const SETS_MARKUP = /\.(?:inner|outer)HTML\s*\+?=(?!=)|insertAdjacentHTML|document\.write/;

/**
 * Both browsers have promises and the same namespaces now: where the source names the polyfill, a bundle has the browser's own object.
 * What still differs, how a listener of messages answers, is told apart in shared/messenger.ts.
 * @param name by which it is known there; the other name a page could take for an element of its own
 */
export const nativeBrowser = (name: 'browser' | 'chrome'): Plugin => ({
  name: 'the browser’s own object',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^webextension-polyfill$/ }, () => ({ path: name, namespace: 'native-browser' }));
    onLoad({ filter: /.*/, namespace: 'native-browser' }, () => ({ contents: `export default globalThis.${name};` }));
  },
});
