import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../src/engine/page/read.ts';
import { parseDocument } from '../../../../src/node/document.ts';

/** Invented names of many tongues; those that are words, with particles, initials, accents and hyphens among them. */
const NAMES = [
  'Ida Krog',
  'Wu Min',
  'Herbert Read',
  'Kenneth More',
  'Séverin Hubert',
  'Aoife Ní Bhriain',
  'Fouzia van der Berg',
  'J.R. Holm',
  'Nia-Rose Adeyemi',
  'Matt O’Neill',
  'Takeo Maedara',
  'Ngozi Okafor-Bello',
  'Per Høeg',
  'Julia Fox',
  'María José Lindo',
];

interface Form {
  /** The byline's markup for some names. */
  line: (names: readonly string[]) => string;
  /** How many names it holds. */
  takes: number;
  lang?: string;
  head?: (names: readonly string[]) => string;
}

const one = (line: (name: string) => string, lang = 'en'): Form => ({ line: ([name = '']) => line(name), takes: 1, lang });
const two = (line: (first: string, second: string) => string, lang = 'en'): Form => ({
  line: ([first = '', second = '']) => line(first, second),
  takes: 2,
  lang,
});
const three = (line: (a: string, b: string, c: string) => string): Form => ({
  line: ([a = '', b = '', c = '']) => line(a, b, c),
  takes: 3,
});
const json = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Council talks about the bridge', datePublished: '2026-03-02', ...data })}</script>`;

