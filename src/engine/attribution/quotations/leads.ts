import type { Span } from '../../model.ts';
import { kindOfNoun } from '../sources/nouns.ts';
import { NAME } from './cues/subject.ts';
import type { EdgeRule } from './edge-rule.ts';

/** "a hall, which he called “a barn”": the word that stands for what was named before is no part of what is said of it. */
export const withoutRelative: EdgeRule = (content, { text }) => {
  const kept = content.filter((span) => !/^(?:which|who|whom|what|that|something)$/i.test(text.slice(...span)));
  return kept.length ? kept : content;
};

const TELLS =
  /(?:^|\s)(?:tell(?:s|ing)?|told|ask(?:s|ed|ing)?|warn(?:s|ed|ing)?|remind(?:s|ed|ing)?|assur(?:es?|ed|ing)|inform(?:s|ed|ing)?|press(?:es|ed|ing)?|question(?:s|ed|ing)?|quizz(?:es|ed|ing)|advis(?:es?|ed|ing)|notif(?:y|ies|ied|ying))$/;
/** What the words said begin with. */
const BEGINS = String.raw`(?=(?:(?:on|about|over)\s)?(?:that|whether|if|what|how|why|when|where|who)(?:[’']s)?\s)`;
const WHEN = String.raw`(?:(?:(?:in|at|on|during|by|before|after)\s(?:(?!that\b)[\p{L}\p{N}’'-]+\s){1,5}?)|(?:once|twice|repeatedly|again|(?:multiple|several|many)\stimes)\s)?`;
const TOLD = new RegExp(
  String.raw`^(?:(?:me|us|him|her|them|you|reporters|journalists|lawmakers|viewers|readers|everyone|people|${NAME})|(?:the|an?|his|her|their|its|my|our)\s(?:[\p{L}’'-]+\s){0,3}?(?<noun>\p{L}[\p{L}’'-]*))\s${WHEN}${BEGINS}`,
  'u',
);

/** "asked Ms. Holm what it cost", "told the paper in May that it held": whom it is told is no part of it. */
export const withoutListener: EdgeRule = (content, { text, draft, isCueFirst }) => {
  const [first, ...rest] = content;
  const verb = draft.cue.at(-1);
  if (!first || !verb || !isCueFirst || !TELLS.test(text.slice(...verb))) return content;
  const match = TOLD.exec(text.slice(first[0], Math.min(first[1], first[0] + 160)));
  const noun = match?.groups?.noun;
  if (!match || (noun && kindOfNoun(noun) === null)) return content;
  return [[first[0] + match[0].length, first[1]], ...rest];
};

const DAY = String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday)(?:\s(?:morning|afternoon|evening|night))?`;
/** How, where and when something is said: no clause of its own. */
const MANNER = new RegExp(
  String.raw`^(?:(?:somewhat|rather|very|quite|a little|a bit)\s)?(?:\p{Ll}{3,}ly|backstage|afterwards?|later|again|there|here|publicly|(?:late\s|early\s|on\s){0,2}${DAY}),?\s`,
  'u',
);
const SAID = /^(?:that\s|the\s|an?\s|his\s|her\s|its\s|their\s|he\s|she\s|they\s|it\s|we\s|there\s|\p{Lu})/u;

/** "said backstage that it held", "claims, somewhat sheepishly, that it held": how, where and when it is said is no part of it. */
export const withoutManner: EdgeRule = (content, { text, isCueFirst }) => {
  const [first, second] = content;
  if (!first || !isCueFirst) return content;
  const words = text.slice(...first);
  const manner = MANNER.exec(`${words.slice(0, 60)} `)?.[0] ?? '';
  if (!manner) return content;
  if (second && manner.trimEnd().length >= words.length)
    return /^that\s/.test(text.slice(...second)) ? content.slice(1) : content;
  const says = words.slice(manner.length);
  const isTime = /day|night|morning|noon|evening/.test(manner);
  const goesOn = isTime ? SAID.test(says) : /^that\s/.test(says);
  return goesOn ? [[first[0] + manner.length, first[1]] as Span, ...content.slice(1)] : content;
};

/** "But now comes the hard part, Pell said": what joins a sentence to the one before it. */
const JOINS = /^(?:But|And|Yet|(?:However|Meanwhile|Still|Also|Moreover|Furthermore|Nevertheless|Nonetheless),)\s(?=\S)/;
/** "Speed: the ferry does 30 knots, Pell said": what a list's line is about. */
const LABEL = /^\p{Lu}[\p{L}’'-]*(?:\s[\p{L}’'-]+){0,2}:\s(?=\p{Lu})/u;

/** The clause before source and cue begins with its own words, in no marks. */
export const withoutJoint: EdgeRule = (content, { text, marked, isCueFirst }) => {
  const [first, ...rest] = content;
  if (!first || isCueFirst || marked.within([first[0], first[0] + 1]).length) return content;
  const words = text.slice(first[0], Math.min(first[1], first[0] + 60));
  const isHead = first[0] === 0 || text[first[0] - 1] === '\n';
  const lead = JOINS.exec(words)?.[0] ?? (isHead ? LABEL.exec(words)?.[0] : undefined) ?? '';
  return lead && first[0] + lead.length < first[1] ? [[first[0] + lead.length, first[1]], ...rest] : content;
};
