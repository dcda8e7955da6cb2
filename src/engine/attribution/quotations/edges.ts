import type { Span } from '../../model.ts';
import type { SpanList } from '../../spans.ts';
import { datelineOf } from '../../words/datelines.ts';
import { isSpeechVerb } from './cues/cue.ts';
import type { Draft } from './draft.ts';
import type { EdgeRule } from './edge-rule.ts';
import { withoutJoint, withoutListener, withoutManner, withoutRelative } from './leads.ts';
import { onlyWhole, untilCircumstance, untilRule, withoutOpenEnd } from './run-ons.ts';
import { withoutSetting } from './settings.ts';
import { isNoSpeaker } from './transcripts/no-speakers.ts';

/** Where contents begin and end: in order, each on what the one before has left. */
export function withEdges(text: string, draft: Draft, marked: SpanList): Span[] {
  const isCueFirst = (draft.cue[0]?.[0] ?? 0) < (draft.content[0]?.[0] ?? 0);
  const setting = { text, draft, marked, isCueFirst };
  return RULES.reduce<Span[]>(
    (content, rule) => rule(content, setting),
    draft.content.map(([from, to]) => [from, to]),
  );
}

/** “It is dead,” … his wife … “I know it,”: words outside marks between whole quotations are the narration's. */
const onlyQuotations: EdgeRule = (content, { text, marked }) => {
  if (content.length < 2) return content;
  const isQuoted = (span: Span): boolean => marked.within(span).length > 0;
  const first = content[0];
  const opens = first && marked.startsAt(first[0]) && /^.\p{Lu}/u.test(text.slice(first[0], first[0] + 3));
  const letters = (spans: readonly Span[]): number => spans.reduce((sum, [from, to]) => sum + to - from, 0);
  const quoted = content.filter(isQuoted);
  return opens && letters(quoted) > letters(content) * 0.7 ? quoted : content;
};

/** "Sponges: “They help,” he says", "X. “He was the best": a label or the end of a sentence before a whole quotation. */
const withoutLabel: EdgeRule = (content, { text, marked, isCueFirst }) =>
  content.map((span, i): Span => {
    const quotation = marked.within(span)[0];
    if (!quotation || quotation[0] <= span[0] || !beginsSentence(text, quotation)) return span;
    const lead = text.slice(span[0], quotation[0]);
    const ends = i > 0 ? /[.!?:]\s$/ : isCueFirst ? /[.!?]\s$/ : /[.!?:]\s$/;
    return ends.test(lead) ? [quotation[0], span[1]] : span;
  });

/** "OLDPORT (Newswire) - The bridge fell", "THE FACTS: It stands": datelines and headings before the first sentence are nobody's words. */
const withoutDateline: EdgeRule = (content, { text }) =>
  content.map(([from, to]): Span => {
    if (from > 0 && text[from - 1] !== '\n') return [from, to];
    const head = text.slice(from, Math.min(to, from + 160));
    const dateline = datelineOf(head);
    const heading = HEADING.exec(head);
    const end =
      dateline?.sure || dateline?.hasAgency ? dateline.end : heading?.[1] && isNoSpeaker(heading[1]) ? heading[0].length : 0;
    return end > 0 && from + end < to ? [from + end, to] : [from, to];
  });
