import { createRequire } from 'node:module';
import { join } from 'node:path';
import { annotateText } from '../../src/engine/annotate.ts';
import { readPage } from '../../src/engine/page/read.ts';
import { parseDocument } from '../../src/node/document.ts';
import { loadFinder } from '../../src/node/finder.ts';
import { root } from '../build.ts';
import { liveBlog } from './generated/pages.ts';
import type { BenchPage } from './pages.ts';
import { median } from './statistics.ts';

/** Times of work on text alone, in Node. */
export interface TextTimes {
  words: number;
  wordsPerSecond: number;
  /** Our time ÷ that of wink-nlp's default pipe, which attributes nothing; null where it is not installed. */
  vsWink: number | null;
  /** Time a word in a text of ten times the words ÷ in one. */
  growth10x: number;
  /** Time an element of a page of ten times the posts ÷ of one. */
  domGrowth10x: number;
}

const ROUNDS = 5;
const TELLING = 20;
/** Words of the text whose tenfold is measured. */
const ONE = 4000;

const time = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** Interleaved times of two runs, as the median of their ratios. */
function ratio(ours: () => unknown, theirs: () => unknown): number {
  const ratios: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const first = i % 2 ? time(theirs) : time(ours);
    const second = i % 2 ? time(ours) : time(theirs);
    ratios.push(i % 2 ? second / first : first / second);
  }
  return median(ratios);
}

/** Attributes the articles of pages, beside wink-nlp where it can be had: `npm install --no-save wink-nlp wink-eng-lite-web-model`, or in the folder that SOURCELIGHT_RIVALS names. */
export function measureText(pages: readonly BenchPage[]): TextTimes {
  const finder = loadFinder();
  const texts = pages.slice(0, TELLING).map(({ html }) => readPage(parseDocument(html)).page.text);
  const words = texts.join(' ').split(/\s+/).length;
  const ours = (): void => {
    for (const text of texts) annotateText(text, finder);
  };
  ours();
  const ms = median(Array.from({ length: ROUNDS }, () => time(ours)));
  const pipe = winkPipe();
  if (pipe) for (const text of texts) pipe(text);
  const blogs = [ONE, ONE * 10].map((count) => parseDocument(liveBlog(count)));
  const [small = '', large = ''] = blogs.map((blog) => readPage(blog).page.text);
  const sizes = blogs.map((blog) => blog.querySelectorAll('*').length);
  return {
    words,
    wordsPerSecond: Math.round((words / ms) * 1000),
    vsWink: pipe && ratio(ours, () => texts.forEach(pipe)),
    growth10x:
      ratio(
        () => annotateText(large, finder),
        () => annotateText(small, finder),
      ) /
      (large.length / small.length),
    domGrowth10x:
      ratio(
        () => blogs[1] && readPage(blogs[1]),
        () => blogs[0] && readPage(blogs[0]),
      ) /
      ((sizes[1] ?? 1) / (sizes[0] ?? 1)),
  };
}

function winkPipe(): ((text: string) => unknown) | null {
  try {
    const require = createRequire(join(process.env.SOURCELIGHT_RIVALS ?? root, 'index.js'));
    const nlp = require('wink-nlp')(require('wink-eng-lite-web-model')) as { readDoc: (text: string) => unknown };
    return (text) => nlp.readDoc(text);
  } catch {
    return null;
  }
}
