import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../../src/engine/attribution/speakers/kinds.ts';
import { shownDescription } from '../../../../src/engine/attribution/speakers/shown-description.ts';
import { meant } from './meant.ts';

describe('a description', () => {
  it.each([
    ['told before the name', 'So says the town’s economist Jomo Satuma. [The economist] nodded.', 'Jomo Satuma'],
    ['told behind the name', 'Ann Bell, a nurse from Norwood, wept. [The nurse] nodded.', 'Ann Bell'],
    ['told by a verb', 'Ann Bell is the owner of the shop. [The owner] nodded.', 'Ann Bell'],
    [
      'of so many children',
      'Ann Bell, a mother of two, wept. Eve Reed, a mother of three, too. [The mother of three] nodded.',
      'Eve Reed',
    ],
    ['by age', 'Ann Bell, 45, wept. Eve Reed, 29, too. [The 29-year-old] nodded.', 'Eve Reed'],
    ['by people', 'Spanish midfielder Ruben Salas wept, and so did Tom Reed. Salas left. [The Spaniard] nodded.', 'Ruben Salas'],
    ['by standing', 'Ann Bell sang. Bell wept. Bell left. [The singer] nodded.', 'Ann Bell'],
    ['in capitals', 'Water MEC Jacob Mabola came. [The MEC] nodded.', 'Jacob Mabola'],
    ['of a club', 'United coach Tom Reed wept. [The United coach] nodded.', 'Tom Reed'],
    ['with its role in short', 'PM Meera Rao came. [The prime minister] nodded.', 'Meera Rao'],
    ['in commas behind a name', 'We saw Jeff Kendal, [the director of the game], nod.', 'Jeff Kendal'],
    ['of two people', 'Producer Ann Bell and producer Tom Reed came. [The producers] nodded.', 'Ann Bell and Tom Reed'],
  ])('%s is that person', (_what, text, name) => {
    expect(meant(text)).toEqual([name]);
  });

  it.each([
    ['of another gender', 'Tom Reed came. Reed left. Reed won. [The actress] nodded.', 'The actress'],
    [
      'of another bank',
      'Ann Bell, head of the River Bank, wept. [The head of the port authority] nodded.',
      'The head of the port authority',
    ],
    ['that may be anybody', 'Tom Reed came. Reed left. Reed won. [The spokesman] nodded.', 'The spokesman'],
    ['of somebody else, behind a clause', 'After talks with Ann Bell, [the mayor] nodded.', 'the mayor'],
    ['of a thing', 'Ann Bell came. Bell left. Bell won. [The report] nodded.', 'The report'],
  ])('%s is not', (_what, text, name) => {
    expect(meant(text)).toEqual([name]);
  });

  it.each([
    ['a 43-year-old man', 'A 43-year-old man fell ill. [The man] said so.', 'A 43-year-old man'],
    ['a report by a board', 'It is in a report by the River Board. [The report] says so.', 'a report by the River Board'],
    ['people of a firm', 'Norlink executives came. [The executives] said so.', 'Norlink executives'],
    ['an owner with his work', 'The letter a port employee sent is here. [The employee] said so.', 'a port employee'],
  ])('is shown as the article introduced him: %s', (_what, text, name) => {
    expect(meant(text)).toEqual([name]);
  });

  it.each([
    ['two can be meant', 'A tall man and a small man fell ill. [The man] said so.', 'The man'],
    ['what is uttered is not who utters it', 'A long statement came. [The statement] said so.', 'The statement'],
    ['a family is not whose family it is', 'Tom Reed, head of the family, wept. [The family] said so.', 'The family'],
  ])('is not, where %s', (_what, text, name) => {
    expect(meant(text)).toEqual([name]);
  });

  it('is who spoke before under a fuller form', () => {
    expect(meant('[County officials] met. [Officials] left.')).toEqual(['County officials', 'County officials']);
    expect(meant('[The lawsuit] was filed. [The suit] says so.')).toEqual(['The lawsuit', 'The lawsuit']);
    expect(meant('[One fan] wept. [Another] laughed.')).toEqual(['One fan', 'Another fan']);
  });
});

