import { describe, expect, it } from 'vitest';
import { speakerName } from '../../../src/engine/export/format.ts';
import { annotateText } from '../../annotate.ts';

/** The speaker of each attribution. */
const speakers = (...paragraphs: string[]): (string | null)[] => {
  const annotation = annotateText(paragraphs.join('\n\n'));
  return annotation.attributions.map((attribution) => speakerName(annotation, attribution));
};

describe('the speaker behind', () => {
  it('a surname', () => {
    expect(speakers('Meera Rao opened the dam.', '“It holds,” Rao said.')).toEqual(['Meera Rao']);
  });

  it('a title and a surname', () => {
    expect(speakers('Prime Minister Meera Rao opened the dam.', '“It holds,” Mrs Rao said.')).toEqual(['Meera Rao']);
  });

  it('a role', () => {
    expect(speakers('Water Minister Meera Rao opened the dam.', 'The minister said it would hold.')).toEqual(['Meera Rao']);
  });

  it('a pronoun, by gender', () => {
    expect(
      speakers('Meera Rao met Tom Reed.', '“It holds,” Rao said.', '“I doubt it,” Reed said.', '“You will see,” she said.'),
    ).toEqual(['Meera Rao', 'Tom Reed', 'Meera Rao']);
  });

  it('two people with one surname', () => {
    expect(speakers('“It holds,” said Meera Rao.', '“It leaks,” said Anil Rao.', '“It leaks badly,” said Mr Rao.')).toEqual([
      'Meera Rao',
      'Anil Rao',
      'Anil Rao',
    ]);
  });

  it('an acronym that the article explains', () => {
    expect(speakers('The National River Board (NRB) met.', 'The NRB said the dam was full.')).toEqual(['National River Board']);
  });

  it('a description that names nobody', () => {
    expect(speakers('“It holds,” a senior official said.')).toEqual(['a senior official']);
  });

  it('a document, not the last name in its description', () => {
    expect(speakers('According to the documents obtained under the Access to Information Act, the dam leaks.')).toEqual([
      'the documents obtained under the Access to Information Act',
    ]);
  });

  it('a name, without the description that opens the sentence', () => {
    expect(speakers('Farmer-turned-poet Meera Rao said the dam leaks.')).toEqual(['Meera Rao']);
  });

  it('nobody, where nobody can be known', () => {
    expect(speakers('“It holds,” she said.')).toEqual([null]);
  });

  it('keeps aliases and roles', () => {
    const [speaker] = annotateText('Water Minister Meera Rao said it would hold. “It holds,” Rao said.').speakers;
    expect(speaker).toMatchObject({ name: 'Meera Rao', kind: 'person', aliases: ['Rao'], descriptions: ['Water Minister'] });
  });
});
