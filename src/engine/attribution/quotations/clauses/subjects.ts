import type { Span } from '../../../model.ts';
import { cueBefore } from '../cues/before.ts';
import type { Draft } from '../draft.ts';
import { saysIt } from './clause-rule.ts';

/** "A farmer called and said it was his": a verb of saying without a source has the subject of the verb that it is joined to. */
export function withSubject(text: string, draft: Draft, sentence: Span): Draft {
  const cue = draft.cue[0];
  if (!cue || draft.source.length || draft.cue.length > 1 || !saysIt(text, draft)) return draft;
  if (!AND.test(text.slice(Math.max(sentence[0], cue[0] - 30), cue[0])) || /ing$/.test(text.slice(...cue))) return draft;
  const found = cueBefore(text, sentence[0], cue[1]);
  return found && found.cue[1] === cue[1] && found.source[1] <= cue[0]
    ? { ...draft, source: [found.source], right: Math.max(draft.right, RIGHT) }
    : draft;
}

const AND = /\s(?:and|but|then)\s(?:(?:\p{Ll}+ly|also|then|later)\s)?$/u;

/** What a claim is right in whose source a rule has found. */
const RIGHT = 0.6;
