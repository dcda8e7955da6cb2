import { articleData, inverted, type PersonName } from '../article-data.ts';
import type { ExportFormat } from '../format.ts';
import { citationKey } from './csl.ts';

/** The article as an entry for BibTeX and biblatex. */
export const bibtex: ExportFormat = {
  id: 'bibtex',
  label: 'BibTeX',
  extension: 'bib',
  mime: 'application/x-bibtex',
  item: ({ annotation, accessed }, index) => {
    const article = articleData(annotation, accessed);
    const { title, authors, publisher, published, url } = article;
    const fields: [name: string, value: string | null | undefined][] = [
      ['title', `{${escaped(title)}}`],
      ['author', authors.map(nameOf).join(' and ')],
      ['journal', publisher && escaped(publisher)],
      ['year', published?.slice(0, 4)],
      ['month', published && String(Number(published.slice(5, 7)))],
      ['date', published],
      ['url', url?.replace(/[{}\\\s]/g, (letter) => encodeURIComponent(letter))],
      ['urldate', article.accessed],
    ];
    const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
    return `${index ? '\n' : ''}@article{${citationKey(article)},\n${lines.join('\n')}\n}\n`;
  },
};

/** A desk's or an agency's name stays whole between braces. */
const nameOf = (name: PersonName): string => ('literal' in name ? `{${escaped(name.literal)}}` : escaped(inverted(name)));

const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Letters that TeX would act on, as it prints them. */
const escaped = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\~^&%$#_{}]/g, (letter) => COMMANDS[letter] ?? `\\${letter}`);
