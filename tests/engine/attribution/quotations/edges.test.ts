import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../src/engine/attribution/quotations/draft.ts';
import { withEdges } from '../../../../src/engine/attribution/quotations/edges.ts';
import { findQuotations } from '../../../../src/engine/attribution/quotations/marks.ts';
import type { Span } from '../../../../src/engine/model.ts';
import { SpanList } from '../../../../src/engine/spans.ts';

/** The content as the rules leave it, of a text whose cue stands between < > and whose found content stands between { }. */
function mended(marked: string): string {
  const parts = [...marked.matchAll(/[<>{}]|[^<>{}]+/g)].map(([part]) => part);
  let text = '';
  let start = 0;
  const [cue, content]: [Span[], Span[]] = [[], []];
  for (const part of parts) {
    if (part === '<' || part === '{') start = text.length;
    else if (part === '>') cue.push([start, text.length]);
    else if (part === '}') content.push([start, text.length]);
    else text += part;
  }
  const draft: Draft = { source: [], cue, content, act: 'speech', right: 1, found: 'model' };
  const quotations = new SpanList(findQuotations(text, [[0, text.length]]).flatMap(({ spans }) => spans));
  return withEdges(text, draft, quotations)
    .map((span) => text.slice(...span))
    .join(' … ');
}

describe('where a content begins and ends', () => {
  it.each([
    [
      'a clause goes on behind a part in marks',
      'He <said> {she was a “person of interest”} for many years.',
      'she was a “person of interest” for many years',
    ],
    ['… with a noun', 'He <said> {it spread “misleading”} news about birds.', 'it spread “misleading” news about birds'],
    ['… up to the next clause', 'He <said> {he would “stop it”} for them, she thought.', 'he would “stop it” for them'],
    ['… not into the narration', 'He <called> {it “a mess”} and left.', 'it “a mess”'],
    ['… not where another speaks', 'He <called> {it “a mess”} Reed said.', 'it “a mess”'],
    ['narration behind a comma in the marks', 'He <said>, {“It is early,” blaming the weather}.', '“It is early,”'],
    [
      '… but not what belongs to it',
      'He <said> {it enters its “next phase,” including a toll}.',
      'it enters its “next phase,” including a toll',
    ],
    ['whom somebody urges', 'He <urged> {Egypt to “stop it” at once}.', 'to “stop it” at once'],
    ['… not what somebody tells', 'He <told> {the men that they had to go}.', 'that they had to go'],
    ['a lead without a verb', 'He <replied> {the vaguely polite, “It serves us.”}', '“It serves us.”'],
    ['… not one with a verb', 'He <said> {the message is, “We watch you.”}', 'the message is, “We watch you.”'],
    ['a label before a quotation', '{Sponges of all kinds: “They help a lot,”} he <says>.', '“They help a lot,”'],
    [
      'narration between quotations',
      '{“It is dead,”} she <told> {the paper}. {“I know it for sure.”}',
      '“It is dead,” … “I know it for sure.”',
    ],
  ])('%s', (_name, text, expected) => {
    expect(mended(text)).toBe(expected);
  });
});

/** Each of a kind in the same sentence. */
const each = (list: readonly string[], sentence: (one: string) => [text: string, expected: string]): [string, string, string][] =>
  list.map((one) => [one, ...sentence(one)]);