const FORMS: Record<string, Form> = {
  'By Name': one((n) => `<p class="byline">By ${n}</p>`),
  'By Name, unmarked': one((n) => `<p>By ${n}</p>`),
  'BY NAME in capitals': one((n) => `<div>BY ${n.toUpperCase()}</div>`),
  'a link alone': one((n) => `<div><a rel="author" href="/x">${n}</a></div>`),
  'a link to a profile': one((n) => `<div><a href="/profile/somebody">${n}</a></div>`),
  'a link to the staff': one((n) => `<span><a href="/staff/77123">${n}</a></span>`),
  'camel-case class': one((n) => `<div class="articleAuthorName">${n}</div>`),
  'class that begins with a hash': one((n) => `<div class="Byline-module__x1f">${n}</div>`),
  'field-authors': one((n) => `<div class="field-authors"><span>${n}</span></div>`),
  'By and name in two blocks': one((n) => `<div class="author"><div>By</div><div><a href="/a">${n}</a></div></div>`),
  'name and role after a comma': one((n) => `<p class="byline">By ${n}, Chief Political Correspondent</p>`),
  'name and role behind a break': one((n) => `<p class="byline">${n}<br>Senior Reporter</p>`),
  'name and role in an element of its own': one((n) => `<div class="author"><span>${n}</span><span>Health Editor</span></div>`),
  'name and role without a comma': one((n) => `<p class="byline">By ${n} Staff Writer</p>`),
  'role before the name': one((n) => `<p class="byline">By Political Editor ${n}</p>`),
  'role in brackets': one((n) => `<p class="byline">By ${n} (special correspondent)</p>`),
  'square brackets': one((n) => `<p class="byline">By ${n} [freelance journalist]</p>`),
  'place after in': one((n) => `<p class="byline">${n} in Oldport</p>`),
  'place after a comma': one((n) => `<p class="byline">By ${n}, Cape Town</p>`),
  'place in an element of its own': one((n) => `<p class="byline"><a href="/authors/1">${n}</a> <span>New Delhi</span></p>`),
  'date behind the name': one((n) => `<p class="byline">By ${n} March 2, 2026 4:05 pm</p>`),
  'date in an element of its own': one((n) => `<p class="byline"><a>${n}</a><time datetime="2026-03-02">2 Mar 2026</time></p>`),
  'date behind a bar': one((n) => `<p class="byline">By ${n} | Updated 2 March 2026, 10:15 IST</p>`),
  'date before by': one((n) => `<p>2 March 2026 BY ${n}</p>`),
  'posted on … by': one((n) => `<p>Posted on March 2, 2026 by ${n}</p>`),
  'name and ago': one((n) => `<p class="byline">${n} · 3 hours ago</p>`),
  'name, date and counter': one((n) => `<div><span>${n}</span><span>Mar 2, 2026</span><span>12 Shares</span></div>`),
  'outlet behind a bar': one((n) => `<p class="byline">By ${n} | Harbour Daily</p>`),
  'outlet behind a comma': one((n) => `<p class="byline">By ${n}, Harbour Daily</p>`),
  'outlet behind a slash': one((n) => `<p class="byline">By ${n} / Harbour Shimbun Staff Writer</p>`),
  'for an outlet': one((n) => `<p class="byline">By ${n} for the Harbour Daily</p>`),
  'outlet in an element of its own': one(
    (n) => `<p class="byline"><a href="/staff/1">${n}</a> Harbour Telegram &amp; Gazette</p>`,
  ),
  'agency behind the name': one((n) => `<p class="byline">By ${n} Associated Press</p>`),
  'agency behind a comma': one((n) => `<p class="byline">By ${n}, Reuters</p>`),
  'agency before the name': one((n) => `<p class="byline">Reuters ${n}</p>`),
  'and agencies': one((n) => `<p class="byline">By ${n} and agencies</p>`),
  'with an agency': one((n) => `<p class="byline">${n} with AFP</p>`),
  handle: one((n) => `<p class="byline">By ${n}@some_handle</p>`),
  'handle in an element': one((n) => `<p class="byline">By <a>${n}</a><a>@handle</a> Dec 10, 2025, 10:20am EST</p>`),
  'e-mail': one((n) => `<p class="byline">By ${n} some.one@paper.example</p>`),
  'e-mail and print icons': one((n) => `<p class="byline">By ${n} | <a href="#">Email</a> <a href="#">Print</a></p>`),
  'reading time': one((n) => `<p class="byline">By ${n} • 5 min read</p>`),
  'view profile': one((n) => `<div class="author">${n} <a>View Profile</a></div>`),
  'Written by:': one((n) => `<p>Written by: ${n}</p>`),
  'Words by': one((n) => `<p>Words by ${n}</p>`),
  'Story by': one((n) => `<p>Story by ${n}</p>`),
  'News By': one((n) => `<div class="byline"><span>News</span> By <a>${n}</a> published 2 March 2026</div>`),
  'station glued to By': one((n) => `<div class="byline">WXYZ<span>By ${n}</span></div>`),
  'Author:': one((n) => `<p>Author: ${n}</p>`),
  'given and family name in two elements': one((n) => {
    const [first, ...rest] = n.split(' ');
    return `<p class="byline">By <b>${first}</b> <b>${rest.join(' ')}</b></p>`;
  }),
  'Von (de)': one((n) => `<p>Von ${n}</p>`, 'de'),
  'Von … und, Ort (de)': two((a, b) => `<p class="autor">Von ${a} und ${b}, Hafenstadt</p>`, 'de'),
  'Par … et, le (fr)': two((a, b) => `<p>Par ${a} et ${b}, le 02/03/2026 à 10h08</p>`, 'fr'),
  'Publié le … par (fr)': one((n) => `<p class="auteur">Par ${n} - Publié le 2 mars 2026 à 10h08</p>`, 'fr'),
  'Por … y (es)': two((a, b) => `<p>Por ${a} y ${b}</p>`, 'es'),
  'Por … e (pt)': two((a, b) => `<p>Por ${a} e ${b}</p>`, 'pt'),
  'द्वारा (hi)': one((n) => `<p class="byline">लेखक: ${n}</p>`, 'hi'),
  'Di (it)': one((n) => `<p class="byline">di ${n}</p>`, 'it'),
  'two with and': two((a, b) => `<p class="byline">By ${a} and ${b}</p>`),
  'two with &': two((a, b) => `<p class="byline">${a} &amp; ${b}</p>`),
  'two in capitals': two((a, b) => `<p class="byline">By ${a.toUpperCase()} AND ${b.toUpperCase()}</p>`),
  'two, each with a role': two((a, b) => `<p class="byline">By ${a}, political editor, and ${b}, reporter</p>`),
  'two elements': two(
    (a, b) =>
      `<span class="authors"><span class="author">By <a rel="author">${a}</a></span><span class="author">, <a rel="author">${b}</a></span></span>`,
  ),
  'two blocks': two((a, b) => `<div class="authors"><div class="author">${a}</div><div class="author">${b}</div></div>`),
  'two behind breaks': two((a, b) => `<p class="byline">By ${a}<br>and ${b}<br>Staff Writers</p>`),
  'two, one second place': two((a, b) => `<p class="byline">${a} in Oldport and ${b} in Newport</p>`),
  'three and a date glued on': three(
    (a, b, c) => `<p class="byline"><span>By ${a}, ${b} and ${c}</span><span>March 2, 2026 GMT</span></p>`,
  ),
  'three in a list': three((a, b, c) => `<ul class="byline"><li>${a}</li><li>${b}</li><li>${c}</li></ul>`),
  'editor left out': one((n) => `<p class="byline">Written by ${n}, Edited by Rohit Saxena</p>`),
  'photographer left out': one((n) => `<p class="byline">By ${n}, photographs by Lee Dunn</p>`),
  'photographer in brackets left out': one((n) => `<p class="byline">By ${n} (words) and Lee Dunn (photographs)</p>`),
  'contributor left out': one((n) => `<div class="byline">By <a>${n}</a> <span>Contributions from</span> <a>Lee Dunn</a></div>`),
  'reviewed by left out': one((n) => `<div class="byline">By <a>${n}</a> Medically reviewed by <a>Lee Dunn</a></div>`),
  'only in the data': { line: () => '', takes: 1, head: ([n]) => json({ author: { '@type': 'Person', name: n } }) },
  'given and family name in the data': {
    line: () => '',
    takes: 1,
    head: ([n = '']) => json({ author: { givenName: n.split(' ')[0], familyName: n.split(' ').slice(1).join(' ') } }),
  },
  'a list in the data': { line: () => '', takes: 2, head: (names) => json({ author: names.map((name) => ({ name })) }) },
  'one string in the data': { line: () => '', takes: 2, head: ([a, b]) => json({ author: `${a} and ${b}` }) },
  'a reference in the data': {
    line: () => '',
    takes: 1,
    head: ([n]) => json({ '@graph': [{ '@type': 'Person', '@id': '#p1', name: n }], author: { '@id': '#p1' } }),
  },
  'two meta elements': {
    line: () => '',
    takes: 2,
    head: ([a, b]) => `<meta name="author" content="${a}"><meta name="author" content="${b}">`,
  },
  'the data have the outlet, the page the name': {
    line: ([n]) => `<p class="byline">By ${n}</p>`,
    takes: 1,
    head: () => json({ author: { '@type': 'Organization', name: 'Harbour Daily' }, publisher: { name: 'Harbour Daily' } }),
  },
  'By … at the end': { line: () => '', takes: 1 },
};

