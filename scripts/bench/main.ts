import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserName, findBrowser } from '../browsers/find.ts';
import { measureClicks } from './clicks.ts';
import { measureCommandLine } from './command-line.ts';
import { measureInteractions } from './interactions.ts';
import { benchLiving } from './living.ts';
import { measurePages } from './page-thread.ts';
import { benchPages } from './pages.ts';
import { keepResult, lastResult, machineKind, moved, type Result } from './results.ts';
import { measureSizes } from './sizes.ts';
import { median, most, noiseOf, p95, sum } from './statistics.ts';
import { measureText } from './text.ts';
import { measureThousandWords } from './words-in-background.ts';

const USAGE = `Usage: npm run bench -- [--json] [--only PART,…] [--pages N] [--before FOLDER]
  Speed, side by side in one run: machines are noisy, so read the ratios (our time ÷ theirs).
  --json            nothing but the result on the last line: {"ratios": {…}, "noise": {…}, "figures": {…}}
  --only PART,…     page, clicks, interactions, words, text, command-line, sizes, living (all, unless named)
  --pages N         pages read by each side (64)
  --before FOLDER   the project in an earlier state, read beside this one
`;

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string' },
    pages: { type: 'string', default: '64' },
    before: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) {
  process.stdout.write(USAGE);
  process.exit(0);
}

const say = (line: string): void => void (values.json ? process.stderr : process.stdout).write(`${line}\n`);
const wanted = (part: string): boolean => !values.only || values.only.split(',').includes(part);
const browsers = (['chromium', 'firefox'] as const).filter((name) => findBrowser(name) !== null);
const nameIn = (browser: BrowserName, name: string): string => (browser === 'firefox' ? `${name}Firefox` : name);

const result: Result = { at: new Date().toISOString(), machine: machineKind(), ratios: {}, noise: {}, figures: {} };
const figure = (name: string, value: number): void => {
  result.figures[name] = Number(value.toPrecision(4));
  say(`  ${name}: ${result.figures[name]}`);
};
/** A ratio from one value a page or a run: its median, and how far that may be off. */
const ratio = (name: string, measured: readonly number[]): void => {
  result.ratios[name] = Number(median(measured).toPrecision(4));
  if (measured.length > 5) result.noise[name] = Number(noiseOf(measured).toPrecision(2));
  say(
    `  ${name}: ${result.ratios[name]}${measured.length > 1 ? ` (p95 ${p95(measured).toFixed(2)}, ${measured.length} pairs)` : ''}`,
  );
};

const before = values.before ? resolve(values.before) : null;
if (before && (wanted('page') || wanted('sizes')))
  execFileSync('npx', ['tsx', 'scripts/build.ts'], { cwd: before, stdio: 'ignore' });
const { kind, pages } = benchPages(Number(values.pages));

if (wanted('page'))
  for (const browser of browsers) {
    say(`page thread, ${browser}: ${pages.length} ${kind} pages, cold and warm, against Readability on a clone`);
    const built = before && join(before, 'dist', browser === 'chromium' ? 'chrome' : 'firefox');
    const measured = await measurePages(browser, pages, { before: built, told: say });
    const first = (readings: number[][]): number => sum(readings[0] ?? []);
    const last = (readings: number[][]): number => sum(readings.at(-1) ?? []);
    const cold = measured.map(({ ours, theirs }) => first(ours.readings) / (theirs.readings[0] ?? Number.NaN));
    ratio(nameIn(browser, 'pageThreadVsReadability'), cold);
    result.ratios[nameIn(browser, 'pageThreadVsReadabilityP95')] = Number(p95(cold).toPrecision(4));
    ratio(
      nameIn(browser, 'pageThreadVsReadabilityWarm'),
      measured.map(({ ours, theirs }) => last(ours.readings) / (theirs.readings.at(-1) ?? Number.NaN)),
    );
    const longest = measured.map(({ ours }) => most(ours.readings[0] ?? []));
    ratio(nameIn(browser, 'pagesWithStepOver50ms'), [longest.filter((ms) => ms > 50).length / longest.length]);
    figure(nameIn(browser, 'longestStepMedianMs'), median(longest));
    figure(nameIn(browser, 'pageThreadColdMs'), median(measured.map(({ ours }) => first(ours.readings))));
    figure(nameIn(browser, 'readabilityColdMs'), median(measured.map(({ theirs }) => theirs.readings[0] ?? Number.NaN)));
    figure(nameIn(browser, 'contentScriptPutInMs'), median(measured.map(({ ours }) => ours.putIn)));
    const pairs = measured.flatMap(({ ours, before: old }) => (old ? [{ ours, old }] : []));
    if (!pairs.length) continue;
    ratio(
      nameIn(browser, 'pageThreadVsBefore'),
      pairs.map(({ ours, old }) => first(ours.readings) / first(old.readings)),
    );
    ratio(
      nameIn(browser, 'putInVsBefore'),
      pairs.map(({ ours, old }) => ours.putIn / old.putIn),
    );
  }

if (wanted('clicks'))
  for (const browser of browsers) {
    say(`click, ${browser}: from the popup's own beginning to the whole annotation in it`);
    const { warm, cold } = await measureClicks(browser, pages);
    figure(nameIn(browser, 'clickWarmMs'), median(warm));
    figure(nameIn(browser, 'clickColdMs'), median(cold));
  }

if (wanted('interactions'))
  for (const browser of browsers) {
    say(`what a reader does with a long transcript, ${browser}: milliseconds until it is painted`);
    for (const [what, times] of Object.entries(await measureInteractions(browser)))
      figure(nameIn(browser, `${what}`), median(times));
  }

if (wanted('words'))
  for (const browser of browsers) {
    say(`background, ${browser}: a thousand words attributed, messages included`);
    const { first, others } = await measureThousandWords(browser);
    figure(nameIn(browser, 'thousandWordsFirstMs'), first);
    figure(nameIn(browser, 'thousandWordsMs'), median(others));
  }

if (wanted('text')) {
  say('text, in Node');
  const text = measureText(pages);
  figure('wordsPerSecond', text.wordsPerSecond);
  if (text.vsWink === null) say('  textVsWink: not available: wink-nlp is not installed');
  else ratio('textVsWink', [text.vsWink]);
  ratio('growth10x', [text.growth10x]);
  ratio('domGrowth10x', [text.domGrowth10x]);
}

if (wanted('command-line')) {
  say('command line: pages a second, its start included');
  const many = benchPages(600).pages;
  const now = measureCommandLine(many);
  figure('commandLinePagesPerSecond', now.perSecond);
  if (before) ratio('commandLineVsBefore', [measureCommandLine(many, before).perSecond / now.perSecond]);
}

if (wanted('sizes')) {
  say('sizes of the six bundles, in bytes');
  const { bundles, total, gzipped } = await measureSizes();
  for (const [file, size] of Object.entries(bundles)) figure(`bytes of ${file}`, size);
  figure('bytesOfBundles', total);
  figure('bytesOfBundlesGzipped', gzipped);
}

if (wanted('living') && !values.json) {
  say('a page that lives');
  await benchLiving();
}

const last = lastResult(result.machine);
if (last) {
  say(`against the last run on this kind of machine, ${last.at}`);
  for (const line of moved(result, last)) say(`  ${line}`);
}
keepResult({
  ...result,
  ratios: { ...last?.ratios, ...result.ratios },
  noise: { ...last?.noise, ...result.noise },
  figures: { ...last?.figures, ...result.figures },
});
const { ratios, noise, figures } = result;
process.stdout.write(`${JSON.stringify({ ratios, noise, figures })}\n`);
