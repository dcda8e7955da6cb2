import type { Span } from '../../../model.ts';
import { cueBefore } from '../cues/before.ts';
import { NAME, PRONOUN } from '../cues/subject.ts';
import type { Draft } from '../draft.ts';
import { saysIt } from './clause-rule.ts';

const AND = /\s(?:and|but|then)\s(?:(?:\p{Ll}+ly|also|then|later)\s)?$/u;
/** A name or a pronoun with which the sentence begins. */
const FIRST = new RegExp(String.raw`^(?:${PRONOUN}|${NAME})(?=\s\p{Ll})`, 'u');
/** What a claim is right in whose source a rule has found. */
const RIGHT = 0.6;

/** "A farmer called and said it was his": a verb of saying without a source has the subject of the verb that it is joined to. */
export function withSubject(text: string, draft: Draft, sentence: Span): Draft {
  const cue = draft.cue[0];
  if (!cue || draft.source.length || draft.cue.length > 1 || !saysIt(text, draft)) return draft;
  if (!AND.test(text.slice(Math.max(sentence[0], cue[0] - 30), cue[0])) || /ing$/.test(text.slice(...cue))) return draft;
  const source = subjectOf(text, cue, sentence[0]);
  return source ? { ...draft, source: [source], right: Math.max(draft.right, RIGHT) } : draft;
}

function subjectOf(text: string, cue: Span, from: number): Span | null {
  const first = FIRST.exec(text.slice(from, Math.min(cue[0], from + 80)))?.[0];
  if (first) return [from, from + first.length];
  const found = cueBefore(text, from, cue[1]);
  const isWhole = found && found.cue[1] === cue[1] && found.source[1] <= cue[0];
  return isWhole && !/\s(?:and|or|but|then)$/.test(text.slice(...found.source)) ? found.source : null;
}
