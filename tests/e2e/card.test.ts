import axe from 'axe-core';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, until } from '../../scripts/browsers/driver.ts';
import type { BrowserName } from '../../scripts/browsers/find.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { type Site, serve } from '../../scripts/browsers/site.ts';
import { inlineStyles } from '../../scripts/build.ts';
import { annotateText } from '../annotate.ts';
import { root, shot } from './stage.ts';

/** The card's views in a page of their own: into the closed shadow root of the real one axe cannot look. */
const PAGE = `
import { render } from 'preact';
import styles from './src/content/card.css?inline';
import { CardView } from './src/content/card-view.tsx';
import { MarkView } from './src/content/mark-view.tsx';
const annotation = JSON.parse(document.getElementById('annotation').textContent);
const attribution = annotation.attributions[0];
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets = [sheet];
const nothing = () => {};
const entries = [{ id: 'r1', kind: 'note', target: '', value: 'Asked again in May', at: '' }];
render(
  <CardView annotation={annotation} attribution={attribution} entries={entries} kept={{ unread: 0, trouble: null }} correct={nothing} undo={nothing} close={nothing} />,
  document.getElementById('card'),
);
render(<MarkView words="it leaks" names={['Jane Doe']} mark={nothing} close={nothing} />, document.getElementById('mark'));
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
    const body = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Card</title></head><body><main><h1>Card</h1><div id="card"></div><div id="mark" hidden></div></main><script type="application/json" id="annotation">${JSON.stringify(annotation)}</script><script>${outputFiles[0]?.text}</script></body></html>`;
    site = await serve(new Map([['card.example/', { body }]]));
    driver = await launch(name, { headless: true, port: site.port });
  });

  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const clean = async (): Promise<void> => {
    for (const scheme of ['light', 'dark']) {
      const found = await driver.evaluate<string>(
        `(document.documentElement.style.colorScheme = '${scheme}', document.body.style.background = '${scheme === 'dark' ? '#111' : '#fff'}', document.body.style.color = '${scheme === 'dark' ? '#eee' : '#111'}', axe.run(document).then(({ violations, passes }) => JSON.stringify({ passed: passes.length, violations: violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]) })))`,
      );
      const { passed, violations } = JSON.parse(found) as { passed: number; violations: unknown[] };
      expect(violations).toEqual([]);
      expect(passed).toBeGreaterThan(8);
    }
  };

  it('has no accessibility violations: facts, correction, note, mark; light and dark', async () => {
    await driver.open('http://card.example/');
    await driver.evaluate(
      `(() => { const script = document.createElement('script'); script.text = ${JSON.stringify(axe.source)}; document.head.append(script); })()`,
    );
    await until('the card', () => driver.evaluate<boolean>('ready'));
    await clean();
    const press = (place: number): Promise<unknown> =>
      driver.evaluate(`document.querySelectorAll('#card .actions button:not([aria-haspopup])')[${place}].click()`);
    await press(3);
    await until('the correction', () => driver.evaluate<boolean>(`!!document.querySelector('#card fieldset')`));
    await clean();
    await driver.screenshot(shot(driver, 'card-correct'));
    await press(1);
    await press(2);
    await until('the note', () => driver.evaluate<boolean>(`!!document.querySelector('#card textarea')`));
    await clean();
    await driver.evaluate(`(document.getElementById('card').remove(), document.getElementById('mark').hidden = false)`);
    await clean();
  });
});