const PROSE = 'The council met on Monday to talk about the bridge, the harbour and the price of coal in the town. '.repeat(4);
/** What stands around an article and names people who did not write it. */
const AROUND = `<section class="related"><h3>Related stories</h3><div class="card"><h4><a href="/b">Boats leave</a></h4><a rel="author" href="/author/z">Zora Quist</a></div></section>
  <div class="comments"><div class="comment"><span class="comment-author">Troll Ulme</span><p>${PROSE}</p></div></div>
  <footer><a href="/author/y">Yann Quist</a></footer>`;
const MENU = '<nav><a href="/author/x">Xaver Quist</a><a href="/opinion">Opinion</a></nav>';

function bylineOf(form: Form, names: readonly string[], end = ''): string[] {
  const html = `<!DOCTYPE html><html lang="${form.lang ?? 'en'}"><head><meta property="og:site_name" content="Harbour Daily">${form.head?.(names) ?? ''}</head>
    <body>${MENU}<article><h1>Council talks about the bridge</h1>${form.line(names)}<p>${PROSE}</p><p>${PROSE}</p><p>${PROSE}</p>${end}</article>${AROUND}</body></html>`;
  return readPage(parseDocument(html), { url: 'https://www.harbourdaily.example/bridge' }).page.byline.map(({ name }) => name);
}

const small = (names: readonly string[]): string[] => names.map((name) => name.toLowerCase().replaceAll('’', "'"));

