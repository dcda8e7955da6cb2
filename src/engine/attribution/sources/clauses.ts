/** Verbs that a clause turns on; behind a whole noun phrase the source is over. */
const VERB =
  /\s(?:is|was|are|were|has|have|had|will|would|can|could|may|might|must|does|did|won['’]t|isn['’]t|wasn['’]t|didn['’]t|doesn['’]t|don['’]t|says|tells|told|declines|declined|refuses|refused|files|provides|passes|goes|went|comes|came|gets|got|makes|gives|gave|takes|took|bills|faces|shows|features|includes|began|begins|announces|accuses|issues|seeks|wants|wanted|fired|sacked|pushed\sback|hit\sback|fought\sback|showcased|suspended|dismissed|arrested|hopes|hoped|rejects|sues|joins|remains|became|becomes|lets|meets|keeps|loses|wins|leaves|rose|fell|falls|rises|gained|(?:filed|released|issued|made|provided|ordered|announced|accused|rejected|sued|joined|met|won|lost|kept|left|sought|faced|featured|included|passed|signed)\s(?:the|an?|its|his|her|their|this|that|in|to))\s(?=\S)/;
/** Behind these a verb belongs to a clause about the source. */
const ABOUT_IT = /\b(?:who|which|that|whom|whose|where|what)\b/;

/** "He prefaced his remarks", "they often": a pronoun is the whole of its phrase. */
const PRONOUN = /^(?:he|she|they|it|i|we|you)(?=[\s,'’])/i;
/** "He Jianxiong": a name that looks like one, but for "He Tuesday". */
const NAMED_HE = /^(?:He|You|It)\s(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}\p{Ll}{2,}/u;
/** "who had his own empire taken apart": a relative word stands for all of it. */
const RELATIVE = /^(?:who|which)(?=[\s,])/;

/** Where the first noun phrase ends in a source that runs into a clause; its whole length where it does not. */
export function phraseEnd(words: string): number {
  const short = NAMED_HE.test(words) ? null : (PRONOUN.exec(words) ?? RELATIVE.exec(words));
  if (short) return short[0].length;
  const verb = VERB.exec(words);
  return verb && !ABOUT_IT.test(words.slice(0, verb.index)) ? verb.index : words.length;
}

/** "… in what host Ann Bell": whoever calls it so. */
const WHAT = /\bwhat\s(?=(?:the|an?|his|her|their|some|many|most|critics|experts|officials|\p{Lu}|\p{Ll}+\s\p{Lu}))/u;

const FRONT =
  /^(?:(?:but|and|so|or|nor|yet|while|whereas|as|if|because|although|though|since|when|where|after|before|until|meanwhile|however|then|now|still|also|even|only|later|earlier|today|yesterday|finally|including|once|what|how|why|whether|that|than)\s)+(?=\S)/i;
const RELATIVE_FRONT =
  /^(?:which|whom|whose|that)\s(?=(?:the|an?|his|her|their|its|some|many|most|several|other|\p{Lu})\b|\p{Ll}+ \p{Ll}+s$)/u;

/** "on Monday [the mayor]", "last week [Ida Krog]". */
const TIME =
  /^(?:(?:last|this|next|earlier this)\s(?:week|month|year|night|summer|autumn|fall|winter|spring|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|on\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),?\s(?=\p{Lu}|(?:the|an?|his|her|its|their|he|she|they|it)\s)/iu;
const SUBORDINATE =
  /\s(?:after|when|while|because|before|since|although|though|where|as)\s(?=(?:an?|the|his|her|its|their|he|she|they|it)\b|\p{Lu})/gu;

/** "the club sacked him after [an inquiry]": the subject of the last clause, where the cue stands right behind it; 0 where there is one clause. */
export function lastClause(words: string): number {
  const end = phraseEnd(words);
  if (end === words.length) return 0;
  const last = [...words.slice(end).matchAll(SUBORDINATE)].at(-1);
  const from = last ? end + last.index + last[0].length : 0;
  return from && phraseEnd(words.slice(from)) === words.length - from ? from : 0;
}

/** "a phrase [critics] have called", "a move [the council] says": what is said something of stands before who says it. */
const NAMED =
  /^(?:an?|the|another)\s(?:\p{Ll}+\s)?(?:phrase|move|claim|practice|charge|decision|allegation|figure|policy|step|plan|accusation|assertion|argument|term|idea|proposal|trend|tactic|strategy|law|rule|deal|shift|theory|scenario|outcome|position)\s(?=(?:the|his|her|its|their|some|many|most|several|local|federal)\s\p{L}|\p{Ll}{4,}s(?:$|\s(?:in|at|of|from|and|who)\b)|\p{Lu}\p{Ll})/u;
const LONGEST_SHARE = 300;
/** "a survey of 900 clerks, [89%] said", "her father, and [the complaint] alleges". */
const SHARE =
  /^(?:an?|the|one|another)\s[^%]{5,200},\s(?=(?:about\s|nearly\s|almost\s|around\s|only\s|just\s|more\sthan\s|fewer\sthan\s)?\d{1,3}(?:\.\d+)?(?:%|\s(?:per\s?cent|percent|in\s\d))[^,]*\p{L}{3}[^,]*$)/u;

/** How much in front of a source joins clauses and is no part of it: "but the senator". */
export function frontOf(words: string): number {
  const what = WHAT.exec(words);
  if (what) return what.index + what[0].length;
  const other = NAMED.exec(words) ?? (words.length <= LONGEST_SHARE ? SHARE.exec(words) : null);
  if (other) return other[0].length;
  const front = FRONT.exec(words)?.[0].length ?? TIME.exec(words)?.[0].length ?? 0;
  const rest = words.slice(front);
  const relative = RELATIVE_FRONT.exec(rest)?.[0].length ?? 0;
  const kept = rest.slice(relative);
  return /^(?:many|few|some)? ?\p{Ll}*$/u.test(words) && front + relative > 0 && kept.length < 3 ? 0 : front + relative;
}
