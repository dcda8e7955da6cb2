import type { BenchPage } from '../pages.ts';
import { CLAIMS, FILLER, HEADS, OUTLETS, QUOTES, SPEAKERS, THAT, VERBS } from './words.ts';

/** Numbers from 0 to 1 that are the same in each run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** How outlets build their pages: plain, nested deeply, a column beside it, a box between every few paragraphs, a paragraph by line breaks. */
const LAYOUTS = ['plain', 'nested', 'column', 'boxes', 'breaks'] as const;
const DEEP = 14;

/** Pages in the manner of news outlets, in each layout, from about 300 to about 3,000 words; the same ones in each run. */
export const generatedPages = (count: number): BenchPage[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `generated/${i}`,
    html: pageOf(i, LAYOUTS[i % LAYOUTS.length] ?? 'plain', 14 + ((i * 17) % 110)),
  }));

/** A live blog: a post a paragraph or two, newest first. @param words about how many in all */
export function liveBlog(words: number): string {
  const next = numbers(words);
  const posts: string[] = [];
  for (let i = 0, told = 0; told < words; i++) {
    const paragraphs = [paragraph(next), paragraph(next)];
    told += paragraphs.join(' ').split(' ').length;
    posts.push(
      `<section><h2>${pick(HEADS, next)}</h2><time>${10 + (i % 12)}.${10 + (i % 49)}</time>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</section>`,
    );
  }
  return shell('Storm live', 'Harbour Post', `<article><h1>Storm live</h1>${posts.join('')}</article>`, '');
}

const pick = <T>(from: readonly T[], next: () => number): T => from[Math.floor(next() * from.length)] as T;

function paragraph(next: () => number): string {
  const [name, role] = pick(SPEAKERS, next);
  const kind = next();
  if (kind < 0.3) return `“${pick(QUOTES, next)},” ${pick(VERBS, next)} ${name}, the ${role}. “${pick(QUOTES, next)}.”`;
  if (kind < 0.5) return `${name} ${pick(THAT, next)} that ${pick(CLAIMS, next)}. ${pick(FILLER, next)}`;
  if (kind < 0.6) return `According to the ${role}, ${pick(CLAIMS, next)}. ${pick(FILLER, next)}`;
  return `${pick(FILLER, next)} ${pick(FILLER, next)}`;
}

function pageOf(seed: number, layout: (typeof LAYOUTS)[number], paragraphs: number): string {
  const next = numbers(seed + 1);
  const outlet = pick(OUTLETS, next);
  const head = `${pick(HEADS, next)}: ${pick(CLAIMS, next)}`;
  const texts = Array.from({ length: paragraphs }, () => paragraph(next));
  const figure = `<figure><img alt="" width="800" height="450"><figcaption>The outer wall on Monday. Photo: ${outlet}/Kit Lowe</figcaption></figure>`;
  const top = `<h1>${head}</h1><p class="byline">By <a rel="author" href="/kit-lowe">Kit Lowe</a></p><time datetime="2026-03-0${1 + (seed % 9)}T08:1${seed % 6}:00Z">Published 0${1 + (seed % 9)} March 2026</time>${figure}`;
  const related = Array.from(
    { length: 6 },
    () => `<li><a href="/more"><img alt=""><span>${pick(HEADS, next)} again</span></a></li>`,
  );
  const beside = `<aside class="related"><h3>Read more</h3><ul>${related.join('')}</ul></aside>`;
  const signOff = seed % 3 === 0 ? '<p><em>(With inputs from agencies)</em></p>' : '';
  return shell(head, outlet, bodyOf(layout, top, texts, beside) + signOff, data(head, outlet, seed));
}

function bodyOf(layout: (typeof LAYOUTS)[number], top: string, texts: string[], beside: string): string {
  const plain = texts.map((text) => `<p>${text}</p>`).join('\n');
  if (layout === 'nested')
    return `${'<div class="wrap"><div>'.repeat(DEEP)}${top}${plain}${'</div></div>'.repeat(DEEP)}${beside}`;
  if (layout === 'column')
    return `<div class="row"><main>${top}${plain}</main><div class="col">${beside}${beside}${beside}</div></div>`;
  if (layout === 'boxes')
    return `<article>${top}${texts.map((text, i) => `<p class="css-${i % 7}"><span>${text}</span></p>${i % 4 === 3 ? beside : ''}`).join('')}</article>`;
  if (layout === 'breaks') return `<div id="story">${top}<div class="text">${texts.join('<br><br>')}</div></div>${beside}`;
  return `<article>${top}${plain}</article>${beside}`;
}

const data = (headline: string, name: string, seed: number): string =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    datePublished: `2026-03-0${1 + (seed % 9)}T08:10:00Z`,
    author: { '@type': 'Person', name: 'Kit Lowe' },
    publisher: { '@type': 'Organization', name },
  })}</script>`;

const shell = (head: string, outlet: string, body: string, more: string): string => {
  const links = (count: number): string =>
    Array.from({ length: count }, (_, i) => `<li><a href="/s${i}">Section ${i}</a></li>`).join('');
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${head} | ${outlet}</title><meta property="og:title" content="${head}"><meta property="og:site_name" content="${outlet}">${more}<style>body{font:16px serif}aside{float:right}</style></head><body><header><nav><ul>${links(28)}</ul></nav></header>${body}<div class="comments">${Array.from({ length: 12 }, (_, i) => `<div class="comment"><b>Reader ${i}</b><p>So it goes.</p></div>`).join('')}</div><footer><ul>${links(40)}</ul><p>© ${outlet}</p></footer></body></html>`;
};
