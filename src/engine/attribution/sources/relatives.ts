import type { Span } from '../../model.ts';
import { SPEECH_VERBS } from '../../words/en/speech-verbs.ts';

const RELATIVE = String.raw`,\s(?:who|whom|whose|which|where)\s`;
/** ", who built the ferry, ": a clause about the source between it and its cue. */
const BETWEEN = new RegExp(
  String.raw`^(${RELATIVE}[^.;:!?“”"\n]{3,220}),\s(?:(?:\p{Ll}+ly|also|later|then|still|now|has|had|have)\s){0,2}$`,
  'u',
);
/** ", who built the ferry." behind it. */
const BEHIND = new RegExp(String.raw`^${RELATIVE}[^;:!?“”"\n—–]{3,220}`, 'u');
/** Where the clause ends: with the sentence, or before a further statement. */
const END = /\.(?=\s|$)|,\s(?=(?:and|but|while|as)\s|\p{Ll}+ing\s)/u;

/** What is wanted or thought is a statement of its own. */
const MIND = /\b(?:want(?:s|ed)?|hop(?:es|ed)|believ(?:es|ed)|fear(?:s|ed)|think(?:s)?|thought|plan(?:s|ned)|expect(?:s|ed))\b/;

/**
 * "Ida Krog, [who built the ferry], said", "said Ida Krog, [who built the ferry].": the clause that tells who a source is belongs to it;
 * one that tells what the source says as well does not.
 */
export function withClause(text: string, [from, to]: Span, cue: Span | undefined): Span {
  if (!cue || /[.;:!?“”"\n]$/.test(text.slice(from, to))) return [from, to];
  if (cue[0] >= to) {
    const clause = BETWEEN.exec(text.slice(to, Math.min(cue[0], to + 260)))?.[1];
    return clause && !MIND.test(clause) ? [from, to + clause.length] : [from, to];
  }
  if (cue[1] > from || !/^\s$/.test(text.slice(cue[1], from))) return [from, to];
  const rest = BEHIND.exec(text.slice(to, to + 240))?.[0] ?? '';
  const end = END.exec(rest.slice(2));
  const clause = end ? rest.slice(0, end.index + 2) : '';
  const verbs = clause.split(/\s+/).slice(2, 4);
  return clause && !MIND.test(clause) && !verbs.some((word) => SPEECH_VERBS.has(word)) ? [from, to + clause.length] : [from, to];
}
