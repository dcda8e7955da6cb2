import { articleData, spoken } from '../article-data.ts';
import type { Exported } from '../exported.ts';
import type { ExportFormat } from '../format.ts';
import { genreWords } from '../genre-words.ts';
import { groupsOf } from '../groups.ts';
import { headingOf, marksOf } from '../markdown-statement.ts';
import { address, plain, quoted } from '../markdown-words.ts';
import { notesInWords } from '../note-words.ts';
import { type Statement, statementsOf } from '../statement.ts';

/** A note for Obsidian: properties, block quotations with ids that other notes can link to, and a link to each passage. */
export const obsidian: ExportFormat = {
  id: 'obsidian',
  label: 'Obsidian',
  extension: 'md',
  mime: 'text/markdown;charset=utf-8',
  item: (article) => `${[...properties(article), ...notes(article), ...statements(article)].join('\n')}\n`,
};

/** A string as YAML has it between double quotes (YAML 1.2, 7.3.1, which JSON's escapes fit). */
const yaml = (text: string): string => JSON.stringify(text.replace(/\s+/g, ' ').trim());

function properties({ annotation, accessed }: Exported): string[] {
  const { title, authors, publisher, url } = articleData(annotation, accessed);
  const line = (key: string, value: string | null | undefined): string[] => (value ? [`${key}: ${value}`] : []);
  return [
    '---',
    `title: ${yaml(title)}`,
    ...(authors.length ? ['authors:', ...authors.map((name) => `  - ${yaml(spoken(name))}`)] : []),
    ...line('publisher', publisher && yaml(publisher)),
    ...line('genre', genreWords(annotation) && yaml(genreWords(annotation))),
    ...line('published', annotation.published && yaml(annotation.published.iso)),
    ...line('updated', annotation.updated && yaml(annotation.updated.iso)),
    ...line('url', url && yaml(url)),
    ...line('accessed', accessed?.slice(0, 10)),
    'tags:',
    '  - sourcelight',
    '  - news',
    '---',
    '',
    `# ${plain(title)}`,
  ];
}

const notes = ({ annotation }: Exported): string[] =>
  notesInWords(annotation).length ? ['', ...notesInWords(annotation).map(({ label, text }) => `- ${label}: ${plain(text)}`)] : [];

const statements = (article: Exported): string[] =>
  groupsOf(statementsOf(article)).flatMap(({ speaker, statements: theirs }) => [
    '',
    `## ${speaker ? headingOf(speaker.name, speaker.descriptions[0]) : 'Speaker not known'}`,
    ...theirs.flatMap(block),
  ]);

/** The id stands in a line of its own behind the quotation, as Obsidian wants it there. */
const block = (statement: Statement): string[] => [
  '',
  quoted(statement.words),
  '>',
  `> ${[plain(marksOf(statement)), statement.link && `[to the passage](${address(statement.link)})`, ...statement.linked.map(({ site, url }) => `links to [${plain(site)}](${address(url)})`)].filter(Boolean).join(' · ')}`,
  '',
  `^${statement.attribution.id.replace(/[^A-Za-z0-9-]/g, '-')}`,
];