describe('what comes before the words', () => {
  it.each([
    ...each(['which', 'who', 'what', 'that', 'Whom', 'something'], (word) => [
      `They built {${word}} she <called> {a “tower of mugs.”}`,
      'a “tower of mugs.”',
    ]),
    ...each(['me', 'Ms. Holm', 'the young minister', 'Ida Krog', 'reporters', 'his old coach'], (whom) => [
      `Reed <told> {${whom} that the ferry was late}.`,
      'that the ferry was late',
    ]),
    ['me, with a short form', 'Reed <tells> {me that’s not so}.', 'that’s not so'],
    ...each(['asked', 'had asked', 'asking'], (verb) => [`Reed <${verb}> {Ms. Holm what it would cost}.`, 'what it would cost']),
    ...each(['in a letter', 'on the phone', 'several times', 'once'], (when) => [
      `Reed <warned> {Ms. Holm ${when} that it leaks}.`,
      'that it leaks',
    ]),
    ...each(['backstage', 'quietly', 'rather gruffly', 'later', 'on Friday', 'Friday night'], (how) => [
      `Reed <said> {${how} that the roof leaks}.`,
      'that the roof leaks',
    ]),
    ...each(['somewhat gruffly', 'quietly'], (how) => [`He <claims>, {${how}}, {that “it was me.”}`, 'that “it was me.”']),
    ['a day', 'Reed <said> {Tuesday the roof leaks}.', 'the roof leaks'],
  ])('%s is no part of them', (_name, text, expected) => {
    expect(mended(text)).toBe(expected);
  });

  it.each([
    'She <said> {which of them was right}.',
    'He <told> {her father knew that it leaks}.',
    'He <told> {me the ferry was late}.',
    'He <said> {the minister that he met was kind}.',
    'He <said> {Friday was too late}.',
    'He <said> {Monday and Tuesday were wet}.',
    'He <said> {only that it leaks}.'.replace('only ', 'finally they won and '),
    'He <told> {the weather that it was foul}.',
    'He <said> {nearly that many boats sank}.'.replace('that many', 'forty'),
  ])('but what belongs to them stays: %s', (text) => {
    expect(mended(text)).toBe(/\{(.*)\}/.exec(text)?.[1]);
  });

  it('never leaves nothing', () => {
    expect(mended('It is a place {which} he <called>.')).toBe('which');
  });
});

describe('what comes behind the words', () => {
  it.each([
    ...each(
      [
        'in response to a question from the Oldport Herald',
        'in response to an emailed query',
        'without offering any evidence that they were paid',
        'without any further explanation of what those actions were',
        'without elaborating',
        'when asked about the toll',
        'as he once again claimed that it leaks',
        'while she repeatedly complained of rain',
      ],
      (how) => [`Reed <said> {the bridge is “a sieve” ${how}}.`, 'the bridge is “a sieve”'],
    ),
    ...each(['without elaborating', 'when asked about the toll', 'without giving details'], (how) => [
      `Reed <said> {the bridge would hold ${how}}.`,
      'the bridge would hold',
    ]),
    ...each(
      [
        'said of {the money that the town gave the mill}',
        'explained about {the odds of a new bridge by May}',
        'said during a parade at which {the new chiefs were named}',
        'jokes). {Holm kept her ferry for years}',
      ],
      (rest) => [
        `{“We gave them the land for nothing,”} Reed <${rest.split(' ')[0]?.replace(/\W/g, '')}>${rest.slice(rest.split(' ')[0]?.replace(/\W/g, '').length)}.`,
        '“We gave them the land for nothing,”',
      ],
    ),
    [
      'a further statement with marks of its own',
      'Reed <said> {he is no “pirate” as he once again claimed the harbour is “a sieve,”} on Friday.',
      'he is no “pirate”',
    ],
    ...each(
      [
        'in a post on X',
        'in a statement',
        'in an interview with the Oldport Herald',
        'at a news conference',
        ', in her latest post on Threads',
      ],
      (where) => [`Reed <praised> {the new ferry${where.startsWith(',') ? '' : ' '}${where}}.`, 'the new ferry'],
    ),
    ['another section', 'Reed <says> {the bridge obeys the law.___This is part of a series}.', 'the bridge obeys the law'],
    ...each(['for', 'of', 'and', 'the', 'as'], (word) => [`Reed <called> {Holm “scum” ${word}} pointing.`, 'Holm “scum”']),
  ])('%s is no part of them', (_name, text, expected) => {
    expect(mended(text)).toBe(expected);
  });

  it.each([
    'Reed <said> {the bridge is “a sieve” in response to which nobody acts}.',
    'Reed <said> {he is “ready” without a map of the harbour}.',
    'Reed <said> {the ferry ran “like a clock” as he was a boy}.',
    'Reed <said> {“I wrote it in a post on X”}.',
    'Reed <said> {he had read it in a post on X that nobody saw}.',
    'Reed <said> {“the f___ boat sank”}.',
    'Reed <said> {the town voted “in fear” without evidence}.'.replace(' without evidence', ' for years'),
  ])('but what belongs to them stays: %s', (text) => {
    expect(mended(text)).toBe(/\{(.*)\}/.exec(text)?.[1]);
  });

  it.each([
    ['“It leaks,” Reed <said>, {and that it always did}.', '“It leaks,” … and that it always did'],
    ['“It leaks,” Reed <said>, {the roof is old}.', '“It leaks,” … the roof is old'],
    ['“It leaks,” Reed <said>, {and it turned out “very well.”}', '“It leaks,” … and it turned out “very well.”'],
  ])('a piece that goes on with them stays: %s', (text, expected) => {
    expect(mended(text.replace('“It leaks,”', '{“It leaks,”}'))).toBe(expected);
  });
});

