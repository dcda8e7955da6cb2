import type { Exported } from './exported.ts';

/** One way to write annotations to a file. A file is its beginning, an item for each article, and its end. */
export interface ExportFormat {
  /** As typed on the command line. */
  id: string;
  /** Its name, the same in every language. */
  label: string;
  extension: string;
  mime: string;
  /** What stands before the first article; none where a file holds articles alone. */
  begin?: (first: Exported) => string;
  /** One article. @param index its place in the file, from 0 */
  item: (article: Exported, index: number) => string;
  end?: string;
}

/** The whole file for some articles. */
export const writeFile = (format: ExportFormat, articles: readonly Exported[]): string => {
  const [first] = articles;
  return first ? `${format.begin?.(first) ?? ''}${articles.map(format.item).join('')}${format.end ?? ''}` : '';
};
