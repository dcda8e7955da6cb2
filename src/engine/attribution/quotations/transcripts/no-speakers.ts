/** What stands before a colon in capitals or as a heading and never speaks. */
const HEADINGS = new Set(
  `claim claims fact facts verdict ruling rating assessment conclusion background context analysis breaking update updates updated watch read
  note notes warning alert injured killed missing dead wounded displaced detained captured advertisement source sources photo photos video
  image picture caption exclusive live opinion editorial summary recap highlights key related more also see topics tags credit credits
  correction clarification editor's editors disclaimer date time place venue location address phone email website prices cost when where
  what why who how which result results score scores goals scorers lineups odds tip tips step steps method ingredients serves pros cons
  weather sport sports travel business politics world news explainer timeline quiz poll podcast newsletter subscribe follow contact tickets
  information info details total number numbers age name born died height weight position club team country language genre director cast
  runtime release released released edition publisher isbn pages stars rating ratings verdict answer false true misleading unproven mostly
  half partly missing context claimed checked fact-check factcheck truth reality myth evidence reason reasons reasoning problem problems
  solution solutions impact effect effects cause causes risk risks symptoms treatment prevention example examples definition meaning
  construction today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april may
  june july august september october november december winner winners loser losers yes no ps nb re cc bcc subject via from to for by in on
  at of and but the a an if as because however meanwhile still then next first second third finally lastly part chapter section table
  figure appendix scorecard referee attendance half-time full-time bookings substitutes subs conditions toss umpires`
    .split(/\s+/)
    .filter(Boolean),
);
/** A sentence or heading in capitals: "WHAT HE SAID", "WHY IT MATTERS", "THE FACTS". */
const SENTENCE =
  /\b(?:what|why|how|when|where|who|is|are|was|were|will|it|he|she|they|we|you|his|her|their|your|our|this|that|these|those|with|about|after|before|not|vs|for|on|in|at|to|has|have|had|do|does|said|says)\b/i;
const POSSESSIVE = /['’]s?\s/u;

/** Whether the words before a colon are a heading, a dateline's or a fact check's label, and name nobody who speaks. */
export function isNoSpeaker(words: string): boolean {
  const list = words
    .toLowerCase()
    .replace(/^the\s/, '')
    .split(/[\s/]+/);
  if (/^(?:q|a)$/i.test(words)) return false;
  if (list.every((word) => HEADINGS.has(word.replace(/[.,]$/, '')) || /^\d/.test(word))) return true;
  const last = list.at(-1) ?? '';
  if (list.length > 1 && (HEADINGS.has(last) || HEADINGS.has(list[0] ?? '')))
    return !/^(?:first|the|de|may|june|april|august)$/.test(list[0] ?? '') || HEADINGS.has(last);
  return list.length > 1 && (SENTENCE.test(words) || POSSESSIVE.test(words));
}
