import { AGENCY_PATTERN, ANY_AGENCY } from '../../../words/agencies.ts';
import type { NoteRule } from '../rule.ts';

const AGENCY = `(?:${AGENCY_PATTERN})`;

/** Credits beside pictures, the most telling first. */
export const CAPTION_RULES: readonly NoteRule[] = [
  {
    name: 'bracketed agency',
    kind: 'image-credit',
    places: ['caption'],
    longest: 900,
    onlyWith: ANY_AGENCY,
    pattern: new RegExp(`(\\([^()]*\\b${AGENCY}\\b[^()]*\\))[^()]*$`, 'u'),
  },
  {
    name: 'credit label',
    kind: 'image-credit',
    places: ['caption', 'tail'],
    longest: 900,
    pattern:
      /(\(?(?:image|photo|photograph|picture|illustration|pic|graphic|video|file photo|representational image|image credit|photo credit|picture credit|credit|credits|image source|photo courtesy|courtesy|image courtesy|foto)s?\s*(?::|-(?=\s))\s*\S.*)$/iu,
  },
  {
    name: 'photo by',
    kind: 'image-credit',
    places: ['caption'],
    longest: 900,
    pattern:
      /((?:\(\s*)?(?:photo|photograph|image|picture|illustration|graphic)s? (?:by|courtesy(?: of)?|provided by|via|from) .*)$/iu,
  },
  {
    name: 'agency photo',
    kind: 'image-credit',
    places: ['caption'],
    longest: 900,
    onlyWith: /photo|image/i,
    pattern: new RegExp(
      `(\\(?(?:${AGENCY}|[Ff]ile|FILE) (?:(?:[Ff]ile |FILE )?(?:[Pp]hoto|PHOTO)|[Ii]mages?|IMAGES?)\\b.*)$`,
      'u',
    ),
  },
  {
    name: 'name and agency',
    kind: 'image-credit',
    places: ['caption'],
    longest: 900,
    onlyWith: ANY_AGENCY,
    pattern: new RegExp(
      `((?:@?\\p{Lu}[\\p{L}.'’-]*\\s+){0,4}\\p{Lu}?[\\p{L}.'’-]*\\s*(?:[/,|–—-]|via|for)\\s*(?:via )?${AGENCY}(?![\\p{L}])[^.]{0,80})$`,
      'u',
    ),
  },
  {
    name: 'agency and name',
    kind: 'image-credit',
    places: ['caption'],
    longest: 900,
    onlyWith: ANY_AGENCY,
    pattern: new RegExp(`(${AGENCY}\\s*(?:/|via|\\|)\\s*\\p{Lu}.{0,60})$`, 'u'),
  },
  {
    name: 'agency alone',
    kind: 'image-credit',
    places: ['caption'],
    longest: 60,
    onlyWith: ANY_AGENCY,
    pattern: new RegExp(`^\\W*(${AGENCY})\\W*$`, 'u'),
  },
  { name: 'copyright', kind: 'image-credit', places: ['caption'], longest: 900, pattern: /((?:©|\(c\)) ?\p{L}.{1,80})$/u },
];
