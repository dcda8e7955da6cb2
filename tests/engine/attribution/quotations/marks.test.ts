import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../../src/engine/attribution/quotations/marks.ts';
import { laidOut } from './laid-out.ts';

/** Paragraphs as the engine gives them, and the words of each quotation found. */
function quoted(...paragraphs: string[]): string[][] {
  const { text, spans } = laidOut(paragraphs);
  return findQuotations(text, spans).map(({ spans: found }) => found.map(([from, to]) => text.slice(from, to)));
}

describe('quote marks', () => {
  it.each([
    ['curly', 'She said “we will go” and left.', ['“we will go”']],
    ['straight', 'She said "we will go" and left.', ['"we will go"']],
    ['low and high', 'Er sagte: „Wir gehen“ und ging.', ['„Wir gehen“']],
    ['guillemets', 'Il a dit « nous partons » hier.', ['« nous partons »']],
    ['British single', 'She said ‘we will go’ and left.', ['‘we will go’']],
    ['straight single', "She said 'we will go' and left.", ["'we will go'"]],
    ['two in a sentence', '“Yes,” he said, “but not today.”', ['“Yes,”', '“but not today.”']],
    ['nested double in single', '‘They told us: “Next year.” Always,’ she said.', ['‘They told us: “Next year.” Always,’']],
    ['nested single in double', '“He said ‘no’ to me,” she said.', ['“He said ‘no’ to me,”']],
    ['apostrophe inside single', '‘We’ve asked since my father’s day,’ she said.', ['‘We’ve asked since my father’s day,’']],
    ['plural possessive inside single', '‘The dogs’ bowls are empty,’ he said.', ['‘The dogs’ bowls are empty,’']],
    ['marks opened curly and closed straight', 'He said “we will go" and left.', ['“we will go"']],
    ['after a bracket', '(“Never,” she wrote.)', ['“Never,”']],
    ['after a dash', 'He had one word—“never”—for it.', ['“never”']],
  ])('%s', (_name, text, expected) => {
    expect(quoted(text).flat()).toEqual(expected);
  });

  it.each([
    ['a decade', 'He ran it since the ’90s and the dogs’ home closed.'],
    ['a straight decade', "He ran it in the '90s and the dogs' home closed."],
    ['rock ’n’ roll', 'They danced to rock ’n’ roll in Hawai’i.'],
    ['an elision', "Get 'em out, 'cause it's late."],
    ['feet and inches', `He is 6'2" tall.`],
    ['possessives only', 'The ministers’ cars and the islanders’ boats.'],
  ])('no quotation in %s', (_name, text) => {
    expect(quoted(text)).toEqual([]);
  });

  it('takes paragraphs that each open with a mark as one quotation', () => {
    expect(quoted('“One.', '“Two.', '“Three,” he said.', '“Four,” she said.')).toEqual([
      ['“One.', '“Two.', '“Three,”'],
      ['“Four,”'],
    ]);
  });

  it('ends an unclosed quotation with its paragraph', () => {
    expect(quoted('He said “we will go.', 'Nothing here.', '“New,” she said.')).toEqual([['“we will go.'], ['“New,”']]);
  });

  it('gives spans inside their paragraph for any text, each after the one before', () => {
    const marks = fc.stringMatching(/^[a-z .,“”‘’"'«»„]{0,60}$/);
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 5 }), (paragraphs) => {
        const { text, spans } = laidOut(paragraphs);
        for (const { spans: found } of findQuotations(text, spans)) {
          for (const [from, to] of found) expect(spans.some((span) => from >= span[0] && to <= span[1] && from < to)).toBe(true);
        }
      }),
    );
  });

  it.each([
    ['unclosed marks of two kinds', '‘a “b ', 50_000],
    ['single marks that nothing closes', '‘a ', 100_000],
    ['possessives', 'the dogs’ bowls ', 50_000],
    ['straight marks', '"', 100_000],
  ])('survives %s by the thousand', (_name, unit, times) => {
    const text = unit.repeat(times);
    for (const { spans } of findQuotations(text, [[0, text.length]]))
      for (const [from, to] of spans) expect(from < to && to <= text.length).toBe(true);
  });
});

/** A page stored in a wrong encoding has one sign for quote marks, apostrophes and hard spaces. */
describe('marks that an encoding broke', () => {
  const broken = (text: string): string => text.replaceAll(/[“”’\u00a0]/g, '\uFFFD');

  it.each([
    ['“We’re leaving the harbour now,” Ida Krog said.', ['“We’re leaving the harbour now,”']],
    ['Krog said: “We’re leaving. It’s late.”', ['“We’re leaving. It’s late.”']],
    ['“It leaks,” Krog said. “It always did.”', ['“It leaks,”', '“It always did.”']],
    ['Krog spoke of “playing at ferries.”\u00a0', ['“playing at ferries.”']],
    ['Sen.\u00a0Krog of\u00a0Oldport said the mill’s roof leaks.\u00a0', []],
    ['It ran from May\u00a0to June, and the town’s clerks’ boats sank.\u00a0\u00a0', []],
    ['The vote fell.\u00a0“We don’t mind,” he added.', ['“We don’t mind,”']],
    ['He said\u00a0“no vote ever came', []],
  ])('%s', (text, expected) => {
    expect(quoted(broken(text)).flat()).toEqual(expected.map(broken));
  });

  it.each(['"', '\uFFFD'])('one may be whole and the other broken: %s', (mark) => {
    const other = mark === '"' ? '\uFFFD' : '"';
    expect(quoted(`${mark}We go now,${other} Krog said.`).flat()).toEqual([`${mark}We go now,${other}`]);
  });

  it('never throws, whatever is broken', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('\uFFFD', '"', 'a', 'B', ' ', ',', '.', '\n') }), (text) => {
        for (const [from, to] of findQuotations(text, [[0, text.length]]).flatMap(({ spans }) => spans))
          expect(to).toBeGreaterThan(from);
      }),
      { numRuns: 300 },
    );
  });
});