describe('a source is about its noun', () => {
  it.each([
    ['[A paper published in the journal Norland Science] says so.', 'A paper published in the journal Norland Science'],
    ['[analysis by Ann Bell of Norwood College] says so.', 'analysis by Ann Bell of Norwood College'],
    ['[Those around Tom Reed] say so.', 'Those around Tom Reed'],
    ['[officials in Broad County, Norland] say so.', 'officials in Broad County, Norland'],
    ['[Images of the ground] show it.', 'Images of the ground'],
  ])('%s', (text, name) => {
    expect(meant(text)).toEqual([name]);
  });

  it('and an utterance is of whoever makes it', () => {
    expect(meant('[Ann Bell’s interview] shows it. [The River Board’s release] too.')).toEqual(['Ann Bell', 'River Board']);
    expect(meant('[Ann Bell’s diary] shows it.')).toEqual(['Ann Bell’s diary']);
  });
});

describe('a body', () => {
  it.each([
    ['with “for” and “and”', '[the Centers for River Control and Safety (CRC)]', 'Centers for River Control and Safety'],
    ['with a list', '[the Ministry of Trade, Industry and Ports]', 'Ministry of Trade, Industry and Ports'],
    ['with “of” and a place', '[The Telegraph of Norwood]', 'Telegraph of Norwood'],
    ['of fame', '[The Norland Sports Hall of Fame]', 'Norland Sports Hall of Fame'],
    ['behind its class', '[the magazine Ocean Weekly]', 'Ocean Weekly'],
    ['behind its class as a firm', '[port operator Norlink]', 'Norlink'],
    ['behind its class and a comma', '[her employer, the charity Zozij]', 'Zozij'],
    ['behind its owner', '[Norland’s Defence Ministry]', 'Defence Ministry'],
    ['of one word behind an owner', '[Deming Sheriff’s Office]', 'Deming Sheriff’s Office'],
    ['with others', '[the River Party and Norlink]', 'River Party and Norlink'],
    ['as an adjective of its people', '[Norlink executives]', 'Norlink executives'],
    ['as an adjective of its panel', '[a Centers for River Control panel]', 'a Centers for River Control panel'],
  ])('%s', (_what, text, name) => {
    expect(meant(`${text} said so.`)).toEqual([name]);
  });
});

describe('words that are no source', () => {
  it.each(['[The outflows] say so.', '[credible] say so.', '[His refusal] says so.', '[The soaring trajectory] says so.'])(
    '%s',
    (text) => {
      expect(meant(text)).toEqual([null]);
    },
  );
});

describe('a description as it is shown', () => {
  it.each([
    ['a report by the board, an advisory body', 'a report by the board'],
    ['the study, published in May', 'the study'],
    ['a copy of the letter, obtained by Norlink', 'a copy of the letter'],
    ['a farmer, who left', 'a farmer'],
    ['pupils at Westmoor — two of them in tears', 'pupils at Westmoor'],
    ['the board, the union and the mayor', 'the board, the union and the mayor'],
    ['an official who asked not to be named', 'an official who asked not to be named'],
  ])('%s', (words, shown) => {
    expect(shownDescription(words)).toBe(shown);
  });
});

describe('the kind of a description', () => {
  it.each([
    ['a police spokesperson', 'unnamed'],
    ['a Norlink spokesperson', 'unnamed'],
    ['the ruling party', 'organisation'],
    ['the report', 'document'],
    ['senior officers of the board', 'group'],
    ['police', 'group'],
    ['West Norland police', 'organisation'],
    ['Norlink', 'organisation'],
    ['the board and the union', 'group'],
  ])('%s is %s', (words, kind) => {
    expect(kindOf(words)).toBe(kind);
  });
});
