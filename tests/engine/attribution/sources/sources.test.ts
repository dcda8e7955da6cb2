import { describe, expect, it } from 'vitest';
import { isCitation } from '../../../../src/engine/attribution/sources/citations.ts';
import { isSource } from '../../../../src/engine/attribution/sources/guard.ts';
import { kindOfNoun } from '../../../../src/engine/attribution/sources/nouns.ts';
import { agentsOf, isPassive } from '../../../../src/engine/attribution/sources/passives.ts';
import { phraseOf } from '../../../../src/engine/attribution/sources/phrase.ts';
import { mendSource } from '../../../../src/engine/attribution/sources/sources.ts';
import type { Span } from '../../../../src/engine/model.ts';

/** Mends a source marked [so] in a sentence with its cue marked {so}; several marks are several pieces. */
function mended(marked: string): string[] {
  const text = marked.replace(/[[\]{}]/g, '');
  const spans: { source: Span[]; cue: Span[] } = { source: [], cue: [] };
  let at = 0;
  let from = 0;
  for (const char of marked) {
    if (char === '[' || char === '{') from = at;
    else if (char === ']') spans.source.push([from, at]);
    else if (char === '}') spans.cue.push([from, at]);
    else at++;
  }
  return mendSource(text, spans.source, spans.cue).map((span) => text.slice(...span));
}

describe('a source', () => {
  it.each([
    ['an adverb', '[Bell tearfully] {asked} them.', 'Bell'],
    ['a phrase in two pieces', '[A post] shared 900 times on [Facebook] {says} so.', 'A post shared 900 times on Facebook'],
    ['a word of time', '[Marsh still] {says} so.', 'Marsh'],
    ['a weekday', '[Norland state TV on Monday] {quoted} him.', 'Norland state TV'],
    ['a day of the week before', '“No,” {said} [Ann Bell last week].', 'Ann Bell'],
    ['where it was said', '“No,” {said} [the court in its ruling].', 'the court'],
    ['the medium', '[One fan on Instagram] {wrote} so.', 'One fan'],
    ['an occasion', '“No,” {said} [one man during public comment].', 'one man'],
    ['a circumstance', '“No,” {said} [the firm when contacted by this paper].', 'the firm'],
    ['a relative word left alone', '[The company, which] {confirmed} it.', 'The company'],
    ['a joining word left alone', '[a refugee who feared reprisals and] {said} so', 'a refugee who feared reprisals'],
    ['a dash', '[Pupils at Westmoor —] {told} us.', 'Pupils at Westmoor'],
    ['what opens the clause', '[But the senator] {said} so.', 'the senator'],
    ['a relative word in front', 'a claim [which her advocate Dan Moss] {denied}', 'her advocate Dan Moss'],
    ['the rest of a clause', '[the league filed a suit in Norland against the board], {claiming} so', 'the league'],
    ['what a pronoun does', '[She passes in the street] {knowing} it.', 'She'],
    ['what a pronoun does, in a word', '[he diplomatically] {offered} it', 'he'],
    ['a relative clause, which stands for its word', 'the tycoon, [who had his empire taken apart], {told} us', 'who'],
    ['another clause before “what”', 'It ended in [the fall of what host Ann Bell] {called} a city', 'host Ann Bell'],
  ])('loses %s', (_what, text, source) => {
    expect(mended(text)).toEqual([source]);
  });

  it.each([
    ['a noun behind a determiner', '[some] {reports suggest} it.', 'some reports'],
    ['a noun behind a possessive', '[The doctor’s] {notes indicate} it.', 'The doctor’s notes'],
    ['a noun behind an adjective', 'According {to} [credible] reports received by Norlink.', 'credible reports'],
    ['adjective and noun', '[The newly] {signed legislation confirms} it.', 'The newly signed legislation'],
    ['who works for a body', '“No,” {said} [a Norlink] spokesperson.', 'a Norlink spokesperson'],
    ['its determiner', 'That [official] {said} so.', 'That official'],
    ['determiner and title of a work', 'Then the “Bad Night” [singer] {said} so.', 'the “Bad Night” singer'],
    ['what stands between its pieces', '[The] concerned [mother] {said} so.', 'The concerned mother'],
  ])('gets back %s', (_what, text, source) => {
    expect(mended(text)[0]).toBe(source);
  });

  it.each([
    'Ms Kelly',
    'the Daily',
    'a paper published in a journal on Monday',
    'Ann Bell',
    'a mother whose daughter is a pupil at Westmoor',
    'an official there',
    'the people who were in the car',
    'police in Norwood',
    'the family',
    'some of those who have left',
  ])('stays as it is: %s', (source) => {
    expect(mended(`“No,” {said} [${source}].`)).toEqual([source]);
  });

  it('leaves the cue its verb', () => {
    expect(mended('[Mr Reed’s] {warning} that it leaks')).toEqual(['Mr Reed’s']);
    expect(mended('[Miller] {agrees} it leaks')).toEqual(['Miller']);
    expect(mended('while [another] {said} men leave')).toEqual(['another']);
    expect(mended('[a senior official] {told} Norlink')).toEqual(['a senior official']);
  });

  it('of a wire story is not the place it comes from', () => {
    expect(mended('[NORWOOD] — [The ministry] {said} so.')[0]).toBe('The ministry');
  });

  it('stays where nothing would be left', () => {
    expect(mended('[Today] {said} so.')).toEqual(['Today']);
  });
});

