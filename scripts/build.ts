import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build as bundle, type Plugin } from 'esbuild';
import { nativeBrowser, SETS_MARKUP, withoutMarkup } from './bundle-plugins.ts';
import { licencesOf } from './licences.ts';
import { lightLetters } from './light-letters.ts';

export type Browser = 'chrome' | 'firefox';
export const BROWSERS: readonly Browser[] = ['chrome', 'firefox'];

export const root = join(import.meta.dirname, '..');
export const distOf = (browser: Browser): string => join(root, 'dist', browser);

type Manifest = Record<string, unknown> & {
  background: Record<string, unknown>;
  permissions: string[];
  web_accessible_resources: readonly Record<string, unknown>[];
};

/** The extension's own pages, each a folder of `src` with a `main.tsx` and an `index.html`. */
export const PAGES = ['popup', 'panel', 'options', 'welcome', 'library', 'form'];

/** One manifest for both: each browser gets it without the other's keys. */
export function manifestFor(browser: Browser, manifest: Manifest): Manifest {
  const { browser_specific_settings, minimum_chrome_version, background, permissions, side_panel, sidebar_action, ...shared } =
    manifest;
  const { service_worker, scripts, ...rest } = background;
  return browser === 'chrome'
    ? { ...shared, minimum_chrome_version, permissions, side_panel, background: { ...rest, service_worker } }
    : {
        ...shared,
        browser_specific_settings,
        permissions: permissions.filter((permission) => permission !== 'sidePanel'),
        sidebar_action,
        background: { ...rest, scripts },
        // Firefox gives each installation addresses of its own, and knows no address that changes.
        web_accessible_resources: shared.web_accessible_resources.map(({ use_dynamic_url: _, ...resource }) => resource),
      };
}

/** `import text from './x.css?inline'`: a style sheet as text, its own imports put in, as Vite has it. */
export const inlineStyles: Plugin = {
  name: 'inline styles',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace('?inline', '')),
      namespace: 'inline-css',
    }));
    onLoad({ filter: /.*/, namespace: 'inline-css' }, async ({ path }) => {
      const { outputFiles } = await bundle({ entryPoints: [path], bundle: true, minify: true, write: false });
      return { contents: outputFiles[0]?.text ?? '', loader: 'text' };
    });
  },
};

/** A build that is not the one that ships. */
interface Variant {
  /** Where it goes; emptied before. */
  out: string;
  /** Come before the build's own, so that what they load they may change. */
  plugins: readonly Plugin[];
}

/** Builds one browser's extension into `dist/<browser>`, or a variant of it, and returns that folder. */
export async function build(
  browser: Browser,
  { out, plugins }: Variant = { out: distOf(browser), plugins: [] },
): Promise<string> {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const settings = {
    metafile: true,
    absWorkingDir: root,
    outdir: out,
    bundle: true,
    minify: true,
    target: browser === 'chrome' ? 'chrome140' : 'firefox150',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [
      ...plugins,
      nativeBrowser(browser === 'chrome' ? 'chrome' : 'browser'),
      inlineStyles,
      withoutMarkup,
      lightLetters((path) => readFile(path, 'utf8')),
    ],
  } as const satisfies BuildOptions;
  const scripts = await bundle({
    ...settings,
    entryPoints: [
      { in: 'src/background/index.ts', out: 'background' },
      { in: 'src/content/index.ts', out: 'content' },
    ],
    format: 'iife',
  });
  // What pages have in common is a file of its own: modules, which scripts in pages of the web cannot be.
  const pages = await bundle({
    ...settings,
    entryPoints: PAGES.map((page) => ({ in: `src/${page}/main.tsx`, out: `${page}/main` })),
    format: 'esm',
    splitting: true,
    chunkNames: 'shared/[hash]',
  });
  for (const file of [scripts, pages].flatMap(({ metafile }) => Object.keys(metafile.outputs)))
    if (SETS_MARKUP.test(await readFile(join(root, file), 'utf8'))) throw new Error(`${file} sets markup from a string`);
  await writeFile(
    join(out, 'licences.txt'),
    await licencesOf(
      root,
      [scripts, pages].flatMap(({ metafile }) => Object.keys(metafile.inputs)),
    ),
  );
  const manifest = JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8')) as Manifest;
  await writeFile(join(out, 'manifest.json'), `${JSON.stringify(manifestFor(browser, manifest), null, 2)}\n`);
  for (const page of PAGES) {
    const html = await readFile(join(root, `src/${page}/index.html`), 'utf8');
    await writeFile(
      join(out, `${page}/index.html`),
      html.replace('<script src="main.js">', '<script type="module" src="main.js">'),
    );
  }
  await buildDemo(join(out, 'demo'));
  await cp(join(root, 'assets/_locales'), join(out, '_locales'), { recursive: true });
  await cp(join(root, 'assets/attribution.model'), join(out, 'attribution.model'));
  await cp(join(root, 'assets/icons'), join(out, 'icons'), { recursive: true });
  return out;
}

/** The demo article as a page of the extension: its rules in a file, as the extension's own policy wants, and the content script in it. */
async function buildDemo(out: string): Promise<void> {
  const html = await readFile(join(root, 'assets/demo.html'), 'utf8');
  const rules = /<style>([\s\S]*?)<\/style>/.exec(html);
  await mkdir(out);
  await writeFile(join(out, 'demo.css'), rules?.[1] ?? '');
  const page = html
    .replace(rules?.[0] ?? '', '<link rel="stylesheet" href="demo.css">')
    .replace('</body>', '<script src="../content.js"></script></body>');
  await writeFile(join(out, 'index.html'), page);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const browser of BROWSERS) console.log(`built ${await build(browser)}`);
}
