import type { Annotation, Note } from '../../../../src/engine/model.ts';

/** A version of an article, as far as it matters. */
export interface Version {
  title?: string;
  text: string;
  page?: Partial<Annotation>;
}

/** What must be told of an update. Statements by a part of their words; what is not named is nothing. */
export interface Told {
  headline?: true;
  gone?: string[];
  added?: string[];
  /** Edited statements: a word that went, a word that came. */
  changed?: [gone: string, added: string][];
  speakers?: [before: string | null, after: string | null][];
  notesAdded?: string[];
  notesGone?: string[];
  updated?: true;
  byline?: true;
  undeclared?: true;
  nothing?: true;
}

const note = (kind: Note['kind'], text: string): Note => ({ kind, text, names: [], from: 'page' });
const stamp = (iso: string): Annotation['updated'] => ({ iso, shown: null, from: 'page', zone: null, others: [] });

const WALL = '“The wall will hold through the winter,” said Jane Doe, the harbour engineer.';
const CAB = '“I have slept six nights in my cab,” said Tom Reed, a lorry driver.';
const RAO = 'Transport minister Meera Rao said the port would reopen on Monday.';
const FILLER = 'Fish was sold from boxes on the quay, and the hotel let its rooms for half price.';
const text = (...paragraphs: string[]): string => paragraphs.join('\n\n');
const BASE = text(WALL, FILLER, CAB, RAO);
const TEN = { updated: stamp('2026-03-01T10:00Z') };
const ELEVEN = { updated: stamp('2026-03-01T11:00Z') };

