import type { Span } from '../../../model.ts';
import type { Draft } from '../draft.ts';
import type { ClauseRule } from './clause-rule.ts';

/** Before a verb that the source says or does next: "… and also told". */
const AND = /,?\s(?:and|but|or|then|while)\s(?:(?:also|then|later|even|instead|\p{Ll}+ly)\s)?$/u;
/** How likely a further cue must be. */
const LIKELY = 0.4;

/** "said it was open to talks but called them a trick": what the same source says next is a statement of its own. */
export const untilNextCue: ClauseRule = ({ text, draft, others }) => {
  const last = draft.content.at(-1);
  const cue = draft.cue[0];
  if (!last || !cue || last[0] < cue[0]) return null;
  for (const other of others) {
    const verb = other.cue[0];
    if (other === draft || !verb || verb[0] <= last[0] || verb[0] >= last[1] || (other.odds?.cue ?? 1) < LIKELY) continue;
    if (!isOf(draft, other, last)) continue;
    const before = AND.exec(text.slice(last[0], verb[0]));
    if (before && before.index > 0) return [...draft.content.slice(0, -1), [last[0], last[0] + before.index]];
  }
  return null;
};

/** Whether both have the same source, which stands outside the words of the first. */
const isOf = (draft: Draft, other: Draft, content: Span): boolean => {
  const [own, theirs] = [draft.source[0], other.source[0]];
  return own !== undefined && theirs !== undefined && theirs[0] < content[0] && own[0] < theirs[1] && theirs[0] < own[1];
};

/** "As the panel predicts that it will rain, Bell writes": the main clause behind "as", "while" and "although" is another's. */
export const untilMainClause: ClauseRule = ({ text, draft, others, sentence }) => {
  const last = draft.content.at(-1);
  const who = draft.source[0];
  if (!last || !who || !/^(?:As|While|Although|Though|Whereas|Even (?:as|though))\s$/.test(text.slice(sentence[0], who[0])))
    return null;
  for (const other of others) {
    const source = other.source[0];
    if (!source || other === draft || source[0] <= last[0] || source[0] >= last[1]) continue;
    if (text.slice(source[0] - 2, source[0]) === ', ') return [...draft.content.slice(0, -1), [last[0], source[0] - 2]];
  }
  return null;
};