describe('a noun', () => {
  it.each([
    ['spokeswoman', 'person'],
    ['striker', 'person'],
    ['29-year-old', 'person'],
    ['Spaniard', 'person'],
    ['paediatricians', 'people'],
    ['backers', 'people'],
    ['police', 'people'],
    ['lawmakers', 'people'],
    ['ministry', 'body'],
    ['airlines', 'body'],
    ['watchdog', 'body'],
    ['lawsuit', 'document'],
    ['figures', 'document'],
    ['footage', 'document'],
    ['outflows', null],
    ['number-crunching', null],
    ['refusal', null],
    ['computers', null],
    ['air', null],
    ['goal', null],
  ])('%s is of kind %s', (noun, kind) => {
    expect(kindOfNoun(noun)).toBe(kind);
  });
});

describe('a phrase', () => {
  it('turns on its head', () => {
    expect(phraseOf('a senior officer of the river board')).toMatchObject({
      determiner: 'a',
      head: 'officer',
      rest: ' of the river board',
    });
    expect(phraseOf('the study published in May')).toMatchObject({ head: 'study' });
    expect(phraseOf('data maintained by the river board')).toMatchObject({ head: 'data' });
    expect(phraseOf('several more farmers, most of them young')).toMatchObject({ determiner: 'several', head: 'farmers' });
  });
});

describe('whom somebody cites', () => {
  const isCited = (before: string, cue: string, content: string): boolean => {
    const text = `${before} ${cue} ${content}`;
    const at = before.length + 1;
    return isCitation(text, { cue: [[at, at + cue.length]], content: [[at + cue.length + 1, text.length]] });
  };

  it('makes no statement', () => {
    expect(isCited('Norlink reported,', 'citing', 'the army')).toBe(true);
    expect(isCited('Norlink reported,', 'citing', 'two officials at the port')).toBe(true);
    expect(isCited('Norlink reported,', 'citing', 'Ann Bell')).toBe(true);
  });

  it('but a reason that is cited does', () => {
    expect(isCited('Norlink withdrew,', 'citing', 'rising costs')).toBe(false);
    expect(isCited('Norlink', 'said', 'the army')).toBe(false);
  });
});

