import type { Span } from '../../model.ts';

/** Verbs whose subject, in the passive, is spoken to or about. */
const PASSIVE =
  /\b(?:was|were|is|are|been|being|be|get|got|gets)\s(?:(?:also|then|later|again|once|repeatedly|recently|reportedly|asked|\p{Ll}+ly)\s)?(?:asked|quizzed|questioned|pressed|grilled|accused|told|informed|warned|urged|advised|assured|reminded|ordered|instructed|criticised|criticized|condemned|blamed|denounced|praised|hailed|lauded|described|branded|dubbed|labelled|labeled|called)\b/iu;
/** The passive in which the subject speaks: "was quoted as saying", "was heard telling". */
const SPEAKS = /\b(?:quoted|heard|seen|recorded|filmed|cited)\b/i;

/** "was asked", "is accused by critics of": its subject does not speak. */
export function isPassive(cue: string): boolean {
  const words = cue.slice(0, LONGEST);
  return PASSIVE.test(words) && !SPEAKS.test(words);
}

/** Letters read: a cue is short. */
const LONGEST = 200;

/** Of a passive's spans those that stand behind "by"; empty where nobody is told to have asked or said it. */
export function agentsOf(text: string, source: readonly Span[]): Span[] {
  return source.filter(([from]) => /\bby\s(?:the\s)?$/i.test(text.slice(Math.max(0, from - 8), from)));
}
