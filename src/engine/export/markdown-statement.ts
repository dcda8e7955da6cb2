import { plain } from './markdown-words.ts';
import { FORM_WORDS, LEVEL_WORDS, type Statement } from './statement.ts';

/** What is told of a statement behind it: form, cue, level, what the reader did. */
export function marksOf({ attribution, cue, level, reader }: Statement): string {
  const form =
    attribution.act === 'attitude'
      ? 'view'
      : attribution.form === 'indirect'
        ? 'in the reporter’s words'
        : FORM_WORDS[attribution.form].toLowerCase();
  return [form, cue && `“${cue}”`, LEVEL_WORDS[level], reader && `reader: ${reader}`].filter(Boolean).join(', ');
}

/** A speaker's heading: the name, and what the article says of them. */
export const headingOf = (name: string, description: string | undefined): string =>
  plain(description ? `${name} (${description})` : name);
