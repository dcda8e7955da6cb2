import type { SitePage } from '../../scripts/browsers/site.ts';
import { articlePage, quoteOf } from './stage.ts';

/** What the popup must come to: the article with statements, the article at least, or the message of that name. A browser's own viewer may be forbidden ground. */
type Outcome = 'statements' | 'read' | 'no-article' | 'not-html' | 'statements or no-article' | 'not-html, in Firefox forbidden';

export interface HostilePage extends SitePage {
  name: string;
  outcome: Outcome;
}

const QUOTES = `${quoteOf('Jane Doe', 'It will hold through the winter')}${quoteOf('Tom Reed', 'I have slept six nights in my cab')}`;
const article = articlePage('Ferry sails again', QUOTES);

const page = (name: string, body: string, outcome: Outcome = 'statements', more: Partial<SitePage> = {}): HostilePage => ({
  name,
  body,
  outcome,
  ...more,
});
const inHead = (more: string): string => article.replace('</head>', `${more}</head>`);
const inBody = (more: string): string => article.replace('</article>', `${more}</article>`);
const atEnd = (more: string): string => article.replace('</body>', `${more}</body>`);
const script = (code: string): string => atEnd(`<script>${code}</script>`);

/** What code that reads a page asks its elements. */
const OF_ELEMENTS =
  'parentNode parentElement children childNodes firstChild lastChild nextSibling previousSibling nodeType nodeName tagName textContent getAttribute hasAttribute closest matches contains querySelector querySelectorAll shadowRoot id className isConnected getRootNode ownerDocument cloneNode attributes removeChild insertBefore localName compareDocumentPosition constructor toString'.split(
    ' ',
  );
/** And its documents. */
const OF_DOCUMENTS =
  'body head documentElement title querySelector querySelectorAll getElementsByTagName createElement createElementNS createTextNode createRange createTreeWalker cloneNode defaultView contentType activeElement elementFromPoint getSelection adoptedStyleSheets addEventListener removeEventListener nodeType firstChild childNodes implementation visibilityState'.split(
    ' ',
  );

const CLOBBERED: HostilePage[] = [
  ...OF_ELEMENTS.map((name) =>
    page(
      `a form around the article with a field "${name}"`,
      article.replace('<main>', `<form><input name="${name}"><main>`).replace('</main>', '</main></form>'),
    ),
  ),
  ...OF_DOCUMENTS.map((name) => page(`a picture called "${name}"`, atEnd(`<img name="${name}"><form name="${name}"></form>`))),
];

/** Prototypes that the page makes its own. */
const OVERWRITTEN: HostilePage[] = [
  'Node.prototype.contains = () => { throw 1; }',
  'Object.defineProperty(Node.prototype, "parentNode", { get: () => document.body })',
  'Object.defineProperty(Node.prototype, "textContent", { get: () => "x" })',
  'Element.prototype.getAttribute = () => { for (;;); }',
  'Element.prototype.attachShadow = function () { return document.createElement("div"); }',
  'Document.prototype.createElement = () => null',
  'Array.prototype.map = Array.prototype.filter = Array.prototype.push = () => { throw 1; }',
  'RegExp.prototype.exec = String.prototype.replace = () => { throw 1; }',
  'JSON.parse = JSON.stringify = () => { throw 1; }',
  'Map.prototype.get = Set.prototype.has = WeakMap.prototype.get = () => { throw 1; }',
  'window.Promise = window.setTimeout = window.requestAnimationFrame = null',
  'window.chrome = window.browser = { runtime: { sendMessage() { throw 1; } } }',
  'EventTarget.prototype.addEventListener = () => { throw 1; }',
  'Object.prototype.kind = Object.prototype.value = Object.prototype.get = "polluted"',
  'Object.prototype.then = (done) => done("stolen")',
  'window.Highlight = window.CSS = undefined',
  'window.CSSStyleSheet = class { replaceSync() { throw 1; } }',
  'Object.freeze(document); Object.freeze(document.body)',
].map((code) => page(code, inHead(`<script>${code}</script>`)));

