import type { Reason } from '../model.ts';

/** Every reason that this release gives, in English; `$1`, `$2` stand for its arguments. Views have their own words for each. */
export const REASONS = {
  // What the statement is.
  transcript: 'It is a line of a transcript.',
  answer: 'It is an answer in an interview.',
  question: 'It is asked by whoever interviews.',
  post: 'It is a post, shown in the article.',
  dash: 'The name stands behind it, after a dash.',
  introduced: 'The paragraph before introduces it.',
  // Who says it.
  named: '$1 is named with it.',
  'same-name': '“$1” is $2.',
  taken: '“$1” is taken to be $2.',
  'taken-here': '“$1” is taken to be $2, named just before.',
  'taken-sentence-before': '“$1” is taken to be $2, named in the sentence before.',
  'taken-paragraph-before': '“$1” is taken to be $2, named in the paragraph before.',
  'taken-earlier': '“$1” is taken to be $2, named earlier.',
  rival: 'It could also be $1.',
  described: 'Named only as “$1”.',
  author: '“$1” is $2, who wrote the article.',
  signed: '$1 has signed it.',
  follows: 'It follows what $1 says.',
  opens: 'The sentence opens with $1.',
  acts: 'The sentence before is about $1.',
  interviewed: '$1 is interviewed.',
  // Why nobody does.
  unclear: 'It cannot be told who “$1” is.',
  'no-source': 'No source is named near it.',
  'no-agent': 'The sentence does not tell by whom.',
  // What the reader did.
  'marked-by-reader': 'Marked by the reader.',
  'given-by-reader': 'Speaker given by the reader.',
  'text-changed': 'The text has changed since.',
} as const satisfies Record<string, string>;

/** The codes are part of the public format: new ones may come, none changes. */
export type ReasonCode = keyof typeof REASONS;

/** A reason as an English sentence; empty for a code of a later release. */
export const inEnglish = ({ code, args }: Reason): string =>
  Object.hasOwn(REASONS, code) ? REASONS[code as ReasonCode].replace(/\$(\d)/g, (_, place) => args[Number(place) - 1] ?? '') : '';
