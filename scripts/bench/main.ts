import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { annotateText } from '../../src/engine/annotate.ts';
import type { AttributionInput } from '../../src/engine/attribution/attribute.ts';
import { readModel } from '../../src/engine/attribution/model/file.ts';
import { readPage } from '../../src/engine/page/read.ts';
import { parseDocument } from '../../src/node/document.ts';
import { loadFinder } from '../../src/node/finder.ts';
import { findBrowser } from '../browsers/find.ts';
import { launch } from '../browsers/launch.ts';
import { extensionScript } from '../browsers/script.ts';
import { serve } from '../browsers/site.ts';
import { root } from '../build.ts';
import { benchLiving } from './living.ts';

/** Speed, side by side in one run: machines are noisy, so read the ratios. `npm run bench` */
const demo = readFileSync(join(root, 'assets/demo.html'), 'utf8');

function median(times: number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

console.log('text: words a second, and milliseconds a thousand words against the row before');
const article = readPage(parseDocument(demo)).page.text;
const finder = loadFinder();
let before = Number.NaN;
for (const copies of [1, 40, 400, 1600]) {
  const text = Array.from({ length: copies }, () => article).join('\n\n');
  const words = text.split(/\s+/).length;
  const ms = median(Array.from({ length: copies < 100 ? 15 : 3 }, () => time(() => annotateText(text, finder))));
  const each = (ms / words) * 1000;
  console.log(
    `  ${String(words).padStart(7)} words ${ms.toFixed(1).padStart(8)} ms ${Math.round((words / ms) * 1000)
      .toLocaleString('en')
      .padStart(9)} words/s  ${Number.isNaN(before) ? '' : `× ${(each / before).toFixed(2)}`}`,
  );
  before = each;
}

console.log('model: reading the file, median of 20');
const bytes = readFileSync(join(root, 'assets/attribution.model'));
console.log(`  ${median(Array.from({ length: 20 }, () => time(() => readModel(bytes)))).toFixed(1)} ms`);

console.log('page: reading the demo article against Readability alone, in turn');
const ours: number[] = [];
const theirs: number[] = [];
for (let i = 0; i < 60; i++) {
  const [one, other] = [parseDocument(demo), parseDocument(demo)];
  ours.push(time(() => readPage(one)));
  theirs.push(time(() => new Readability(other).parse()));
}
console.log(
  `  ${median(ours).toFixed(2)} ms against ${median(theirs).toFixed(2)} ms: × ${(median(ours) / median(theirs)).toFixed(2)}`,
);

console.log('browser: from the click on the toolbar button to the filled popup, page not yet annotated, median of 20');
const site = await serve(
  new Map([
    ['deccancourier.example/india/river-talks', { body: demo }],
    ['deccancourier.example/empty', { body: '<!DOCTYPE html><title>Nothing</title><p>Home</p>' }],
  ]),
);
for (const name of ['chromium', 'firefox'] as const) {
  if (!findBrowser(name)) continue;
  const driver = await launch(name, { headless: true, port: site.port });
  const clicks: number[] = [];
  for (let i = 0; i < 20; i++) {
    await driver.open('http://deccancourier.example/india/river-talks');
    const start = performance.now();
    await driver.pressToolbarButton();
    clicks.push(performance.now() - start);
    await driver.closePopup();
  }
  console.log(`  ${name}: ${Math.round(median(clicks))} ms (the driver's polling, 50 ms, included)`);
  await driver.close();
}

console.log(
  'background: a thousand words attributed in it, message there and back included; the first with the model still to load',
);
const ask = ofWords(1000);
const asking = extensionScript(
  async (api, message) => {
    const times: number[] = [];
    for (let i = 0; i < 21; i++) {
      const start = performance.now();
      const reply = (await api.runtime.sendMessage(message)) as { ok: boolean; detail?: string };
      if (!reply.ok) throw new Error(reply.detail);
      times.push(performance.now() - start);
    }
    return times;
  },
  { to: 'background', type: 'attribute', ask },
);
for (const name of ['chromium', 'firefox'] as const) {
  if (!findBrowser(name)) continue;
  const driver = await launch(name, { headless: true, port: site.port });
  await driver.open('http://deccancourier.example/empty');
  await driver.pressToolbarButton();
  const [first = Number.NaN, ...others] = await driver.evaluateInPopup(asking);
  console.log(`  ${name}: ${first.toFixed(0)} ms, then ${median(others).toFixed(1)} ms`);
  await driver.close();
}
await site.close();

await benchLiving();

/** The demo article's paragraphs over and over, until they have so many words. */
function ofWords(words: number): AttributionInput {
  const paragraphs = readPage(parseDocument(demo)).page.blocks.map(({ span }) => article.slice(...span));
  const input: AttributionInput = { text: '', blocks: [], context: [] };
  for (let i = 0; input.text.split(/\s+/).length < words; i++) {
    const paragraph = paragraphs[i % paragraphs.length] ?? '';
    if (input.text) input.text += '\n\n';
    input.blocks.push({ span: [input.text.length, input.text.length + paragraph.length], role: 'paragraph' });
    input.text += paragraph;
  }
  return input;
}
