/** Letters that steer how text runs or what a terminal does; nobody reads them. */
const CONTROLS = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Words as words in one line of Markdown (CommonMark): no mark-up, no list or fence at its start, no control characters. */
export const plain = (text: string): string =>
  text
    .replace(CONTROLS, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~^&!$=]/g, '\\$&')
    .replace(/^([+-])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');

/** An address between angle brackets, or in round ones; nothing that could end them. */
export const address = (url: string): string =>
  (URL.canParse(url) ? new URL(url).href : url).replace(/[\s<>()]/g, (letter) =>
    encodeURIComponent(letter).replace('(', '%28').replace(')', '%29'),
  );

/** A block quotation: every line of the words behind its mark. */
export const quoted = (words: string): string =>
  words
    .split('\n')
    .map((line) => `> ${plain(line)}`)
    .join('\n>\n');
