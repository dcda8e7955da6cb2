import { describe, expect, it } from 'vitest';
import { Directory } from '../../../../src/engine/attribution/speakers/directory.ts';
import {
  findNames,
  genderOf,
  isPersonName,
  isProvenName,
  surnameOf,
} from '../../../../src/engine/attribution/speakers/names/names.ts';

const names = (text: string): string[] => findNames(text).map(({ name }) => name);
const people = (text: string, ...context: string[]): string[] =>
  new Directory(text, context).entities.filter(({ kind }) => kind === 'person').map(({ name }) => name);

describe('a name in running text', () => {
  it.each([
    ['initials written together', 'Coach P.J. Farrow smiled.', 'P.J. Farrow'],
    ['initials glued to the surname', 'Then T.Clewes spoke.', 'T.Clewes'],
    ['a middle initial', 'It was Ann B. Reed.', 'Ann B. Reed'],
    ['particles', 'It was Ursula von der Heide.', 'Ursula von der Heide'],
    ['a particle with a hyphen', 'It was Samir al-Khatib.', 'Samir al-Khatib'],
    ['a Malay name', 'It was Siti binti Rahmat.', 'Siti binti Rahmat'],
    ['a nickname', 'It was Ray “Duke” Barlow.', 'Ray “Duke” Barlow'],
    ['Jr behind a comma', 'It was Carl Reed, Jr. again.', 'Carl Reed, Jr.'],
    ['accents', 'It was Zoë Müller.', 'Zoë Müller'],
    ['words glued where two elements met', 'So Ann BellAnn Bell spoke.', 'Ann Bell'],
    ['a gerund before it', 'Hosting Holm was a dream.', 'Holm'],
    ['an imperative before it', 'Enter Norlink.', 'Norlink'],
    ['a place of two words', 'It was in New York Times Square.', 'New York Times Square'],
    ['a modal that is a name', 'It was Will Tarn.', 'Will Tarn'],
    ['a country behind a preposition', 'She was envoy to Norland Kurt Vale then.', 'Kurt Vale'],
  ])('%s', (_what, text, name) => {
    expect(names(text)).toContain(name);
  });

  it.each([
    'Striker',
    'Midfielder',
    'Alhaji',
    'DCP',
    'Insp',
    'Engr.',
    'Barrister',
    'Adv.',
    'Smt.',
    'Cr',
    'Cllr',
    'Hon.',
    'Datuk Seri',
    'Ustaz',
    'Pastor',
    'Oba',
    'Chief',
    'Sgt',
    'Singer',
    'Taoiseach',
    'Union Water Minister',
    'Nigerian Senator',
    'Detective Inspector',
    'Farmer',
  ])('leaves out what stands before it: %s', (title) => {
    expect(findNames(`It was ${title} Paul Okafor.`)).toMatchObject([
      { name: 'Paul Okafor', title: expect.stringContaining(title) },
    ]);
  });

  it.each(['Hunter Bell', 'Mason Reed', 'Taylor Baker', 'Tim Cook', 'Page Porter', 'Dean Marsh', 'Mark Judge'])(
    'keeps a name that looks like work: %s',
    (name) => {
      expect(names(`It was ${name}.`)).toEqual([name]);
    },
  );

  it('is not cut at a sentence that asks', () => {
    expect(names('Will Norland win?')).toEqual(['Will Norland']);
    expect(names('When Norland wins, May laughs.')).toContain('Norland');
  });
});

describe('the people of an article', () => {
  it('are not made of headlines, subheads and sentence openings', () => {
    const text = 'Tom Cook spoke.\n\nAre Lena and Cameron Still Together?\n\nHosting Cook was fun. Playing Skyfall was not.';
    expect(people(text, 'Lena Shares Photo With Cook')).toEqual(['Tom Cook', 'Lena', 'Cameron']);
  });

  it('are no places, journals, bodies and events', () => {
    const text =
      'A study in the journal Scientific Reports named Putnam County. The Galapagos Islands, Crime Stoppers and the Big Brother House wait. She lives in Velka Lomna.';
    expect(people(text)).toEqual([]);
  });

  it('keep a name in capitals readable', () => {
    expect(people('They met.', 'KELLY MARLOWE: it is over')).toEqual(['Kelly Marlowe']);
  });

  it('may be known by one word only', () => {
    expect(people('“It holds,” Hadvil says. He looks up. Hadvil leaves.')).toEqual(['Hadvil']);
    expect(people('Her sister Maelle was there.')).toEqual(['Maelle']);
    expect(people('Lord Warnley wrote it. The report of Lord Warnley is out.')).toEqual(['Lord Warnley']);
  });

  it('are no firms, though somebody is a he behind them', () => {
    expect(people('Norlink said that its profits fell. Tom Reed left. He was sad.')).toEqual(['Tom Reed']);
    expect(people('She told Western leaders that he was late.')).toEqual([]);
  });

  it('are found by surname first, middle name and a misplaced title', () => {
    const at = (text: string, word: string): string | undefined => new Directory(text, []).lookup(word, 1e6, null)?.name;
    expect(at('Ng Wei Chung opened it. Mr Ng spoke.', 'Ng')).toBe('Ng Wei Chung');
    expect(at('G. Willow Marsden wrote it.', 'Willow')).toBe('G. Willow Marsden');
    expect(at('Opal Marsden sang. Opal smiled.', 'Opal')).toBe('Opal Marsden');
    expect(at('Mayor Hernandel spoke.', 'Hernandel')).toBe('Mayor Hernandel');
  });

  it('are whole where a title and a full name both stand', () => {
    expect(people('Alhaji Musa Danjuma came. “They must leave,” Alhaji Danjuma said.')).toEqual(['Musa Danjuma']);
  });
});

describe('what a name tells', () => {
  it.each([
    ['Meera Rao', 'female'],
    ['Oluwaseun Adebayo', 'male'],
    ['Chiamaka Eze', 'female'],
    ['Yevhen Kovalenko', 'male'],
    ['Siti Rahmat', 'female'],
    ['Ingeborg Lund', 'female'],
    ['Haruki Endo', 'male'],
    ['Nontando Zulu', 'female'],
    ['J. Meera Rao', 'female'],
    ['Kim Tran', null],
  ])('the gender of %s is %s', (name, gender) => {
    expect(genderOf(name, null)).toBe(gender);
  });

  it.each(['Meera Rao', 'P.J. Farrow', 'Xu Jianing', 'Zed Okafor'])('%s is a person by itself', (name) => {
    expect(isPersonName(name) && isProvenName(name)).toBe(true);
  });

  it.each(['Middle East', 'Central Bank', 'Physical Fitness', 'Virginia Beach', 'Space Subcommittee', 'San Marco', 'West Ham'])(
    '%s is none',
    (name) => {
      expect(isPersonName(name) && isProvenName(name)).toBe(false);
    },
  );

  it('a surname', () => {
    expect(['Ann Reed Jr.', 'Xu Jianing', 'Ursula von der Heide'].map(surnameOf)).toEqual(['Reed', 'Xu', 'Heide']);
  });
});
