import { describe, expect, it } from 'vitest';
import { corrected } from '../../../src/engine/corrections/corrected.ts';
import { type Correction, entryOf } from '../../../src/engine/corrections/entries.ts';
import { readList, withEntry } from '../../../src/engine/corrections/list.ts';
import { exportOf } from '../../../src/engine/export/exported.ts';
import { writeFile } from '../../../src/engine/export/format.ts';
import { csv } from '../../../src/engine/export/formats/csv.ts';
import { json } from '../../../src/engine/export/formats/json.ts';
import { markdown } from '../../../src/engine/export/formats/markdown.ts';
import type { Annotation } from '../../../src/engine/model.ts';
import { annotateText } from '../../annotate.ts';

const TEXT =
  '“The dam is safe,” said Jane Doe, an engineer.\n\n“I would not sleep under it,” said Tom Reed.\n\nThe cracks are old and known to all, according to Jane Doe.\n\nA note on the gate, in chalk: it leaks.';
const machine = annotateText(TEXT, { url: 'https://news.example/dam' });

/** The machine's annotation after some corrections by hand. */
function correctedBy(...made: Correction[]): Annotation {
  let annotation = machine;
  for (const correction of made) {
    const shown = { ...corrected(annotation).annotation, reader: annotation.reader };
    const entry = entryOf(shown, correction, '2026-01-02T03:04:05Z');
    if (!entry) throw new Error('no entry');
    annotation = { ...annotation, reader: readList(withEntry(annotation.reader, entry)).entries };
  }
  return annotation;
}

const idOf = (words: string, annotation = machine): string =>
  annotation.attributions.find(({ content }) => content.some((span) => annotation.text.slice(...span).includes(words)))?.id ?? '';
const said = (annotation: Annotation): Record<string, number> =>
  Object.fromEntries(corrected(annotation).annotation.speakers.map(({ name, attributions }) => [name, attributions.length]));

describe('the reader’s hand', () => {
  it('changes the speaker of one statement, to one who is not in the article too', () => {
    expect(said(correctedBy({ kind: 'speaker', attribution: idOf('sleep'), speaker: 'Ann Roe' }))).toEqual({
      'Jane Doe': 2,
      'Ann Roe': 1,
    });
  });

  it('merges two speakers', () => {
    const merged = correctedBy({ kind: 'merge', from: 'Tom Reed', into: 'Jane Doe' });
    expect(said(merged)).toEqual({ 'Jane Doe': 3 });
    expect(corrected(merged).annotation.speakers[0]?.aliases).toContain('Tom Reed');
  });

  it('removes a false highlight', () =>
    expect(said(correctedBy({ kind: 'remove', attribution: idOf('dam') }))).toEqual({ 'Tom Reed': 1, 'Jane Doe': 1 }));

  it('marks what was missed, and lets that be corrected too', () => {
    const start = TEXT.indexOf('it leaks');
    const marked = correctedBy(
      { kind: 'mark', span: [start, start + 8], speaker: '' },
      { kind: 'speaker', attribution: 'r1', speaker: 'A villager' },
    );
    expect(said(marked)['A villager']).toBe(1);
    expect(corrected(marked).annotation.attributions.at(-1)).toMatchObject({ id: 'r1', form: 'indirect', confidence: 1 });
  });

  it('keeps the machine’s result apart', () => {
    const changed = correctedBy({ kind: 'remove', attribution: idOf('dam') });
    expect(changed.attributions).toEqual(machine.attributions);
    expect(machine.reader).toEqual([]);
  });

  it('is undone by leaving the last entry out', () => {
    const changed = correctedBy({ kind: 'remove', attribution: idOf('dam') });
    expect(said({ ...changed, reader: changed.reader.slice(0, -1) })).toEqual(said(machine));
  });

  it('comes back on a page that has grown, and lists what is gone', () => {
    const { reader } = correctedBy(
      { kind: 'note', attribution: idOf('dam'), note: 'Asked again in May.' },
      { kind: 'remove', attribution: idOf('sleep') },
    );
    const grown = { ...annotateText(`A new lead.\n\n${TEXT.replace(/“I would.*\n\n/, '')}`), reader };
    const { lost, byAttribution } = corrected(grown);
    expect(lost.map(({ kind }) => kind)).toEqual(['remove']);
    expect(byAttribution.get(idOf('dam', grown))?.[0]?.value).toBe('Asked again in May.');
  });

  it('refuses an empty passage and a statement that is not there', () => {
    expect(entryOf(machine, { kind: 'mark', span: [3, 3], speaker: 'X' }, '')).toBeNull();
    expect(entryOf(machine, { kind: 'remove', attribution: 'a99' }, '')).toBeNull();
  });

  it('is marked as the reader’s in every export', () => {
    const changed = correctedBy(
      { kind: 'speaker', attribution: idOf('sleep'), speaker: 'Ann Roe' },
      { kind: 'note', attribution: idOf('dam'), note: 'Asked, again' },
    );
    expect(writeFile(csv, [exportOf(changed)])).toContain('speaker corrected to Ann Roe');
    expect(writeFile(csv, [exportOf(changed)])).toContain('"note: Asked, again"');
    expect(writeFile(markdown, [exportOf(changed)])).toContain('reader: speaker corrected to Ann Roe');
    expect(JSON.parse(writeFile(json, [exportOf(changed)])).reader).toHaveLength(2);
  });
});
