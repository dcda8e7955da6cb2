import { corrected } from '../corrections/corrected.ts';
import { inWords } from '../corrections/in-words.ts';
import { citedAddress } from '../url.ts';
import { type ExportFormat, speakerName, wordsOf } from './format.ts';

const COLUMNS = [
  'speaker',
  'form',
  'act',
  'content',
  'cue',
  'source',
  'confidence',
  'title',
  'publisher',
  'published',
  'updated',
  'url',
  'reader',
] as const;

/** One row an attribution (RFC 4180, CRLF, a byte order mark for spreadsheets). */
export const csv: ExportFormat = {
  id: 'csv',
  label: 'CSV',
  extension: 'csv',
  mime: 'text/csv;charset=utf-8',
  write: (machine, { annotation, byAttribution } = corrected(machine)) => {
    const rows = annotation.attributions.map((attribution) => [
      speakerName(annotation, attribution) ?? '',
      attribution.form,
      attribution.act,
      wordsOf(annotation, attribution.content),
      wordsOf(annotation, attribution.cue),
      wordsOf(annotation, attribution.source),
      String(attribution.confidence),
      annotation.title ?? '',
      annotation.publisher ?? '',
      annotation.published?.iso ?? '',
      annotation.updated?.iso ?? '',
      citedAddress(annotation) ?? '',
      inWords(byAttribution.get(attribution.id)),
    ]);
    return `\uFEFF${[COLUMNS, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
  },
};

/** A cell that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection). */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
