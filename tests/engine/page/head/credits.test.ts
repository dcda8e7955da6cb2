import { describe, expect, it } from 'vitest';
import { BREAK, readCredits, SEAM } from '../../../../src/engine/page/head/credits.ts';

const people = (line: string): string[] => readCredits(line).people;

describe('who a line says wrote the article', () => {
  it.each([
    ['By Jane Doe', ['Jane Doe']],
    ['Reported by: Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['Jane Doe, John Roe & Ann Bell', ['Jane Doe', 'John Roe', 'Ann Bell']],
    ['By Jane Doe | Updated 3 May 2024', ['Jane Doe']],
    ['By Jane Doe @janedoe', ['Jane Doe']],
    ['By Jane Doe jane.doe@paper.example', ['Jane Doe']],
    ['Associated Press Jane Doe', ['Jane Doe']],
    ['Jane Doe Associated Press', ['Jane Doe']],
    ['By Jane Doe Staff Writer', ['Jane Doe']],
    ['News By Jane Doe', ['Jane Doe']],
    ['3 hours ago BY Jane Doe', ['Jane Doe']],
    [`By${SEAM}Ida Krog${SEAM}July 10, 2025`, ['Ida Krog']],
    [`Ida Krog${BREAK}Harbour Daily${BREAK}Staff Writer`, ['Ida Krog']],
    [`Jane Doe${SEAM} Worcester Telegram & Gazette`, ['Jane Doe']],
    [`Ida${SEAM} ${SEAM}Krog`, ['Ida Krog']],
    ['By Jane Doe (reporting) and John Roe (photography)', ['Jane Doe']],
    ['Written and edited by Jane Doe', ['Jane Doe']],
    ['By Joe Holm, Jr., and Tara Doe, MD', ['Joe Holm', 'Tara Doe']],
  ])('%s', (line, names) => {
    expect(people(line)).toEqual(names);
  });

  it.each([
    'Share this',
    'https://paper.example/jane',
    'My Account',
    'Bookmark',
    'The',
    '5 min read',
    'Read more',
    'New York',
    'Cape Town',
    '',
  ])('%j names nobody', (line) => {
    expect(people(line)).toEqual([]);
  });

  it('a person in capitals is written as names are, initials and bodies stay', () => {
    expect(people('By IDA KROG, T.C. MCDONALD and MATT O’BRIEN')).toEqual(['Ida Krog', 'T.C. McDonald', 'Matt O’Brien']);
    expect(readCredits('By TMZ STAFF').bodies).toEqual(['TMZ STAFF']);
  });

  it('names that are words are names', () => {
    expect(people('By Herbert Read, Wu Min and Kenneth More')).toEqual(['Herbert Read', 'Wu Min', 'Kenneth More']);
    expect(people('Julia Fox')).toEqual(['Julia Fox']);
  });
});

describe('who had another part', () => {
  it.each([
    ['Written by: Asha Menon, Edited by: Rohit Saxena', ['Asha Menon'], 'editing', ['Rohit Saxena']],
    ['By Jane Doe and photographs by John Roe', ['Jane Doe'], 'other', ['John Roe']],
    ['Contributions from Ann Bell', [], 'inputs', ['Ann Bell']],
    ['Additional reporting by Ann Bell', [], 'inputs', ['Ann Bell']],
    ['With reporting by Associated Press writer Ann Bell', [], 'inputs', ['Ann Bell']],
    ['Mixing by Ann Bell', [], 'other', ['Ann Bell']],
    ['Photographs: John Roe', [], 'other', ['John Roe']],
  ])('%s', (line, authors, part, names) => {
    const credits = readCredits(line);
    expect(credits.people).toEqual(authors);
    expect(credits.others).toMatchObject([{ part, names }]);
  });
});

describe('bodies sign where nobody does', () => {
  it.each([
    ['By Associated Press', 'Associated Press'],
    ['Associated Press in Valencia', 'Associated Press'],
    ['Harbour News wire services', 'Harbour News wire services'],
    ['By Court Reporter', 'Court Reporter'],
    ['By admin', 'admin'],
    ['By 7 News Oldport', '7 News Oldport'],
  ])('%s', (line, body) => {
    expect(readCredits(line)).toMatchObject({ people: [], bodies: [body] });
  });
});
