/**
 * What a page's record is made of, in document order: text as it stands, an element's tag by its number among the record's tags, right
 * after it its attributes (name, value, name, value …), and the marks below.
 */
export type Token = string | number | readonly string[];

/** Ends the element, or the shadow root, that was opened last. */
export const CLOSE = -1;
/** Opens the shadow root of the element that was opened last. */
export const SHADOW = -2;

/** A page as plain data: its thread writes it in one walk, another reads it. */
export interface PageRecord {
  /** Tag names as the document gives them, each once. */
  tags: readonly string[];
  tokens: readonly Token[];
  /** Whether the page is larger than what is written of a page: its end is missing. */
  isCut: boolean;
}

/** Tokens and code units that are written of a page; real ones have a hundredth of this. */
export const MOST_TOKENS = 2_000_000;
export const MOST_LETTERS = 12_000_000;

/** Whether a value is a record that can be read: asked where one comes from a page's process. Linear. */
export function isPageRecord(value: unknown): value is PageRecord {
  const { tags, tokens, isCut } = (typeof value === 'object' && value !== null ? value : {}) as Partial<
    Record<keyof PageRecord, unknown>
  >;
  if (typeof isCut !== 'boolean' || !Array.isArray(tags) || !Array.isArray(tokens)) return false;
  return tags.every(isString) && tokens.length <= MOST_TOKENS + 1 && tokens.every((token) => isToken(token, tags.length));
}

const isString = (value: unknown): value is string => typeof value === 'string';

function isToken(token: unknown, tags: number): token is Token {
  if (typeof token === 'number') return Number.isInteger(token) && token >= SHADOW && token < tags;
  return isString(token) || (Array.isArray(token) && token.length % 2 === 0 && token.every(isString));
}
