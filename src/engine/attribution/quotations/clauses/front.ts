import type { Span } from '../../../model.ts';
import { datelineOf } from '../../../words/datelines.ts';
import { type ClauseRule, framed, JOINS, saysIt } from './clause-rule.ts';

const DAY = String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2})`;
/** What may stand between the cue and the sentence's end, or the narration behind a comma: when, where and to whom it was said. */
const SETTING = new RegExp(
  String.raw`^(?:\s(?:reporters|journalists|\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,3}(?=[.,]|\s(?:on|in|at|late|early|last|this|by|during)\b)))?(?:\s(?:(?:on|late|early|late on|early on|last|this)\s)?(?:${DAY}|week|month|year|today|yesterday|morning|afternoon|evening|night)){0,2}(?:\s(?:in|at|on|during|via|through|by|while|as|when|after|before)\s[^.,;:—–“”"\n]{1,80})?(?=[.,;]\s|[.,;]?$)`,
  'u',
);
/** A finite verb, as far as its looks tell. */
const VERB =
  /(?<!\p{L})(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|should|may|might|must|\p{Ll}{2,20}ed|found|went|came|got|made|took|rose|fell|began|lost|won|left|held|kept|saw|told|put|hit|shot|grew|fled|met|ran|set|sold|spent|paid|led|knew|gave)(?!\p{L})/u;
/** Begins words that tell how the statement came about. */
const CIRCUMSTANCE =
  /^(?:In|On|At|By|From|With|During|Asked|Speaking|Writing|Responding|Answering|Citing|Quoting|Referring|Talking|Addressing|Pressed|According|Like|Unlike|Earlier|Later|Last|This|Today|Yesterday)\b/;

/** Tells what else was said, or against what. */
const GOES_ON = /^,\s(?:adding|saying|noting|telling|citing|calling|urging|warning|though|although|while|whereas|but)\b/;

/**
 * "The toll had risen to 21, officials said late Saturday.": the clause before source and cue is what is said, where nothing follows
 * that could be.
 */
export const clauseInFront: ClauseRule = ({ text, draft, sentence, marked }) => {
  const frame = framed(text, draft);
  const [first, last] = [draft.content[0], draft.content.at(-1)];
  const front = frame && frontOf(text, sentence[0], frame[0]);
  if (!frame || !first || !last || !front || marked.within(front).length || !endsStatement(text.slice(frame[1], sentence[1])))
    return null;
  const words = text.slice(...front);
  if (!VERB.test(words)) return null;
  if (first[0] >= frame[1]) return CIRCUMSTANCE.test(words) ? null : [front];
  return first[0] > front[0] && last[1] >= front[1] && last[1] <= frame[0] && saysIt(text, draft) ? [front] : null;
};

/** Whether nothing that could be said follows source and cue: day and place at most, and then the sentence's end or the narration. */
function endsStatement(tail: string): boolean {
  const setting = SETTING.exec(tail)?.[0];
  if (setting === undefined) return false;
  const rest = tail.slice(setting.length);
  const isNarration = setting ? /^,\s(?!(?:that|he|she|they|it|we|I|there|and)\b)/.test(rest) : GOES_ON.test(rest);
  return isNarration || /^[.,;]?\s*$/.test(rest);
}

/** "Apart from solar, the report adds, there is coal": what stands before source and cue belongs to what follows them behind a comma. */
export const asideInside: ClauseRule = ({ text, draft, sentence, marked }) => {
  const frame = framed(text, draft);
  const first = draft.content[0];
  if (!frame || !first || first[0] < frame[1] || text.slice(frame[1], first[0]) !== ', ') return null;
  const front = frontOf(text, sentence[0], frame[0]);
  if (!front || marked.within([front[0], first[1]]).length || GOES_ON.test(text.slice(frame[1], first[1]))) return null;
  return [front, ...draft.content];
};

/** From the sentence's start to the comma before source and cue, without a dateline and what joins it to the sentence before. */
function frontOf(text: string, start: number, to: number): Span | null {
  const isFirst = start === 0 || text[start - 1] === '\n';
  const dateline = isFirst ? datelineOf(text.slice(start, Math.min(to, start + 160))) : null;
  const from = start + (dateline?.sure || dateline?.hasAgency ? dateline.end : 0);
  const words = text.slice(from, to);
  const joins = JOINS.exec(words)?.[0].length ?? 0;
  const comma = /,\s$/.test(words) ? words.length - 2 : -1;
  return comma - joins >= 8 ? [from + joins, from + comma] : null;
}
