declare module '@citation-js/core' {
  /** A list of references in CSL-JSON, read from any format that a plugin knows. */
  export class Cite {
    constructor(data: unknown);
    readonly data: unknown[];
    format(kind: 'bibliography', options: { format: 'text' | 'html'; template: string; lang: string }): string;
  }
  export const plugins: { list(): string[] };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
