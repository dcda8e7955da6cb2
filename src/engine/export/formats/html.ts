import type { Stamp } from '../../model.ts';
import { articleData, spoken } from '../article-data.ts';
import type { Exported } from '../exported.ts';
import type { ExportFormat } from '../format.ts';
import { genreWords } from '../genre-words.ts';
import { groupsOf } from '../groups.ts';
import { escaped } from '../html-words.ts';
import { marksOf } from '../markdown-statement.ts';
import { notesInWords } from '../note-words.ts';
import { type Statement, statementsOf } from '../statement.ts';

const STYLE =
  ':root{color-scheme:light dark}body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}h1,blockquote{font-family:Georgia,serif}h1{line-height:1.25}blockquote{margin:1rem 0;padding-inline-start:1rem;border-inline-start:3px solid}blockquote.mixed{border-inline-start-style:dashed}blockquote.indirect{border-inline-start-style:dotted}footer{font:.85rem system-ui,sans-serif}@media print{body{margin:0;max-width:none}a{color:inherit;text-decoration:none}blockquote{break-inside:avoid}}';

/** A page that stands by itself: nothing is loaded, and it prints well. */
export const html: ExportFormat = {
  id: 'html',
  label: 'HTML',
  extension: 'html',
  mime: 'text/html;charset=utf-8',
  begin: ({ annotation }) =>
    `<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${escaped(annotation.title ?? 'Statements')}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n`,
  item: (article) =>
    `<article${article.annotation.language ? ` lang="${escaped(article.annotation.language)}"` : ''}>\n${parts(article).join('\n')}\n</article>\n`,
  end: '</body>\n</html>\n',
};

function parts(article: Exported): string[] {
  const { annotation, accessed } = article;
  const { title, authors, publisher, url } = articleData(annotation, accessed);
  const notes = notesInWords(annotation);
  const by = [genreWords(annotation), publisher, authors.length ? `by ${authors.map(spoken).join(', ')}` : null]
    .filter(Boolean)
    .join(' · ');
  return [
    `<h1>${url ? `<a href="${escaped(url)}">${escaped(title)}</a>` : escaped(title)}</h1>`,
    ...(by ? [`<p>${escaped(by)}</p>`] : []),
    ...time('Published', annotation.published),
    ...time('Updated', annotation.updated),
    ...(accessed ? [`<p>Accessed <time datetime="${accessed.slice(0, 10)}">${accessed.slice(0, 10)}</time></p>`] : []),
    ...(notes.length ? ['<ul>', ...notes.map(({ label, text }) => `<li>${label}: ${escaped(text)}</li>`), '</ul>'] : []),
    ...groupsOf(statementsOf(article)).flatMap(({ speaker, statements }) => [
      `<h2>${escaped(speaker?.name ?? 'Speaker not known')}</h2>`,
      ...(speaker?.descriptions[0] ? [`<p>${escaped(speaker.descriptions[0])}</p>`] : []),
      ...statements.map(block),
    ]),
  ];
}

const time = (label: string, stamp: Stamp | null): string[] =>
  stamp ? [`<p>${label} <time datetime="${escaped(stamp.iso)}">${escaped(stamp.shown ?? stamp.iso)}</time></p>`] : [];

const block = (statement: Statement): string => {
  const { attribution, words, link, linked } = statement;
  const sites = linked.map(({ site, url }) => `<a href="${escaped(url)}">${escaped(site)}</a>`);
  const lines = words.split('\n').map((line) => `<p>${escaped(line)}</p>`);
  const marks = escaped(marksOf(statement));
  return `<blockquote class="${attribution.form}">${lines.join('')}<footer>${link ? `<a href="${escaped(link)}">${marks}</a>` : marks}${sites.length ? `, links to ${sites.join(', ')}` : ''}</footer></blockquote>`;
};