const HEADING = /^(\p{Lu}[\p{L}’' ]{2,30}):\s/u;

/** "replied the vaguely patriotic, “It serves”", "quoted him as saying “It serves”": a few words without a verb before a whole quotation. */
const withoutLead: EdgeRule = (content, { text, marked, isCueFirst }) => {
  const [first, ...rest] = content;
  const quotation = first && marked.within(first)[0];
  if (!first || !quotation || !isCueFirst || quotation[0] <= first[0] || !beginsSentence(text, quotation)) return content;
  const lead = text.slice(first[0], quotation[0]).trim();
  const isShort = lead.length < 80 && lead.split(/\s+/).length <= 6 && !/^(?:that|how|why|what|whether|if)\b/i.test(lead);
  const says = isShort && (lead.endsWith('as saying') || (/[,:]$/.test(lead) && !VERB.test(lead)));
  return says ? [[quotation[0], first[1]], ...rest] : content;
};
const VERB =
  /\b(?:is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|can|could|should|may|might|must|\p{Ll}+(?:ed|es)|said|told|met|went|came|got|made|says)\b|['’](?:s|re|ve|ll|d|m)\b/u;
const beginsSentence = (text: string, [from]: Span): boolean => /^.{1,2}?[\p{Lu}[…]/u.test(text.slice(from, from + 3));

/** "urged Egypt to halt it": what is urged begins with "to". */
const fromTo: EdgeRule = (content, { text, draft, isCueFirst }) => {
  const [first, ...rest] = content;
  const cue = draft.cue.map((span) => text.slice(...span)).join(' ');
  if (!first || !isCueFirst || !URGES.test(cue)) return content;
  const lead = /^(?!to\b)(?:[\p{L}\p{N}.’'-]+\s){1,5}(?=to\s\p{Ll}|to\s[“"‘])/u.exec(text.slice(...first))?.[0];
  return lead && !/\b(?:that|how|why|what|whether)\b/.test(lead) ? [[first[0] + lead.length, first[1]], ...rest] : content;
};
const URGES =
  /\b(?:urg(?:e[sd]?|ing)|ask(?:s|ed|ing)?|told|tells?|telling|warn(?:s|ed|ing)?|call(?:s|ed|ing)?\s(?:on|upon)|order(?:s|ed|ing)?|advis(?:e[sd]?|ing)|instruct(?:s|ed|ing)?|remind(?:s|ed|ing)?|encourag(?:e[sd]?|ing)|implor(?:e[sd]?|ing)|beg(?:s|ged|ging)?|press(?:es|ed|ing)?|invit(?:e[sd]?|ing))$/i;

/** “It is early,” blaming the weather: behind a comma inside the marks the narration goes on. */
const withoutNarration: EdgeRule = (content, { text, marked, isCueFirst }) => {
  const last = content.at(-1);
  const quotation = last && marked.within(last).at(-1);
  if (
    !last ||
    !quotation ||
    !isCueFirst ||
    quotation[1] >= last[1] ||
    !/,["”’']{1,2}$/.test(text.slice(quotation[1] - 3, quotation[1]))
  )
    return content;
  const next = /^\s([\p{L}’']+)/u.exec(text.slice(quotation[1], quotation[1] + 24))?.[1];
  return next && !GOES_ON.test(next) ? [...content.slice(0, -1), [last[0], quotation[1]]] : content;
};
const GOES_ON = /^(?:including|which|and|but|or|nor|such|because|that|whose|“|"|rather|not|even|especially|particularly)$/i;

/** "a “person of interest” for years", "“misleading” news about it": a part in marks whose clause goes on behind it. */
const wholeClause: EdgeRule = (content, { text, marked, isCueFirst }) => {
  const last = content.at(-1);
  const quotation = last && marked.within(last).at(-1);
  if (!last || !quotation || !isCueFirst || quotation[1] !== last[1] || quotation[0] <= last[0]) return content;
  if (!/[\p{L}\p{N}]["”’'»]{1,2}$/u.test(text.slice(last[1] - 3, last[1]))) return content;
  const rest = /^\s\p{Ll}[^,.;:!?—–\n“”"()]*/u.exec(text.slice(last[1], last[1] + 240))?.[0] ?? '';
  if (!rest) return content;
  const words = rest.trim().split(/\s+/);
  const end = words.findIndex((word, i) => CLAUSE.test(word) || isSpeechVerb(word) || i > 30);
  const kept = end < 0 ? words : words.slice(0, end);
  while (OPEN.test(kept.at(-1) ?? '')) kept.pop();
  return kept.length ? [...content.slice(0, -1), [last[0], last[1] + 1 + kept.join(' ').length]] : content;
};
/** Ends no phrase. */
const OPEN = /^(?:for|of|to|with|from|about|into|over|by|than|like|without|through|under|following|the|an?)$/;
/** Begins a clause that may be the narration's. */
const CLAUSE =
  /^(?:and|but|or|as|after|while|because|when|since|if|although|though|so|he|she|they|it|we|I|in|on|at|during|last|yesterday|today|earlier|later|which|who|whose|where|adding|saying|according|before|by|amid|despite|the|a|an)$/;

const RULES: readonly EdgeRule[] = [
  untilRule,
  withoutDateline,
  withoutRelative,
  onlyQuotations,
  onlyWhole,
  withoutLabel,
  withoutLead,
  withoutJoint,
  fromTo,
  withoutListener,
  withoutManner,
  withoutNarration,
  withoutOpenEnd,
  wholeClause,
  untilCircumstance,
  withoutSetting,
];
