import { describe, expect, it } from 'vitest';
import { annotateText } from '../../../annotate.ts';

/** How an outlet sets quotations. */
const STYLES: [name: string, open: string, close: string][] = [
  ['curly', '“', '”'],
  ['straight', '"', '"'],
  ['British', '‘', '’'],
  ['British, straight', "'", "'"],
  ['guillemets', '«', '»'],
  ['spaced guillemets', '« ', ' »'],
  ['inverted guillemets', '»', '«'],
  ['German', '„', '“'],
  ['Polish', '„', '”'],
  ['Swedish', '”', '”'],
  ['old wire', '``', "''"],
  ['two single marks', "''", "''"],
  ['spaces inside', '" ', ' "'],
];

const INTRO = 'The council of Oldport met on Monday. Anna Reyes, the mayor, and Peter Holm, an engineer, were there.';
const SAFE = 'The bridge is safe for lorries';

/** Paragraphs with ⟦ ⟧ for the marks, and what each statement must be: speaker and content, a string a span. */
const LAYOUTS: Record<string, { says: string[]; heard: [speaker: string, ...content: string[]][] }> = {
  'subject and verb behind': { says: [`⟦${SAFE},⟧ Reyes said.`], heard: [['Anna Reyes', `⟦${SAFE},⟧`]] },
  'a pronoun behind': { says: ['Reyes spoke first.', `⟦${SAFE},⟧ she said on Monday.`], heard: [['Anna Reyes', `⟦${SAFE},⟧`]] },
  'inverted, with a role': { says: [`⟦${SAFE},⟧ said Anna Reyes, the mayor of Oldport.`], heard: [['Anna Reyes', `⟦${SAFE},⟧`]] },
  'inverted, a rare verb': { says: [`⟦${SAFE},⟧ averred Anna Reyes.`], heard: [['Anna Reyes', `⟦${SAFE},⟧`]] },
  'comma outside': { says: [`⟦${SAFE}⟧, said Anna Reyes.`], heard: [['Anna Reyes', `⟦${SAFE}⟧`]] },
  'a colon in front': { says: [`Anna Reyes said: ⟦${SAFE}.⟧`], heard: [['Anna Reyes', `⟦${SAFE}.⟧`]] },
  'a comma in front': { says: [`Anna Reyes said, ⟦${SAFE}.⟧`], heard: [['Anna Reyes', `⟦${SAFE}.⟧`]] },
  'told somebody': { says: [`Anna Reyes told reporters: ⟦${SAFE}.⟧`], heard: [['Anna Reyes', `⟦${SAFE}.⟧`]] },
  interrupted: { says: ['⟦The bridge,⟧ Reyes said, ⟦is safe.⟧'], heard: [['Anna Reyes', '⟦The bridge,⟧', '⟦is safe.⟧']] },
  'going on': {
    says: [`⟦${SAFE},⟧ Reyes said. ⟦I drove over it myself this morning.⟧`],
    heard: [['Anna Reyes', `⟦${SAFE},⟧`, '⟦I drove over it myself this morning.⟧']],
  },
  question: {
    says: ['⟦Is the bridge safe for lorries?⟧ Reyes asked.'],
    heard: [['Anna Reyes', '⟦Is the bridge safe for lorries?⟧']],
  },
  'alone in its paragraph, behind another': {
    says: [`⟦${SAFE},⟧ Reyes said.`, '⟦I drove over it myself this morning.⟧'],
    heard: [
      ['Anna Reyes', `⟦${SAFE},⟧`],
      ['Anna Reyes', '⟦I drove over it myself this morning.⟧'],
    ],
  },
  'a part of a clause': {
    says: ['Anna Reyes said the bridge was ⟦as safe as a church⟧ after the repairs.'],
    heard: [['Anna Reyes', 'the bridge was ⟦as safe as a church⟧ after the repairs']],
  },
  'a part at the end': {
    says: ['Anna Reyes said the bridge was ⟦as safe as a church⟧.'],
    heard: [['Anna Reyes', 'the bridge was ⟦as safe as a church⟧']],
  },
  'two parts': {
    says: ['Anna Reyes said the bridge was ⟦safe⟧ and ⟦as dry as a bone⟧ on Monday.'],
    heard: [['Anna Reyes', 'the bridge was ⟦safe⟧ and ⟦as dry as a bone⟧ on Monday']],
  },
  'a part and a reason': {
    says: ['Anna Reyes said the bridge was ⟦safe⟧ because the engineers had repaired it in May.'],
    heard: [['Anna Reyes', 'the bridge was ⟦safe⟧ because the engineers had repaired it in May']],
  },
  'two paragraphs': {
    says: [`Anna Reyes said: ⟦${SAFE}.`, '⟦It is dry too, and it opens in May.⟧', 'The works took a year.'],
    heard: [['Anna Reyes', `⟦${SAFE}.`, '⟦It is dry too, and it opens in May.⟧']],
  },
  'three paragraphs, the cue in the last': {
    says: [`⟦${SAFE}.`, '⟦It is dry too, and it opens in May.', '⟦We are glad,⟧ Anna Reyes said.'],
    heard: [['Anna Reyes', `⟦${SAFE}.`, '⟦It is dry too, and it opens in May.', '⟦We are glad,⟧']],
  },
  'two speakers': {
    says: [`⟦${SAFE},⟧ Reyes said.`, '⟦It is not,⟧ Holm replied.'],
    heard: [
      ['Anna Reyes', `⟦${SAFE},⟧`],
      ['Peter Holm', '⟦It is not,⟧'],
    ],
  },
  that: { says: ['Anna Reyes wrote that ⟦the bridge is safe⟧.'], heard: [['Anna Reyes', 'that ⟦the bridge is safe⟧']] },
  adding: {
    says: [`⟦${SAFE},⟧ Reyes said, adding: ⟦We drove over it twice.⟧`],
    heard: [
      ['Anna Reyes', `⟦${SAFE},⟧`],
      ['Anna Reyes', '⟦We drove over it twice.⟧'],
    ],
  },
  'introduced by the paragraph before': {
    says: ['Anna Reyes went on:', `⟦${SAFE}, and it is dry too.⟧`, 'The works took a year.'],
    heard: [['Anna Reyes', `⟦${SAFE}, and it is dry too.⟧`]],
  },
  signed: { says: [`⟦${SAFE}, and it is dry too.⟧ — Anna Reyes`], heard: [['Anna Reyes', `⟦${SAFE}, and it is dry too.⟧`]] },
};

describe.each(STYLES)('statements in %s marks', (_style, open, close) => {
  const typeset = (words: string): string => words.replaceAll('⟦', open).replaceAll('⟧', close);

  it.each(Object.entries(LAYOUTS))('%s', (_layout, { says, heard }) => {
    const { text, speakers, attributions } = annotateText([INTRO, ...says.map(typeset)].join('\n\n'));
    const found = attributions.map(({ speaker, content }) => [
      speakers.find(({ id }) => id === speaker)?.name,
      ...content.map((span) => text.slice(...span)),
    ]);
    expect(found).toEqual(heard.map(([speaker, ...content]) => [speaker, ...content.map(typeset)]));
  });
});

describe('what is said without a cue', () => {
  it('is whose deed stands right before it', () => {
    const { speakers } = annotateText(`${INTRO}\n\nReyes turned to the engineers. “You have saved the bridge.” They cheered.`);
    expect(speakers.map(({ name }) => name)).toEqual(['Anna Reyes']);
  });

  it('is a thought where somebody thought it', () => {
    const { attributions } = annotateText(`${INTRO}\n\n“The bridge will fall one day,” Reyes thought.`);
    expect(attributions.map(({ act }) => act)).toEqual(['attitude']);
  });
});
