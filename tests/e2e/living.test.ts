import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, until } from '../../scripts/browsers/driver.ts';
import type { BrowserName } from '../../scripts/browsers/find.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { extensionScript, type Script, script } from '../../scripts/browsers/script.ts';
import { type Site, serve } from '../../scripts/browsers/site.ts';
import { ADOPTED, addTo, clickOn, countOf, removed, textOf } from './asking.ts';
import { articlePage, HIGHLIGHTS, PAINTED, quoteOf, root } from './stage.ts';

const HOST = 'harbourpost.example';
const one = quoteOf('Jane Doe', 'It will hold through the winter');

/** A Preact page that hydrates what the server sent and draws it all anew at each tick. */
const PREACT = `
import { h, hydrate } from 'preact';
const paragraphs = [...document.querySelectorAll('#body p')].map((p) => p.textContent);
const view = (tick) => h('div', { id: 'body', 'data-tick': String(tick) }, paragraphs.map((text, i) => h('p', { key: tick % 2 ? i + 'b' : i }, text)), tick > 2 && h('p', { key: 'late' }, '“Late again,” said Ann Roe, who lives by the harbour.'));
const holder = document.querySelector('article');
const host = document.createElement('div');
host.append(document.getElementById('body'));
holder.append(host);
let tick = 0;
hydrate(view(0), host);
window.rerender = () => hydrate(view(++tick), host);
window.errors = [];
window.addEventListener('error', (event) => window.errors.push(event.message));
const { error } = console;
console.error = (...words) => { window.errors.push(words.join(' ')); error(...words); };
`;

/** Whether the quotation is painted on nodes that are in the page. */
const IS_ON_LIVE_NODES: Script<boolean> = script(() =>
  [...CSS.highlights]
    .filter(([name]) => name.startsWith('sourcelight-direct'))
    .flatMap(([, highlight]) => [...highlight] as Range[])
    .some((range) => range.startContainer.isConnected && range.toString().includes('winter')),
);

describe.each<BrowserName>(['chromium', 'firefox'])('a living page in %s', (name) => {
  let site: Site;
  let driver: Driver;

  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: { contents: PREACT, resolveDir: root },
      bundle: true,
      format: 'iife',
      write: false,
    });
    site = await serve(
      new Map([
        [`${HOST}/ferry`, { body: articlePage('Ferry sails again', one) }],
        [`${HOST}/late`, { body: '<!DOCTYPE html><title>Ferry</title><main><p>Loading</p></main>' }],
        [
          `${HOST}/preact`,
          { body: articlePage('Ferry sails again', one).replace('</body>', `<script>${outputFiles[0]?.text}</script></body>`) },
        ],
      ]),
    );
    driver = await launch(name, { headless: true, port: site.port });
  });

  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const painted = (): Promise<string[]> => driver.evaluate(PAINTED);

  async function annotated(path: string): Promise<void> {
    await driver.open(`http://${HOST}${path}`);
    await driver.pressToolbarButton();
    await driver.closePopup();
    await until('highlights', async () => (await painted()).length > 0);
  }

  /** Within a second, as readers are promised; a slow machine's polling included. */
  const soon = (what: string, ask: () => Promise<boolean>): Promise<boolean> => until(what, ask, 3_000);

  it('highlights paragraphs that come late, and keeps those that are there', async () => {
    await annotated('/ferry');
    for (const words of ['We are tired of waiting', 'The sea was white']) {
      await driver.evaluate(addTo('#body', quoteOf('Tom Reed', words)));
      await soon(words, async () => (await painted()).some((range) => range.includes(words)));
    }
    expect(await painted()).toHaveLength(3);
    await soon('the badge', async () => (await driver.badge()) === '3');
  });

  it('paints again where a page replaces its nodes', async () => {
    await annotated('/ferry');
    await driver.evaluate(
      script(() => {
        const body = document.getElementById('body');
        body?.replaceWith(body.cloneNode(true));
      }),
    );
    await soon('highlights on the new nodes', () => driver.evaluate(IS_ON_LIVE_NODES));
  });

  it('takes words off that are gone', async () => {
    await annotated('/ferry');
    await driver.evaluate(removed('#body p:last-child'));
    await soon('the highlight to go', async () => (await painted()).length === 0);
  });

  it('follows navigation within the document to the next article and back', async () => {
    await annotated('/ferry');
    const go = (path: string, title: string, paragraph: string): Promise<unknown> =>
      driver.evaluate(
        script(
          (to, name, markup) => {
            history.pushState(null, '', to);
            document.title = name;
            const main = document.querySelector('main');
            main?.replaceChildren(document.createRange().createContextualFragment(markup));
          },
          path,
          title,
          articlePage(title, paragraph).replace(/^[\s\S]*<main>|<\/main>[\s\S]*$/g, ''),
        ),
      );
    await go('/bridge', 'Bridge opens', quoteOf('Ann Roe', 'It is higher than I thought'));
    await soon('the new article', async () => (await painted()).join() === '“It is higher than I thought,”');
    await driver.pressToolbarButton();
    expect(await driver.evaluateInPopup(textOf('h1'))).toBe('Bridge opens');
    await driver.closePopup();
    await go('/ferry', 'Ferry sails again', one);
    await soon('the old article', async () => (await painted()).join().includes('winter'));
  });

  it('lets a framework hydrate and draw anew: no error, and highlights on what is there', async () => {
    await annotated('/preact');
    for (let tick = 1; tick <= 3; tick++) {
      await driver.evaluate(script(() => (globalThis as unknown as { rerender: () => void }).rerender()));
      await soon(`highlights after tick ${tick}`, () => driver.evaluate(IS_ON_LIVE_NODES));
    }
    await soon('the late paragraph', async () => (await painted()).some((words) => words.includes('Late again')));
    expect(await driver.evaluate(script(() => (globalThis as unknown as { errors: string[] }).errors))).toEqual([]);
  });

  it('does nothing on a page where it is off', async () => {
    await annotated('/ferry');
    await driver.pressToolbarButton();
    await driver.evaluateInPopup(clickOn('.toggle'));
    await until('the highlights to go', async () => (await painted()).length === 0);
    await driver.closePopup();
    await driver.evaluate(addTo('#body', quoteOf('Tom Reed', 'We are tired')));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await driver.evaluate(HIGHLIGHTS)).toEqual({});
    expect(await driver.evaluate(script(() => [...document.documentElement.children].map((child) => child.tagName)))).toEqual([
      'HEAD',
      'BODY',
    ]);
  });

  it('goes quietly when the extension is reloaded', async () => {
    await annotated('/ferry');
    await driver.evaluateInBackground(extensionScript((api) => void setTimeout(() => api.runtime.reload(), 50)));
    if (name === 'firefox') {
      // Firefox ends old scripts at once, before they can tidy up: the next click does.
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await driver.pressToolbarButton();
      expect(await painted()).toHaveLength(1);
      expect(await driver.evaluate(countOf('[data-sourcelight=list]'))).toBe(1);
      return;
    }
    await until('the old script to go', async () => (await painted()).length === 0);
    expect(await driver.evaluate(ADOPTED)).toBe(0);
    expect(await driver.evaluate(countOf('[data-sourcelight=list]'))).toBe(0);
  });
});
