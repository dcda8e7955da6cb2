import { articleData, inverted } from '../article-data.ts';
import type { ExportFormat } from '../format.ts';

/** The article as a RIS record of the type newspaper article. */
export const ris: ExportFormat = {
  id: 'ris',
  label: 'RIS',
  extension: 'ris',
  mime: 'application/x-research-info-systems',
  item: ({ annotation, accessed }) => {
    const article = articleData(annotation, accessed);
    const { title, authors, publisher, published, url, language } = article;
    const slashed = (day: string): string => day.replaceAll('-', '/');
    const fields: [tag: string, value: string | null | undefined][] = [
      ['TY', 'NEWS'],
      ['TI', title],
      ...authors.map((name): [string, string] => ['AU', inverted(name)]),
      ['T2', publisher],
      ['PY', published?.slice(0, 4)],
      ['DA', published && slashed(published)],
      ['UR', url],
      ['Y2', article.accessed && slashed(article.accessed)],
      ['LA', language],
    ];
    const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}`] : []));
    return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
  },
};
