import type { Level } from '../model.ts';
import { plain } from './markdown-words.ts';
import { FORM_WORDS, LEVEL_WORDS, type Statement } from './statement.ts';

/** What is told of a statement behind it: form, cue, level and where it is not sure why, what the reader did. */
export function marksOf({ attribution, cue, level, why, reader }: Statement): string {
  const form =
    attribution.act === 'attitude'
      ? 'view'
      : attribution.form === 'indirect'
        ? 'in the reporter’s words'
        : FORM_WORDS[attribution.form].toLowerCase();
  return [form, cue && `“${cue}”`, doubt(level, why), reader && `reader: ${reader}`].filter(Boolean).join(', ');
}

/** "likely: “He” is taken to be Neil Dorn"; nothing where it is sure. */
const doubt = (level: Level, why: string): string =>
  level === 'sure' || !why ? LEVEL_WORDS[level] : `${LEVEL_WORDS[level]}: ${why.replace(/\.$/, '')}`;

/** A speaker's heading: the name, and what the article says of them. */
export const headingOf = (name: string, description: string | undefined): string =>
  plain(description ? `${name} (${description})` : name);
