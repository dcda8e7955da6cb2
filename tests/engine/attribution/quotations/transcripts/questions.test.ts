import { describe, expect, it } from 'vitest';
import { annotateText } from '../../../../annotate.ts';

const INTRO = 'The composer Lea Brandt has written her first opera. We met Brandt in Basel, two days before the first night.';

/** "speaker | content" of each statement. */
const heard = (...paragraphs: string[]): string[] => {
  const { text, attributions, speakers } = annotateText(paragraphs.join('\n\n'));
  return attributions.map(({ speaker, content, own }) => {
    const who = speakers.find(({ id }) => id === speaker)?.name ?? 'nobody';
    return `${who}${own ? ' (own)' : ''} | ${content.map((span) => text.slice(...span)).join(' … ')}`;
  });
};

describe('an interview', () => {
  it('whose questions have no labels gives its answers to whom it introduces, and its questions to nobody', () => {
    expect(
      heard(
        INTRO,
        'What made you write about a lighthouse?',
        'I grew up beside one. My father kept it.',
        'He told me stories.',
        'Do you still go there?',
        'Every summer. I love it.',
        'What will you do next?',
        'I want to sleep.',
        'This interview was edited for length.',
      ),
    ).toEqual([
      'Lea Brandt | I grew up beside one. My father kept it. … He told me stories.',
      'Lea Brandt | Every summer. I love it.',
      'Lea Brandt | I want to sleep.',
    ]);
  });

  it.each(['LEA BRANDT', 'DR. LEA BRANDT', 'Note', 'BREAKING'])('whose first answer begins with “%s:”', (label) => {
    const [first] = heard(
      INTRO,
      'What made you write about a lighthouse?',
      `${label}: I grew up beside one.`,
      'Do you still go there?',
      'Every summer. I love it.',
      'What will you do next, your second opera?',
      'I want to sleep.',
    );
    expect(first).toBe(
      label.includes('LEA') ? 'Lea Brandt | I grew up beside one.' : `Lea Brandt | ${label}: I grew up beside one.`,
    );
  });

  it('with Q and A gives the answers to whom it introduces, and the questions to the outlet', () => {
    expect(heard(INTRO, 'Q: Why now?', 'A: I was ready.', 'Q: And next?', 'A: I want to sleep.')).toEqual([
      'nobody (own) | Why now?',
      'Lea Brandt | I was ready.',
      'nobody (own) | And next?',
      'Lea Brandt | I want to sleep.',
    ]);
  });

  it('is no list of frequent questions', () => {
    expect(
      heard(
        'When will the bridge close?',
        'It will close on 3 May for six months.',
        'How much will it cost?',
        'The work will cost 2 million crowns.',
        'Who will pay for it?',
        'The county pays half of it.',
      ),
    ).toEqual([]);
  });
});

describe('a line with a colon', () => {
  it('is nobody’s where it heads a list or a score', () => {
    expect(heard('Rovers: Pell; Reed, Holm, Krog. Subs: Vos, Lind.', 'Killed: At least 3.', 'Injured: 54 people.')).toEqual([]);
  });

  it('leaves its heading out of what is said, and a dateline too', () => {
    expect(heard('THE FACTS: The bridge was not damaged, Anna Reyes, the mayor, told the AP.')).toEqual([
      'Anna Reyes | The bridge was not damaged',
    ]);
    expect(heard('OLDPORT (Reuters) - The bridge will open in May, Anna Reyes said on Monday.')).toEqual([
      'Anna Reyes | The bridge will open in May',
    ]);
  });
});

describe('a broadcast', () => {
  it('tells the outlet’s own voices, and what others are said to say in their turns is theirs', () => {
    expect(
      heard(
        'ANNE HALE, HOST: The bridge has fallen.',
        'BEN COLE, BYLINE: It is quiet here. The mayor, Anna Reyes, says the bridge will be rebuilt.',
        'ANNA REYES: We will do it by May.',
        'COLE: Not all are so sure.',
      ).map((line) => line.toLowerCase()),
    ).toEqual([
      'anne hale (own) | the bridge has fallen.',
      'ben cole (own) | it is quiet here. the mayor, anna reyes, says the bridge will be rebuilt.',
      'anna reyes | the bridge will be rebuilt',
      'anna reyes | we will do it by may.',
      'ben cole (own) | not all are so sure.',
    ]);
  });
});
