import type { Span } from '../../model.ts';
import type { SpanList } from '../../spans.ts';

/** Verbs that give a thing a name or a judgement: "called the offer “a joke”", "described her as “a star”". */
const NAMES =
  /(?:^|\s)(?:call(?:s|ed|ing)?|term(?:s|ed|ing)?|dub(?:s|bed|bing)?|brand(?:s|ed|ing)?|label(?:s|l?ed|l?ing)?|deem(?:s|ed|ing)?|describ(?:es|ed|e|ing)|denounc(?:es|ed|e|ing)|dismiss(?:es|ed|ing)?|slam(?:s|med|ming)?|blast(?:s|ed|ing)?|hail(?:s|ed|ing)?|condemn(?:s|ed|ing)?|prais(?:es|ed|e|ing)|decr(?:y|ies|ied|ying)|characteri[sz](?:es|ed|e|ing)|pronounc(?:es|ed|e|ing)|declar(?:es|ed|e|ing))$/i;

/** The object as it stands between verb and name: no mark, no verb of its own that could begin another clause. */
const OBJECT =
  /^\s(?!(?:on|for|upon|out|in|at|during|as)\s)(?:(?!(?:that|how|why|said|says|saying|adding|when|while|after|before)\s)[^\s.,;:!?“”"()—–]+\s){1,14}$/u;

/** The verb with the first words of its object, where the model took them for the cue: "termed the offer". */
const VERB_WITH_OBJECT =
  /^(.{0,30}?\p{Ll}{1,20})\s(?:the|an?|his|her|its|their|this|that|him|them|it|these|those)(?:\s\p{L}[\p{L}’'-]{0,30}){0,6}$/u;

/** Code units of the longest cue that is looked at. */
const LONGEST = 200;

/** Cue and content of a statement that names something. */
interface Named {
  cue: Span[];
  content: Span[];
}

/** What is named belongs to what is said of it: "the offer “a joke”" is the content of "called". Null where nothing is named. */
export function withObject(text: string, { cue, content }: Named, marked: SpanList): Named | null {
  const [verb, first] = [cue.at(-1), content[0]];
  if (!verb || !first || verb[1] > first[0] || !marked.startsAt(first[0])) return null;
  const longer = verb[1] - verb[0] <= LONGEST ? VERB_WITH_OBJECT.exec(text.slice(...verb)) : null;
  const end = longer?.[1] && NAMES.test(longer[1]) ? verb[0] + longer[1].length : verb[1];
  if (!NAMES.test(text.slice(verb[0], end)) || first[0] - end > 120 || !OBJECT.test(text.slice(end, first[0]))) return null;
  return { cue: [...cue.slice(0, -1), [verb[0], end]], content: [[end + 1, first[1]], ...content.slice(1)] };
}
