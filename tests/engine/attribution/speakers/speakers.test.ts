import { describe, expect, it } from 'vitest';
import { speakerName } from '../../../../src/engine/annotation.ts';
import { attribute } from '../../../../src/engine/attribution/attribute.ts';
import { annotateText, finder } from '../../../annotate.ts';

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

  it('a pronoun that is the subject before, not the one named in between', () => {
    expect(
      speakers(
        '“It holds,” said Tom Reed.',
        'Anil Rao, who runs the port, was one of the first to cross it with Reed’s engineers.',
        'He said he felt safe.',
      ),
    ).toEqual(['Tom Reed', 'Anil Rao']);
  });

  it('a pronoun that is not the one whom he talks about', () => {
    expect(speakers('“It holds,” said Tom Reed.', 'James Okoro listened. He said Okoro had been late.').at(-1)).toBe('Tom Reed');
  });

  it('a pronoun whose gender only the article tells', () => {
    expect(
      speakers('Kestrin Vale met Tom Reed.', 'Vale said she was glad.', '“It leaks,” Reed said.', '“It holds,” she said.').at(-1),
    ).toBe('Kestrin Vale');
  });

  it('who and which, by what stands before', () => {
    expect(speakers('The bridge was built by Meera Rao, who said it would hold.')).toEqual(['Meera Rao']);
    expect(speakers('It was bought by the port firm Norlink, which said it would close.')).toEqual(['Norlink']);
  });

  it('her statement is hers', () => {
    expect(speakers('“It holds,” said Meera Rao.', 'Her statement said the dam was full.')).toEqual(['Meera Rao', 'Meera Rao']);
  });

  it('two who speak together', () => {
    const annotation = annotateText('Tom Reed and Meera Rao met. “It holds,” Reed and Rao said in a letter.');
    expect(annotation.speakers).toMatchObject([{ name: 'Tom Reed and Meera Rao', kind: 'group' }]);
  });

  it('a person, not the body he works for', () => {
    expect(speakers('“It holds,” said National River Board (NRB) chief Tom Reed.')).toEqual(['Tom Reed']);
    expect(speakers('Harbour State athletic director Ann Bell said the pool would open.')).toEqual(['Ann Bell']);
    expect(speakers('Senate Water Leader Ann Bell of Oldham said the pool would open.')).toEqual(['Ann Bell']);
  });

  it('an office, whose short form stood before the name', () => {
    expect(speakers('Gov. Ann Bell opened the dam.', 'The governor said it would hold.')).toEqual(['Ann Bell']);
  });

  it('a given name alone, by age', () => {
    expect(speakers('Noura (31) fled in May.', '“I think he is ill,” she said.')).toEqual(['Noura']);
  });

  it('a title and a surname, not the man he is like', () => {
    const text = ['Adv Tšosa studied law. Moved by men like Marcus Garvey, he read all night.', '“It was a calling,” he said.'];
    expect(speakers(...text).at(-1)).toBe('Adv Tšosa');
  });

  it('an age', () => {
    expect(speakers('Ann Bell, 45, was rescued.', 'The 45-year-old said she had lost everything.')).toEqual(['Ann Bell']);
  });

  it('the author in “I”, where one person wrote the article and tells what he said', () => {
    const text = '“It holds,” said Ann Bell. I told her that the dam leaks.';
    const blocks = [{ span: [0, text.length] as [number, number], role: 'paragraph' as const }];
    const speaking = (authors: string[]): string[] =>
      attribute({ text, blocks, context: [], authors }, finder).speakers.map(({ name }) => name);
    expect(speaking(['Jon Marlow'])).toEqual(['Ann Bell', 'Jon Marlow']);
    expect(speaking(['Jon Marlow', 'Eve Reed'])).toEqual(['Ann Bell']);
    expect(speaking(['Herald staff'])).toEqual(['Ann Bell']);
  });

  it('nobody in “we”', () => {
    expect(speakers('“It holds,” said Ann Bell.', 'We said that the bridge was safe.')).toEqual(['Ann Bell', null]);
  });

  it('an acronym that fits a name of the article', () => {
    expect(speakers('The Coastal Rowing Conference met.', 'The CRC said the race was off.')).toEqual([
      'Coastal Rowing Conference',
    ]);
  });

  it('a body, not a car of the same name', () => {
    const [speaker] = annotateText('He drives a Norlink Model 3. Norlink said it would pay.').speakers;
    expect(speaker).toMatchObject({ name: 'Norlink', kind: 'organisation' });
  });

  it('a group that was the subject before, in “they”', () => {
    expect(speakers('Scientists at Norwood College tested it. They said that it holds.')).toEqual([
      'Scientists at Norwood College',
    ]);
  });

  it('whoever spoke before in the sentence, where a second verb names nobody', () => {
    const annotation = annotateText('Ann Bell said the dam leaks, adding that it would close.');
    expect(annotation.speakers.map(({ name }) => name)).toEqual(['Ann Bell']);
  });

  it('nobody, where nobody can be known', () => {
    expect(speakers('“It holds,” she said.')).toEqual([null]);
  });

  it('keeps aliases and roles', () => {
    const [speaker] = annotateText('Water Minister Meera Rao said it would hold. “It holds,” Rao said.').speakers;
    expect(speaker).toMatchObject({ name: 'Meera Rao', kind: 'person', aliases: ['Rao'], descriptions: ['Water Minister'] });
  });
});

describe('whom a name with words around it means', () => {
  it.each([
    ['“It holds,” said C. Emil Steuer, R-Texas.', 'C. Emil Steuer'],
    ['The plan was attacked by Sen. Ted Crewe, R-Texas, who tweeted that it “stinks to high heaven”.', 'Ted Crewe'],
    ['The plan was attacked by Rep. Ann Lopez (D-Calif.), who said: “It stinks.”', 'Ann Lopez'],
    ['“It helps the flavour,” explains Head Blender Joe Z. Henley.', 'Joe Z. Henley'],
    ['“It helps the flavour,” explains Distiller Donna Todd.', 'Donna Todd'],
    ['“It helps the flavour,” explains Tyler Donna Todd.', 'Tyler Donna Todd'],
    ['“It is beyond words,” said the charity Medical Aid for Norlanders.', 'Medical Aid for Norlanders'],
  ])('%s', (text, name) => expect(speakers(text)).toEqual([name]));
});

describe('what a speaker is called', () => {
  const described = (text: string): string | undefined => annotateText(text).speakers[0]?.descriptions[0];

  it.each([
    [
      'The union was set to press Norland’s prime minister Benjamin Tanner. “We are ready,” Tanner said.',
      'Norland’s prime minister',
    ],
    ['“It is a big time for us,” said Nintendo of America president Reggie Fillmore.', 'Nintendo of America president'],
    ['“It is a big time for us,” said New Zealand’s finance minister Ann Holm.', 'New Zealand’s finance minister'],
    [
      '“It worries me,” said Emil Steuer, a fellow at the Urban Institute and a co-founder of the Holm Tax Policy Center for Greater Norwood.',
      'fellow at the Urban Institute and a co-founder of the Holm Tax Policy Center for Greater Norwood',
    ],
  ])('%s', (text, description) => expect(described(text)).toBe(description));
});
