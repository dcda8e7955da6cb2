import { build } from 'esbuild';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Driver, until } from '../../scripts/browsers/driver.ts';
import type { BrowserName } from '../../scripts/browsers/find.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { script } from '../../scripts/browsers/script.ts';
import { type Site, serve } from '../../scripts/browsers/site.ts';
import { inlineStyles } from '../../scripts/build.ts';
import { annotateText } from '../annotate.ts';
import { ADD_AXE, audit, expectClean } from './accessibility.ts';
import { root } from './stage.ts';

/** The card's views in a page of their own: into the closed shadow root of the real one axe cannot look. */
const PAGE = `
import { render } from 'preact';
import styles from './src/content/card.css?inline';
import { CardView } from './src/content/card-view.tsx';
import { Questions } from './src/content/questions.ts';
import { speak } from './src/shared/words.ts';
import words from './assets/_locales/en/messages.json';
speak({ language: 'en', words });
const annotation = JSON.parse(document.getElementById('annotation').textContent);
const attribution = annotation.attributions[0];
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets = [sheet];
const nothing = () => {};
const entries = [{ id: 'r1', kind: 'note', target: '', value: 'Asked again in May', at: '' }];
render(
  <CardView annotation={annotation} attribution={attribution} entries={entries} kept={{ unread: 0, trouble: null }} questions={new Questions(() => Promise.reject(), 'about:blank', '')} correct={nothing} undo={nothing} close={nothing} />,
  document.getElementById('card'),
);
window.ready = true;
`;

describe.each<BrowserName>(['chromium', 'firefox'])('the card in %s', (name) => {
  let site: Site;
  let driver: Driver;

  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: { contents: PAGE, resolveDir: root, loader: 'tsx' },
      bundle: true,
      format: 'iife',
      write: false,
      jsx: 'automatic',
      jsxImportSource: 'preact',
      plugins: [inlineStyles],
    });
    const annotation = annotateText('“It holds,” said Jane Doe, an engineer.\n\n“It leaks,” said Jane Doe.', {
      url: 'https://news.example/dam',
    });
    const body = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Card</title></head><body><main><h1>Card</h1><div id="card"></div></main><script type="application/json" id="annotation">${JSON.stringify(annotation)}</script><script>${outputFiles[0]?.text}</script></body></html>`;
    site = await serve(new Map([['card.example/', { body }]]));
    driver = await launch(name, { headless: true, port: site.port });
  });

  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const clean = async (): Promise<void> => {
    for (const [scheme, ground, ink] of [
      ['light', '#fff', '#111'],
      ['dark', '#111', '#eee'],
    ] as const) {
      await driver.evaluate(
        script((background, color) => void Object.assign(document.body.style, { background, color }), ground, ink),
      );
      expectClean(await driver.evaluate(audit(scheme)), 8);
    }
  };

  it('has no accessibility violations, light and dark', async () => {
    await driver.open('http://card.example/');
    await driver.evaluate(ADD_AXE);
    await until('the card', () => driver.evaluate(script(() => (globalThis as { ready?: boolean }).ready)));
    await clean();
  });
});
