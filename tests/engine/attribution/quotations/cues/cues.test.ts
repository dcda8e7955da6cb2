import { describe, expect, it } from 'vitest';
import { cueBefore } from '../../../../../src/engine/attribution/quotations/cues/before.ts';
import { cueBehind } from '../../../../../src/engine/attribution/quotations/cues/behind.ts';
import type { Cue } from '../../../../../src/engine/attribution/quotations/cues/cue.ts';
import { SPEECH_VERBS } from '../../../../../src/engine/words/en/speech-verbs.ts';

const told = (text: string, cue: Cue | null): string | null => cue && `${text.slice(...cue.source)} | ${text.slice(...cue.cue)}`;

/** The cue behind the only quotation of a text. */
const atTheBack = (text: string): string | null =>
  told(text, cueBehind(text, [text.indexOf('“'), text.indexOf('”') + 1], text.length));
/** The cue before a quotation that would begin at the end of a text. */
const inFront = (text: string, isNear = false): string | null => told(text, cueBefore(text, 0, text.length, isNear));

describe('a cue behind a quotation', () => {
  it.each([
    ['“It took it,” sighed Marta Holm, looking at it.', 'Marta Holm | sighed'],
    ['“They knew,” grumbled her neighbour, Piet Vos.', 'her neighbour, Piet Vos | grumbled'],
    ['“It is not true,” council leader Ines Prado shot back later.', 'council leader Ines Prado | shot back'],
    ['“Move out of the way,” Noel-Schure captioned the post.', 'Noel-Schure | captioned'],
    ['“You seem a decent type”, he remarks patronisingly.', 'he | remarks'],
    ['“I came for you,” she can be heard telling the crowd.', 'she | can be heard telling'],
    ['“It holds,” raged a spokesman for the council on Monday.', 'a spokesman for the council | raged'],
    ['“It holds,” Ida Krog, an engineer, told the paper.', 'Ida Krog | told'],
    ['“It holds,” the angry voters chanted.', 'the angry voters | chanted'],
    ['“Why me?” wondered Ida.', 'Ida | wondered'],
    ['“It holds!” cried Adv. Vogt.', 'Adv. Vogt | cried'],
  ])('%s', (text, expected) => {
    expect(atTheBack(text)).toBe(expected);
  });

  /** Any verb will do in inverted order: a list never ends. */
  it.each(['averred', 'gushed', 'opined', 'reckons', 'zinged', 'hmphed', 'enthused', 'intoned', 'deadpanned', 'clarifies'])(
    '“…,” %s Piet Holm',
    (verb) => {
      expect(atTheBack(`“The bridge is safe,” ${verb} Piet Holm.`)).toBe(`Piet Holm | ${verb}`);
      expect(atTheBack(`“The bridge is safe,” ${verb} the engineer.`)).toBe(`the engineer | ${verb}`);
    },
  );

  it.each([
    '“The Bridge,” directed by Ida Krog, opens on Monday.',
    '“The Bridge,” starring Ida Krog, opens on Monday.',
    '“The Bridge,” a novel by Ida Krog, sold well.',
    '“It holds,” and she left.',
    '“It holds,” the president turned to other things.',
    'She sang “Black Water,” Reed’s first song.',
    'The “double haters”, as pollsters call them, are many.',
    'He wrote “safe” on it.',
  ])('is none in: %s', (text) => {
    expect(atTheBack(text)).toBeNull();
  });
});

describe('a cue before a quotation', () => {
  it.each([
    ['Ida Krog said: ', 'Ida Krog | said'],
    ['Then Ida Krog, who built it, told reporters on Monday in Oldport: ', 'Ida Krog | told'],
    ['In one story she tells the rowdy crowd, ', 'she | tells'],
    ['Teachers chanted, ', 'Teachers | chanted'],
    ['He asked about it, to which she honestly replied, ', 'she | honestly replied'],
    ['The lawyers have responded saying ', 'The lawyers | have responded saying'],
    ['She passes in the street because there is light, insisting, ', 'She | insisting'],
    ['I went up to her and said, ', 'I | said'],
    ['Here is how it felt in the words of the patient: ', 'the patient | in the words of'],
    ['According to Kaplan, ', 'Kaplan | According to'],
    ['The sign at the gate read: ', 'The sign at the gate | read'],
    ['People were like, ', 'People | were like'],
    ['He left. Mr. Reed added: ', 'Mr. Reed | added'],
    ['Ask about the rain, and he will answer, without missing a beat: ', 'he | will answer'],
    ['Reed commented on the win, per Oldport Ferries: ', 'Reed | commented'],
    ['If a bunch of clerks got together and said, ', 'a bunch of clerks | said'],
    ['I told them and they’d go ', 'they | ’d go'],
    ['Voters would be like, ', 'Voters | would be like'],
  ])('%s“…”', (text, expected) => {
    expect(inFront(text)).toBe(expected);
  });

  it.each([
    'They opened the door, ',
    'He is said to like ',
    'She was told: ',
    'A scheme called ',
    'She sang ',
    'He read ',
    'Then for some reason adds, ',
    'The ministry’s claim ',
    // No clause has these words for its subject: nobody does anything in it.
    ...['Quick access to the lamp', 'Easy pairing with any phone', 'Full control of your door'].map(
      (what) => `${what} by saying `,
    ),
    'Dressed in boots, a long coat and a hat, the old captain sat down at the piano by the door and began the intro to ',
    // Several would take a verb without an s: these are nouns.
    ...['posts', 'claims', 'reports', 'tweets', 'notes'].map((noun) => `Many ${noun} shared a picture of a `),
    ...['posts', 'claims', 'reports'].map((noun) => `They like some ${noun} on `),
  ])('is none in: %s“…”', (text) => {
    expect(inFront(text)).toBeNull();
  });

  it('stands right before the mark, where only that counts', () => {
    expect(inFront('She told the paper in Oldport on Monday that it was ', true)).toBeNull();
    expect(inFront('She said ', true)).toBe('She | said');
  });
});

describe('verbs of saying', () => {
  it.each(['says', 'quipped', 'denies', 'denied', 'noting', 'urges', 'averred', 'bragging'].filter((verb) => verb !== 'hushed'))(
    '%s',
    (verb) => {
      expect(SPEECH_VERBS.has(verb)).toBe(true);
    },
  );
});
