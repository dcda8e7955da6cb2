import type { Span } from '../../model.ts';
import { isSpeechVerb } from './cues/cue.ts';
import type { EdgeRule } from './edge-rule.ts';

/** Begins a piece that goes on with what was quoted. */
const GOES_ON = /^(?:and|but|or|nor|that|because|if|unless|as long as)\b/i;

/** “It is late,” she said of the train: what is told behind a whole quotation and its cue is no part of it. */
export const onlyWhole: EdgeRule = (content, { text, draft, marked }) => {
  const first = content[0];
  const cue = draft.cue.at(-1);
  const quotation = first && marked.within(first)[0];
  if (!first || !cue || !quotation || quotation[0] !== first[0] || first[1] > quotation[1] + 1 || cue[0] < first[1])
    return content;
  if (!/[,?!…—–-]["”’'»]{1,2}$/.test(text.slice(quotation[1] - 3, quotation[1])) && text[quotation[1]] !== ',') return content;
  const kept = content.filter((span, i) => {
    if (i === 0 || span[0] < cue[1] || marked.within(span).length) return true;
    const gap = text.slice(content[i - 1]?.[1] ?? 0, span[0]);
    return GOES_ON.test(text.slice(...span)) || (gap.endsWith(', ') && !/[.!?)]/.test(gap.slice(0, -2)));
  });
  return kept;
};

/** "… of the law.___This is part of a series": a line between sections that has lost its paragraph. */
const RULE = /_{3,}/;

/** What stands behind a line is another section. */
export const untilRule: EdgeRule = (content, { text, marked }) => {
  const at = content.findIndex((span) => !marked.within(span).length && RULE.test(text.slice(...span)));
  const cut = content[at];
  const match = cut && RULE.exec(text.slice(...cut));
  if (!cut || !match || (at === 0 && match.index < 3)) return content;
  const words = text.slice(cut[0], cut[0] + match.index).replace(/(?<![.\s])[.\s]+$/, '');
  return [...content.slice(0, at), ...(words ? [[cut[0], cut[0] + words.length] as Span] : [])];
};

const PROOF = '(?:evidence|explanations?|details?|proof|specifics|examples?|reasons?|elaboration|names?|clarification|sources?)';
/** What tells how the words came to be said, and what was not said with them. */
const CIRCUMSTANCE = new RegExp(
  [
    String.raw`in\s(?:response|reply|answer)\sto\s(?:an?\s|the\s|our\s|my\s|further\s|several\s)?(?:\p{L}+\s){0,2}?(?:question|quer(?:y|ies)|request|inquir|enquir|email|message|reporter|journalist)`,
    String.raw`without\s(?:(?:giving|offering|providing|presenting|citing|showing|naming|specifying|supplying|sharing)\s)?(?:any\s|further\s|more\s|much\s|other\s|the\s|his\s|her\s|their\s){0,2}${PROOF}\b`,
    String.raw`without\s(?:elaborating|specifying|explaining|going\sinto\sdetail)\b`,
    String.raw`when\s(?:asked|pressed|questioned|contacted|reached)\b`,
  ]
    .map((part) => `(?:${part})`)
    .join('|'),
  'u',
);

/** "said the claim was “a lie” without offering evidence": how words came to be said is no part of them. */
export const untilCircumstance: EdgeRule = (content, { text, marked, isCueFirst }) => {
  const last = content.at(-1);
  if (!last || !isCueFirst) return content;
  const inside = marked.within(last);
  const quoted = inside.at(-1)?.[1] ?? last[0];
  const from = Math.max(last[0], Math.min(quoted, last[1]));
  const rest = text.slice(from, Math.min(last[1], from + 600));
  const found = /^\s/.test(rest) || from === last[0] ? CIRCUMSTANCE.exec(rest) : null;
  const before = found && /[\s,]$/.test(rest.slice(0, found.index)) ? rest.slice(0, found.index).replace(/,?\s$/, '') : null;
  if (before === null) return againBehind(content, text, inside);
  const end = from + before.length;
  return end > last[0] + 8 ? [...content.slice(0, -1), [last[0], end]] : content;
};

/** “a joke” as he once again claimed: a further verb of the same speaker right behind marks. */
function againBehind(content: Span[], text: string, quotations: readonly Span[]): Span[] {
  const last = content.at(-1);
  const cut = quotations.find(([, end]) => {
    const match = last && end < last[1] ? AGAIN.exec(text.slice(end, Math.min(last[1], end + 80))) : null;
    return match?.[1] !== undefined && isSpeechVerb(match[1]);
  });
  return last && cut ? [...content.slice(0, -1), [last[0], cut[1]]] : content;
}
const AGAIN = /^,?\s(?:as|while)\s(?:he|she|they)\s(?:(?:once again|again|also|repeatedly|later)\s)?(\p{Ll}+)\b/u;

/** "called her “a star” for": a word that needs another, right behind the marks, is none of them. */
export const withoutOpenEnd: EdgeRule = (content, { text, marked }) => {
  const last = content.at(-1);
  const quotation = last && marked.within(last).at(-1);
  if (!last || !quotation || quotation[1] >= last[1]) return content;
  return /^\s(?:for|of|to|with|from|about|into|over|by|than|and|or|but|as|without|through|during|following|amid|while|under|the|an?)$/.test(
    text.slice(quotation[1], last[1]),
  )
    ? [...content.slice(0, -1), [last[0], quotation[1]]]
    : content;
};
