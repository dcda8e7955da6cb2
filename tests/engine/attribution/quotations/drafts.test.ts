import { describe, expect, it } from 'vitest';
import { speakerName, wordsOf } from '../../../../src/engine/annotation.ts';
import { annotateText } from '../../../annotate.ts';

/** "speaker | cue | content | form" of each attribution in a text. */
const heard = (text: string): string[] => {
  const annotation = annotateText(text);
  return annotation.attributions.map((attribution) =>
    [
      speakerName(annotation, attribution),
      wordsOf(annotation, attribution.cue),
      wordsOf(annotation, attribution.content),
      attribution.form,
    ].join(' | '),
  );
};

describe('who says what', () => {
  it.each([
    ['speaker first', 'Jane Doe said the bridge was safe.', ['Jane Doe | said | the bridge was safe | indirect']],
    ['that', 'Jane Doe said on Monday that the bridge was safe.', ['Jane Doe | said | that the bridge was safe | indirect']],
    ['quote first', '“The bridge is safe,” Jane Doe said.', ['Jane Doe | said | “The bridge is safe,” | direct']],
    ['inversion', '“The bridge is safe,” said Jane Doe.', ['Jane Doe | said | “The bridge is safe,” | direct']],
    [
      'inversion with a role',
      '“The bridge is safe,” said engineer Jane Doe.',
      ['Jane Doe | said | “The bridge is safe,” | direct'],
    ],
    ['quote last', 'Jane Doe told reporters: “The bridge is safe.”', ['Jane Doe | told | “The bridge is safe.” | direct']],
    ['interrupted', '“The bridge,” Jane Doe said, “is safe.”', ['Jane Doe | said | “The bridge,” … “is safe.” | direct']],
    [
      'partly quoted',
      'Jane Doe said the bridge was “as safe as a church”.',
      ['Jane Doe | said | the bridge was “as safe as a church” | mixed'],
    ],
    [
      'clause first',
      'The bridge is safe for lorries, Jane Doe said.',
      ['Jane Doe | said | The bridge is safe for lorries | indirect'],
    ],
    ['with an aside', 'Jane Doe, who built it, said the bridge was safe.', ['Jane Doe | said | the bridge was safe | indirect']],
    [
      'according to',
      'According to the county report, the bridge is safe.',
      ['the county report | According to | the bridge is safe | indirect'],
    ],
    [
      'according to, last',
      'The bridge is safe, according to Jane Doe.',
      ['Jane Doe | according to | The bridge is safe | indirect'],
    ],
    [
      'adding that',
      'Jane Doe said the bridge was safe, adding that it would open soon.',
      ['Jane Doe | said | the bridge was safe | indirect', 'Jane Doe | adding | that it would open soon | indirect'],
    ],
    [
      'a quotation in the middle of a claim',
      'Jane Doe said the bridge will move into its "next phase," including a toll.',
      ['Jane Doe | said | the bridge will move into its "next phase," including a toll | mixed'],
    ],
    [
      'saying, of the subject',
      'Jane Doe doubted it, saying: “The bridge is safe.”',
      ['Jane Doe | saying | “The bridge is safe.” | direct'],
    ],
    [
      'a poll at the end',
      'A majority of voters want the bridge, the poll found.',
      ['the poll | found | A majority of voters want the bridge | indirect'],
    ],
    [
      'a place in front',
      'In the old town a bridge fell down, Jane Doe said.',
      ['Jane Doe | said | In the old town a bridge fell down | indirect'],
    ],
    [
      'asked whether',
      'Jane Doe asked whether the bridge was safe.',
      ['Jane Doe | asked | whether the bridge was safe | indirect'],
    ],
    ['an abbreviation before the name', '“We will pay,” said Gov. Tom Reed.', ['Tom Reed | said | “We will pay,” | direct']],
    [
      'a quotation that goes on',
      '“The bridge is safe,” Jane Doe said. “I drove over it myself.”',
      ['Jane Doe | said | “The bridge is safe,” … “I drove over it myself.” | direct'],
    ],
    [
      'a paragraph that is a quotation and has no cue',
      '“The bridge is safe,” Jane Doe said.\n\n“I drove over it myself this morning.”',
      ['Jane Doe | said | “The bridge is safe,” | direct', 'Jane Doe |  | “I drove over it myself this morning.” | direct'],
    ],
    [
      'a whole sentence in quote marks and no cue',
      '“The bridge is safe,” Jane Doe said.\n\nIt took nine years. “We never stopped work for a single day.” It opened in May.',
      ['Jane Doe | said | “The bridge is safe,” | direct', 'Jane Doe |  | “We never stopped work for a single day.” | direct'],
    ],
    [
      'several paragraphs, one quotation',
      '“It is safe.\n\n“It is dry,” said Jane Doe.',
      ['Jane Doe | said | “It is safe.\n“It is dry,” | direct'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(heard(text)).toEqual(expected);
  });

  it.each([
    ['a scare quote', 'The so-called “peace bridge” was closed for repairs again.'],
    ['a title', 'She sang “The Bridge” at the opening.'],
    ['a noun that looks like a cue', 'The report of the engineers and the claims of the owner lay on the table.'],
    ['something that is asked for', 'Crestline did not respond to a request for comment.'],
    ['a quotation of nobody', 'The bridge took nine years.\n\n“We never stopped work for a single day.”'],
    ['plain narration', 'The bridge was closed on Monday and cars had to turn back.'],
  ])('nothing in %s', (_name, text) => {
    expect(heard(text)).toEqual([]);
  });

  it('takes what is so in somebody’s opinion for an attitude', () => {
    expect(heard('Jane Doe built it. The bridge, in her opinion, is a model for the county.')).toEqual([
      'Jane Doe | opinion | The bridge … is a model for the county | indirect',
    ]);
  });

  it('gives nobody what a sentence says of the one before', () => {
    for (const text of [
      'It rained. Which isn’t to say that “Late Tide” was dull.',
      'It rained. Which suggests that the roof leaks.',
    ])
      expect(heard(text)).toEqual([]);
  });

  it('gives nobody what anybody might say', () => {
    for (const text of ['It rained. You could argue that the roof leaks.', 'It rained. One might say that the roof leaks.'])
      expect(heard(text)).toEqual([]);
    expect(heard('It rained. We would say that the roof leaks, Jane Doe said.')).toHaveLength(1);
  });

  it('leaves the full stop out of the source', () => {
    const annotation = annotateText('“The bridge is safe,” said Jane Doe. The bridge opens in May, according to Tom Reed?');
    expect(annotation.attributions.map(({ source }) => wordsOf(annotation, source))).toEqual(['Jane Doe', 'Tom Reed']);
  });

  it('keeps a believed thing apart from a said one', () => {
    const acts = annotateText('Jane Doe believes that the bridge is safe.').attributions.map((attribution) => attribution.act);
    expect(acts).toEqual(['attitude']);
  });

  it('keeps plain text to the letter, whatever its white space', () => {
    const text = '  “A,”\tsaid  Jane Doe.\r\n\r\n\n Second\nline.  ';
    const annotation = annotateText(text);
    expect(annotation.text).toBe(text);
    expect(annotation.blocks.map(({ span }) => text.slice(...span))).toEqual(['“A,”\tsaid  Jane Doe.', 'Second\nline.']);
  });

  it('takes the line ends of Windows for what they are', () => {
    const text = 'One\r\nline.\r\n\r\nTwo.';
    expect(annotateText(text).blocks.map(({ span }) => text.slice(...span))).toEqual(['One\r\nline.', 'Two.']);
  });

  it.each([
    ['nothing', ''],
    ['only marks', '"“”‘’\'\n\n“““'],
    ['one word without an end', 'a'.repeat(50_000)],
    ['another script', '他说：“我们走吧。”\n\nउन्होंने कहा, “हम जाएँगे।”'],
    ['no sentence ends', 'Jane said and Tom said that '.repeat(500)],
  ])('reads %s without harm', (_name, text) => {
    const annotation = annotateText(text);
    for (const { content } of annotation.attributions)
      for (const [from, to] of content) expect(0 <= from && from < to && to <= text.length).toBe(true);
  });
});
