/** What a character is to the tokenizer. */
export const KIND = { space: 0, lower: 1, upper: 2, digit: 3, mark: 4 } as const;

const ASCII = new Uint8Array(128).map((_, code) => {
  if (code <= 32 || code === 127) return KIND.space;
  if (code >= 97 && code <= 122) return KIND.lower;
  if (code >= 65 && code <= 90) return KIND.upper;
  return code >= 48 && code <= 57 ? KIND.digit : KIND.mark;
});
const SPACE = /\s|[\u200b-\u200f\u2028-\u202f\u2060\ufeff]/;
const LETTER = /\p{L}|\p{M}/u;
const UPPER = /\p{Lu}/u;
const DIGIT = /\p{N}/u;

/** The kind of a UTF-16 code unit; halves of surrogate pairs count as letters, so that they stay together. */
export function characterKind(code: number): number {
  if (code < 128) return ASCII[code] as number;
  if (code >= 0xd800 && code <= 0xdfff) return KIND.lower;
  const char = String.fromCharCode(code);
  if (LETTER.test(char)) return UPPER.test(char) ? KIND.upper : KIND.lower;
  if (SPACE.test(char)) return KIND.space;
  return DIGIT.test(char) ? KIND.digit : KIND.mark;
}

/** Lower case, one digit for all digits, one mark for all shapes of it: how the lexicon and the features know a character. */
export function fold(code: number): number {
  if (code < 128) {
    if (code >= 65 && code <= 90) return code + 32;
    return code >= 48 && code <= 57 ? 48 : code;
  }
  if (code === 0x2019 || code === 0x2018) return 39;
  if ((code >= 0x201c && code <= 0x201f) || code === 0xab || code === 0xbb) return 34;
  if (code >= 0x2013 && code <= 0x2015) return 0x2014;
  if (code < 0xc0) return code;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ */
export const HASH_SEED = 0x811c9dc5 | 0;
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The hash of a stretch of text, folded. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = HASH_SEED;
  for (let i = from; i < to; i++) hash = hashStep(hash, fold(text.charCodeAt(i)));
  return hash;
}

export const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
export const isStop = (code: number): boolean => code === 46 || code === 63 || code === 33 || code === 0x2026;
export const isQuoteMark = (code: number): boolean => fold(code) === 34 || fold(code) === 39;