const RUNNING: HostilePage[] = [
  page(
    'an element of the page named as ours once were',
    inHead(
      `<script>customElements.define('sourcelight-card', class extends HTMLElement { constructor() { super(); this.attachInternals(); } })</script><sourcelight-card>mine</sourcelight-card>`,
    ),
  ),
  page('fake cards', atEnd('<div data-sourcelight="card"></div><div data-sourcelight="list">Jane Doe</div>')),
  page(
    'fake cards beside the body',
    script(
      `for (let i = 0; i < 50; i++) { const e = document.createElement('div'); e.setAttribute('data-sourcelight', 'card'); document.documentElement.append(e); }`,
    ),
  ),
  page(
    'a storm of mutations',
    script(
      `setInterval(() => { const e = document.createElement('p'); e.textContent = 'Sale! '.repeat(20); document.body.append(e); e.remove(); }, 1)`,
    ),
  ),
  page(
    'a storm of attributes',
    script(`let n = 0; setInterval(() => { for (let i = 0; i < 100; i++) document.body.setAttribute('data-n', n++); }, 5)`),
  ),
  page(
    'whatever is added is taken out',
    script(
      `new MutationObserver((records) => { for (const r of records) for (const n of r.addedNodes) if (n.parentNode === document.documentElement) n.remove(); }).observe(document.documentElement, { childList: true })`,
    ),
  ),
  page('a registry that is emptied', script(`setInterval(() => CSS.highlights?.clear(), 400)`), 'read'),
  page('style sheets that are taken off', script(`setInterval(() => { document.adoptedStyleSheets = []; }, 100)`)),
  page(
    'a focus that is stolen',
    script(`const f = document.createElement('input'); document.body.append(f); setInterval(() => f.focus(), 50)`),
  ),
  page(
    'every event is stopped',
    script(
      `for (const t of ['click', 'pointerdown', 'keydown', 'pointermove', 'focusin']) window.addEventListener(t, (e) => e.stopImmediatePropagation(), true)`,
    ),
  ),
  page('clicks without end', script(`setInterval(() => document.body.click(), 5)`)),
  page(
    'keys without end',
    script(`setInterval(() => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true })), 5)`),
  ),
  page('document.write', atEnd(`<script>document.write('<p>More of it.</p>')</script>`)),
  page(
    'a page of 200,000 nodes',
    script(
      `const box = document.createElement('div'); for (let i = 0; i < 100000; i++) { const s = document.createElement('i'); s.textContent = '.'; box.append(s); } document.body.append(box)`,
    ),
  ),
  page(
    '10,000 boxes within one another',
    script(
      `const style = document.createElement('style'); style.textContent = '.deep { display: none }'; document.head.append(style); let at = document.body; for (let i = 0; i < 10000; i++) { const e = document.createElement('div'); if (!i) e.className = 'deep'; at.append(e); at = e; } at.textContent = 'deep'`,
    ),
    'read',
  ),
  page(
    'open shadow roots within one another',
    script(
      `let at = document.body; for (let i = 0; i < 300; i++) { const e = document.createElement('div'); at.append(e); at = e.attachShadow({ mode: 'open' }); } at.textContent = 'deep'`,
    ),
  ),
  page(
    'half a surrogate pair',
    script(
      `document.querySelector('article p').textContent = 'He said: \\ud83d.'; document.querySelectorAll('article p')[3].firstChild.data = '\\u201cIt will hold \\ud83d through the winter,\\u201d said Jane Doe.'`,
    ),
  ),
  page('strict policy', article, 'statements', { strict: true }),
  page('no scripts', article, 'statements', { scriptless: true }),
];