describe('every form of byline with every kind of name', () => {
  it.each(Object.entries(FORMS))('%s', (label, form) => {
    const wrong: string[] = [];
    for (let i = 0; i < NAMES.length; i++) {
      const names = Array.from({ length: form.takes }, (_, k) => NAMES[(i + k * 4) % NAMES.length] ?? '');
      const end = label === 'By … at the end' ? `<p>Reporting by ${names[0]}; Editing by Lee Dunn</p>` : '';
      const found = bylineOf(form, names, end);
      if (small(found).join() !== small(names).join()) wrong.push(`${names.join(', ')} → ${found.join(', ')}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('a byline in every place of a page', () => {
  const BYLINES: Record<string, (name: string) => string> = {
    'led by By': (name) => `<p>By ${name}</p>`,
    'marked as an author': (name) => `<div class="author"><a href="/a/1">${name}</a></div>`,
    'with a date': (name) => `<div class="meta"><span class="byline">${name}</span> <span>March 2, 2026</span></div>`,
  };
  const paragraphs = `<p>${PROSE}</p><p>${PROSE}</p><p>${PROSE}</p>`;
  const h1 = '<h1>Council talks about the bridge</h1>';
  const LAYOUTS: Record<string, (byline: string) => string> = {
    'behind headline, standfirst and share buttons': (byline) =>
      `<article><header>${h1}<p class="standfirst">The bridge is old, and the town has no money to mend it before the winter comes.</p><ul class="share"><li><a href="#">Facebook</a></li><li><a href="#">Copy link</a></li></ul>${byline}</header>${paragraphs}</article>`,
    'behind the picture and its credit': (byline) =>
      `<article>${h1}<figure><img><figcaption>The bridge on Monday. Photograph: Lee Dunn/Reuters</figcaption></figure>${byline}${paragraphs}</article>`,
    'right before the headline': (byline) =>
      byline.startsWith('<p>By')
        ? `<article>${byline}${h1}${paragraphs}</article>`
        : `<article>${h1}${byline}${paragraphs}</article>`,
    'without article or main': (byline) =>
      `<div id="wrap"><div class="head">${h1}${byline}</div><div class="text">${paragraphs}</div></div>`,
    'in a box beside the text': (byline) =>
      `<main>${h1}<div class="columns"><div class="left">${byline}</div><div class="story-body">${paragraphs}</div></div></main>`,
    'with other stories before the headline': (byline) =>
      `<section class="opinion"><div><h3><a href="/c">Why boats leave</a></h3><div class="author"><a rel="author" href="/author/q">Quentin Ulme</a></div></div></section><article>${h1}${byline}${paragraphs}</article>`,
    'with a most-read list between headline and text': (byline) =>
      `<article>${h1}${byline}<div class="most-read"><a href="/d">Ten boats</a><span class="author">Quentin Ulme</span></div>${paragraphs}</article>`,
    'with an author’s box at the end': (byline) =>
      `<article>${h1}${byline}${paragraphs}<div class="author-bio"><h4>About the author</h4><p>${NAMES[0]} has written for the Harbour Daily since 2004.</p></div></article>`,
    'with a box of another story in the text': (byline) =>
      `<article>${h1}${byline}<p>${PROSE}</p><div class="related-inline"><a href="/t">Rates to fall in June</a><span class="author">By Quentin Ulme</span></div><p>${PROSE}</p><p>${PROSE}</p></article>`,
  };
  const cases = Object.entries(LAYOUTS).flatMap(([layout, put]) =>
    Object.entries(BYLINES).map(([form, line]) => ({ layout, form, put, line })),
  );
  it.each(cases)('$layout, $form', ({ put, line }) => {
    const wrong = NAMES.slice(0, 6).flatMap((name, i) => {
      const bio = NAMES[0] ?? '';
      const html = `<!DOCTYPE html><html lang="en"><head><title>Council talks about the bridge</title></head><body>${MENU}${put(line(name)).replace(`${bio} has`, `${name} has`)}${AROUND}</body></html>`;
      const found = readPage(parseDocument(html), { url: 'https://www.harbourdaily.example/bridge' }).page.byline.map(
        (entry) => entry.name,
      );
      return found.join() === name ? [] : [`${i} ${name} → ${found.join(', ')}`];
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['nobody signs', `<article>${h1}${paragraphs}</article>`],
    [
      'a caption names a photographer',
      `<article>${h1}<figure><img><figcaption>Photograph by Lee Dunn</figcaption></figure>${paragraphs}</article>`,
    ],
    [
      'the first paragraph says by whom',
      `<article>${h1}<p>The bridge was built by Lee Dunn and Ida Krog in 1931.</p>${paragraphs}</article>`,
    ],
  ])('none where %s', (_, page) => {
    const html = `<!DOCTYPE html><html lang="en"><head></head><body>${MENU}${page}${AROUND}</body></html>`;
    expect(readPage(parseDocument(html), { url: 'https://www.harbourdaily.example/bridge' }).page.byline).toEqual([]);
  });
});
