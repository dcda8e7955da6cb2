import { describe, expect, it } from 'vitest';
import { cleanRole, shownRoles } from '../../../../src/engine/attribution/speakers/roles.ts';
import { annotateText } from '../../../annotate.ts';

/** Of whoever speaks last. */
const rolesIn = (text: string): string[] => {
  const { attributions, speakers } = annotateText(text);
  return speakers.find(({ id }) => id === attributions.at(-1)?.speaker)?.descriptions ?? [];
};

describe('a role', () => {
  it.each([
    ['director of the River Initiative — which counts boats each year', 'director of the River Initiative'],
    ['director of a film (which opens on Monday', 'director of a film'],
    ['co-star in', 'co-star'],
    ['key adviser to the', 'key adviser'],
    ['Reps.', 'Rep.'],
    ['later head of the board', 'head of the board'],
    ['herself a nominee of the board', 'nominee of the board'],
    ['nurse', 'nurse'],
    ['wife of the late Sen. Tom Reed', 'wife of the late Sen. Tom Reed'],
    ['', ''],
  ])('“%s” is “%s”', (words, role) => expect(cleanRole(words)).toBe(role));

  it('is cut at the clause behind it where it would be too long', () => {
    const clause = ' who joined the board in the year of the great flood and has since written three books about the river';
    expect(cleanRole(`member of the team${clause}`)).toBe('member of the team');
    expect(cleanRole('farmer who lost her house')).toBe('farmer who lost her house');
  });

  it('is no age, and no courtesy where another is told', () => {
    expect(shownRoles(['45-year-old', 'nurse'])).toEqual(['nurse']);
    expect(shownRoles(['45-year-old'])).toEqual([]);
    expect(shownRoles(['Dr', 'head of the clinic'])).toEqual(['head of the clinic', 'Dr']);
  });

  it('is told once, in its fuller form', () => {
    expect(shownRoles(['President', 'Norland President'])).toEqual(['Norland President']);
    expect(shownRoles(['President', 'former President'])).toEqual(['President', 'former President']);
  });
});

describe('what stands about a name', () => {
  const SPEAKS = ' “It holds,” Reed said.';

  it.each([
    // Behind it.
    ['Paul Reed, an adviser to Norland Sen. Ann Bell, came.', 'adviser to Norland Sen. Ann Bell'],
    ['Paul Reed, the Norland ambassador to the U.N., came.', 'Norland ambassador to the U.N.'],
    ['Paul Reed, founder of Ceres Boats Inc., came.', 'founder of Ceres Boats Inc.'],
    ['Paul Reed, director behind the modern Norland ballet, came.', 'director behind the modern Norland ballet'],
    // Before it.
    ['The prize intrigues Norwood College biologist Paul Reed.', 'Norwood College biologist'],
    ['Tell us how award-winning actor Paul Reed came.', 'award-winning actor'],
    ['It turned into conservative radio host Paul Reed.', 'conservative radio host'],
    ['All Norwood surgeon Paul Reed asks is rest.', 'Norwood surgeon'],
    ['The board invited port historian Paul Reed.', 'port historian'],
  ])('tells who he is: %s', (text, role) => expect(rolesIn(text + SPEAKS)[0]).toBe(role));

  it.each([
    ['a sentence goes on', 'Seeing Paul Reed, however, they left.'],
    ['another acts', 'With Paul Reed, Bell later told a guard to wait.'],
    ['it is a preposition', 'It was Paul Reed, under fire since May.'],
    ['another name of a list', 'Books by Paul Reed, Ellen Kushmer, and others sold.'],
    ['a time', 'Paul Reed, earlier in the hearing, wept.'],
  ])('tells nothing where %s', (_what, text) => expect(rolesIn(text + SPEAKS)).toEqual([]));

  it('is hers only where the title can be', () => {
    const { speakers } = annotateText('Sir Keith Marlow came. “We bought it,” Lady Marlow said. “She did,” Mr Marlow said.');
    expect(speakers.map(({ name }) => name)).toEqual(['Lady Marlow', 'Keith Marlow']);
  });
});