describe('a clause before its source', () => {
  it.each([
    ...each(['But', 'And', 'Yet', 'However,', 'Meanwhile,', 'Still,'], (word) => [
      `It rained. {${word} the bridge held}, Reed <said>.`,
      'the bridge held',
    ]),
    ...each(['Speed', 'What to wear', 'Fares'], (label) => [
      `{${label}: The ferry does 30 knots}, Reed <says>.`,
      'The ferry does 30 knots',
    ]),
  ])('begins behind “%s”', (_name, text, expected) => {
    expect(mended(text)).toBe(expected);
  });

  it.each([
    '{So far the bridge has held}, Reed <said>.',
    '{Butter is dear}, Reed <said>.',
    '{“But the bridge held,”} Reed <said>.',
    'Reed <said> {But the bridge held}.',
    'It rained. {He asked one thing: Would it hold}, Reed <said>.',
    '{Still the bridge held}, Reed <said>.',
  ])('begins with its first word: %s', (text) => {
    expect(mended(text)).toBe(/\{(.*)\}/.exec(text)?.[1]);
  });
});

/** When, where, how and doing what somebody spoke. */
const SETTINGS = [
  'in an email on Friday',
  'in an email',
  'in a letter to the council',
  'in a post on X',
  'on Facebook',
  'via text message',
  'under oath',
  'through a spokesman',
  'during a debate',
  'at a rally in Oldport on Friday',
  'at a news conference',
  'in court on Monday',
  'while visiting the mill',
  'before leaving for Norland',
  'after the vote',
  'on the radio',
];

describe('behind marks', () => {
  it.each(SETTINGS)('“%s” is no part of what is said', (setting) => {
    expect(mended(`Reed <said> {the plan was “a disgrace” ${setting}}.`)).toBe('the plan was “a disgrace”');
    expect(mended(`Reed <called> {the plan “a disgrace” ${setting}.}`)).toBe('the plan “a disgrace”');
  });

  it.each([
    'Reed <said> {the plan was “a disgrace” on the map of Norland}.',
    'Reed <said> {the roof was “quite dry” on Friday}.',
    'Reed <said> {he was “quite ill” during the war}.',
    'Reed <said> {it was “a disgrace” in the eyes of the town}.',
    'Reed <said> {the plan would ruin the town during a debate}.',
    'Reed <said> {he followed the mill on social media}.',
    'Reed <said> {“we met in court on Monday”}.',
    'Reed <said> {he had read “all of it” in a letter that he burned}.',
  ])('but this is: %s', (text) => {
    expect(mended(text)).toBe(/\{(.*)\}/.exec(text)?.[1]);
  });
});
