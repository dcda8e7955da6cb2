import type { Annotation } from '../../model.ts';
import { articleData } from '../article-data.ts';
import { CITATION_STYLES } from '../citation/styles.ts';
import type { ExportFormat } from '../format.ts';
import { genreWords } from '../genre-words.ts';
import { marksOf } from '../markdown-statement.ts';
import { onlySoMuch } from '../note-words.ts';
import { statementsOf } from '../statement.ts';

/** Statements in plain text, each with its speaker, then the article cited in three styles. */
export const text: ExportFormat = {
  id: 'text',
  label: 'Text with citations',
  extension: 'txt',
  mime: 'text/plain;charset=utf-8',
  item: (article, index) => {
    const data = articleData(article.annotation, article.accessed);
    const lines = statementsOf(article).map((statement) => {
      const { speaker, words, link, linked } = statement;
      const who = speaker ? [speaker.name, speaker.descriptions[0]].filter(Boolean).join(', ') : 'Speaker not known';
      return `${squashed(words)}\n    ${who}; ${marksOf(statement)}${link ? `\n    ${link}` : ''}${linked.map(({ url }) => `\n    links to ${url}`).join('')}\n`;
    });
    const cited = CITATION_STYLES.map(({ label, cite }) => `${label}: ${squashed(cite(data))}`);
    return `${index ? '\n\n' : ''}${[[genreWords(article.annotation), squashed(data.title)].filter(Boolean).join(': '), ...unread(article.annotation), '', ...lines, ...cited].join('\n')}\n`;
  },
};

const unread = ({ wordsRead }: Annotation): string[] => (wordsRead === undefined ? [] : [`(${onlySoMuch(wordsRead)})`]);

/** One line a paragraph. */
const squashed = (words: string): string => words.replace(/[^\S\n]+/g, ' ').replace(/\n+/g, '\n');
