import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from '../../scripts/browsers/driver.ts';
import { type Script, script } from '../../scripts/browsers/script.ts';

export const root = join(import.meta.dirname, '../..');
const shots = join(root, 'output/screenshots');

export interface Point {
  x: number;
  y: number;
}

/** Where a picture of a test goes. */
export function shot(driver: Driver, what: string): string {
  mkdirSync(shots, { recursive: true });
  return join(shots, `${driver.name}-${what}.png`);
}

/** How many ranges each of our highlights has, by its name without the prefix; those without any are left out. */
export const HIGHLIGHTS: Script<Record<string, number>> = script(() =>
  Object.fromEntries(
    [...CSS.highlights]
      .filter(([name, highlight]) => name.startsWith('sourcelight-') && highlight.size)
      .map(([name, highlight]) => [name.slice(12), highlight.size]),
  ),
);

/** The words that are painted, one entry a range, flashes left out. */
export const PAINTED: Script<string[]> = script(() =>
  [...CSS.highlights]
    .filter(([name]) => name.startsWith('sourcelight-') && !/-(?:focus|open|source)/.test(name))
    .flatMap(([, highlight]) => [...highlight].map((range) => range.toString())),
);

/** The middle of the first words of a form, whoever speaks, in the window: of those that are sure, where there are any. */
export const middleOf = (form: string): Script<Point> =>
  script((prefix) => {
    const first = [...CSS.highlights]
      .filter(([name, highlight]) => name.startsWith(prefix) && highlight.size)
      .sort(([a], [b]) => a.length - b.length)
      .flatMap(([, highlight]) => [...highlight] as Range[])
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))[0];
    if (!first) throw new Error(`Nothing is painted as ${prefix}.`);
    first.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = first.getClientRects()[0] ?? first.getBoundingClientRect();
    return { x: x + Math.min(30, width / 2), y: y + height / 2 };
  }, `sourcelight-${form}-`);

/** A paragraph in which somebody speaks. */
export const quoteOf = (name: string, words: string): string => `<p>“${words},” said ${name}, who lives by the harbour.</p>`;

const FILLER = [
  'The crossing had been shut for eleven days after the storm broke the outer wall, and lorries stood in line along the coast road.',
  'Fish was sold from boxes on the quay, and the hotel by the station let its rooms for half of what they cost in summer.',
  'Divers went down twice to look at the stones, and came up with nothing that the engineers had not already seen on paper.',
];

/** A whole page around some paragraphs. */
export const articlePage = (title: string, paragraphs: string): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><nav><a href="/">Home</a> <a href="/world">World</a></nav><main><article><h1>${title}</h1><div id="body">${FILLER.map((text) => `<p>${text}</p>`).join('')}${paragraphs}</div></article></main><footer>Harbour Post, all rights reserved</footer></body></html>`;

/** A script for the page's head: `seen` lists each change of the page's nodes by anybody. Our own hosts do not count. */
export const WATCH_NODES = `<script>var seen = []; new MutationObserver((records) => { for (const record of records) { const nodes = [record.target, ...record.addedNodes, ...record.removedNodes]; if (!nodes.some((node) => node.hasAttribute?.('data-sourcelight'))) seen.push(record.type + ' ' + record.target.nodeName); } }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });</script>`;
