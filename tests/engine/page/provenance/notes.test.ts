import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../src/engine/page/read.ts';
import { AGENCIES } from '../../../../src/engine/words/agencies.ts';
import { agenciesIn, agencyNamed } from '../../../../src/engine/words/agency-finder.ts';
import { parseDocument } from '../../../../src/node/document.ts';

const PROSE = 'The council met on Monday to talk about the bridge, the harbour and the price of coal in the town. '.repeat(3);

/** Notes of a page with these lines before the text, in a caption, at the text's start, and after it. */
function notes({
  head = '',
  caption = '',
  lede = '',
  tail = '',
}: Partial<Record<'head' | 'caption' | 'lede' | 'tail', string>>): string[] {
  const html = `<!DOCTYPE html><html><body><article><h1>Council talks about the bridge</h1><p>${head}</p><figure><img><figcaption>${caption}</figcaption></figure>
    <p>${lede}${PROSE}</p><p>${PROSE}</p><p>${PROSE}</p><p>${tail}</p></article><footer><p>Copyright 2024 Example Media. All rights reserved.</p></footer></body></html>`;
  return readPage(parseDocument(html)).page.notes.map((note) => `${note.kind}: ${note.text}`);
}

describe('notes', () => {
  it.each([
    ['tail', '(With inputs from agencies)', 'inputs'],
    ['tail', 'With inputs from PTI', 'inputs'],
    ['tail', '– additional reporting by Donna Mathers', 'inputs'],
    ['tail', 'Associated Press writer Jim Saltz contributed to this report.', 'inputs'],
    ['tail', 'Correction, Nov. 15, 2019: This article misspelled the name of the bridge.', 'correction'],
    ['tail', 'This article was amended on 8 December 2025. An earlier version had the wrong bridge.', 'correction'],
    ['tail', "Editor's note: This story was updated to add a comment.", 'correction'],
    ['tail', 'This article was originally published by The Harbour Review. Read the original article.', 'syndication'],
    ['tail', 'SOURCE: News agencies', 'source-link'],
    ['tail', '© 2026 The Canadian Press', 'wire'],
    ['tail', 'Disclosure: the author owns a boat in the harbour.', 'disclosure'],
    ['head', 'By Associated Press', 'wire'],
    ['head', 'Daily Gazette wire services', 'wire'],
  ] as const)('%s: %s', (place, text, kind) => {
    expect(notes({ [place]: text })).toEqual([`${kind}: ${text}`]);
  });

  it.each([
    ['LONDON (Reuters) - ', 'wire: LONDON (Reuters) -'],
    ['INDIANAPOLIS, May 3 (AP) — ', 'wire: INDIANAPOLIS, May 3 (AP) —'],
    ['VIENNA — ', 'dateline: VIENNA —'],
  ])('lede: %s', (lede, note) => {
    expect(notes({ lede })).toEqual([note]);
  });

  it.each([
    ['The pier at low tide. (AP Photo/Carla Kost)', '(AP Photo/Carla Kost)'],
    ['The pier. Photograph: Eva Mann/Reuters', 'Photograph: Eva Mann/Reuters'],
    ['Image: AP', 'Image: AP'],
    ['The pier. (Image credit: Google)', '(Image credit: Google)'],
    ['The pier. Photo by A. Handout/AFP via Getty Images', 'Photo by A. Handout/AFP via Getty Images'],
  ])('caption: %s', (caption, note) => {
    expect(notes({ caption })).toEqual([`image-credit: ${note}`]);
  });

  it.each([
    'Follow us on Twitter',
    'Jane Doe is a reporter who lives near the harbour.',
    'The leader of the PTI said he would walk (PTI).',
    'All rights reserved.',
  ])('no note: %s', (tail) => {
    expect(notes({ tail })).toEqual([]);
  });

  it.each([
    [
      '<figcaption><span class="credit">Photo by Ida Krog</span> /<span class="distributor">Quay/Getty Images</span></figcaption>',
      ['Photo by Ida Krog /Quay/Getty Images'],
    ],
    ['<figcaption class="attribution">The pier at dusk. Photo: Ida Krog/AFP</figcaption>', ['Photo: Ida Krog/AFP']],
    [
      '<figcaption><span class="credit">CreditCreditIda Krog for The Quay Times</span></figcaption>',
      ['CreditIda Krog for The Quay Times'],
    ],
    ['<figcaption><span class="credit">(Published Monday, Nov. 18, 2019)</span></figcaption>', []],
    ['<figcaption><span class="credit">( 15 images )</span></figcaption>', []],
    ['<figcaption><span class="credit">Rights &amp; Permissions</span></figcaption>', []],
    ['<figcaption><span>© Quay Holm</span><span>The pier at dusk, with the ferry</span></figcaption>', ['© Quay Holm']],
    ['<figcaption>Laura Murray</figcaption>', ['Laura Murray']],
    ['<figcaption>YouTube</figcaption>', ['YouTube']],
    ['<figcaption>Laura Council</figcaption>', []],
    ['<figcaption>Laura Murray waves</figcaption>', []],
    ['<figcaption>Oldport</figcaption>', []],
    ['<div class="hero_credit"><a href="https://ap.example/">AP</a></div>', ['AP']],
  ])('beside a picture: %s', (html, credits) => {
    const page = `<!DOCTYPE html><html><body><article><h1>Council talks about the bridge</h1><figure><img src="a.jpg">${html}</figure><p>${PROSE}</p><p>${PROSE} The Council said no.</p><p>${PROSE}</p></article></body></html>`;
    expect(readPage(parseDocument(page)).page.notes.map(({ kind, text }) => `${kind}: ${text}`)).toEqual(
      credits.map((text) => `image-credit: ${text}`),
    );
  });

  it('times under posts are no corrections, one under an article is', () => {
    expect(notes({ tail: 'Updated at 12.08 BST' })).toEqual(['correction: Updated at 12.08 BST']);
    expect(notes({ tail: 'Updated at 12.08 BST</p><p>Updated at 12.36 BST' })).toEqual([]);
  });

  it('several in one line are told apart', () => {
    expect(notes({ tail: 'Reporting by Maya Gerber in Beirut; Additional reporting by Tom Hale; Editing by Dan Flint' })).toEqual(
      ['inputs: Reporting by Maya Gerber in Beirut', 'inputs: Additional reporting by Tom Hale', 'editing: Editing by Dan Flint'],
    );
    expect(notes({ tail: '(With inputs from PTI) (Image: AP)' })).toEqual([
      'inputs: (With inputs from PTI)',
      'image-credit: (Image: AP)',
    ]);
  });

  it('an abbreviation before words that show another meaning is no agency', () => {
    expect(notes({ caption: 'Supporters at the gate (PTI workers hold flags of the movement)' })).toEqual([]);
    expect(agenciesIn('the PTI leader, UPI payments, PTI')).toEqual(['PTI']);
    expect(agencyNamed('KUNA')?.country).toBe('KW');
  });

  it('knows sixty agencies and more, each with its country', () => {
    expect(AGENCIES.length).toBeGreaterThanOrEqual(60);
    expect(AGENCIES.filter(({ country }) => !/^[A-Z]{2}$/.test(country))).toEqual([]);
  });

  it('names the agencies', () => {
    expect(agenciesIn('(With inputs from PTI and the Associated Press)')).toEqual(['PTI', 'Associated Press']);
    expect(new Set(AGENCIES.map((agency) => agency.name)).size).toBe(AGENCIES.length);
  });
});

describe('a lede in capitals', () => {
  it.each([
    ['MIAMI, FLORIDA RESIDENTS WERE TOLD TO EVACUATE ON SUNDAY NIGHT BY THE GOVERNOR. ', []],
    [`MIAMI, ${'FLORIDA '.repeat(700)}`, []],
    ['NEW YORK, N.Y. – ', ['dateline: NEW YORK, N.Y. –']],
    ['ST. JOHN’S, Newfoundland and Labrador. ', []],
    ['PORT-AU-PRINCE, Haiti (AP Wire) -- ', ['wire: PORT-AU-PRINCE, Haiti (AP Wire) --']],
    ['LAS VEGAS, New Mexico— ', ['dateline: LAS VEGAS, New Mexico—']],
  ])('%.60s', (lede, expected) => {
    const start = performance.now();
    expect(notes({ lede })).toEqual(expected);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
