import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as bundle, type Plugin } from 'esbuild';
import { inlineStyles, root } from '../build.ts';
import { annotations } from './shown.ts';
import { STATES } from './states.ts';

export const LANGUAGES = ['en', 'es', 'fr', 'de', 'hi', 'pt'];
export const WIDTHS = [320, 400, 720];
export const SCHEMES = ['light', 'dark'];

/** The gallery has no extension API: what a view asks of it is answered by `no-browser.ts`. */
const withoutBrowser: Plugin = {
  name: 'without the extension API',
  setup({ onResolve }) {
    onResolve({ filter: /^webextension-polyfill$/ }, () => ({ path: join(import.meta.dirname, 'no-browser.ts') }));
  },
};

/** Bundles views that stand in a page of their own, without the extension. @param frame the file in this folder that draws them */
export async function bundleFrame(folder: string, frame: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await bundle({
    entryPoints: [join(import.meta.dirname, frame)],
    outdir: folder,
    absWorkingDir: root,
    bundle: true,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    logLevel: 'warning',
    plugins: [withoutBrowser, inlineStyles],
  });
}

/** Writes the gallery into a folder: `index.html` for people, `frame.html?state=…&language=…&scheme=…` for each picture. */
export async function buildGallery(folder: string): Promise<void> {
  await bundleFrame(folder, 'frame.tsx');
  const data = JSON.stringify(annotations()).replaceAll('<', '\\u003c');
  writeFileSync(
    join(folder, 'frame.html'),
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Gallery</title><link rel="stylesheet" href="frame.css"></head><body><main id="root"></main><script>var ANNOTATIONS = ${data}, CATALOGUES = ${catalogues()};</script><script src="frame.js"></script></body></html>`,
  );
  writeFileSync(join(folder, 'index.html'), index());
}

/** The catalogues by language, as a script's text. */
export const catalogues = (): string => {
  const read = (tag: string): unknown => JSON.parse(readFileSync(join(root, 'assets/_locales', tag, 'messages.json'), 'utf8'));
  return JSON.stringify(Object.fromEntries(LANGUAGES.map((tag) => [tag, read(tag)]))).replaceAll('<', '\\u003c');
};

function index(): string {
  const options = (values: readonly (string | number)[]): string => values.map((value) => `<option>${value}</option>`).join('');
  const frames = STATES.map(
    ({ name }, i) =>
      `<figure><figcaption>${name}</figcaption><iframe title="${name}" data-state="${i}" loading="lazy"></iframe></figure>`,
  ).join('');
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Sourcelight: gallery</title><style>
body { margin: 0; font: 14px/1.45 system-ui, sans-serif; background: #777; color: #fff }
form { position: sticky; top: 0; display: flex; gap: 16px; padding: 8px 16px; background: #222 }
main { display: flex; flex-wrap: wrap; gap: 16px; padding: 16px } figure { margin: 0 } iframe { border: 0; height: 600px; background: Canvas }
</style></head><body><form>
<label>Language <select name="language">${options(LANGUAGES)}</select></label>
<label>Width <select name="width">${options(WIDTHS)}</select></label>
<label>Ground <select name="scheme">${options(SCHEMES)}</select></label></form><main>${frames}</main><script>
const form = document.querySelector('form');
const draw = () => { const { language, width, scheme } = Object.fromEntries(new FormData(form)); for (const frame of document.querySelectorAll('iframe')) { frame.style.width = width + 'px'; frame.src = 'frame.html?state=' + frame.dataset.state + '&language=' + language + '&scheme=' + scheme; } };
form.addEventListener('change', draw); draw();
</script></body></html>`;
}
