import { describe, expect, it } from 'vitest';
import { annotateText } from '../../../annotate.ts';

/** Why the last statement's speaker is its speaker. */
const why = (...paragraphs: string[]): unknown => annotateText(paragraphs.join('\n\n')).attributions.at(-1)?.reasons;

describe('whoever is meant was named', () => {
  it('with the statement', () =>
    expect(why('Meera Rao opened the dam.', '“It holds,” said Meera Rao.')).toEqual([{ code: 'named', args: ['Meera Rao'] }]));

  it('by another part of the name', () =>
    expect(why('Meera Rao opened the dam.', '“It holds,” Rao said.')).toEqual([
      { code: 'same-name', args: ['Rao', 'Meera Rao'] },
    ]));

  it('in the sentence before', () =>
    expect(why('Meera Rao opened the dam. “It holds,” she said.')).toEqual([
      { code: 'taken-sentence-before', args: ['she', 'Meera Rao'] },
    ]));

  it('in the paragraph before', () =>
    expect(why('Mrs Meera Rao opened the dam.', '“It holds,” she said.')).toEqual([
      { code: 'taken-paragraph-before', args: ['she', 'Meera Rao'] },
    ]));

  it('earlier, by what she is', () =>
    expect(why('Water Minister Meera Rao opened the dam.', 'It rained all day.', 'The minister said it would hold.')).toEqual([
      { code: 'taken-earlier', args: ['The minister', 'Meera Rao'] },
    ]));

  it('only as what they are', () =>
    expect(why('An official said the dam would hold.')).toEqual([{ code: 'described', args: ['An official'] }]));

  it('beside somebody who could be meant too', () =>
    expect(why('Meera Rao met Ann Bell on Monday.', '“It holds,” she said.')).toContainEqual({
      code: 'rival',
      args: [expect.stringMatching(/^(?:Meera Rao|Ann Bell)$/)],
    }));
});
