import { LINE, type NoteRule } from '../rule.ts';

/** Who edited the report. */
export const EDITING_RULES: readonly NoteRule[] = [
  {
    name: 'editing by',
    kind: 'editing',
    places: ['head', 'body', 'tail'],
    longest: LINE,
    sign: /edit|redig|redaktion|bearbeitet|fact|édité/i,
    pattern:
      /^(?:.*?[.;,|)] ?|[\s–—•*-]*|this (?:article|story|piece|post|report) was )([([]?(?:copy ?|additional )?(?:editing(?: and (?:writing|additional reporting|production))?|(?:copy ?)?edited(?: for \p{L}+(?: and \p{L}+)?)?|editors?|fact[- ]check(?:ed|ing)|[eé]dité|editado|bearbeitet|redaktion)(?: ?:| (?:by|par|por|von):?) ?(?=\p{Lu}|mm\b|\uE000)[^.]*(?:\.(?=[ ]?\p{L})[^.]*)*\W*)$/isu,
  },
];
