import { inWords, targetOf } from '../../corrections/in-words.ts';
import type { Stamp } from '../../model.ts';
import { articleData, spoken } from '../article-data.ts';
import type { Exported } from '../exported.ts';
import type { ExportFormat } from '../format.ts';
import { genreWords } from '../genre-words.ts';
import { groupsOf } from '../groups.ts';
import { headingOf, marksOf } from '../markdown-statement.ts';
import { address, plain } from '../markdown-words.ts';
import { notesInWords } from '../note-words.ts';
import { type Statement, statementsOf } from '../statement.ts';

/** A page to read: headline, times, notes, and each speaker with their statements. */
export const markdown: ExportFormat = {
  id: 'markdown',
  label: 'Markdown',
  extension: 'md',
  mime: 'text/markdown;charset=utf-8',
  item: (article, index) =>
    `${index ? '\n' : ''}${[...head(article), ...notes(article), ...statements(article), ...lost(article)].join('\n')}\n`,
};

function head({ annotation, accessed }: Exported): string[] {
  const { title, authors, publisher, url } = articleData(annotation, accessed);
  const byline = authors.map(spoken).join(', ');
  const outlet = [genreWords(annotation), publisher, byline && `by ${byline}`].filter(Boolean).join(' · ');
  return [
    `# ${plain(title)}`,
    '',
    ...(outlet ? [plain(outlet), ''] : []),
    ...time('Published', annotation.published),
    ...time('Updated', annotation.updated),
    ...(accessed ? [`- Accessed: ${accessed.slice(0, 10)}`] : []),
    ...(url ? [`- <${address(url)}>`] : []),
  ];
}

const time = (label: string, stamp: Stamp | null): string[] =>
  stamp
    ? [
        `- ${label}: ${stamp.iso}${stamp.shown ? ` (“${plain(stamp.shown)}”)` : ''}${stamp.zone?.inferred ? `, ${plain(`${stamp.zone.name} inferred: ${stamp.zone.why}`)}` : ''}`,
      ]
    : [];

const notes = ({ annotation }: Exported): string[] =>
  notesInWords(annotation).length
    ? ['', '## Where it comes from', '', ...notesInWords(annotation).map(({ label, text }) => `- ${label}: ${plain(text)}`)]
    : [];

const statements = (article: Exported): string[] =>
  groupsOf(statementsOf(article)).flatMap(({ speaker, statements: theirs }) => [
    '',
    `## ${speaker ? headingOf(speaker.name, speaker.descriptions[0]) : 'Speaker not known'}`,
    '',
    ...theirs.map(line),
  ]);

const line = (statement: Statement): string =>
  `- ${statement.words.split('\n').map(plain).join('<br>')} (${plain(marksOf(statement))})${statement.link ? ` [↗](${address(statement.link)})` : ''}${linked(statement)}`;

/** Where the article leads from it. */
const linked = ({ linked: sites }: Statement): string =>
  sites.length ? `, links to ${sites.map(({ site, url }) => `[${plain(site)}](${address(url)})`).join(', ')}` : '';

/** What the reader noted about words that are gone is still told. */
const lost = ({ lost: entries }: Exported): string[] =>
  entries.length
    ? [
        '',
        '## Corrections whose words are gone',
        '',
        ...entries.map((entry) => `- ${plain(`${inWords([entry])}: ${targetOf(entry)}`)}`),
      ]
    : [];
