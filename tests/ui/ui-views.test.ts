import { describe, expect, it } from 'vitest';
import { inEnglish, REASONS } from '../../src/engine/evidence/in-english.ts';
import type { Note, Reason, Stamp } from '../../src/engine/model.ts';
import { say, speak } from '../../src/shared/words.ts';
import { lettersOf } from '../../src/ui/monogram.tsx';
import { originLine, ranked } from '../../src/ui/origin.ts';
import { REASON_WORDS, reasonOf } from '../../src/ui/reasons.ts';
import { alsoGiven, doubtOf } from '../../src/ui/time-doubts.ts';
import { momentOf, updatedInWords } from '../../src/ui/time-words.ts';
import { annotateText } from '../annotate.ts';
import { wordingOf } from '../wording.ts';

const now = new Date('2026-01-01T00:00:00Z');
const stamp = (iso: string, ...others: string[]): Stamp => ({
  iso,
  shown: null,
  from: 'page',
  zone: null,
  others: others.map((other) => ({ iso: other, from: 'json-ld' })),
});
const doubt = (published: Stamp | null, updated: Stamp | null = null): string | null =>
  doubtOf({ published, updated }, 'en', now);

describe('times are doubted where they would mislead', () => {
  it.each([
    ['an hour or less apart', '2023-11-28T19:05+00:00', '2023-11-28T20:05+00:00'],
    ['the same moment in another zone', '2023-11-28T19:05+00:00', '2023-11-29T00:35+05:30'],
    ['the same day without an hour', '2023-11-28T19:05+00:00', '2023-11-28'],
    ['a zone’s width apart, one without its zone', '2023-11-28T19:05', '2023-11-28T13:35Z'],
  ])('not: %s', (_what, iso, other) => {
    expect(doubt(stamp(iso, other))).toBeNull();
    expect(alsoGiven(stamp(iso, other), 'en')).toEqual([]);
  });

  it.each([
    ['another day', '2023-11-28', '2023-11-27', /says Nov 28, 2023, its hidden data Nov 27, 2023/],
    ['more than an hour', '2023-11-28T19:05Z', '2023-11-28T21:05Z', /19:05 UTC.*21:05 UTC/],
  ])('%s, in human words', (_what, iso, other, words) => {
    expect(doubt(stamp(iso, other))).toMatch(words);
    expect(doubt(stamp(iso, other))).not.toMatch(/\d{4}-\d\d/);
  });

  it('an update before the publication, a day before the web, a day to come', () => {
    expect(doubt(stamp('2023-11-28T19:05Z'), stamp('2023-11-28T18:05Z'))).toMatch(/before it was published/);
    expect(doubt(stamp('1970-01-01'))).toMatch(/hardly/);
    expect(doubt(stamp('2031-01-01'))).toMatch(/hardly/);
  });

  it('at most three others, no two the same', () => {
    const others = ['2020-01-01', '2020-01-01', '2020-01-02', '2020-01-03', '2020-01-04'];
    expect(alsoGiven(stamp('2023-11-28', ...others), 'en')).toEqual(['Jan 1, 2020', 'Jan 2, 2020', 'Jan 3, 2020']);
  });
});

describe('an update in words', () => {
  it.each([
    ['2022-02-23T13:55+05:30', '2022-02-23T14:02+05:30', 'updated 7 minutes later'],
    ['2022-02-23T13:55Z', '2022-02-23T16:55Z', 'updated 3 hours later'],
    ['2022-02-23T13:55Z', '2022-02-25T09:41Z', 'updated Feb 25, 2022, 09:41 UTC'],
    ['2022-02-23T13:55Z', '2022-02-23T13:55Z', null],
  ])('%s, %s: %s', (one, other, words) => expect(updatedInWords(stamp(one), stamp(other), 'en')).toBe(words));

  it('names the moment without seconds or a raw form', () =>
    expect(momentOf(stamp('2022-02-23T13:55:09Z'), 'en')).toBe('Feb 23, 2022, 13:55 UTC'));
});

describe('where it comes from', () => {
  const note = (kind: Note['kind'], text: string, ...names: string[]): Note => ({ kind, text, names, from: 'page' });
  const notes = [
    note('image-credit', 'Photo: A', 'A'),
    note('correction', 'An earlier version erred.'),
    note('image-credit', 'Photo: B', 'B'),
    note('wire', '(Reuters)', 'Reuters'),
    note('inputs', '(With inputs from agencies)'),
  ];

  it('is one line: agency, contributions, corrections, pictures', () =>
    expect(originLine(notes, 'en').map(({ text }) => text)).toEqual([
      'From Reuters',
      'with contributions',
      'Corrected',
      '2 pictures',
    ]));

  it('ranks notes by what matters', () =>
    expect(ranked(notes).map(([kind]) => kind)).toEqual(['inputs', 'wire', 'correction', 'image-credit']));
});

describe('the card’s reasons', () => {
  const annotation = annotateText(
    'Neil Dorn, who keeps the lock, was there all night.\n\n“The gate held,” said Neil Dorn.\n\n“It will hold again,” he said.',
    { url: 'https://news.example/lock' },
  );
  const why = (i: number): string => {
    const attribution = annotation.attributions[i];
    return attribution ? reasonOf(annotation, attribution) : '';
  };

  it('are plain words, never a number', () => {
    expect(why(0)).toBe('In quotation marks. Neil Dorn is named with it.');
    expect(why(1)).toMatch(/“he” is taken to be Neil Dorn, named in the paragraph before\./);
    expect(`${why(0)}${why(1)}`).not.toMatch(/%|\d/);
  });

  it.each([
    ['de', '„he“ ist wohl Neil Dorn, im Absatz davor genannt.'],
    ['hi', '“he” को Neil Dorn माना गया, जिनका नाम पिछले अनुच्छेद में है।'],
  ])('are in the view’s language: %s', (tag, sentence) => {
    speak(wordingOf(tag));
    expect(why(1)).toContain(sentence);
    speak(wordingOf('en'));
  });

  it('say in English what the exports say, and leave none out but what the reader did', () => {
    const left = Object.keys(REASONS).filter((code) => !Object.hasOwn(REASON_WORDS, code));
    expect(left).toEqual(['marked-by-reader', 'given-by-reader']);
    for (const [code, key] of Object.entries(REASON_WORDS))
      expect(say(key, 'one', 'two')).toBe(inEnglish({ code, args: ['one', 'two'] }));
  });

  it('say nothing for a code of a later release, nor for annotations of earlier ones', () => {
    const [attribution] = annotation.attributions;
    const of = (reasons: Reason[] | undefined): string =>
      attribution ? reasonOf(annotation, { ...attribution, ...(reasons ? { reasons } : {}) }) : '';
    expect(
      of([
        { code: 'toString', args: [] },
        { code: 'new', args: [] },
      ]),
    ).toBe('In quotation marks.');
  });

  it('tell what the reader has done before all else', () => {
    const [attribution] = annotation.attributions;
    const entry = { id: 'r1', kind: 'speaker' as const, target: '', value: 'Neil Dorn', at: '2026-11-24T10:00:00Z' };
    expect(attribution && reasonOf(annotation, attribution, [entry])).toBe('You gave this to Neil Dorn on November 24.');
  });
});

describe('a monogram', () => {
  it.each([
    ['Meera Rao', 'MR'],
    ['Ursula von der Leyen', 'UL'],
    ['River Board', 'RB'],
    ['police', 'P'],
    ['मीरा राव', 'मर'],
  ])('of %s is %s', (name, letters) => expect(lettersOf(name)).toBe(letters));
});
