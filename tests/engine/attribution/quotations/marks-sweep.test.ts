import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../../src/engine/attribution/quotations/marks.ts';
import { laidOut } from './laid-out.ts';

/** How an outlet sets quotations: opening and closing mark, and the marks for quotations inside. */
interface Style {
  name: string;
  marks: [open: string, close: string];
  inner: [open: string, close: string];
}

const STYLES: Style[] = [
  { name: 'curly', marks: ['“', '”'], inner: ['‘', '’'] },
  { name: 'straight', marks: ['"', '"'], inner: ["'", "'"] },
  { name: 'British', marks: ['‘', '’'], inner: ['“', '”'] },
  { name: 'British, straight', marks: ["'", "'"], inner: ['"', '"'] },
  { name: 'British, mixed', marks: ['‘', "'"], inner: ['“', '"'] },
  { name: 'guillemets', marks: ['«', '»'], inner: ['‹', '›'] },
  { name: 'spaced guillemets', marks: ['« ', ' »'], inner: ['“', '”'] },
  { name: 'inverted guillemets', marks: ['»', '«'], inner: ['›', '‹'] },
  { name: 'guillemets pointing right', marks: ['»', '»'], inner: ['’', '’'] },
  { name: 'German', marks: ['„', '“'], inner: ['‚', '‘'] },
  { name: 'Polish', marks: ['„', '”'], inner: ['‘', '’'] },
  { name: 'Swedish', marks: ['”', '”'], inner: ['’', '’'] },
  { name: 'old wire', marks: ['``', "''"], inner: ["'", "'"] },
  { name: 'two straight single marks', marks: ["''", "''"], inner: ['"', '"'] },
  { name: 'two curly single marks', marks: ['‘‘', '’’'], inner: ['“', '”'] },
  { name: 'curly, closed with two single marks', marks: ['“', '’’'], inner: ['‘', '’'] },
  { name: 'straight, closed with two single marks', marks: ['"', "''"], inner: ["'", "'"] },
  { name: 'curly, closed straight', marks: ['“', '"'], inner: ['‘', '’'] },
  { name: 'straight with spaces inside', marks: ['" ', ' "'], inner: ["'", "'"] },
  { name: 'curly with spaces inside', marks: ['“ ', ' ”'], inner: ['‘', '’'] },
  { name: 'closed with the opening mark', marks: ['“', '“'], inner: ['‘', '’'] },
];

/** Paragraphs with ⟦ ⟧ for the marks, and ⟨ ⟩ for those inside; an opening one that the next paragraph takes up stays without a ⟧. */
const LAYOUTS: Record<string, string[]> = {
  'cue behind': ['⟦The bridge is safe,⟧ Ida Krog said.'],
  'cue in front': ['Ida Krog said: ⟦The bridge is safe.⟧'],
  'cue in front, comma': ['Ida Krog said, ⟦The bridge is safe.⟧ Then she left.'],
  inversion: ['⟦The bridge is safe,⟧ said Ida Krog, who built it.'],
  interrupted: ['⟦The bridge,⟧ Ida Krog said, ⟦is safe.⟧'],
  'going on': ['⟦The bridge is safe,⟧ Ida Krog said. ⟦I drove over it myself.⟧'],
  question: ['⟦Is the bridge safe?⟧ asked Ida Krog.'],
  alone: ['The bridge opened.', '⟦I drove over it myself this morning.⟧', 'It was built in May.'],
  'part of a sentence': ['Ida Krog called the bridge ⟦safe as a church⟧ and left.'],
  'two parts of a sentence': ['Ida Krog called it ⟦safe⟧ and ⟦dry as a bone⟧ on Monday.'],
  'full stop outside': ['Ida Krog called the bridge ⟦safe as a church⟧.'],
  'in brackets': ['Ida Krog laughed (⟦Never again⟧) and left.'],
  'behind a dash': ['She had one word — ⟦never⟧ — for it.'],
  'two paragraphs': ['Ida Krog said: ⟦The bridge is safe.', '⟦It is dry too.⟧', 'It opens in May.'],
  'three paragraphs, cue in the last': ['⟦The bridge is safe.', '⟦It is dry.', '⟦It is ours,⟧ Ida Krog said.'],
  'two quotations, a paragraph each': ['⟦The bridge is safe,⟧ Ida Krog said.', '⟦It is not,⟧ said Piet Holm.'],
  'apostrophes inside': ['⟦We’ve asked since my father’s day, and it isn’t safe,⟧ Ida Krog said.'],
  'a quotation inside': ['⟦He told me ⟨never again⟩ and left,⟧ Ida Krog said.'],
  'a quotation inside, at its end': ['⟦He told me, ⟨Never again.⟩⟧ Ida Krog said so.'],
  'a quotation inside, at its start': ['⟦⟨Never again⟩ was all he told me,⟧ Ida Krog said.'],
  'a number first': ['⟦40 bridges are safe,⟧ Ida Krog said.'],
  'words left out': ['⟦[The bridge] is … safe,⟧ Ida Krog said.'],
};