describe('the passive', () => {
  it('of asking and accusing has another speaker than its subject', () => {
    expect(['was asked', 'were accused of', 'has been told', 'is accused by'].map(isPassive)).toEqual([true, true, true, true]);
    expect(['was quoted as saying', 'was heard telling', 'asked', 'was saying'].map(isPassive)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('has whoever stands behind “by”', () => {
    const text = 'Reed is accused by critics of lying.';
    const spans: Span[] = [
      [0, 4],
      [19, 26],
    ];
    expect(agentsOf(text, spans).map((span) => text.slice(...span))).toEqual(['critics']);
    expect(agentsOf(text, spans.slice(0, 1))).toEqual([]);
  });
});

describe('words that can be no source', () => {
  it.each([
    'The outflows',
    'His refusal',
    'credible',
    'The newly',
    'a hike in prices',
    'your air conditioner',
    'This season',
    'Killed',
    'FACTS',
    'sometimes',
    'hangover',
    '—',
    'The soaring trajectory',
    'the previous year',
  ])('%s', (words) => {
    expect(isSource(words)).toBe(false);
  });

  it.each([
    'Ann Bell',
    'she',
    'I',
    'who',
    'the Norland River Board',
    'WHO',
    'nearly 20% of voters',
    'two people close to the talks',
    'critics',
    'new research from Norwood',
    'those around the mayor',
    'Norland',
    'one fan',
    '@river_watch',
    'Reed and the other farmers',
    'UNIDENTIFIED PERSON #1',
  ])('but not: %s', (words) => {
    expect(isSource(words)).toBe(true);
  });
});

describe('a source and the clause about it', () => {
  it.each(
    ['last year', 'in 2016', 'on Monday', 'this week', 'during the strike', 'after the storm'].flatMap((time) =>
      ['who left the army', 'whose boat he won', 'which lost its mast'].map((clause) => `the captain, ${clause} ${time}`),
    ),
  )('keeps the time that belongs to the clause: %s', (source) => {
    expect(mended(`[${source}], {said} so.`)).toEqual([source]);
  });

  it.each(['last year', 'on Monday', 'in 2016', 'during the strike'])('loses %s where no clause is', (time) => {
    expect(mended(`“No,” {said} [the captain ${time}].`)).toEqual(['the captain']);
  });

  it.each([
    ['last Wednesday the mill’s owner', 'the mill’s owner'],
    ['Last month Ida Krog', 'Ida Krog'],
    ['On Friday the mayor', 'the mayor'],
    ['Pell of his role', 'Pell'],
    ['Ida Krog in defence of the ferry', 'Ida Krog'],
    ['Reed in response to the vote', 'Reed'],
    ['the club sacked four players after an inquiry', 'an inquiry'],
    ['the council suspended its clerk when an auditor', 'an auditor'],
  ])('is freed of what is none of it: %s', (words, expected) => {
    expect(mended(`[${words}] {said} so.`)).toEqual([expected]);
  });

  it.each([
    'Gavin of Norwood',
    'the Last Monday Club',
    'the mother of his child',
    'a lawyer in defence of whales who',
    'Friday Group',
  ])('stays as it is: %s', (source) => {
    expect(mended(`[${source}] {said} so.`)[0]).toBe(source.replace(/ who$/, ''));
  });

  it.each([
    ['“Mudlark” [actress Ida Krog] {said} so.', '“Mudlark” actress Ida Krog'],
    ['But “Late Tide” [director Sam Pell] {said} so.', '“Late Tide” director Sam Pell'],
    ['He cried “Never.” [Actress Ida Krog] {said} so.', 'Actress Ida Krog'],
    ['It was “never,” [actress Ida Krog] {said}.', 'actress Ida Krog'],
  ])('has the work that it is known for: %s', (text, expected) => {
    expect(mended(text)).toEqual([expected]);
  });
});

describe('of two pieces speaks', () => {
  it.each([
    ...['who', 'which', 'that'].map((word): [string, string] => [`[the guards], [${word}] {say} so`, 'the guards']),
    ...['he', 'she', 'they', 'I', 'we'].map((word): [string, string] => [
      `[Pell] waited for the boat, and [${word}] {said} so`,
      word,
    ]),
    ['[Tories] want a toll, while [Liberals] {reject} it', 'Liberals'],
    ['[Pell] {said} of [the voters] that they left', 'Pell'],
    [
      '[strategists] who spoke to the Herald after [the debate] {said} so',
      'strategists who spoke to the Herald after the debate',
    ],
    ['[Ferry Watch (FW)], a body for “Fair Water (FW)[FW) plans] {says} so', 'Ferry Watch (FW)'],
  ])('%s: %s', (text, expected) => {
    expect(mended(text)).toEqual([expected]);
  });

  it.each([
    ['[researchers] date the lamps to 500 [BC] {saying} so', ['researchers', 'BC']],
    ['[Pell], a clerk, {is accused} by [critics] of it', ['Pell', 'critics']],
  ])('neither plainly: %s', (text, expected) => {
    expect(mended(text)).toEqual(expected);
  });
});

describe('the clause about a source', () => {
  const CLAUSES = [
    'who built the ferry',
    'whose boat sank in May',
    'which runs the ferry',
    'where he is known as the captain',
    'whom the town once sued',
  ];

  it.each(CLAUSES)('belongs to it: %s', (clause) => {
    expect(mended(`[Ida Krog], ${clause}, {said} so.`)).toEqual([`Ida Krog, ${clause}`]);
    expect(mended(`[Ida Krog], ${clause}, later {said} so.`)).toEqual([`Ida Krog, ${clause}`]);
    expect(mended(`“No,” {said} [Ida Krog], ${clause}. It rained.`)).toEqual([`Ida Krog, ${clause}`]);
    expect(mended(`“No,” {said} [Ida Krog], ${clause}, adding that it rained.`)).toEqual([`Ida Krog, ${clause}`]);
  });

  it.each([
    'who added that it rained',
    'who also says that it rained',
    'which warned of rain',
    'who wants a bridge',
    'who hoped for rain',
  ])('does not where it tells of a statement: %s', (clause) => {
    expect(mended(`“No,” {said} [Ida Krog], ${clause}.`)).toEqual(['Ida Krog']);
  });

  it.each([
    '[Ida Krog] came. Reed, who built the ferry, {said} so.',
    '[Ida Krog], who said “never,” {said} so.',
    '[Ida Krog], who built the ferry and {said} so.',
    '“No,” {said} [Ida Krog], who built “the” ferry',
    '[Ida Krog] {said} so.',
  ])('is not what stands in: %s', (text) => {
    expect(mended(text)).toEqual(['Ida Krog']);
  });
});

describe('who says something of a thing', () => {
  it.each(['a phrase', 'a move', 'a new policy', 'the claim', 'another practice'])('is not “%s”', (thing) => {
    for (const who of ['critics', 'the council', 'experts in Oldport', 'Ida Krog', 'many residents'])
      expect(mended(`It was slow, [${thing} ${who}] {called} odd.`)).toEqual([who]);
  });

  it.each(['89% of them', 'about 40% of clerks', '12 percent of the clerks', 'nearly 3 in 10 clerks'])(
    'is the share, not the survey: %s',
    (share) => {
      expect(mended(`In [a survey of 900 clerks in Norland, ${share}] {said} so.`)).toEqual([share]);
    },
  );

  it.each(['Oct. 11', 'May 3', 'Monday', 'last week'])('is nobody’s date: %s', (date) => {
    expect(mended(`[Ida Krog’s ${date}] {announcement} that it leaks`)).toEqual(['Ida Krog’s']);
  });

  it.each([
    'a policy expert',
    'the claims adjusters',
    'the plan',
    'a survey by the council, the largest since May',
    'a law firm',
    'the rule of law',
  ])('stays as it is: %s', (source) => {
    expect(mended(`“No,” {said} [${source}].`)).toEqual([source]);
  });
});

describe('a source whose end or name looks like another', () => {
  it.each([
    ['[He Jianlin, a former mill owner,] {said} so.', 'He Jianlin, a former mill owner'],
    ['[He Tuesday] {said} so.', 'He'],
    ['[He often] {said} so.', 'He'],
    ['[You Jing] {said} so.', 'You Jing'],
    ['[Sen. Krog (D-N.M].) also {said} so.', 'Sen. Krog (D-N.M.)'],
    ['[Krog (the mayor]), who left, {said} so.', 'Krog (the mayor), who left'],
    ['[Krog (the mayor] of a town that lies far away) {said} so.', 'Krog (the mayor'],
  ])('%s', (text, expected) => {
    expect(mended(text)).toEqual([expected]);
  });
});
