import type { NoteRule } from '../rule.ts';

/** Which source the report was taken from, in a line of its own. */
export const SOURCE_RULES: readonly NoteRule[] = [
  {
    name: 'source line',
    kind: 'source-link',
    places: ['tail'],
    longest: 160,
    sign: /source|quelle|fuente|fonte/i,
    pattern:
      /^\W*(?:(?:original |news |main |data |primary |story )?sources?(?:\(s\))?|source link|source url|quellen?|fuentes?|fontes?)\s*(?::|：|\s[-–—])\s*(?!(?:the |a |an )?\p{Ll}+ (?:said|told|says))\S.*$/iu,
  },
  {
    name: 'source in capitals',
    kind: 'source-link',
    places: ['tail'],
    longest: 90,
    sign: /^\W*SOURCE/,
    pattern: /^\W*SOURCES? (?=\p{Lu}|\uE000)[\p{L}\uE000-\uE002][^!?]{1,80}$/u,
  },
  {
    name: 'source at the head',
    kind: 'source-link',
    places: ['head'],
    longest: 160,
    sign: /source/i,
    pattern: /(?:^|[/|•·] ?)(Sources?\s*:\s*(?=\p{Lu}|\uE000)[^.!?/|]{2,60})$/u,
  },
  {
    name: 'via',
    kind: 'source-link',
    places: ['tail'],
    longest: 90,
    sign: /^\W*(?:via|h\/t|hat tip)\b/i,
    pattern: /^\W*(?:via\s*:|via (?=\p{Lu}|\uE000)|h\/t|hat tip)\s*:?\s*[^.!?]{2,70}\W*$/iu,
  },
];