/** What a style cannot say: marks that look alike leave no trace of nesting, and a few marks go on over no paragraphs. */
const CANNOT: Record<string, RegExp> = {
  'guillemets pointing right': /paragraphs|inside, at its|interrupted/,
  'inverted guillemets': /paragraphs, cue|^two paragraphs/,
  'straight with spaces inside': /inside|paragraphs|brackets|dash/,
  'closed with the opening mark': /inside, at its end|paragraphs, cue|^two paragraphs/,
  Swedish: /inside, at its/,
  'old wire': /inside, at its/,
  'straight, closed with two single marks': /inside, at its/,
  'two straight single marks': /inside, at its/,
  'two curly single marks': /inside, at its/,
  'curly, closed with two single marks': /inside, at its/,
};

function typeset({ marks, inner, name }: Style, layout: readonly string[]): { paragraphs: string[]; expected: string[] } {
  const straight = name.includes('straight') || name.includes('old wire');
  const paragraphs = layout.map((paragraph) => {
    const words = paragraph
      .replaceAll('⟦', marks[0])
      .replaceAll('⟧', marks[1])
      .replaceAll('⟨', inner[0])
      .replaceAll('⟩', inner[1]);
    return straight ? words.replaceAll(/(?<=\p{L})’(?=\p{L})/gu, "'") : words;
  });
  const expected = layout.flatMap((paragraph) =>
    [...paragraph.matchAll(/⟦[^⟦⟧]*(?:⟧|$)/gu)].map(([words]) =>
      words.replace('⟦', marks[0]).replace('⟧', marks[1]).replaceAll('⟨', inner[0]).replaceAll('⟩', inner[1]),
    ),
  );
  return { paragraphs, expected: straight ? expected.map((words) => words.replaceAll(/(?<=\p{L})’(?=\p{L})/gu, "'")) : expected };
}

describe.each(STYLES)('quotations in $name marks', (style) => {
  const layouts = Object.entries(LAYOUTS).filter(([layout]) => !CANNOT[style.name]?.test(layout));

  it.each(layouts)('%s', (_name, layout) => {
    const { paragraphs, expected } = typeset(style, layout);
    const { text, spans } = laidOut(paragraphs);
    const found = findQuotations(text, spans);
    expect(found.flatMap(({ spans: parts }) => parts.map((part) => text.slice(...part)))).toEqual(expected);
    const opened = layout.filter((paragraph) => paragraph.lastIndexOf('⟦') > paragraph.lastIndexOf('⟧')).length;
    expect(found).toHaveLength(expected.length - opened);
  });
});

describe('marks that are forgotten', () => {
  const quoted = (...paragraphs: string[]): string[][] => {
    const { text, spans } = laidOut(paragraphs);
    return findQuotations(text, spans).map(({ spans: parts }) => parts.map((part) => text.slice(...part)));
  };

  it.each([
    ['the closing one, before a cue', '“The bridge is safe, said Ida Krog.', '“The bridge is safe,'],
    ['the closing one, before a pronoun', '"The bridge is safe, she said.', '"The bridge is safe,'],
    ['the opening one', 'The bridge is safe,” said Ida Krog.', 'The bridge is safe,”'],
    ['the opening one, behind a colon', 'Ida Krog said: The bridge is safe.”', 'The bridge is safe.”'],
  ])('%s', (_name, paragraph, expected) => {
    expect(quoted(paragraph)).toEqual([[expected]]);
  });

  it('keeps the next quotation of the paragraph', () => {
    expect(quoted('“The bridge is safe, said Ida Krog. “It is dry too.”')).toEqual([
      ['“The bridge is safe,'],
      ['“It is dry too.”'],
    ]);
  });

  it('goes on into a paragraph that has nothing but the closing mark', () => {
    expect(quoted('Ida Krog said: “The bridge is safe.', 'It is dry too.”', 'It opens in May.')).toEqual([
      ['“The bridge is safe.', 'It is dry too.”'],
    ]);
  });
});

describe('marks that quote nobody', () => {
  it.each([
    ['nothing between them', 'The field “” was left empty and "" too.'],
    ['a nickname', 'John “Lefty” Reed and Anna "The Hammer" Holm were there.'],
    ['a nickname in brackets', 'John (“Lefty”) Reed was there.'],
    ['inches', `The board is 6'2" long and 2" thick.`],
    ['a year', "Rock 'n' roll came to Dale in '58, and the workers' club was full."],
    ['a word cut in front', '’Tis the season, and ’twas a long one; get ’em home.'],
    ['bullets', '» The bridge closes at six'],
  ])('%s', (_name, paragraph) => {
    const { text, spans } = laidOut([paragraph, paragraph]);
    expect(findQuotations(text, spans)).toEqual([]);
  });

  it('nested in a quotation, in the same marks, leave it whole', () => {
    const paragraph = '"The old way meant a fee for every worker ("seats") and "locked" data," said Ida Krog.';
    const { text, spans } = laidOut([paragraph]);
    expect(findQuotations(text, spans).map(({ spans: [span] }) => span && text.slice(...span))).toEqual([
      '"The old way meant a fee for every worker ("seats") and "locked" data,"',
    ]);
  });
});
