import { isSure } from '../annotation.ts';
import { type Corrected, corrected } from '../corrections/corrected.ts';
import { inWords, targetOf } from '../corrections/in-words.ts';
import type { Annotation, Attribution, Stamp } from '../model.ts';
import { citedAddress } from '../url.ts';
import { type ExportFormat, wordsOf } from './format.ts';

/** A page to read: headline, times, notes, and each speaker with their statements. */
export const markdown: ExportFormat = {
  id: 'markdown',
  label: 'Markdown',
  extension: 'md',
  mime: 'text/markdown;charset=utf-8',
  write: (machine, result = corrected(machine)) =>
    `${[...head(machine), ...notes(machine), ...statements(result), ...lost(result)].join('\n')}\n`,
};

/** Characters that Markdown would read as marks-up. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');

function head(annotation: Annotation): string[] {
  const address = citedAddress(annotation);
  const byline = annotation.byline.map((entry) => entry.name).join(', ');
  const outlet = [annotation.publisher, byline && `by ${byline}`].filter(Boolean).join(' · ');
  return [
    `# ${plain(annotation.title ?? 'Untitled')}`,
    '',
    ...(outlet ? [plain(outlet), ''] : []),
    ...time('Published', annotation.published),
    ...time('Updated', annotation.updated),
    ...(address ? [`- <${address}>`] : []),
  ];
}

const time = (label: string, stamp: Stamp | null): string[] =>
  stamp
    ? [
        `- ${label}: ${stamp.iso}${stamp.shown ? ` (“${plain(stamp.shown)}”)` : ''}${stamp.zone?.inferred ? `, ${stamp.zone.name} inferred: ${stamp.zone.why}` : ''}`,
      ]
    : [];

const notes = (annotation: Annotation): string[] =>
  annotation.notes.length
    ? ['', '## Where it comes from', '', ...annotation.notes.map((note) => `- ${note.kind}: ${plain(note.text)}`)]
    : [];

function statements({ annotation, byAttribution }: Corrected): string[] {
  const line = (attribution: Attribution): string =>
    statement(annotation, attribution, inWords(byAttribution.get(attribution.id)));
  const lines: string[] = [];
  for (const speaker of annotation.speakers) {
    lines.push('', `## ${plain(speaker.name)}${speaker.descriptions[0] ? ` (${plain(speaker.descriptions[0])})` : ''}`, '');
    for (const attribution of annotation.attributions) if (attribution.speaker === speaker.id) lines.push(line(attribution));
  }
  const nobody = annotation.attributions.filter((attribution) => attribution.speaker === null);
  if (nobody.length) lines.push('', '## Speaker not known', '', ...nobody.map(line));
  return lines;
}

function statement(annotation: Annotation, attribution: Attribution, reader: string): string {
  const cue = wordsOf(annotation, attribution.cue);
  const marks = [
    attribution.form,
    attribution.act === 'attitude' ? 'attitude' : '',
    cue && `“${cue}”`,
    isSure(attribution) ? '' : 'not sure',
    reader && `reader: ${reader}`,
  ].filter(Boolean);
  return `- ${plain(wordsOf(annotation, attribution.content))} (${plain(marks.join(', '))})`;
}

/** What the reader noted about words that are gone is still told. */
const lost = ({ lost }: Corrected): string[] =>
  lost.length
    ? [
        '',
        '## Reader’s corrections whose words are gone',
        '',
        ...lost.map((entry) => `- ${plain(`${inWords([entry])}: ${targetOf(entry)}`)}`),
      ]
    : [];
