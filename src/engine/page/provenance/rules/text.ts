import { AGENCY_PATTERN, ANY_AGENCY } from '../../../words/agencies.ts';
import type { NoteRule } from '../rule.ts';

const AGENCY = `(?:${AGENCY_PATTERN})`;
const LOOSE = 600;

/** Notes among the paragraphs, at the head and at the end, in order: the first rule that fits a block takes it. */
export const TEXT_RULES: readonly NoteRule[] = [
  {
    name: 'dated correction',
    kind: 'correction',
    places: ['head', 'body', 'tail'],
    longest: LOOSE,
    pattern:
      /^\W*(?:(?:correction|clarification|corrections? and clarifications?)\b\W|(?:editor['’]?s?|publisher['’]?s) note\b).*$/isu,
  },
  {
    name: 'amended',
    kind: 'correction',
    places: ['body', 'tail'],
    longest: LOOSE,
    pattern:
      /^\W*this (?:article|story|report|piece|post|page) (?:was|has been) (?:first published|amended|corrected|updated|edited|revised)\b.*$/isu,
  },
  {
    name: 'earlier version',
    kind: 'correction',
    places: ['body', 'tail'],
    longest: LOOSE,
    pattern: /^\W*(?:an earlier|a previous) version of this (?:article|story|report|headline)\b.*$/isu,
  },
  {
    name: 'with inputs',
    kind: 'inputs',
    places: ['head', 'body', 'tail'],
    longest: 200,
    pattern: /^\W*\(?(?:with|includes?) (?:additional )?(?:inputs?|files?|material|reporting|agency inputs)\b[^.]*\W*$/iu,
  },
  {
    name: 'with agency inputs',
    kind: 'inputs',
    places: ['head', 'body', 'tail'],
    longest: 120,
    onlyWith: ANY_AGENCY,
    pattern: new RegExp(`^\\W*\\(?[Ww]ith ${AGENCY}(?: and ${AGENCY})? (?:[Ii]nputs?|[Rr]eports?|[Ff]iles?)\\W*$`, 'u'),
  },
  {
    name: 'inputs at the end',
    kind: 'inputs',
    places: ['tail'],
    longest: 4000,
    pattern: /[.!?”"’)]\s*([([—–-]?\s*with (?:\w+ )?(?:inputs?|agency inputs) from [^.()]{2,80}\W*)$/iu,
  },
  {
    name: 'additional reporting at the end',
    kind: 'inputs',
    places: ['tail'],
    longest: 4000,
    pattern: /(?:^|[.!?”"’)])\s*([([—–-]*\s*additional reporting (?:by|from) [^.()]{2,160}\W*)$/iu,
  },
  {
    name: 'contributed',
    kind: 'inputs',
    places: ['tail'],
    longest: 420,
    pattern: /^.*\bcontributed (?:to this (?:report|story|article|post)|(?:additional )?reporting|from)\b.*$/isu,
  },
  {
    name: 'reported from',
    kind: 'inputs',
    places: ['tail'],
    longest: 160,
    pattern: /^\W*\p{Lu}[\p{L}'’-]+(?: and \p{Lu}[\p{L}'’-]+)* reported from \p{Lu}.*$/u,
  },
  {
    name: 'reporting by agency',
    kind: 'inputs',
    places: ['tail'],
    longest: 120,
    onlyWith: ANY_AGENCY,
    pattern: new RegExp(`^\\W*(?:[Aa]dditional )?[Rr]eporting (?:by|from) (?:[Tt]he )?${AGENCY}\\W*$`, 'u'),
  },
  { name: 'editing by', kind: 'editing', places: ['tail'], longest: LOOSE, pattern: /^.*\b[Ee]dit(?:ing|ed) by \p{Lu}.*$/su },
  {
    name: 'reporting by',
    kind: 'inputs',
    places: ['tail'],
    longest: 300,
    pattern: /^\W*(?:additional )?(?:reporting|reported|writing) (?:by|from) .*$/iu,
  },
  {
    name: 'first published by',
    kind: 'syndication',
    places: ['head', 'body', 'tail'],
    longest: 420,
    pattern:
      /^\W*(?:this (?:article|story|piece|post|report) (?:was |is |has been )?(?:originally |first )?(?:appeared|published|republished|produced|syndicated)|(?:originally|first) published|republished|reprinted)\b[^\d]{0,60}?\b(?:by|in|on|at|from|with)\b (?!\d|January|February|March|April|May|June|July|August|September|October|November|December).*$/isu,
  },
  {
    name: 'syndicated feed',
    kind: 'syndication',
    places: ['head', 'body', 'tail'],
    longest: 420,
    pattern: /^.*\b(?:auto-?(?:generated|published)|published) from (?:a|an agency|agency) (?:syndicated |news ?)?feed\b.*$/isu,
  },
  { name: 'source line', kind: 'source-link', places: ['tail'], longest: 140, pattern: /^\W*sources?\s*(?::|-|–|—)\s*\S.*$/iu },
  {
    name: 'disclosure',
    kind: 'disclosure',
    places: ['head', 'body', 'tail'],
    longest: LOOSE,
    pattern:
      /^\W*(?:disclosure|disclaimer|full disclosure|this (?:article|story|post|content|report|series) (?:is|was) (?:part of|sponsored|paid for|produced (?:with|by)|translated|written with|generated|supported by|funded by|created with)|translated (?:by|from))\b.*$/isu,
  },
  {
    name: 'agency copyright',
    kind: 'wire',
    places: ['tail'],
    longest: 300,
    onlyWith: ANY_AGENCY,
    pattern: new RegExp(
      `^.*(?:©|&copy;?|\\([cC]\\)|[Cc]opyright|COPYRIGHT)\\s*(?:\\d{4}\\s*)?(?:by )?(?:[Tt]he )?${AGENCY}.*$`,
      'su',
    ),
  },
  {
    name: 'agency byline',
    kind: 'wire',
    places: ['head', 'tail'],
    longest: 90,
    onlyWith: ANY_AGENCY,
    pattern: new RegExp(
      `^\\W*(?:by |from |source )?(?:[\\p{Lu}][\\p{L}.'’-]+(?: [\\p{Lu}][\\p{L}.'’-]+){0,3}(?: and [\\p{Lu}][\\p{L}.'’-]+ [\\p{Lu}][\\p{L}.'’-]+)?\\s*[,|–—-]?\\s*)?(?:the )?${AGENCY}(?: in \\p{Lu}[\\p{L} ]+)?\\W*$`,
      'u',
    ),
  },
  {
    name: 'wire services',
    kind: 'wire',
    places: ['head', 'tail'],
    longest: 90,
    pattern:
      /^\W*(?:by )?(?:[\p{L}.'’ ]+ )?(?:with )?(?:wire (?:services?|reports?)|news agencies|agencies|agency reports?|newswires?)\W*$/iu,
  },
  {
    name: 'agency at the end',
    kind: 'wire',
    places: ['tail'],
    longest: 4000,
    onlyWith: ANY_AGENCY,
    pattern: new RegExp(`[.!?”"’]\\s+([([—–-]?\\s*${AGENCY}(?:\\s+[A-Z]{2,4}){0,6}\\W?)$`, 'u'),
  },
  {
    name: 'agency dateline',
    kind: 'wire',
    places: ['lede'],
    longest: 6000,
    onlyWith: /^[^)]{0,120}\([A-Z]/u,
    pattern: new RegExp(
      `^\\W?((?:\\p{Lu}[\\p{L}.’'/ -]*(?:, [\\p{L}.’' -]+)*,?\\s*(?:\\p{Lu}\\p{L}+\\.? \\d{1,2}\\s*)?)?\\((?:${AGENCY_PATTERN}|[KW][A-Z]{2,3}|[A-Z][\\w ]{1,20} News)\\)\\s*(?:[-–—]{1,2}|:))`,
      'u',
    ),
  },
  {
    name: 'dateline',
    kind: 'dateline',
    places: ['lede'],
    longest: 6000,
    pattern:
      /^((?:\p{Lu}{3}[\p{Lu}.’' -]*(?:, \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*)?|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?:, \p{Lu}\p{L}+\.?)?) ?(?:\((?:WABC|[A-Z][\w ]+)\) ?)?(?:[–—]|--)) ?\S/u,
  },
];
