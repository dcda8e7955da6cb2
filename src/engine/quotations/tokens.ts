import type { Span } from '../model.ts';

export interface Token {
  text: string;
  lower: string;
  start: number;
  end: number;
  /** Stands inside quote marks. */
  quoted: boolean;
  word: boolean;
}

const TOKEN =
  /[\p{L}\p{N}@#$€£](?:[\p{L}\p{N}%]|[.'’&/-](?=[\p{L}\p{N}])|(?<=\p{N}),(?=\p{N}{3}))*(?:(?<=\b(?:\p{Lu}|\p{Lu}\.\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Gov|Rep|Prof|Gen|Lt|Col|Sgt|St|Jr|Sr|Rev|Hon|Capt|Maj))\.)?|[^\s\p{L}\p{N}]/gu;

/** Words and single marks of a span, with offsets into the whole text. Abbreviations and initials keep their full stop. */
export function tokenize(text: string, [from, to]: Span, quotations: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    const start = from + match.index;
    const quoted = quotations.some(([open, close]) => start >= open && start < close);
    tokens.push({
      text: match[0],
      lower: match[0].toLowerCase(),
      start,
      end: start + match[0].length,
      quoted,
      word: /[\p{L}\p{N}]/u.test(match[0]),
    });
  }
  return tokens;
}

export const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);
