import { describe, expect, it } from 'vitest';
import { assembleAnnotation } from '../../../src/engine/annotate.ts';
import { attribute } from '../../../src/engine/attribution/attribute.ts';
import { graft } from '../../../src/engine/attribution/graft.ts';
import type { Annotation } from '../../../src/engine/model.ts';
import { readPage } from '../../../src/engine/page/read.ts';
import { parseDocument } from '../../../src/node/document.ts';
import { loadFinder } from '../../../src/node/finder.ts';

const finder = loadFinder();
const PARAGRAPHS = [
  '“The ferry will sail again on Monday, whatever the weather does,” said Jane Doe, the harbour master.',
  'The crossing had been shut for eleven days after the storm broke the outer wall, and lorries stood in line along the coast road.',
  'Tom Reed, who drives one of them, said that he had slept in his cab for six nights.',
  'The road to the harbour was closed for most of the week, and the buses turned round at the church on the hill above it.',
  'Fish was sold from boxes on the quay, and the hotel by the station let its rooms for half of what they cost in summer.',
  'Divers went down twice to look at the stones, and came up with nothing that the engineers had not already seen on paper.',
  'Eleven boats lay against the inner wall through the storm, tied to one another, and none of them broke loose in the night.',
  'The port was built in 1904, and the outer wall is older still, as the charts in the town hall show.',
];
const pageOf = (paragraphs: readonly string[]): Document =>
  parseDocument(
    `<title>Ferry sails</title><nav><a href="/">Home</a></nav><article><h1>Ferry sails again</h1><div>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div></article><footer>All rights reserved by somebody, in a long line of a footer that is no news at all.</footer>`,
  );

/** The page annotated, then annotated again in part after it has changed. */
function grown(after: readonly string[]): { before: Annotation; full: Annotation; again: Annotation | null; heard: number } {
  const first = readPage(pageOf(PARAGRAPHS));
  const before = assembleAnnotation(first.page, attribute({ ...first.page, context: first.context }, finder));
  const document = pageOf(after);
  const reading = readPage(document, { before: first.workings.found });
  expect(reading.page.text).toBe(after.join('\n\n'));
  const part = graft(before, reading.page, reading.context);
  const again = part && assembleAnnotation(reading.page, part.merge(attribute(part.input, finder)));
  return {
    before,
    full: assembleAnnotation(reading.page, attribute({ ...reading.page, context: reading.context }, finder)),
    again,
    heard: part?.input.text.length ?? 0,
  };
}

const told = (annotation: Annotation | null): string[] =>
  (annotation?.attributions ?? []).map(
    ({ speaker, content }) =>
      `${annotation?.speakers.find(({ id }) => id === speaker)?.name}: ${content.map((span) => annotation?.text.slice(...span)).join('|')}`,
  );

const NEW = '“It will hold,” she said of the new wall.';

describe('an article that changes in part', () => {
  it.each([
    ['grows at its end', [...PARAGRAPHS, '“We are tired,” said Mr Reed.']],
    ['grows at its beginning', ['“It will be rough,” said Ann Roe, a captain.', ...PARAGRAPHS]],
    ['grows in its middle, with a pronoun', [...PARAGRAPHS.slice(0, 1), NEW, ...PARAGRAPHS.slice(1)]],
    ['loses a paragraph', PARAGRAPHS.slice(1)],
    ['is edited', PARAGRAPHS.map((text) => text.replace('six nights', 'nine nights'))],
  ])('%s: the part heard again gives what the whole would', (_what, after) => {
    const { full, again } = grown(after);
    expect(told(again)).toEqual(told(full));
    expect(told(again).length).toBeGreaterThan(0);
  });

  it('hears nothing where nothing is new', () => expect(grown([...PARAGRAPHS]).heard).toBe(0));

  it('keeps the ids of what stays', () => {
    const { before, again } = grown(['“It will be rough,” said Ann Roe, a captain.', ...PARAGRAPHS]);
    const stays = before.attributions.map(({ id }) => id);
    expect(stays.slice(0, 2)).toEqual(['a1', 'a2']);
    expect(again?.attributions.map(({ id }) => id)).toEqual([`a${stays.length + 1}`, ...stays]);
  });

  it('asks for the whole where most is new', () => {
    const first = readPage(pageOf(PARAGRAPHS));
    const other = PARAGRAPHS.map((text) => text.toUpperCase());
    const reading = readPage(pageOf(other), { before: first.workings.found });
    expect(reading.page.text).toBe(other.join('\n\n'));
    const before = assembleAnnotation(first.page, attribute({ ...first.page, context: [] }, finder));
    expect(graft(before, reading.page, [])).toBeNull();
  });
});
