/** What a token is to the quotation around it. */
export const QUOTE = { outside: 0, inside: 1, opening: 2, closing: 3 } as const;

/** The tokens of one paragraph as columns, one row a word or mark. Offsets into the whole text. */
export interface Tokens {
  length: number;
  start: Int32Array;
  end: Int32Array;
  /** Hash of the folded word. */
  word: Int32Array;
  /** Hash of its first three letters. */
  prefix: Int32Array;
  /** Hash of its last three letters, and of its last two. */
  suffix: Int32Array;
  ending: Int32Array;
  shape: Uint8Array;
  quote: Uint8Array;
  /** Index of its sentence in the paragraph; quotations are not cut. */
  sentence: Int32Array;
}
