import fc from 'fast-check';

/** Words and marks that the engine looks for, and what breaks readers of text. */
const PIECES = [
  '“', '”', '"', '‘', '’', "'", '«', '»', '„', '(', ')', '—', ' - ', '. ', ', ', ': ', '; ', '\n\n', ' ', '\t', '\u00a0',
  'Jane Doe', 'Tom Reed', 'Mr', 'Dr ', 'the minister', 'she', 'he', 'they', 'who', 'said', 'says', 'told', 'according to', 'added', 'believes that', 'that',
  'LONDON (Reuters) - ', 'NEW DELHI: ', 'MIAMI, FLORIDA ', '(PTI)', 'AP', 'Photo: AP', 'With inputs from agencies', 'By ', 'Updated ', 'Published ', '2 hours ago', 'IST', '13:55', 'February 23, 2022', '2022-02-23',
  'It will hold', 'through the winter', 'The bridge was shut', 'of', 'and', 'A', 'a', '1', 'É', 'मंत्री ने कहा', '他说', 'قال', '😀', '\ud83d', '\udc00', '\u200b', '\u202e', '\ufeff', '\u0301', '\u0000', '\u2028',
  '<', '&amp;', '=cmd', '-->', '```', '[x](javascript:alert(1))',
]; // biome-ignore format: a list to be read in lines

const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

/** Text as news write it, and as nobody does. */
export const text = fc.array(piece, { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join(''));

const ELEMENTS = [
  'p',
  'div',
  'h1',
  'h2',
  'blockquote',
  'li',
  'figure',
  'figcaption',
  'aside',
  'article',
  'main',
  'section',
  'form',
  'span',
  'a',
  'b',
  'br',
  'time',
  'table',
  'td',
  'header',
  'footer',
  'nav',
  'template',
  'svg',
  'button',
];
const ATTRIBUTES = [
  'class="byline"',
  'class="caption"',
  'class="related"',
  'hidden',
  'itemprop="datePublished"',
  'datetime="2024-02-23T10:00:00Z"',
  'datetime="25:61"',
  'href="/author/x"',
  'rel="author"',
  'id="parentNode"',
  'name="body"',
  'itemscope',
  'role="complementary"',
  'style="display:none"',
];
const element = fc
  .tuple(fc.constantFrom(...ELEMENTS), fc.option(fc.constantFrom(...ATTRIBUTES)), text, fc.boolean())
  .map(
    ([name, attribute, words, isClosed]) => `<${name}${attribute ? ` ${attribute}` : ''}>${words}${isClosed ? `</${name}>` : ''}`,
  );
const PROSE = 'The council met on Monday to talk about the bridge, the harbour and the price of coal in the town. '.repeat(3);

/** An ISO time, nearly. */
export const time = fc.oneof(
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  fc
    .tuple(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 0, max: 99 }),
      fc.integer({ min: 0, max: 99 }),
      fc.integer({ min: 0, max: 99 }),
      fc.integer({ min: 0, max: 99 }),
      fc.constantFrom('', 'Z', '+05:30', '+99:99', '-00:00', ' IST', ' EST'),
    )
    .map(
      ([year, month, day, hour, minute, zone]) =>
        `${String(year).padStart(4, '0')}-${[month, day].map((n) => String(n).padStart(2, '0')).join('-')}T${[hour, minute].map((n) => String(n).padStart(2, '0')).join(':')}${zone}`,
    ),
  fc
    .tuple(
      fc.constantFrom('Published ', 'Updated ', ''),
      fc.constantFrom('February', 'Feb.', '31 June', '30 Feb', '99'),
      fc.nat(99),
      fc.nat(99999),
      fc.constantFrom(' at 25:61', ' 13:55 IST', ' 9 pm', ''),
    )
    .map((parts) => parts.join(' ')),
  fc
    .tuple(fc.nat(), fc.constantFrom(' days ago', ' hours ago', ' years ago', ' s ago'))
    .map((parts) => `Published ${parts.join('')}`),
);

/** JSON-LD of the right names and any kinds. */
const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    text,
    time,
    fc.constant(null),
    fc.integer(),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('@type', '@graph', '@value', 'name', 'author', 'url', '__proto__', 'text'), tie('value'), {
      maxKeys: 3,
    }),
  ),
})).value;
export const data = fc.dictionary(
  fc.constantFrom(
    '@type',
    'headline',
    'author',
    'datePublished',
    'dateModified',
    'publisher',
    'image',
    'correction',
    'provider',
    'mainEntityOfPage',
    '@graph',
    'description',
    'isPartOf',
  ),
  fc.oneof(value, fc.constantFrom<unknown>('NewsArticle', 'LiveBlogPosting', 'Person')),
  { maxKeys: 8 },
);

/** A page: broken elements among prose, with data and meta elements that say anything. */
export const html = fc
  .tuple(fc.array(element, { maxLength: 12 }), data, time, text, fc.boolean())
  .map(
    ([elements, linked, when, title, hasProse]) =>
      `<!doctype html><html lang="en"><head><title>${title}</title><meta property="article:published_time" content="${when.replaceAll('"', '')}"><meta name="author" content="${title.replaceAll('"', '')}"><link rel="canonical" href="javascript:alert(1)"><script type="application/ld+json">${JSON.stringify(linked)}</script></head><body><article><h1>Council talks about the bridge</h1>${hasProse ? `<p>${PROSE}</p>` : ''}${elements.join('')}${hasProse ? `<p>${PROSE}</p><p>“It will hold,” said Jane Doe.</p>` : ''}</article></body></html>`,
  );

/** Names and what stands around them. */
export const name = fc
  .array(
    fc.constantFrom(
      'Jane',
      'Doe',
      'Mr',
      'Dr.',
      'of',
      'and',
      'the',
      'Minister',
      'University',
      'A',
      'O’Neil',
      'Jane’s',
      'McA',
      'van',
      'de',
      'É',
      'AP',
      '’s',
      '.',
      '-',
      ',',
      '(',
      '\n',
      '“',
      '”',
      'By',
      '45',
      'II',
      'Jr.',
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((parts) => parts.join(' '));