/** Updates in the manner of real ones. */
export const UPDATES: readonly [name: string, before: Version, after: Version, told: Told][] = [
  ['nothing changed', { text: BASE, page: TEN }, { text: BASE, page: TEN }, { nothing: true }],
  ['typography changed', { text: BASE }, { text: BASE.replaceAll('“', '"').replaceAll('”', '"') }, { nothing: true }],
  [
    'a correction was added under the article',
    { text: BASE, page: TEN },
    {
      text: BASE.replace('six', 'five'),
      page: { ...TEN, notes: [note('correction', 'An earlier version misstated how long Mr Reed had waited.')] },
    },
    { changed: [['six', 'five']], notesAdded: ['An earlier version'] },
  ],
  [
    'a quotation was removed and nothing said of it',
    { text: BASE, page: TEN },
    { text: text(WALL, FILLER, RAO), page: TEN },
    { gone: ['six nights'], undeclared: true },
  ],
  [
    'a quotation was removed in a declared update',
    { text: BASE, page: TEN },
    { text: text(WALL, FILLER, RAO), page: ELEVEN },
    { gone: ['six nights'], updated: true },
  ],
  [
    'the headline was softened',
    { title: 'Minister lied about port', text: BASE, page: TEN },
    { title: 'Minister accused over port', text: BASE, page: TEN },
    { headline: true, undeclared: true },
  ],
  [
    'the headline was softened and the clock moved on',
    { title: 'Minister lied about port', text: BASE, page: TEN },
    { title: 'Minister accused over port', text: BASE, page: ELEVEN },
    { headline: true, updated: true },
  ],
  [
    'a live update brought two voices',
    { text: BASE, page: TEN },
    {
      text: text(
        '“We heard it crack,” said Ann Roe, who lives by the quay.',
        '“Nobody was hurt,” said Piet Holm, the fire chief.',
        BASE,
      ),
      page: ELEVEN,
    },
    { added: ['We heard it crack', 'Nobody was hurt'], updated: true },
  ],
  [
    'an answer was added at the end',
    { text: BASE, page: TEN },
    { text: text(BASE, '“We reject every word of it,” said Lena Voss, a spokeswoman for the builder.'), page: ELEVEN },
    { added: ['We reject every word'], updated: true },
  ],
  [
    'a number in a claim was changed in silence',
    { text: text(WALL, 'Police said 14 people had been hurt.', FILLER) },
    { text: text(WALL, 'Police said 12 people had been hurt.', FILLER) },
    { changed: [['14', '12']], undeclared: true },
  ],
  [
    'a quotation was given to somebody else',
    { text: text('“The pumps were never tested,” said Jane Doe, the harbour engineer.', FILLER) },
    {
      text: text('“The pumps were never tested,” said Ann Roe, a former foreman.', FILLER),
      page: { notes: [note('correction', 'This story has been corrected: the quotation is Ann Roe’s.')] },
    },
    { speakers: [['Jane Doe', 'Ann Roe']], notesAdded: ['has been corrected'] },
  ],
  [
    'a name was told in full',
    { text: text('“The pumps were never tested,” said Mr Reed.', FILLER), page: TEN },
    { text: text('“The pumps were never tested,” said Tom Reed.', FILLER), page: ELEVEN },
    { updated: true },
  ],
  ['paragraphs changed places', { text: BASE, page: TEN }, { text: text(RAO, CAB, FILLER, WALL), page: TEN }, { nothing: true }],
  [
    'a paragraph without a statement was added in silence',
    { text: BASE, page: TEN },
    { text: text(BASE, 'The harbour was built in 1911 and has been closed twice since.'), page: TEN },
    { undeclared: true },
  ],
  [
    'the agency line was dropped',
    { text: BASE, page: { ...TEN, notes: [note('inputs', '(With inputs from agencies)')] } },
    { text: BASE, page: { ...ELEVEN, notes: [] } },
    { notesGone: ['With inputs'], updated: true },
  ],
  [
    'a picture’s credit was added',
    { text: BASE, page: TEN },
    { text: BASE, page: { ...TEN, notes: [note('image-credit', 'Photo: Harbour Post')] } },
    { notesAdded: ['Photo'] },
  ],
  [
    'a second author signed',
    { text: BASE, page: { ...TEN, byline: [{ name: 'Asha Menon', from: 'page' }] } },
    {
      text: BASE,
      page: {
        ...ELEVEN,
        byline: [
          { name: 'Asha Menon', from: 'page' },
          { name: 'Ida Krog', from: 'page' },
        ],
      },
    },
    { byline: true, updated: true },
  ],
  [
    'the time was only told more exactly',
    { text: BASE, page: { updated: stamp('2026-03-01') } },
    { text: BASE, page: { updated: stamp('2026-03-01T10:00Z') } },
    { nothing: true },
  ],
  [
    'the time was told in another zone',
    { text: BASE, page: { updated: stamp('2026-03-01T10:00Z') } },
    { text: BASE, page: { updated: stamp('2026-03-01T15:30+05:30') } },
    { nothing: true },
  ],
  [
    'a quotation was cut short',
    { text: text('“It was a dreadful night, and nobody told us a thing until morning,” said Tom Reed.', FILLER), page: TEN },
    { text: text('“It was a dreadful night, and nobody told us a thing,” said Tom Reed.', FILLER), page: ELEVEN },
    { changed: [['until', '']], updated: true },
  ],
  [
    'one of two equal quotations went',
    { text: text(WALL, FILLER, WALL), page: TEN },
    { text: text(WALL, FILLER), page: ELEVEN },
    { gone: ['wall will hold'], updated: true },
  ],
  [
    'the article was written anew',
    { title: 'Harbour wall breaks', text: BASE, page: TEN },
    {
      title: 'Ferry sails again',
      text: text(
        '“We are tired of waiting for others,” said Ann Roe, a baker.',
        'The ferry left at noon with forty lorries on its deck.',
      ),
      page: ELEVEN,
    },
    { headline: true, gone: ['wall will hold', 'six nights', 'reopen on Monday'], added: ['tired of waiting'], updated: true },
  ],
  ['the update time went back to none', { text: BASE, page: TEN }, { text: BASE, page: {} }, { updated: true }],
];