const repeated = (words: string, count: number): string => words.repeat(count);
const data = (value: unknown): string => inHead(`<script type="application/ld+json">${JSON.stringify(value)}</script>`);
const news = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Ferry sails again' };
/** Words and data that are slow or false. */
const WORDS: HostilePage[] = [
  page(
    'a first paragraph in capitals',
    article.replace(
      '<div id="body">',
      '<div id="body"><p>MIAMI, FLORIDA RESIDENTS WERE TOLD TO EVACUATE ON SUNDAY NIGHT BY THE GOVERNOR.</p>',
    ),
  ),
  page('capitals without end', inBody(`<p>${repeated('FLORIDA RESIDENTS ', 2000)}</p>`)),
  page('names without end', inBody(`<p>${repeated('Jane’s ', 20_000)}</p>`)),
  page('initials without end', inBody(`<p>The head of ${repeated('A ', 20_000)}said so.</p>`)),
  page('one word of a million letters', inBody(`<p>${repeated('a', 1_000_000)}</p>`)),
  page('spaces without end', inBody(`<p>a${repeated(' ', 500_000)}b</p>`)),
  page('quote marks without end', inBody(`<p>${repeated('“', 5000)}</p>`)),
  page('single marks without end', inBody(`<p>${repeated('‘a ', 5000)}</p>`)),
  page('brackets without end', inBody(`<p>${repeated('(', 20_000)}</p>`)),
  page('commas without end', inBody(`<p>${repeated(', ', 20_000)}</p>`)),
  page(
    'two megabytes in one text node',
    inBody(`<p>${repeated('The sea was calm and the boats went out. ', 50_000)}</p>`),
    'statements or no-article',
  ),
  page(
    'thousands of speakers',
    inBody(
      Array.from(
        { length: 1500 },
        (_, i) => `<p>“It is number ${i},” said Ann Number${'abcdefghij'[i % 10]}${'klmnopqrst'[Math.floor(i / 10) % 10]}.</p>`,
      ).join(''),
    ),
  ),
  page('thousands of headings', inBody(repeated('<h2>And what of it</h2>', 5000))),
  page('thousands of captions', inBody(repeated('<figure><img><figcaption>Photo: AP</figcaption></figure>', 3000))),
  page('thousands of links', inBody(repeated('<p><a href="/x">More of this story here</a></p>', 5000))),
  page('thousands of line breaks', inBody(`<p>${repeated('a<br><br>', 10_000)}</p>`)),
  page('thousands of times', inBody(repeated('<time datetime="2024-02-23T10:00:00Z">10:00</time>', 5000))),
  page('thousands of meta elements', inHead(repeated('<meta name="author" content="Jane Doe">', 5000))),
  page('a time 99999999999 days ago', article.replace('</h1>', '</h1><p>Published 99999999999 days ago</p>')),
  ...[
    '2024-02-23T25:61:61Z',
    '2024-02-23T10:00:00+99:99',
    '2024-02-30',
    '1970-01-01T00:00:00Z',
    '+275760-09-13',
    '99999999999999999999',
    'now',
    '',
  ].map((time) => page(`published "${time}"`, inHead(`<meta property="article:published_time" content="${time}">`))),
  page('a time of a megabyte', inHead(`<meta property="article:published_time" content="${repeated('2024-', 200_000)}">`)),
  page('an author of 40,000 dots', inHead(`<meta name="author" content="${repeated('.', 40_000)}">`)),
  page('an author of 40,000 words', inHead(`<meta name="author" content="${repeated('on 1 ', 40_000)}">`)),
  page('a title of a megabyte', inHead(`<meta property="og:title" content="${repeated(' - ', 300_000)}">`)),
  page(
    'a class of a megabyte',
    article.replace('<article>', `<article class="${repeated('ot-', 300_000)}">`),
    'statements or no-article',
  ),
  page('a type of 40,000 letters', data({ ...news, '@type': repeated('N', 40_000) })),
  page(
    'data nested 5,000 deep',
    inHead(
      `<script type="application/ld+json">{"@type": "NewsArticle", "author": ${repeated('[', 5000)}"Jane Doe"${repeated(']', 5000)}}</script>`,
    ),
  ),
  page(
    'thousands of authors in data',
    data({ ...news, author: Array.from({ length: 5000 }, (_, i) => ({ name: `Ann Bell${i}` })) }),
  ),
  page(
    'data of the wrong kinds',
    data({ ...news, author: 7, datePublished: {}, headline: [null], publisher: [[]], image: true, correction: 0 }),
  ),
  page('data that is no JSON', inHead('<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>')),
  page(
    'prototypes in data',
    data(JSON.parse('{"@type":"NewsArticle","__proto__":{"headline":"x"},"constructor":{"prototype":{}}}')),
  ),
  ...['javascript:alert(1)', 'https://evil.example/story', 'data:text/html,x', 'http://[', '//'].map((address) =>
    page(`canonical ${address}`, inHead(`<link rel="canonical" href="${address}">`)),
  ),
  page('marks of direction', inBody(`<p>\u202e${repeated('said Jane\u202e ', 500)}</p>`)),
  page('zero-width letters', inBody(`<p>${repeated('\u200b\u200d\ufeff', 5000)}</p>`)),
  page('combining marks', inBody(`<p>Z${repeated('\u0301', 20_000)}</p>`)),
];

const xhtml = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Ferry sails again</title></head><body>${article
  .slice(article.indexOf('<main>'), article.indexOf('</main>') + 7)
  .replaceAll('&', '&amp;')}</body></html>`;

/** Documents that are no pages, or not quite. */
const KINDS: HostilePage[] = [
  page('XHTML', xhtml, 'statements', { type: 'application/xhtml+xml; charset=utf-8' }),
  page('a frameset', '<html><frameset cols="50%,50%"><frame src="/a"><frame src="/b"></frameset></html>', 'no-article'),
  page('an empty page', '', 'no-article'),
  page('a page without a body', '<html><head><title>x</title></head></html>', 'no-article'),
  page('text', 'The ferry sails again. '.repeat(50), 'not-html', { type: 'text/plain' }),
  page('JSON', '{"a": 1}', 'not-html, in Firefox forbidden', { type: 'application/json' }),
  page('XML', '<?xml version="1.0"?><a><b>c</b></a>', 'not-html', { type: 'application/xml' }),
  page('SVG', '<svg xmlns="http://www.w3.org/2000/svg"><text>The ferry</text></svg>', 'not-html', { type: 'image/svg+xml' }),
  page('an article in a frame', '<html><body><iframe src="/other"></iframe></body></html>', 'no-article'),
  page('a sandboxed frame beside the article', atEnd('<iframe sandbox srcdoc="<p>x</p>"></iframe>')),
  page('frames within frames', atEnd(`<iframe srcdoc="<iframe srcdoc='<p>x</p>'></iframe>"></iframe>`)),
  page('quirks', article.replace('<!DOCTYPE html>', '')),
  page('a page in a template', `<html><body><template>${article}</template></body></html>`, 'no-article'),
  page('a hidden article', article.replace('<main>', '<main hidden>'), 'no-article'),
  page('two bodies', article.replace('</body>', '</body><body onload="x()">')),
  page('unclosed everything', article.replace(/<\/(?:p|div|article|main)>/g, '')),
];

export const HOSTILE_PAGES: readonly HostilePage[] = [...CLOBBERED, ...OVERWRITTEN, ...RUNNING, ...WORDS, ...KINDS];
