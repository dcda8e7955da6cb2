import { describe, expect, it } from 'vitest';
import { AGENCIES } from '../../../src/engine/words/agencies.ts';
import { agenciesIn, agencyNamed, MASKS, maskAgencies } from '../../../src/engine/words/agency-finder.ts';

describe('agencies', () => {
  it('are a hundred and more, each once, with its country', () => {
    expect(AGENCIES.length).toBeGreaterThanOrEqual(100);
    expect(new Set(AGENCIES.map(({ name }) => name)).size).toBe(AGENCIES.length);
    expect(AGENCIES.filter(({ country }) => !/^[A-Z]{2}$/.test(country))).toEqual([]);
  });

  it.each([
    ['With inputs from PTI and the Associated Press', ['PTI', 'Associated Press']],
    ['Eva Mann/AFP via Getty Images', ['AFP', 'Getty Images']],
    ['PHOTO: ASSOCIATED PRESS', ['ASSOCIATED PRESS']],
    ['AFP, AFP and dpa/AFP', ['AFP', 'dpa']],
    ['Associated Press of Pakistan', ['Associated Press of Pakistan']],
    ['EPA-EFE/Carla Kost', ['EPA-EFE']],
    ['AP’s bureau', ['AP']],
    ['Kyodo News and Kyodo', ['Kyodo News', 'Kyodo']],
    ['(GLOBE NEWSWIRE)', ['GLOBE NEWSWIRE']],
  ])('%s', (text, names) => {
    expect(agenciesIn(text)).toEqual(names);
  });

  it.each([
    'UNITED, UNIT, APPLE, AFPA, JAPAN, ANIMAL',
    'the PTI leader, an AAP MLA, UPI payments, AP High Court, EPA rules, the AA meeting',
    'the Getty Museum, Reuters Institute, Bloomberg Businessweek, Keystone XL',
    'reuters said nothing in small letters',
    '',
  ])('none in: %s', (text) => {
    expect(agenciesIn(text)).toEqual([]);
  });

  it('a name or an abbreviation stands for its agency', () => {
    expect(agencyNamed('KUNA')?.country).toBe('KW');
    expect(agencyNamed('The Associated Press')).toBe(agencyNamed('AP'));
    expect(agencyNamed('Harbour Daily')).toBeNull();
  });

  it('masks keep every offset', () => {
    const text = 'Eva Mann/AFP via Getty Images, PR Newswire.';
    const masked = maskAgencies(text);
    expect(masked).toHaveLength(text.length);
    expect(masked).toBe(
      `Eva Mann/${MASKS.news.repeat(3)} via ${MASKS.pictures.repeat('Getty Images'.length)}, ${MASKS.releases.repeat('PR Newswire'.length)}.`,
    );
    expect(maskAgencies('nothing here')).toBe('nothing here');
  });
});
